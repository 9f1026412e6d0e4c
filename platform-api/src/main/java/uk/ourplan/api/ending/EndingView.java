package uk.ourplan.api.ending;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.determination.Determined;
import uk.ourplan.api.notice.DutyForNeed;
import uk.ourplan.language.ending.EndTest;
import uk.ourplan.language.ending.EndingOfPlan;
import uk.ourplan.language.plan.PlanState;

/**
 * How far the end of a plan has come, and everything in its way.
 *
 * @param ending {@code null} while nobody has proposed one
 * @param determination the answer of plan-end; {@code null} while there is nothing to ask
 * @param needs the eligible needs of the plan
 * @param services what the council arranges or pays for, with the direct payment
 * @param tests the tests of a request that apply, each of which needs its reason
 * @param duty the duty for each eligible need, as long as it lasts
 * @param letters the forms in which the letter is made
 * @param may what whoever asks may do: open, write, agree, keep, withdraw, safeguard, letter, sent, end
 */
public record EndingView(
        UUID planId,
        UUID personId,
        String personName,
        PlanState planState,
        @Nullable EndingOfPlan ending,
        List<EndingFinding> findings,
        @Nullable Determined determination,
        List<Named> needs,
        List<Named> services,
        List<EndTest> tests,
        List<DutyForNeed> duty,
        List<String> letters,
        Set<String> may) {

    public EndingView {
        findings = List.copyOf(findings);
        needs = List.copyOf(needs);
        services = List.copyOf(services);
        tests = List.copyOf(tests);
        duty = List.copyOf(duty);
        letters = List.copyOf(letters);
    }

    /** A need or a service by its number. */
    public record Named(String id, @Nullable String text) {}
}
