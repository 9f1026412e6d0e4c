package uk.ourplan.web.monitoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
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
import uk.ourplan.api.safeguarding.ProtectionApi;
import uk.ourplan.api.safeguarding.ProtectionOfPlan;
import uk.ourplan.api.safeguarding.ProtectionOfPlan.ChangeView;
import uk.ourplan.api.safeguarding.ProtectionOfPlan.ConcernView;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.safeguarding.ConcernSubject;
import uk.ourplan.language.safeguarding.ProtectionNote.Answered;
import uk.ourplan.language.safeguarding.ProtectionNote.Authorised;
import uk.ourplan.language.safeguarding.ProtectionNote.Change;
import uk.ourplan.language.safeguarding.ProtectionNote.Raised;
import uk.ourplan.language.safeguarding.ProtectionNote.Reviewed;
import uk.ourplan.language.safeguarding.ProtectionNote.ServiceEnded;
import uk.ourplan.language.safeguarding.ProtectionNote.Visited;
import uk.ourplan.web.person.PeopleNavigation;
import uk.ourplan.web.plan.PlanNavigation;
import uk.ourplan.web.plan.beside.NotesBeside;
import uk.ourplan.web.plan.beside.PageBesideAPlan;

/** What protects the person: the call to the police before any form, concerns on their routes, and deprivation of liberty. */
@Route("plans/:planId/protection")
@PageTitle("Protecting the person – Ourplan")
@RolesAllowed({"practitioner", "authoriser", "panel_member", "finance_officer", "auditor"})
class ProtectionView extends PageBesideAPlan<ProtectionApi, ProtectionOfPlan> {

    private static final long serialVersionUID = 1L;

    ProtectionView(ProtectionApi api, SignedIn signedIn, JsonMapper json, Clock clock, Unsent unsent) {
        super(api, signedIn, json, clock, unsent, "Opening what protects the person", "protection_changed"::equals);
    }

    @Override
    protected Mono<ProtectionOfPlan> told(ProtectionApi core, UUID plan) {
        return core.ofPlan(plan);
    }

    @Override
    protected Component show(ProtectionOfPlan told) {
        NotesBeside<ProtectionApi> record = notes(told.planId(), "protection");
        Div page = Pieces.div(
                "pages",
                Pieces.div(
                        "page-head",
                        new H1("Protecting " + told.personName()),
                        Pieces.div(
                                "actions",
                                PlanNavigation.link("Back to the plan", told.planId()),
                                PeopleNavigation.toPerson("Record", told.personId()))),
                police());
        page.add(concerns(told, record), ended(told, record), liberty(told, record));
        return page;
    }

    /** Before any form; nothing stands in front of the call. */
    private static Div police() {
        Div notice = Pieces.div(
                "notice",
                new H2("In danger, or a crime? Telephone 999 first"),
                new Paragraph(
                        "Where an adult or a child is in immediate danger from abuse or neglect, or a crime seems to have"
                                + " been committed, call the police on 999 before you write anything here."));
        notice.addClassName("notice-warn");
        return notice;
    }

    private static Section concerns(ProtectionOfPlan told, NotesBeside<ProtectionApi> record) {
        Section section = Pieces.sheet("Concerns of abuse or neglect");
        section.add(Pieces.quiet("About an adult: "
                + Words.or(told.adults(), "the council has not decided where they go") + ". About a child: "
                + Words.or(told.children(), "the council has not decided where they go") + "."));
        told.concerns().forEach(each -> concern(section, told, each, record));
        if (told.may()) {
            section.add(record.form(
                    "Raise a concern",
                    "Raise the concern",
                    ProtectionForms.CONCERN,
                    record.nothing(),
                    Raised.class,
                    record.api()::raised));
        }
        return section;
    }

    private static void concern(
            Section into, ProtectionOfPlan told, ConcernView view, NotesBeside<ProtectionApi> record) {
        Raised raised = view.raised();
        boolean child = raised.subject() == ConcernSubject.CHILD;
        into.add(
                new H3("Concern " + raised.concern() + (child ? " about a child" : " about an adult")),
                new Paragraph(Words.day(raised.on()) + ", " + Words.or(raised.who(), "not named") + ": "
                        + Words.or(raised.risk(), "") + " Raised by " + Words.or(raised.raisedBy(), "somebody") + "."));
        if (view.lacking().isEmpty()) {
            into.add(Pieces.tag("Referred, or decided with reasons", Tone.GOOD));
            return;
        }
        if (view.policeFirst()) {
            into.add(Pieces.tag("Telephone 999 first", Tone.STOP));
        }
        view.lacking().forEach(each -> into.add(Pieces.tag(each, Tone.WARN)));
        if (told.may()) {
            into.add(record.form(
                    "What became of " + raised.concern(),
                    "Record what became of " + raised.concern(),
                    ProtectionForms.ANSWER,
                    told.onRecord()
                            .answer(raised.concern())
                            .map(record::of)
                            .orElseGet(() -> record.about("concern", raised.concern())),
                    Answered.class,
                    record.api()::answered));
        }
    }

    private static Section ended(ProtectionOfPlan told, NotesBeside<ProtectionApi> record) {
        Section section = Pieces.sheet("Services ended over a worry about the provider");
        if (told.servicesEnded().isEmpty()) {
            section.add(Pieces.quiet("None. Stopping an unsafe service never waits for anything here."));
        }
        told.onRecord().servicesEnded().forEach(each -> {
            section.add(new H3("Service " + each.ended() + " of " + Words.or(each.provider(), "a provider")));
            told.servicesEnded().stream()
                    .filter(view -> view.ended().equals(each.ended()))
                    .flatMap(view -> view.lacking().stream())
                    .forEach(open -> section.add(Pieces.tag(
                            open.equals("concern")
                                    ? "The general concern is not reported"
                                    : "What was done under safeguarding is not said",
                            Tone.WARN)));
            if (told.may()) {
                section.add(record.form(
                        "The two answers about " + each.ended(),
                        "Record the answers about " + each.ended(),
                        ProtectionForms.ENDED,
                        record.of(each),
                        ServiceEnded.class,
                        record.api()::serviceEnded));
            }
        });
        if (told.may()) {
            section.add(record.form(
                    "A service was ended over a worry",
                    "Record the ended service",
                    ProtectionForms.ENDED,
                    record.nothing(),
                    ServiceEnded.class,
                    record.api()::serviceEnded));
        }
        return section;
    }

    private static Section liberty(ProtectionOfPlan told, NotesBeside<ProtectionApi> record) {
        Section section = Pieces.sheet("Deprivation of liberty");
        Authorised inForce = told.inForce();
        if (inForce == null) {
            section.add(Pieces.quiet("No authorisation or order is in force."));
        } else {
            section.add(
                    Pieces.tag(
                            "In force from " + Words.day(inForce.on())
                                    + (inForce.until() == null ? "" : " until " + Words.day(inForce.until())),
                            Tone.GOING),
                    new Paragraph("Representative: " + Words.or(inForce.representative(), "not named")
                            + ". A review of it is asked for: " + Words.or(told.recipient(), "not known") + "."));
            UnorderedList conditions = new UnorderedList();
            inForce.conditions().forEach(each -> conditions.add(new ListItem(each)));
            section.add(conditions);
            told.leftOpen().forEach(each -> section.add(Pieces.tag("The next review answers " + each, Tone.WARN)));
            told.changes().forEach(each -> change(section, told, each, record));
        }
        if (told.may()) {
            forms(section, told, record);
        }
        return section;
    }

    private static void change(
            Section into, ProtectionOfPlan told, ChangeView view, NotesBeside<ProtectionApi> record) {
        Change change = view.change();
        into.add(new H3("Change " + change.change()), new Paragraph(Words.or(change.what(), "not described")));
        String why = view.whyNotSubmitted() == null ? view.whyNotInForce() : view.whyNotSubmitted();
        into.add(why == null ? Pieces.tag("Nothing holds it up", Tone.GOOD) : Pieces.tag(why, Tone.STOP));
        if (told.may()) {
            into.add(record.form(
                    "What is known of change " + change.change(),
                    "Put change " + change.change() + " on record",
                    ProtectionForms.CHANGE,
                    record.of(change),
                    Change.class,
                    record.api()::change));
        }
    }

    private static void forms(Section into, ProtectionOfPlan told, NotesBeside<ProtectionApi> record) {
        Authorised inForce = told.inForce();
        into.add(record.form(
                inForce == null ? "An authorisation or order" : "What is known of " + inForce.authorisation(),
                "Put the authorisation on record",
                ProtectionForms.AUTHORISATION,
                inForce == null ? record.nothing() : record.of(inForce),
                Authorised.class,
                record.api()::authorised));
        if (inForce != null) {
            into.add(
                    record.form(
                            "The three questions of the review",
                            "Record the three answers",
                            ProtectionForms.REVIEW,
                            record.nothing(),
                            Reviewed.class,
                            record.api()::reviewed),
                    record.form(
                            "The representative looked at how the plan is carried out",
                            "Record what they found",
                            ProtectionForms.VISIT,
                            record.nothing(),
                            Visited.class,
                            record.api()::visited),
                    record.form(
                            "A change that might be more restrictive",
                            "Record the change",
                            ProtectionForms.CHANGE,
                            record.nothing(),
                            Change.class,
                            record.api()::change));
        }
    }
}
