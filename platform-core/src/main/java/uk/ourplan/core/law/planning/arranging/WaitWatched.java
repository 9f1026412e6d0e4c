package uk.ourplan.core.law.planning.arranging;

import java.util.List;
import java.util.stream.Stream;
import uk.ourplan.core.law.arranging.WaitingForAService;
import uk.ourplan.core.law.arranging.WaitingForAService.Gap;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.arranging.Arrangements;
import uk.ourplan.language.arranging.ArrangingNote.Referred;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * A record of waiting stays open until the service starts; while it does, each risk of the delay has its mitigation, and interim
 * ways are considered with the person (ARRANGE-04).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/18">Care Act 2014 s.18</a>
 */
public final class WaitWatched {

    private static final String RULE = "ARRANGE-04";
    private static final String PROVISION = "Care Act 2014 s.18";

    private WaitWatched() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        Arrangements arrangements = desk.beside().arranging();
        return arrangements.referred().stream()
                .flatMap(referral ->
                        WaitingForAService.gaps(referral, arrangements).stream().map(gap -> lack(referral, gap)))
                .toList();
    }

    private static Lack lack(Referred referral, Gap gap) {
        String says = "While referral " + referral.referral() + " waits, " + gap.says() + ".";
        String mend = "Refresh the waiting record under “Arranging”; the need stays one that the council must meet.";
        Lack lack = gap.prompts()
                ? Lack.prompts(Step.ISSUE, RULE, Topic.WAYS_OF_MEETING, says, mend)
                : Lack.warns(Step.ISSUE, RULE, Topic.WAYS_OF_MEETING, says, mend);
        return lack.under(PROVISION).in(SectionName.SUPPORT, null);
    }

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        Arrangements arrangements = desk.beside().arranging();
        return arrangements.referred().stream()
                .flatMap(referral -> owed(referral, arrangements))
                .toList();
    }

    private static Stream<OwedTask> owed(Referred referral, Arrangements arrangements) {
        return arrangements
                .waiting(referral.referral())
                .filter(waits -> WaitingForAService.startedOn(referral, arrangements) == null)
                .map(waits -> OwedTask.of(
                                RULE,
                                referral.referral(),
                                "Referral " + referral.referral()
                                        + " waits for a service: keep its risks, their mitigation and interim ways up to date.",
                                "It ends when the service starts.")
                        .by(
                                arrangements.ratings(referral.referral()).isEmpty()
                                        ? waits.on()
                                        : arrangements
                                                .ratings(referral.referral())
                                                .getLast()
                                                .on())
                        .under(PROVISION)
                        .in(SectionName.SUPPORT, null))
                .stream();
    }
}
