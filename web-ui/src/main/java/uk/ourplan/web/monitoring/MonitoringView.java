package uk.ourplan.web.monitoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.monitoring.MonitoringApi;
import uk.ourplan.api.monitoring.MonitoringOfPlan;
import uk.ourplan.api.monitoring.MonitoringOfPlan.OutcomeView;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.monitoring.MonitoringNote.Arranged;
import uk.ourplan.language.monitoring.MonitoringNote.Decided;
import uk.ourplan.language.monitoring.MonitoringNote.Progressed;
import uk.ourplan.web.plan.PlanNavigation;
import uk.ourplan.web.plan.beside.NotesBeside;
import uk.ourplan.web.plan.beside.PageBesideAPlan;

/** How a plan is watched between its reviews: whether, by what arrangement, on which days, and how its outcomes get on. */
@Route("plans/:planId/monitoring")
@PageTitle("Watching the plan – Ourplan")
@RolesAllowed({"practitioner", "authoriser", "panel_member", "finance_officer", "auditor"})
class MonitoringView extends PageBesideAPlan<MonitoringApi, MonitoringOfPlan> {

    private static final long serialVersionUID = 1L;

    MonitoringView(MonitoringApi api, SignedIn signedIn, JsonMapper json, Clock clock, Unsent unsent) {
        super(api, signedIn, json, clock, unsent, "Opening what is watched", "monitoring_changed"::equals);
    }

    @Override
    protected Mono<MonitoringOfPlan> told(MonitoringApi core, UUID plan) {
        return core.ofPlan(plan);
    }

    @Override
    protected Component show(MonitoringOfPlan told) {
        NotesBeside<MonitoringApi> record = notes(told.planId(), "monitoring");
        Div page = Pieces.div(
                "pages",
                Pieces.div(
                        "page-head",
                        new H1("Watching the plan of " + told.personName()),
                        Pieces.div(
                                "actions",
                                PlanNavigation.link("Back to the plan", told.planId()),
                                PlanNavigation.protection(told.planId()),
                                PlanNavigation.reviews(told.planId()))),
                standing(told, record));
        told.arrangements().forEach(each -> page.add(new ArrangementSheet(each, told.may(), record)));
        page.add(outcomes(told, record));
        return page;
    }

    private static Section standing(MonitoringOfPlan told, NotesBeside<MonitoringApi> record) {
        Section section = Pieces.sheet("Whether it is monitored");
        if (told.reviewSuggested() != null) {
            section.add(Pieces.tag(
                    "The support was not as agreed on " + Words.day(told.reviewSuggested()) + ": offer a review",
                    Tone.STOP));
        }
        section.add(new Paragraph(
                told.onRecord().lastDecision().map(MonitoringView::decided).orElse("Not decided yet.")));
        section.add(Pieces.quiet(
                "Monitoring can make somebody more dependent on the council. Ask what would build resilience instead, or"
                        + " alongside. "
                        + (told.reviewBy() == null
                                ? "No day for the next review is recorded."
                                : "The next review is by " + Words.day(told.reviewBy()) + ".")));
        if (told.may()) {
            section.add(
                    record.form(
                            "Decide whether it is monitored",
                            "Record the decision",
                            MonitoringForms.DECISION,
                            record.nothing(),
                            Decided.class,
                            record.api()::decided),
                    record.form(
                            "Arrange monitoring",
                            "Start the monitoring",
                            MonitoringForms.ARRANGEMENT,
                            record.nothing(),
                            Arranged.class,
                            record.api()::arranged));
        }
        return section;
    }

    private static String decided(Decided said) {
        String reasons = said.reasons().stream()
                .map(reason -> Words.within(reason.code()))
                .collect(Collectors.joining(", "));
        return (Boolean.TRUE.equals(said.required()) ? "It is monitored" : "It is not monitored") + ", decided on "
                + Words.day(said.on()) + (reasons.isEmpty() ? "" : " because of: " + reasons) + ". "
                + Words.or(said.otherReason(), "") + " " + Words.or(said.note(), "");
    }

    private static Section outcomes(MonitoringOfPlan told, NotesBeside<MonitoringApi> record) {
        Section section = Pieces.sheet("How the outcomes get on");
        if (told.outcomes().isEmpty()) {
            section.add(Pieces.quiet("The plan has no outcomes yet."));
        }
        for (OutcomeView outcome : told.outcomes()) {
            section.add(
                    new H3("Outcome " + outcome.id()),
                    new Paragraph(Words.or(outcome.words(), "not described")),
                    Pieces.quiet(
                            outcome.days().isEmpty()
                                    ? "No day on which it is looked at is open."
                                    : "To be looked at on "
                                            + outcome.days().stream()
                                                    .map(Words::day)
                                                    .collect(Collectors.joining(", ")) + "."));
            Progressed last = outcome.last();
            if (last != null) {
                section.add(new Paragraph(Words.day(last.on()) + ": "
                        + Words.within(
                                last.progress() == null ? null : last.progress().code()) + ". "
                        + Words.or(last.note(), "")));
            }
            if (told.may()) {
                section.add(record.form(
                        "Record how far outcome " + outcome.id() + " has come",
                        "Record the progress of " + outcome.id(),
                        MonitoringForms.PROGRESS,
                        record.about("outcome", outcome.id()),
                        Progressed.class,
                        record.api()::progressed));
            }
        }
        return section;
    }
}
