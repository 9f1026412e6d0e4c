package uk.ourplan.core.law.planning.selffunder;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.selffunder.ASelfFundersPlanIsKept;
import uk.ourplan.core.law.selffunder.SelfFunderAnswer;
import uk.ourplan.core.law.selffunder.SelfFunderFacts;
import uk.ourplan.language.arranging.ReferredFor;
import uk.ourplan.language.money.FundingSetting;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.person.Certainty;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.MoneySection.SelfFunder;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * The tasks of the route that somebody who pays has chosen, in their order: the draft, the final budget, what is arranged or helped with, the
 * review. Only the help may turn out not to be needed, with a reason. Another route has other tasks, and what is done stays done
 * (SELF-05, SELF-08).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/18">Care Act 2014 s.18(3)</a>
 */
public final class StepsOfASelfFunder {

    private static final String RULE = "SELF-08";

    private StepsOfASelfFunder() {}

    /** Those that are not done yet. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        @Nullable
        SelfFunder own =
                desk.section(MoneySection.class).map(MoneySection::selfFunder).orElse(null);
        if (own == null) {
            return List.of();
        }
        List<OwedTask> owed = new ArrayList<>();
        for (SelfFunderAnswer.Step step : steps(own, desk)) {
            OwedTask task = task(step, desk);
            if (task != null) {
                owed.add(task);
            }
        }
        return owed;
    }

    /** The steps of the route while the plan is kept; none while no route is known, or where it is not kept. */
    static List<SelfFunderAnswer.Step> steps(SelfFunder own, PlanOnDesk desk) {
        SelfFunderAnswer answer =
                new ASelfFundersPlanIsKept().decide(facts(own, desk)).answer();
        if (answer == null) {
            return List.of();
        }
        return switch (answer.plan()) {
            case MUST_KEEP, KEEP -> answer.steps();
            case MAY_END, NOT_AGREED -> List.of();
        };
    }

    private static SelfFunderFacts facts(SelfFunder own, PlanOnDesk desk) {
        boolean lacks = desk.capacity().stream()
                .anyMatch(one -> one.decision() == CapacityDecision.ARRANGE_CARE
                        && one.status() == CapacityStatus.ASSESSED_LACKS);
        var safeguarding = desk.circumstances().safeguarding();
        return new SelfFunderFacts(
                own.setting() == null
                        ? null
                        : SelfFunderFacts.Setting.valueOf(own.setting().name()),
                own.choice() == null
                        ? null
                        : SelfFunderFacts.Choice.valueOf(own.choice().name()),
                !lacks,
                false,
                false,
                safeguarding != null && safeguarding.risk() == Certainty.YES,
                Objects.requireNonNullElse(own.wantsPlan(), true),
                Boolean.TRUE.equals(own.nobodyCanArrange()),
                own.setting() == FundingSetting.CARE_HOME && ArrangedForASelfFunder.isArrangedByTheCouncil(desk));
    }

    private static @Nullable OwedTask task(SelfFunderAnswer.Step step, PlanOnDesk desk) {
        boolean signed = desk.course().isInForce();
        return switch (step) {
            case SUBMIT ->
                signed || desk.course().submittedOn() != null
                        ? null
                        : one("submit", "Submit the draft for sign-off.", "It ends when the plan is submitted.");
            case AGREE_BUDGET ->
                desk.section(MoneySection.class).map(MoneySection::finalTold).isPresent()
                        ? null
                        : one(
                                        "budget",
                                        "Agree the final budget of somebody who pays: nothing falls to the council.",
                                        "It ends when the day on which the final budget was told is on record.")
                                .in(SectionName.MONEY, "final_told");
            case ARRANGE_SERVICES ->
                !signed || isArranged(desk)
                        ? null
                        : one(
                                        "arrange",
                                        "Arrange the services of somebody who pays.",
                                        "It ends when they are referred, or the placement is on record.")
                                .by(desk.course().signedOn());
            case SUPPORT_TO_ARRANGE ->
                !signed || desk.beside().isFollowedUp(RULE + ":help")
                        ? null
                        : one(
                                        "help",
                                        "Help somebody who pays to arrange what they want help with.",
                                        "It ends when the help is on record, or why none is needed.")
                                .by(desk.course().signedOn())
                                .endedByRecord(FollowUpOutcome.DONE, FollowUpOutcome.DECLINED);
            case SCHEDULE_REVIEW ->
                ArrangedForASelfFunder.hasReview(desk)
                        ? null
                        : one("review", "Arrange the review.", "It ends when the review has a day.")
                                .in(SectionName.REVIEW, "proposed");
            case GIVE_INFORMATION, PREVENTION_ADVICE, CONTINGENCY_ADVICE, WRITTEN_CONFIRMATION -> null;
        };
    }

    private static boolean isArranged(PlanOnDesk desk) {
        return !desk.beside().arranging().placed().isEmpty()
                || desk.beside().arranging().referred().stream().anyMatch(each -> each.what() == ReferredFor.PLAN);
    }

    private static OwedTask one(String item, String says, String ends) {
        return OwedTask.of(RULE, item, says, ends).under("Care Act 2014 s.18(3)");
    }
}
