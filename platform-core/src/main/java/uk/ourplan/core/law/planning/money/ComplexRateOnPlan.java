package uk.ourplan.core.law.planning.money;

import static uk.ourplan.language.plan.SectionName.MONEY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.budget.ChoiceOfMethod.Missing;
import uk.ourplan.core.law.budget.ComplexRateRequest;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.MoneySection.ComplexRate;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * A complex home care rate stands on a plan only where the council uses such rates, goes to the panel with everything that it
 * rests on, and is reviewed before it ends (BUDGET-18).
 */
public final class ComplexRateOnPlan {

    private static final String RULE = "BUDGET-18";

    private ComplexRateOnPlan() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        ComplexRate rate = rate(desk);
        if (rate == null) {
            return List.of();
        }
        InEffect<Boolean> enabled = policy.read(Settings.COMPLEX_RATE_ENABLED);
        if (!enabled.value()) {
            return List.of(Lack.stops(
                            Step.SUBMIT,
                            RULE,
                            Topic.PROPOSED_BUDGET,
                            "A complex rate is entered, and this council does not use complex rates.",
                            "Take it out, and meet the needs at what they cost.")
                    .reading(enabled)
                    .in(MONEY, "complex_rate"));
        }
        List<Lack> lacks = new ArrayList<>();
        // The panel's table refuses it; before that the author is told.
        for (Missing missing : missing(rate, policy)) {
            lacks.add(Lack.warns(Step.AUTHORISE, RULE, Topic.PANEL, missing.says(), missing.mend())
                    .reading(policy.read(Settings.COMPLEX_RATE_GROUPS), policy.read(Settings.COMPLEX_RATE_SERVICES))
                    .in(MONEY, "complex_rate." + missing.fact()));
        }
        for (Missing missing : ComplexRateRequest.unsaidByTheProvider(rate)) {
            lacks.add(Lack.prompts(Step.SUBMIT, RULE, Topic.PROPOSED_BUDGET, missing.says(), missing.mend())
                    .in(MONEY, "complex_rate." + missing.fact()));
        }
        return lacks;
    }

    /** Why the panel cannot recommend it yet, naming each missing item; empty where it can or nothing of the kind is asked for. */
    public static Optional<String> whyNotRecommended(PlanOnDesk desk, CouncilPolicy policy) {
        ComplexRate rate = rate(desk);
        List<Missing> missing = rate == null ? List.of() : missing(rate, policy);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(missing.stream().map(Missing::says).collect(Collectors.joining(" "))
                        + " Return the plan to its author.");
    }

    /** Once it is in force it is reviewed by its last day. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        ComplexRate rate = rate(desk);
        if (rate == null || rate.end() == null || !desk.course().isInForce()) {
            return List.of();
        }
        OwedTask task = OwedTask.of(
                        RULE,
                        "end:" + rate.end(),
                        "Review the complex rate before it ends on " + rate.end() + ".",
                        "It ends when what the review found is on record.")
                .by(rate.end())
                .in(MONEY, "complex_rate.end")
                .endedByRecord(FollowUpOutcome.DONE);
        return desk.beside().isFollowedUp(task.key()) ? List.of() : List.of(task);
    }

    private static List<Missing> missing(ComplexRate rate, CouncilPolicy policy) {
        return ComplexRateRequest.missing(
                rate,
                policy.read(Settings.COMPLEX_RATE_GROUPS).value(),
                policy.read(Settings.COMPLEX_RATE_SERVICES).value());
    }

    private static @Nullable ComplexRate rate(PlanOnDesk desk) {
        return desk.section(MoneySection.class).map(MoneySection::complexRate).orElse(null);
    }
}
