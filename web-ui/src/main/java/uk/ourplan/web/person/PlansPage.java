package uk.ourplan.web.person;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import uk.ourplan.api.person.AssessmentSummary;
import uk.ourplan.api.person.PersonRecord;
import uk.ourplan.api.person.PlanSummary;
import uk.ourplan.api.plan.PlansApi;
import uk.ourplan.api.plan.StartPlan;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.web.identity.PlanStates;
import uk.ourplan.web.plan.PlanNavigation;

/** The plans of somebody, and the way to start one. */
class PlansPage extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PlansApi plans;
    private final transient Ask ask;
    private final Div said = new Div();
    /** One intention, one key: pressing twice starts one plan. */
    private final String intention = UUID.randomUUID().toString();

    PlansPage(PersonRecord record, PlansApi plans, Ask ask) {
        this.plans = plans;
        this.ask = ask;
        addClassName("sheet");
        if (record.plans().isEmpty()) {
            add(Pieces.empty("There is no plan yet. A plan starts from an assessment."));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("plain-list");
            record.plans().forEach(plan -> list.add(line(plan)));
            add(list);
        }
        boolean underWay = record.plans().stream().anyMatch(plan -> plan.state() != PlanState.SIGNED_OFF);
        Optional<AssessmentSummary> latest = record.assessments().stream()
                .filter(one -> one.completed() != null)
                .max(Comparator.comparing(AssessmentSummary::completed));
        if (!underWay && latest.isPresent() && ask.worker().may(Permission.PRACTITIONER)) {
            add(start(record, latest.get()), said);
        }
    }

    private Div start(PersonRecord record, AssessmentSummary from) {
        Button start = new Button("Start a plan");
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.setDisableOnClick(true);
        start.addClickListener(click -> {
            said.removeAll();
            said.add(Awaited.progress("Starting the plan"));
            UI ui = click.getSource().getUI().orElseThrow();
            ask.write(
                    plans.start(record.id(), new StartPlan(from.id()), intention),
                    workspace -> PlanNavigation.open(ui, workspace.head().id()),
                    trouble -> {
                        start.setEnabled(true);
                        said.removeAll();
                        said.add(Awaited.note(trouble, start::click));
                    });
        });
        return new Div(
                new Paragraph("It takes over what the assessment of " + Words.day(from.completed()) + " found."),
                start);
    }

    private static ListItem line(PlanSummary plan) {
        Div line = Pieces.div(
                "task",
                PlanNavigation.link(PlanStates.words(plan.kind()) + ", version " + plan.version(), plan.id()),
                PlanStates.tag(plan.state()),
                new Span(plan.costAnnualPence() == null ? "No cost yet" : Words.weekly(plan.costAnnualPence())),
                Pieces.span("quiet", "Written by " + plan.authorName() + ", changed " + Words.day(plan.changedAt())));
        if (plan.reviewDue() != null) {
            line.add(Pieces.span("quiet", "Review due " + Words.day(plan.reviewDue())));
        }
        return new ListItem(line);
    }
}
