package uk.ourplan.core.law.owed;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import uk.ourplan.core.law.ending.TasksOfAnEnding;
import uk.ourplan.core.law.planning.advice.PreventionFollowedThrough;
import uk.ourplan.core.law.planning.agreement.BothSidesSign;
import uk.ourplan.core.law.planning.agreement.GettingItBack;
import uk.ourplan.core.law.planning.agreement.ObjectionToAPlan;
import uk.ourplan.core.law.planning.arranging.ArrangedAsPlanned;
import uk.ourplan.core.law.planning.arranging.HelpAndInterim;
import uk.ourplan.core.law.planning.arranging.MovesAndChanges;
import uk.ourplan.core.law.planning.arranging.ReferredAndRated;
import uk.ourplan.core.law.planning.arranging.WaitWatched;
import uk.ourplan.core.law.planning.authorisation.PapersToBeMapped;
import uk.ourplan.core.law.planning.authorisation.WaitingForThePanel;
import uk.ourplan.core.law.planning.capacity.CapacityFollowedUp;
import uk.ourplan.core.law.planning.capacity.DecidingLater;
import uk.ourplan.core.law.planning.delegation.DelegationOnPlan;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.dispute.DisagreementOnPlan;
import uk.ourplan.core.law.planning.dispute.IncidentsOnPlan;
import uk.ourplan.core.law.planning.engagement.TakingPartFollowedUp;
import uk.ourplan.core.law.planning.format.FormsToBeMade;
import uk.ourplan.core.law.planning.format.ToolsOfTheTalk;
import uk.ourplan.core.law.planning.involvement.InvolvementFollowedThrough;
import uk.ourplan.core.law.planning.keeping.RecordsToSeeTo;
import uk.ourplan.core.law.planning.money.BudgetChanged;
import uk.ourplan.core.law.planning.money.BudgetWorkedOut;
import uk.ourplan.core.law.planning.money.ChargingLetterChased;
import uk.ourplan.core.law.planning.money.ComplexRateOnPlan;
import uk.ourplan.core.law.planning.money.ComplexRateProvider;
import uk.ourplan.core.law.planning.money.CostAboveIndicative;
import uk.ourplan.core.law.planning.money.FinanceAfterReview;
import uk.ourplan.core.law.planning.money.FinanceOnPlan;
import uk.ourplan.core.law.planning.money.MethodReconsidered;
import uk.ourplan.core.law.planning.money.OtherFundersAsked;
import uk.ourplan.core.law.planning.need.EligibilityOnPlan;
import uk.ourplan.core.law.planning.notice.CoverForACarer;
import uk.ourplan.core.law.planning.notice.EquipmentMadeKnown;
import uk.ourplan.core.law.planning.notice.ProviderFailure;
import uk.ourplan.core.law.planning.outcome.LookedAtBetweenReviews;
import uk.ourplan.core.law.planning.payment.EndingConsidered;
import uk.ourplan.core.law.planning.payment.PaymentExplained;
import uk.ourplan.core.law.planning.payment.PaymentOperations;
import uk.ourplan.core.law.planning.payment.PaymentSeenThrough;
import uk.ourplan.core.law.planning.progress.BriefedOnPlan;
import uk.ourplan.core.law.planning.progress.ChecksOnPlan;
import uk.ourplan.core.law.planning.progress.InterimOnPlan;
import uk.ourplan.core.law.planning.progress.NextStepTold;
import uk.ourplan.core.law.planning.progress.OffTrack;
import uk.ourplan.core.law.planning.progress.RolesOnPlan;
import uk.ourplan.core.law.planning.progress.TargetOnPlan;
import uk.ourplan.core.law.planning.protection.ProtectionOnPlan;
import uk.ourplan.core.law.planning.review.AfterTheReview;
import uk.ourplan.core.law.planning.review.ReviewsFallDue;
import uk.ourplan.core.law.planning.review.RevisionOnPlan;
import uk.ourplan.core.law.planning.risk.MeasuresOnPlan;
import uk.ourplan.core.law.planning.risk.RisksToSeeTo;
import uk.ourplan.core.law.planning.selffunder.ArrangedForASelfFunder;
import uk.ourplan.core.law.planning.selffunder.CareHomeOnPlan;
import uk.ourplan.core.law.planning.selffunder.FeeWhileItRuns;
import uk.ourplan.core.law.planning.selffunder.FullCostOfASelfFunder;
import uk.ourplan.core.law.planning.selffunder.StepsOfASelfFunder;
import uk.ourplan.core.law.planning.sharing.CopiesOwed;
import uk.ourplan.core.law.planning.sharing.OpenedInAnEmergency;
import uk.ourplan.core.law.planning.watch.ConcernsOnPlan;
import uk.ourplan.core.law.planning.watch.LibertyOnPlan;
import uk.ourplan.core.law.planning.watch.MonitoringOwed;
import uk.ourplan.core.law.planning.watch.OutcomesWatched;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Everything that the rules want done about a plan on the day of a policy. A family of rules stands in here with a method
 * {@code static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy)}; nothing else is needed for its tasks to be
 * opened, changed and closed with each write, shown on the right desk and looked at again each day.
 *
 * @see "docs/decisions/0130-tasks-that-the-law-owes.md"
 */
public final class TasksOwed {

    /** The families of rules; each looks at the plan and says what it wants done. */
    private static final List<BiFunction<PlanOnDesk, CouncilPolicy, List<OwedTask>>> FAMILIES = List.of(
            GettingItBack::owed,
            BothSidesSign::owed,
            RecordsToSeeTo::owed,
            ComplexRateProvider::owed,
            DelegationOnPlan::owed,
            PreventionFollowedThrough::owed,
            InvolvementFollowedThrough::owed,
            NextStepTold::owed,
            RolesOnPlan::owed,
            BriefedOnPlan::owed,
            TargetOnPlan::owed,
            ChecksOnPlan::owed,
            OffTrack::owed,
            InterimOnPlan::owed,
            WaitingForThePanel::owed,
            PapersToBeMapped::owed,
            RisksToSeeTo::owed,
            EligibilityOnPlan::owed,
            LookedAtBetweenReviews::owed,
            uk.ourplan.core.law.planning.start.PlanOwed::owed,
            uk.ourplan.core.law.planning.carer.CarersOwed::owed,
            uk.ourplan.core.law.planning.otherplan.OtherPlansOwed::owed,
            uk.ourplan.core.law.planning.youngperson.YoungPersonOwed::owed,
            CoverForACarer::owed,
            MeasuresOnPlan::owed,
            EquipmentMadeKnown::owed,
            ProviderFailure::owed,
            CapacityFollowedUp::owed,
            DecidingLater::owed,
            TakingPartFollowedUp::owed,
            FormsToBeMade::owed,
            RevisionOnPlan::owed,
            ReviewsFallDue::owed,
            AfterTheReview::owed,
            ToolsOfTheTalk::owed,
            ReferredAndRated::owed,
            WaitWatched::owed,
            ArrangedAsPlanned::owed,
            MovesAndChanges::owed,
            HelpAndInterim::owed,
            DisagreementOnPlan::owed,
            BudgetWorkedOut::owed,
            CostAboveIndicative::owed,
            FinanceOnPlan::owed,
            BudgetChanged::owed,
            ComplexRateOnPlan::owed,
            MethodReconsidered::owed,
            FinanceAfterReview::owed,
            ChargingLetterChased::owed,
            OtherFundersAsked::owed,
            CareHomeOnPlan::owed,
            ArrangedForASelfFunder::owed,
            FullCostOfASelfFunder::owed,
            FeeWhileItRuns::owed,
            StepsOfASelfFunder::owed,
            IncidentsOnPlan::owed,
            PaymentExplained::owed,
            PaymentSeenThrough::owed,
            PaymentOperations::owed,
            EndingConsidered::owed,
            MonitoringOwed::owed,
            ConcernsOnPlan::owed,
            LibertyOnPlan::owed,
            ProtectionOnPlan::owed,
            OutcomesWatched::owed,
            CopiesOwed::owed,
            OpenedInAnEmergency::owed,
            ObjectionToAPlan::owed);

    /** What is owed of a plan that has ended, and beside everything else of one that is going to. */
    private static final BiFunction<PlanOnDesk, CouncilPolicy, List<OwedTask>> ENDING = TasksOfAnEnding::owed;

    private TasksOwed() {}

    /**
     * All of them; the same key twice is the same task. A version that another has followed owes only what its reviews left to do,
     * and a planned review of it that was begun (REVISE-04, REVIEW-13); what was asked for went along.
     */
    public static List<OwedTask> on(PlanOnDesk desk, CouncilPolicy policy) {
        if (desk.beside().reviews().supersededOn() != null) {
            return Stream.of(AfterTheReview.owed(desk, policy), ReviewsFallDue.owed(desk, policy))
                    .flatMap(List::stream)
                    .toList();
        }
        Stream<BiFunction<PlanOnDesk, CouncilPolicy, List<OwedTask>>> all =
                desk.beside().ending().isEnded()
                        ? Stream.of(
                                ENDING,
                                FeeWhileItRuns::owed,
                                MonitoringOwed::owed,
                                ConcernsOnPlan::owed,
                                uk.ourplan.core.law.planning.carer.CarersOwed::goingOn)
                        : Stream.concat(FAMILIES.stream(), Stream.of(ENDING));
        return all.flatMap(family -> family.apply(desk, policy).stream()).toList();
    }
}
