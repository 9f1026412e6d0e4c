package uk.ourplan.core.law.duty;

import static uk.ourplan.language.law.Provision.careAct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.ourplan.core.law.Because;
import uk.ourplan.core.law.transition.KindOfPlan;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.plan.GroundsForPlanning;
import uk.ourplan.language.plan.SourceEvent;

/**
 * Planning starts from a completed event that left all needs on record, after the criteria were applied to each of them, where a
 * plan is owed, of the kind that follows from whose needs it serves, by a team that plans, and once the person was told what a
 * plan is for and how planning works (TRIGGER-01, TRIGGER-02, TRIGGER-03, TRIGGER-05, TRIGGER-06, TRIGGER-07, TRIGGER-10,
 * INVOLVE-05).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/24">Care Act 2014 s.24(1), s.13</a>
 */
public final class APlanMayStart {

    private APlanMayStart() {}

    /** Everything that stands in the way, each with what would mend it; empty where it may start. */
    public static List<Reason> whyNot(StartFacts facts) {
        List<Reason> refused = new ArrayList<>();
        source(facts, refused);
        eligibility(facts, refused);
        duty(facts, refused);
        if (facts.wanted() != null && facts.wanted() != facts.kind()) {
            refused.add(Because.forbids(
                    "TRIGGER-07",
                    careAct("s.24(1), s.25(1)"),
                    "Another kind of plan was asked for. "
                            + KindOfPlan.why(facts.kind()).says()));
        }
        team(facts, refused);
        informed(facts, refused);
        return refused;
    }

    private static void source(StartFacts facts, List<Reason> refused) {
        LocalDate completed = facts.completed();
        if (completed == null) {
            refused.add(event("The " + named(facts.source())
                    + " is still in progress. Complete it first; planning starts from what it found."));
        } else if (completed.isAfter(facts.on())) {
            refused.add(event("The " + named(facts.source())
                    + " is dated after today. Planning starts on the day on which it is complete, or later."));
        } else if (facts.found().isEmpty()) {
            refused.add(event("The " + named(facts.source())
                    + " left no need on record, so there is nothing to plan for. Record every need that it found."));
        }
    }

    private static Reason event(String says) {
        return Because.forbids("TRIGGER-01", careAct("s.24(1)"), says);
    }

    private static String named(SourceEvent source) {
        return switch (source) {
            case NEEDS_ASSESSMENT -> "assessment";
            case CARERS_ASSESSMENT -> "carer's assessment";
            case REVIEW -> "review";
            case OTHER_PROCESS -> "process that established the needs";
        };
    }

    private static void eligibility(StartFacts facts, List<Reason> refused) {
        String open = facts.found().stream()
                .filter(need -> need.eligible() == null)
                .map(StartFacts.Found::named)
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            refused.add(Because.forbids(
                    "TRIGGER-02",
                    careAct("s.13(7)"),
                    "Whether these needs are eligible is not determined: " + open
                            + ". Complete what the criteria ask in the assessment."));
        }
    }

    /**
     * While nobody has said whether the council will meet eligible needs, planning may begin and the plan asks; where none is
     * eligible, or somebody makes their own arrangements, it has to be known that a plan is owed.
     */
    private static void duty(StartFacts facts, List<Reason> refused) {
        Determination<PlanDutyAnswer> duty = facts.duty();
        PlanDutyAnswer answer = duty.answer();
        if (answer != null && answer.plan() == PlanDutyAnswer.Plan.NOT_REQUIRED) {
            duty.reasons()
                    .forEach(reason -> refused.add(Because.forbids(reason.rule(), reason.provision(), reason.says())));
            return;
        }
        GroundsForPlanning said = facts.said();
        boolean eligible = facts.found().stream().anyMatch(need -> Boolean.TRUE.equals(need.eligible()));
        boolean nothingSaid = said.councilWillMeet() == null && said.ownArrangements() == null;
        boolean known = facts.found().stream().allMatch(need -> need.eligible() != null);
        if (answer == null && known && !facts.found().isEmpty() && !(eligible && nothingSaid)) {
            refused.add(Because.forbids(
                    "TRIGGER-03",
                    careAct("s.24(1), s.24(2)"),
                    "Whether a plan is owed is not known yet. Still to be answered: "
                            + duty.missing().stream()
                                    .map(APlanMayStart::inWords)
                                    .collect(Collectors.joining("; "))
                            + "."));
        }
    }

    private static String inWords(String fact) {
        return switch (fact) {
            case "council_will_meet_eligible_needs" -> "whether the council will meet any eligible need";
            case "council_agreed_to_meet_other_needs" ->
                "whether the council agrees to meet needs that are not eligible";
            case "makes_own_arrangements" -> "whether the person makes their own arrangements";
            case "appropriate_person" -> "whether somebody suitable can decide for the person how the needs are met";
            default -> fact.replace('_', ' ');
        };
    }

    private static void informed(StartFacts facts, List<Reason> refused) {
        StartFacts.Informed told = facts.informed();
        if (told.tried()) {
            return;
        }
        if (told.dated() == null || told.form() == null || told.form().isBlank()) {
            refused.add(information(
                    told.dated() == null
                            ? "That the person was told what a plan is for and how planning works is not on record. Tell"
                                    + " them in a form that they can use, and give the day."
                            : "In which form the person was told about planning is not on record. Say which."));
        } else if (told.dated().isAfter(facts.on())) {
            refused.add(information("The day on which the person was told about planning lies ahead. Planning starts"
                    + " once they know."));
        }
    }

    private static Reason information(String says) {
        return Because.forbids("INVOLVE-05", careAct("s.25(3)"), says);
    }

    private static void team(StartFacts facts, List<Reason> refused) {
        String team = Objects.requireNonNullElse(facts.team(), "");
        if (team.isBlank()) {
            refused.add(Because.forbids("TRIGGER-10", null, "Say which team owns the plan."));
        } else if (!facts.planningTeams().contains(team)) {
            refused.add(Because.forbids(
                    "TRIGGER-10", null, "This team does not plan. The council's policy lists the teams that do."));
        }
    }
}
