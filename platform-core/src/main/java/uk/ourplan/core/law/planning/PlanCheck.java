package uk.ourplan.core.law.planning;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.ourplan.core.law.planning.advice.AdviceOnPlan;
import uk.ourplan.core.law.planning.advice.PreventionOnPlan;
import uk.ourplan.core.law.planning.agreement.AgreeingOnPlan;
import uk.ourplan.core.law.planning.agreement.BothSidesSign;
import uk.ourplan.core.law.planning.agreement.DraftShared;
import uk.ourplan.core.law.planning.agreement.GettingItBack;
import uk.ourplan.core.law.planning.agreement.ObjectionToAPlan;
import uk.ourplan.core.law.planning.agreement.WhoSignsForThem;
import uk.ourplan.core.law.planning.arranging.ArrangedAsPlanned;
import uk.ourplan.core.law.planning.arranging.ChoosingAHome;
import uk.ourplan.core.law.planning.arranging.HelpAndInterim;
import uk.ourplan.core.law.planning.arranging.MovesAndChanges;
import uk.ourplan.core.law.planning.arranging.ShortageExplained;
import uk.ourplan.core.law.planning.arranging.WaitWatched;
import uk.ourplan.core.law.planning.capacity.AskedAgain;
import uk.ourplan.core.law.planning.capacity.CapacityInDoubt;
import uk.ourplan.core.law.planning.capacity.DecidingLater;
import uk.ourplan.core.law.planning.capacity.SaidInAdvance;
import uk.ourplan.core.law.planning.capacity.WhereCapacityIsLacking;
import uk.ourplan.core.law.planning.carer.CarersOnPlan;
import uk.ourplan.core.law.planning.carer.ReliefOnPlan;
import uk.ourplan.core.law.planning.delegation.DelegationOnPlan;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.core.law.planning.dispute.DisagreementOnPlan;
import uk.ourplan.core.law.planning.dispute.IncidentsOnPlan;
import uk.ourplan.core.law.planning.engagement.PlanningWithoutThem;
import uk.ourplan.core.law.planning.engagement.StoppedOrObstructed;
import uk.ourplan.core.law.planning.format.FormThePersonNeeds;
import uk.ourplan.core.law.planning.format.PlanInAnotherForm;
import uk.ourplan.core.law.planning.format.TalksThatWork;
import uk.ourplan.core.law.planning.format.ToolsOfTheTalk;
import uk.ourplan.core.law.planning.involvement.AnAdvocateInTime;
import uk.ourplan.core.law.planning.involvement.DecidingWithHelp;
import uk.ourplan.core.law.planning.involvement.EverybodyWhoMustBe;
import uk.ourplan.core.law.planning.involvement.HelpToTakePart;
import uk.ourplan.core.law.planning.involvement.HelpWithDeciding;
import uk.ourplan.core.law.planning.involvement.InTheirOwnTerms;
import uk.ourplan.core.law.planning.involvement.TheAssessmentPapers;
import uk.ourplan.core.law.planning.involvement.TheFiveSteps;
import uk.ourplan.core.law.planning.involvement.ThePersonIsDeafblind;
import uk.ourplan.core.law.planning.involvement.ThePersonsPart;
import uk.ourplan.core.law.planning.involvement.WhereTakingPartIsHard;
import uk.ourplan.core.law.planning.involvement.WithTheirConsent;
import uk.ourplan.core.law.planning.keeping.KeepingOnPlan;
import uk.ourplan.core.law.planning.keeping.QualityOfPlan;
import uk.ourplan.core.law.planning.keeping.StoryOnPlan;
import uk.ourplan.core.law.planning.money.BudgetChanged;
import uk.ourplan.core.law.planning.money.BudgetChosen;
import uk.ourplan.core.law.planning.money.BudgetOnPlan;
import uk.ourplan.core.law.planning.money.BudgetWorkedOut;
import uk.ourplan.core.law.planning.money.ChargingLetterChased;
import uk.ourplan.core.law.planning.money.ClassOfALine;
import uk.ourplan.core.law.planning.money.ComplexRateOnPlan;
import uk.ourplan.core.law.planning.money.ComplexRateProvider;
import uk.ourplan.core.law.planning.money.FinalBudgetOnPlan;
import uk.ourplan.core.law.planning.money.FinanceAfterReview;
import uk.ourplan.core.law.planning.money.FinanceOnPlan;
import uk.ourplan.core.law.planning.money.ManagingOnPlan;
import uk.ourplan.core.law.planning.money.MethodChosen;
import uk.ourplan.core.law.planning.money.MethodReconsidered;
import uk.ourplan.core.law.planning.money.OtherFundersAsked;
import uk.ourplan.core.law.planning.money.SelfFunderPays;
import uk.ourplan.core.law.planning.money.ShareOfThePerson;
import uk.ourplan.core.law.planning.money.WhoDecidedTheMethod;
import uk.ourplan.core.law.planning.need.AftercareOnPlan;
import uk.ourplan.core.law.planning.need.CoverOnPlan;
import uk.ourplan.core.law.planning.need.EligibilityOnPlan;
import uk.ourplan.core.law.planning.need.EquipmentOnPlan;
import uk.ourplan.core.law.planning.need.MeansOnPlan;
import uk.ourplan.core.law.planning.need.NeedsOnPlan;
import uk.ourplan.core.law.planning.need.WaysOfMeetingOnPlan;
import uk.ourplan.core.law.planning.notice.EquipmentMadeKnown;
import uk.ourplan.core.law.planning.otherplan.CombiningOnPlan;
import uk.ourplan.core.law.planning.otherplan.OtherPlansLookedFor;
import uk.ourplan.core.law.planning.otherplan.WorkingTogether;
import uk.ourplan.core.law.planning.outcome.OutcomesCarriedOver;
import uk.ourplan.core.law.planning.outcome.OutcomesOnPlan;
import uk.ourplan.core.law.planning.outcome.OutcomesOutOfReach;
import uk.ourplan.core.law.planning.outcome.OutcomesServed;
import uk.ourplan.core.law.planning.outcome.OutcomesWorkedThrough;
import uk.ourplan.core.law.planning.outcome.WellbeingOnPlan;
import uk.ourplan.core.law.planning.payment.CareHomeStays;
import uk.ourplan.core.law.planning.payment.EndingConsidered;
import uk.ourplan.core.law.planning.payment.FundOnPlan;
import uk.ourplan.core.law.planning.payment.PaymentDecided;
import uk.ourplan.core.law.planning.payment.PaymentExplained;
import uk.ourplan.core.law.planning.payment.PaymentParticulars;
import uk.ourplan.core.law.planning.progress.BriefedOnPlan;
import uk.ourplan.core.law.planning.progress.ChecksOnPlan;
import uk.ourplan.core.law.planning.progress.InterimOnPlan;
import uk.ourplan.core.law.planning.progress.OffTrack;
import uk.ourplan.core.law.planning.progress.RolesOnPlan;
import uk.ourplan.core.law.planning.progress.TargetOnPlan;
import uk.ourplan.core.law.planning.protection.ProtectionOnPlan;
import uk.ourplan.core.law.planning.provider.AdviceNamesProviders;
import uk.ourplan.core.law.planning.provider.StoppedProvidersOnPlan;
import uk.ourplan.core.law.planning.review.NoArbitraryCut;
import uk.ourplan.core.law.planning.review.ReviewOnPlan;
import uk.ourplan.core.law.planning.review.RevisionOnPlan;
import uk.ourplan.core.law.planning.risk.ContingenciesKept;
import uk.ourplan.core.law.planning.risk.EmergenciesOnPlan;
import uk.ourplan.core.law.planning.risk.MeasuresOnPlan;
import uk.ourplan.core.law.planning.risk.RisksExplored;
import uk.ourplan.core.law.planning.risk.RisksOnPlan;
import uk.ourplan.core.law.planning.risk.RisksWeighed;
import uk.ourplan.core.law.planning.selffunder.ArrangedForASelfFunder;
import uk.ourplan.core.law.planning.selffunder.CareHomeOnPlan;
import uk.ourplan.core.law.planning.selffunder.FeeBeforeArranging;
import uk.ourplan.core.law.planning.selffunder.FullCostOfASelfFunder;
import uk.ourplan.core.law.planning.selffunder.KeptForASelfFunder;
import uk.ourplan.core.law.planning.selffunder.OptionsOfAnOwnArranger;
import uk.ourplan.core.law.planning.selffunder.SelfFunderOnPlan;
import uk.ourplan.core.law.planning.start.StartOnPlan;
import uk.ourplan.core.law.planning.watch.ConcernsOnPlan;
import uk.ourplan.core.law.planning.watch.LeastRestrictive;
import uk.ourplan.core.law.planning.watch.LibertyOnPlan;
import uk.ourplan.core.law.planning.watch.MonitoringOnPlan;
import uk.ourplan.core.law.planning.watch.OutcomesWatched;
import uk.ourplan.core.law.planning.youngperson.YoungPersonOnPlan;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.law.Weight;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Holds a plan against everything that must stand on it before it is presented, submitted, signed and issued: the sign-off
 * checklist (AUTH-01), the statutory contents (CONTENT-01), and the rules that test their items.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25</a>
 */
public final class PlanCheck {

    private static final Map<Topic, String> ITEM_OF = itemsByTopic();

    /** The families of rules; each looks at the plan and says what it finds lacking. */
    private static final List<Family> FAMILIES = List.of(
            NeedsOnPlan::lacking,
            EligibilityOnPlan::lacking,
            MeansOnPlan::lacking,
            CoverOnPlan::lacking,
            WaysOfMeetingOnPlan::lacking,
            WellbeingOnPlan::lacking,
            OutcomesOnPlan::lacking,
            OutcomesWorkedThrough::lacking,
            OutcomesOutOfReach::lacking,
            OutcomesServed::lacking,
            OutcomesCarriedOver::lacking,
            EquipmentOnPlan::lacking,
            EquipmentMadeKnown::lacking,
            StoryOnPlan::lacking,
            KeepingOnPlan::lacking,
            QualityOfPlan::lacking,
            AdviceOnPlan::lacking,
            PreventionOnPlan::lacking,
            RisksExplored::lacking,
            RisksOnPlan::lacking,
            ContingenciesKept::lacking,
            RisksWeighed::lacking,
            MeasuresOnPlan::lacking,
            EmergenciesOnPlan::lacking,
            BudgetOnPlan::lacking,
            ClassOfALine::lacking,
            ShareOfThePerson::lacking,
            ManagingOnPlan::lacking,
            MethodChosen::lacking,
            WhoDecidedTheMethod::lacking,
            MethodReconsidered::lacking,
            PaymentExplained::lacking,
            CareHomeStays::lacking,
            PaymentDecided::lacking,
            EndingConsidered::lacking,
            PaymentParticulars::lacking,
            FundOnPlan::lacking,
            SelfFunderOnPlan::lacking,
            FeeBeforeArranging::lacking,
            CareHomeOnPlan::lacking,
            ArrangedForASelfFunder::lacking,
            FullCostOfASelfFunder::lacking,
            KeptForASelfFunder::lacking,
            OptionsOfAnOwnArranger::lacking,
            ReviewOnPlan::lacking,
            RevisionOnPlan::lacking,
            NoArbitraryCut::lacking,
            AgreeingOnPlan::lacking,
            GettingItBack::lacking,
            BothSidesSign::lacking,
            WhoSignsForThem::lacking,
            ObjectionToAPlan::lacking,
            DraftShared::lacking,
            ThePersonsPart::lacking,
            EverybodyWhoMustBe::lacking,
            WithTheirConsent::lacking,
            TheFiveSteps::lacking,
            WhereTakingPartIsHard::lacking,
            HelpToTakePart::lacking,
            DecidingWithHelp::lacking,
            InTheirOwnTerms::lacking,
            HelpWithDeciding::lacking,
            ThePersonIsDeafblind::lacking,
            TheAssessmentPapers::lacking,
            AnAdvocateInTime::lacking,
            ProtectionOnPlan::lacking,
            CapacityInDoubt::lacking,
            WhereCapacityIsLacking::lacking,
            AskedAgain::lacking,
            DecidingLater::lacking,
            SaidInAdvance::lacking,
            PlanningWithoutThem::lacking,
            StoppedOrObstructed::lacking,
            AftercareOnPlan::lacking,
            DelegationOnPlan::lacking,
            FormThePersonNeeds::lacking,
            PlanInAnotherForm::lacking,
            TalksThatWork::lacking,
            ToolsOfTheTalk::lacking,
            StartOnPlan::lacking,
            CarersOnPlan::lacking,
            ReliefOnPlan::lacking,
            OtherPlansLookedFor::lacking,
            CombiningOnPlan::lacking,
            WorkingTogether::lacking,
            YoungPersonOnPlan::lacking,
            RolesOnPlan::lacking,
            BriefedOnPlan::lacking,
            TargetOnPlan::lacking,
            ChecksOnPlan::lacking,
            OffTrack::lacking,
            InterimOnPlan::lacking,
            ShortageExplained::lacking,
            ChoosingAHome::lacking,
            WaitWatched::lacking,
            ArrangedAsPlanned::lacking,
            MovesAndChanges::lacking,
            HelpAndInterim::lacking,
            DisagreementOnPlan::lacking,
            IncidentsOnPlan::lacking,
            BudgetWorkedOut::lacking,
            BudgetChosen::lacking,
            BudgetChanged::lacking,
            ComplexRateOnPlan::lacking,
            FinalBudgetOnPlan::lacking,
            SelfFunderPays::lacking,
            FinanceAfterReview::lacking,
            FinanceOnPlan::lacking,
            ChargingLetterChased::lacking,
            OtherFundersAsked::lacking,
            MonitoringOnPlan::lacking,
            ConcernsOnPlan::lacking,
            LibertyOnPlan::lacking,
            LeastRestrictive::lacking,
            OutcomesWatched::lacking,
            StoppedProvidersOnPlan::lacking,
            AdviceNamesProviders::lacking,
            ComplexRateProvider::lacking,
            CouncilsOwnItems::lacking);

    private PlanCheck() {}

    /** A family of rules: what it finds lacking. It can be asked which class it is, and for that alone it is serializable. */
    public interface Family extends BiFunction<PlanOnDesk, CouncilPolicy, List<Lack>>, Serializable {}

    /** Every family, in the order in which they are asked. */
    public static List<Family> families() {
        return FAMILIES;
    }

    /** Everything found, what stops the earliest step first, and both lists item by item. */
    public static Checked of(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        FAMILIES.forEach(family -> lacks.addAll(family.apply(desk, policy)));
        if (!desk.signedOff()) {
            lacks.add(unsigned());
        }
        Set<Topic> stopping = lacks.stream()
                .filter(lack -> lack.weight() == Weight.BLOCKS)
                .map(Lack::topic)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class)));
        return new Checked(
                lacks.stream()
                        .filter(lack -> lack.topic() != Topic.COUNCIL_SIGNATURE)
                        .sorted(Comparator.comparing(Lack::weight).thenComparing(Lack::step))
                        .map(lack -> finding(lack, policy.on()))
                        .toList(),
                Stream.concat(
                                Stream.concat(SignOffReadiness.ITEMS.stream(), StatutoryContents.ITEMS.stream())
                                        .map(item -> item.against(desk, stopping)),
                                CouncilsOwnItems.items(desk, policy).stream())
                        .toList());
    }

    /** Before sign-off this is an item of the list and not a finding: signing is what puts it there (CONTENT-14). */
    private static Lack unsigned() {
        return Lack.stops(
                Step.ISSUE, "CONTENT-14", Topic.COUNCIL_SIGNATURE, "Nobody has signed.", "Sign the plan off.");
    }

    private static Finding finding(Lack lack, LocalDate on) {
        return new Finding(
                lack.rule(),
                ITEM_OF.get(lack.topic()),
                lack.weight(),
                lack.weight() == Weight.BLOCKS ? lack.step() : null,
                lack.says(),
                lack.mend(),
                new Reason(
                        lack.rule(),
                        lack.says(),
                        lack.provision(),
                        lack.weight() == Weight.BLOCKS ? Effect.REQUIRES : Effect.PROMPTS),
                lack.section(),
                lack.field(),
                lack.settings(),
                on,
                lack.part());
    }

    /** The first item of the two lists that gathers each topic. */
    private static Map<Topic, String> itemsByTopic() {
        Map<Topic, String> items = new EnumMap<>(Topic.class);
        Stream.concat(SignOffReadiness.ITEMS.stream(), StatutoryContents.ITEMS.stream())
                .forEach(item -> item.topics().forEach(topic -> items.putIfAbsent(topic, item.key())));
        return items;
    }

    /** What the check found, and both lists. */
    public record Checked(List<Finding> findings, List<CheckedItem> items) {

        public Checked {
            findings = List.copyOf(findings);
            items = List.copyOf(items);
        }

        /** What stops this step or one before it. */
        public List<Finding> stopping(Step step) {
            return findings.stream()
                    .filter(finding -> finding.step() != null && finding.step().compareTo(step) <= 0)
                    .toList();
        }
    }
}
