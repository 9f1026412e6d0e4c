package uk.ourplan.core.law.planning.involvement;

import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.need.Assessment.Difficulties;
import uk.ourplan.language.need.Assessment.HelpfulStep;
import uk.ourplan.language.plan.PeopleInvolved.InformationGiven;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Where taking part is substantially difficult, all reasonable steps are taken: at least one with its result, and three musts
 * are met. An urgent plan keeps its four safeguards (INVOLVE-19, INVOLVE-12).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/67">Care Act 2014 s.25(3), s.67(2)-(5)</a>
 */
public final class WhereTakingPartIsHard {

    private WhereTakingPartIsHard() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        WhoIsThere there = WhoIsThere.on(desk);
        List<Lack> lacks = new ArrayList<>();
        if (there.isDifficult()) {
            lacks.addAll(steps(there));
        }
        if (there.isUrgent()) {
            lacks.addAll(safeguards(there, policy));
        }
        return lacks;
    }

    private static List<Lack> steps(WhoIsThere there) {
        List<Lack> lacks = new ArrayList<>();
        Difficulties assessed = there.assessment().difficulties();
        Stream<HelpfulStep> taken = Stream.concat(
                there.takingPart().steps().stream(), assessed == null ? Stream.empty() : assessed.steps().stream());
        if (taken.noneMatch(step -> !blank(step.step()) && !blank(step.result()))) {
            lacks.add(must(
                    "Taking part is hard for the person, and no step to make it easier is recorded with its result.",
                    "Record what was tried, such as easy read or shorter meetings, and what came of it.",
                    "taking_part.steps"));
        }
        if (!isInformed(there)) {
            lacks.add(must(
                    "Information about planning was not in a form that the person can use, and nobody helps them"
                            + " understand it.",
                    "Give it in a form that they can use, or name who explains it.",
                    "information.accessible"));
        }
        boolean arranged = !blank(there.takingPart().arranged())
                || there.section().involvement().stream().anyMatch(event -> !blank(event.how()));
        if (!arranged) {
            lacks.add(must(
                    "No way of planning that the person can use is arranged.",
                    "Say how planning is arranged for them.",
                    "taking_part.arranged"));
        }
        if (there.advocacy().considered() == null) {
            lacks.add(must(
                    "Neither is somebody appropriate named, nor is it decided whether an advocate is owed.",
                    "Name them, or decide on an advocate.",
                    "advocacy.considered"));
        }
        return lacks;
    }

    /** A recorded form counts as one that they could use until somebody says that it was not. */
    private static boolean isInformed(WhoIsThere there) {
        InformationGiven given = there.section().information();
        boolean explained = (given != null && !blank(given.explainedBy()))
                || SupporterOnPlan.of(there).counts();
        return explained
                || (given != null
                        && !Boolean.FALSE.equals(given.accessible())
                        && (Boolean.TRUE.equals(given.accessible()) || !blank(given.form())));
    }

    private static Lack must(String says, String mend, String field) {
        return stops(Step.SUBMIT, "INVOLVE-19", Topic.INVOLVEMENT, says, mend)
                .under("Care Act 2014 s.25(3), s.67(2)-(5)")
                .in(SectionName.PEOPLE_INVOLVED, field);
    }

    private static List<Lack> safeguards(WhoIsThere there, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        boolean involved = ThePersonsPart.hasTheirOwnPart(there, policy.on())
                || there.takingPart().steps().stream().anyMatch(step -> !blank(step.step()));
        add(lacks, involved, "the steps taken to involve the person", "involvement");
        add(
                lacks,
                there.section().consentConsidered() != null && there.section().capacityConsidered() != null,
                "that consent and capacity were considered",
                there.section().consentConsidered() == null ? "consent_considered" : "capacity_considered");
        add(
                lacks,
                there.advocacy().considered() != null,
                "whether an independent advocate is required",
                "advocacy.considered");
        InformationGiven given = there.section().information();
        add(
                lacks,
                (given != null && given.dated() != null)
                        || !blank(there.takingPart().prepared()),
                "how the person was prepared as far as possible",
                "taking_part.prepared");
        return lacks;
    }

    private static void add(List<Lack> lacks, boolean there, String what, @Nullable String field) {
        if (!there) {
            lacks.add(stops(
                            Step.SUBMIT,
                            "INVOLVE-12",
                            Topic.INVOLVEMENT,
                            "The plan is urgent, and there is no record of " + what + ".",
                            "Record it: urgency takes away warnings about time and none of the four safeguards. Interim"
                                    + " services can be arranged meanwhile.")
                    .under("Care Act 2014 s.25(3), s.67(2)")
                    .in(SectionName.PEOPLE_INVOLVED, field));
        }
    }
}
