package uk.ourplan.web.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.ourplan.api.person.AssessmentSummary;
import uk.ourplan.api.person.PersonRecord;
import uk.ourplan.api.person.PlanSummary;
import uk.ourplan.api.plan.PlansApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.need.AssessmentKind;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.web.identity.PlanStates;
import uk.ourplan.web.plan.PlanNavigation;

/** The plans of somebody, and the way to start one. */
class PlansPage extends Div {

    private static final long serialVersionUID = 1L;

    PlansPage(PersonRecord record, PlansApi plans, Ask ask) {
        addClassName("sheet");
        if (record.plans().isEmpty()) {
            add(Pieces.empty("There is no plan yet. A plan starts from an assessment."));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("plain-list");
            record.plans().forEach(plan -> list.add(line(plan)));
            add(list);
        }
        if (ask.worker().may(Permission.PRACTITIONER)) {
            startable(record).forEach(from -> add(new Starting(record.id(), from, plans, ask)));
        }
    }

    /**
     * The latest assessment of their own needs and the latest as a carer, each where no plan of that role is under way: somebody
     * who has needs and also cares has one plan for each (TRIGGER-07).
     */
    private static List<AssessmentSummary> startable(PersonRecord record) {
        return Stream.of(false, true)
                .flatMap(carer -> record.plans().stream()
                                .anyMatch(plan -> plan.state() != PlanState.SIGNED_OFF
                                        && plan.state() != PlanState.ENDED
                                        && (plan.kind() == PlanKind.SUPPORT_PLAN) == carer)
                        ? Stream.empty()
                        : record.assessments().stream()
                                .filter(one -> one.completed() != null && (one.kind() == AssessmentKind.CARER) == carer)
                                .max(Comparator.comparing(AssessmentSummary::completed))
                                .stream())
                .toList();
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
