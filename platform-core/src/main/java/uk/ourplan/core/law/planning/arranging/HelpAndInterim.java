package uk.ourplan.core.law.planning.arranging;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.arranging.HelpWithArranging;
import uk.ourplan.core.law.arranging.InterimAtEachPhase;
import uk.ourplan.core.law.arranging.PlacementOfASelfFunder;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.arranging.ArrangingNote.Help;
import uk.ourplan.language.arranging.ArrangingNote.InterimDecided;
import uk.ourplan.language.arranging.ArrangingNote.PhaseBegun;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.FundingSetting;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Help with arranging is followed to its end (ARRANGE-10), the placement of a self-funder is whole (ARRANGE-11), and urgent or
 * interim support is decided in each phase, with its money asked for while it runs (ARRANGE-13).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/19">Care Act 2014 s.19(3)</a>
 */
public final class HelpAndInterim {

    private static final String INTERIM = "ARRANGE-13";
    private static final String URGENT = "Care Act 2014 s.19(3) (unverified)";

    private HelpAndInterim() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        return InterimAtEachPhase.open(desk.beside().arranging()).stream()
                .map(phase -> Lack.prompts(
                                Step.ISSUE,
                                INTERIM,
                                Topic.WAYS_OF_MEETING,
                                "It is not decided whether urgent or interim support is needed while " + during(phase)
                                        + ".",
                                "Decide it under “Arranging”; support may start before its money is decided.")
                        .under(URGENT)
                        .in(SectionName.SUPPORT, null))
                .toList();
    }

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        List<OwedTask> owed = new ArrayList<>();
        desk.beside().arranging().helpNow().stream()
                .filter(help -> !HelpWithArranging.isDone(help))
                .map(HelpAndInterim::help)
                .forEach(owed::add);
        placement(desk, owed);
        for (PhaseBegun phase : InterimAtEachPhase.open(desk.beside().arranging())) {
            owed.add(OwedTask.of(
                            INTERIM,
                            phase.found(),
                            "Decide whether urgent or interim support is needed while " + during(phase) + ".",
                            "It ends when it is decided, with the support or with a reason.")
                    .urgentFrom(phase.on())
                    .under(URGENT)
                    .in(SectionName.SUPPORT, null));
        }
        for (InterimDecided decided : desk.beside().arranging().interim()) {
            money(desk, decided, policy, owed);
        }
        return owed;
    }

    private static OwedTask help(Help help) {
        return OwedTask.of(
                        "ARRANGE-10",
                        help.help(),
                        (Boolean.TRUE.equals(help.atEnding()) ? "Before council support ends: see" : "See")
                                + " the help with arranging through (" + help.help() + ").",
                        "It ends when services are in place, checked, or no help is wanted.")
                .in(SectionName.SUPPORT, null);
    }

    private static void placement(PlanOnDesk desk, List<OwedTask> owed) {
        boolean arranged = desk.course().isInForce()
                && desk.section(MoneySection.class)
                        .map(MoneySection::selfFunder)
                        .filter(own -> own.setting() == FundingSetting.CARE_HOME
                                && (Boolean.TRUE.equals(own.councilAgrees())
                                        || Boolean.TRUE.equals(own.nobodyCanArrange())))
                        .isPresent();
        List<String> missing = PlacementOfASelfFunder.missing(desk.beside().arranging());
        if (arranged && !missing.isEmpty()) {
            owed.add(OwedTask.of(
                            "ARRANGE-11",
                            "placement",
                            "Record of the care home place: " + String.join(", ", missing) + ".",
                            "It ends when the home, the start and who holds the contract are on record.")
                    .by(desk.course().signedOn())
                    .in(SectionName.SUPPORT, null));
        }
    }

    private static void money(PlanOnDesk desk, InterimDecided decided, CouncilPolicy policy, List<OwedTask> owed) {
        InterimAtEachPhase.decides(decided, policy).ifPresent(role -> {
            OwedTask task = OwedTask.of(
                            INTERIM,
                            "money:" + decided.found() + ":" + decided.on(),
                            "Decide the money for urgent or interim support (" + decided.found()
                                    + "). It has started or may start meanwhile; the amount may never refuse it.",
                            "It ends when the decision is on record.")
                    .of(TaskOwner.onRung(role))
                    .urgentFrom(decided.on())
                    .under(URGENT)
                    .in(SectionName.MONEY, null)
                    .endedByRecord(FollowUpOutcome.DONE);
            if (!desk.beside().isFollowedUp(task.key())) {
                owed.add(task);
            }
        });
    }

    private static String during(PhaseBegun phase) {
        return switch (phase.phase()) {
            case REASSESSMENT -> "reassessment is under way";
            case REVISION -> "the plan is being revised";
            case ALTERNATIVE_PROBLEMS -> "problems with informal or other support are being solved";
        };
    }
}
