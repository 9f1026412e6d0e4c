package uk.ourplan.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.api.dispute.DisputesApi;
import uk.ourplan.api.dispute.DisputesOfPlan;
import uk.ourplan.api.dispute.DisputesOfPlan.IncidentView;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.dispute.DisputeNote.Contact;
import uk.ourplan.language.dispute.DisputeNote.Incident;
import uk.ourplan.language.dispute.DisputeNote.Meeting;
import uk.ourplan.language.dispute.DisputeNote.Opened;
import uk.ourplan.language.dispute.DisputeNote.ToldToComplain;
import uk.ourplan.web.plan.beside.NotesBeside;
import uk.ourplan.web.plan.beside.PageBesideAPlan;
import uk.ourplan.web.plan.form.DisputeForms;

/** Disagreement and incidents about a plan, what is done about them, and the duties that stay meanwhile. */
@Route("plans/:planId/disagreement")
@PageTitle("Disagreement – Ourplan")
@RolesAllowed({"practitioner", "authoriser", "panel_member", "finance_officer", "auditor"})
class DisputesView extends PageBesideAPlan<DisputesApi, DisputesOfPlan> {

    private static final long serialVersionUID = 1L;

    DisputesView(DisputesApi api, SignedIn signedIn, JsonMapper json, Clock clock, Unsent unsent) {
        super(api, signedIn, json, clock, unsent, "Opening what is disputed", "dispute_changed"::equals);
    }

    @Override
    protected Mono<DisputesOfPlan> told(DisputesApi core, UUID plan) {
        return core.ofPlan(plan);
    }

    @Override
    protected Component show(DisputesOfPlan told) {
        NotesBeside<DisputesApi> record = notes(told.planId(), "disputes");
        Div page = Pieces.div(
                "pages",
                Pieces.div(
                        "page-head",
                        new H1("Disagreement about the plan of " + told.personName()),
                        Pieces.div("actions", PlanNavigation.link("Back to the plan", told.planId()))),
                standing(told));
        told.disputes().forEach(dispute -> page.add(new DisputeSheet(told, dispute, record)));
        told.incidents().forEach(incident -> page.add(incident(told, incident, record)));
        if (told.may()) {
            page.add(beginning(record));
        }
        return page;
    }

    private static Section standing(DisputesOfPlan told) {
        Section section = Pieces.sheet("Where it stands");
        if (!told.dutyNotDischarged().isEmpty()) {
            section.add(Pieces.tag(
                    "Duty not discharged for need " + String.join(", ", told.dutyNotDischarged()), Tone.STOP));
        }
        section.add(new Paragraph(
                told.whyNotClosed() == null ? "No disagreement keeps the case open." : told.whyNotClosed()));
        if (told.complaints() != null) {
            section.add(Pieces.quiet("The right to complain, as it is told: " + told.complaints()));
        }
        UnorderedList said = new UnorderedList();
        told.onRecord()
                .toldToComplain()
                .forEach(each -> said.add(new ListItem(Words.day(each.on()) + ": " + Words.or(each.to(), "somebody")
                        + " was told how to complain ("
                        + Words.within(
                                each.occasion() == null ? null : each.occasion().code()) + ")")));
        told.onRecord()
                .contacts()
                .forEach(each -> said.add(new ListItem(Words.day(each.on()) + ": "
                        + Words.of(
                                each.engagement() == null
                                        ? null
                                        : each.engagement().code()) + ". "
                        + Words.or(each.said(), ""))));
        if (said.getChildren().findAny().isPresent()) {
            section.add(said);
        }
        return section;
    }

    private static Section incident(DisputesOfPlan told, IncidentView view, NotesBeside<DisputesApi> record) {
        Incident incident = view.incident();
        Section section = new Section(
                new H2("Incident " + incident.incident()),
                new Paragraph(Words.day(incident.on()) + ", " + Words.many(view.daysGone(), "day", "days") + " ago: "
                        + Words.or(incident.what(), "not described") + ". By " + Words.or(incident.by(), "somebody")
                        + ", reported by " + Words.or(incident.reportedBy(), "somebody") + "."),
                new Paragraph("Action: " + Words.or(incident.action(), "none yet")),
                Pieces.quiet("Behaviour is dealt with; it never ends the plan or the council's involvement."));
        section.addClassName("sheet");
        section.add(
                view.metOn() != null
                        ? Pieces.tag("Met in person on " + Words.day(view.metOn()), Tone.GOOD)
                        : Pieces.tag(
                                view.meetBy() == null
                                        ? "Not met in person yet"
                                        : "To be met in person by " + Words.day(view.meetBy()),
                                Tone.WARN));
        view.meetingLacks().forEach(lack -> section.add(Pieces.tag("The meeting leaves open " + lack, Tone.WARN)));
        if (incident.closedOn() != null) {
            section.add(Pieces.tag("Closed on " + Words.day(incident.closedOn()), Tone.GOOD));
        } else if (view.whyNotClosed() != null) {
            section.add(new Paragraph(view.whyNotClosed()));
        }
        if (told.may() && incident.closedOn() == null) {
            String number = incident.incident();
            ObjectNode meeting = record.about("incident", number);
            section.add(
                    record.form(
                            "What is known of " + number,
                            "Put " + number + " on record",
                            DisputeForms.INCIDENT,
                            record.of(incident),
                            Incident.class,
                            record.api()::incident),
                    record.form(
                            "A meeting after " + number,
                            "Record the meeting after " + number,
                            DisputeForms.MEETING,
                            meeting,
                            Meeting.class,
                            record.api()::meeting));
        }
        return section;
    }

    private static Section beginning(NotesBeside<DisputesApi> record) {
        Section section = new Section(
                new H2("Put something on record"),
                record.form(
                        "The person or family see it differently",
                        "Open the disagreement",
                        DisputeForms.OPENED,
                        record.nothing(),
                        Opened.class,
                        record.api()::opened),
                record.form(
                        "The right to complain was told",
                        "Record that it was told",
                        DisputeForms.TOLD,
                        record.nothing(),
                        ToldToComplain.class,
                        record.api()::told),
                record.form(
                        "Care staff were treated unacceptably",
                        "Record the incident",
                        DisputeForms.INCIDENT,
                        record.nothing(),
                        Incident.class,
                        record.api()::incident),
                record.form(
                        "The person will not work with the council, or does again",
                        "Record the contact",
                        DisputeForms.CONTACT,
                        record.nothing(),
                        Contact.class,
                        record.api()::contact));
        section.addClassName("sheet");
        return section;
    }
}
