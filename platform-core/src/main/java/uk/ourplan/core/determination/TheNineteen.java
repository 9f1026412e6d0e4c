package uk.ourplan.core.determination;

import static uk.ourplan.core.determination.QuestionOnFacts.byLaw;
import static uk.ourplan.core.determination.QuestionOnFacts.onADay;
import static uk.ourplan.core.determination.QuestionOnFacts.underPolicy;

import java.util.List;
import java.util.Optional;
import uk.ourplan.core.determination.fact.Mistakes;
import uk.ourplan.core.law.advocacy.AdvocacyFacts;
import uk.ourplan.core.law.advocacy.AnAdvocateIsArranged;
import uk.ourplan.core.law.budget.BudgetFiguresFacts;
import uk.ourplan.core.law.budget.ManagementMethodsFacts;
import uk.ourplan.core.law.budget.PersonalBudgetFacts;
import uk.ourplan.core.law.budget.TheBudgetIsManagedThePersonsWay;
import uk.ourplan.core.law.budget.TheCostBecomesTheBudget;
import uk.ourplan.core.law.budget.TheFiguresOfTheBudget;
import uk.ourplan.core.law.charging.AnArrangementFeeMayBeCharged;
import uk.ourplan.core.law.charging.ArrangementFeeFacts;
import uk.ourplan.core.law.charging.EquipmentFacts;
import uk.ourplan.core.law.charging.EquipmentIsFree;
import uk.ourplan.core.law.combining.CombinationFacts;
import uk.ourplan.core.law.combining.PlansMayBeCombined;
import uk.ourplan.core.law.directpayment.ADirectPaymentEnds;
import uk.ourplan.core.law.directpayment.DirectPaymentEndFacts;
import uk.ourplan.core.law.duty.APlanIsOwed;
import uk.ourplan.core.law.duty.PlanDutyFacts;
import uk.ourplan.core.law.ending.APlanMayEnd;
import uk.ourplan.core.law.ending.PlanEndFacts;
import uk.ourplan.core.law.planning.agreement.AgreementFacts;
import uk.ourplan.core.law.planning.agreement.ThePersonAgrees;
import uk.ourplan.core.law.planning.authorisation.AuthorisationFacts;
import uk.ourplan.core.law.planning.authorisation.ThePlanIsAuthorised;
import uk.ourplan.core.law.review.ReviewRouteFacts;
import uk.ourplan.core.law.review.ReviewScheduleFacts;
import uk.ourplan.core.law.review.TheNextReviewIsDue;
import uk.ourplan.core.law.review.TheReviewLeadsOn;
import uk.ourplan.core.law.safeguarding.APauseForSafeguardingIsRecorded;
import uk.ourplan.core.law.safeguarding.DeprivationOfLibertyFacts;
import uk.ourplan.core.law.safeguarding.DeprivationOfLibertyIsAuthorised;
import uk.ourplan.core.law.safeguarding.SafeguardingPauseFacts;
import uk.ourplan.core.law.selffunder.ASelfFundersPlanIsKept;
import uk.ourplan.core.law.selffunder.SelfFunderFacts;
import uk.ourplan.core.law.sharing.ACopyOfThePlanIsGiven;
import uk.ourplan.core.law.sharing.PlanCopyFacts;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.ServiceClass;

/** The questions that can be asked, each with the record of its facts and the rule that answers it. */
final class TheNineteen {

    private static final List<Question> ALL = List.of(
            byLaw("plan-duty", "Must a plan be made?", PlanDutyFacts.class, new APlanIsOwed()::decide),
            new EligibilityQuestion(),
            byLaw(
                    "advocacy",
                    "Must an independent advocate be arranged?",
                    AdvocacyFacts.class,
                    new AnAdvocateIsArranged()::decide),
            byLaw(
                    "personal-budget",
                    "Can the proposed cost become the personal budget?",
                    PersonalBudgetFacts.class,
                    new TheCostBecomesTheBudget()::decide),
            byLaw(
                            "budget-figures",
                            "What does it cost, what does the adult pay, what the council, and who pays the rest?",
                            BudgetFiguresFacts.class,
                            new TheFiguresOfTheBudget()::decide)
                    .provided(TheNineteen::noExtraIsCouncilFunded),
            underPolicy(
                    "equipment-charge",
                    "May a piece of equipment be charged for?",
                    EquipmentFacts.class,
                    new EquipmentIsFree()::decide),
            onADay(
                    "arrangement-fee",
                    "May a fee be charged for arranging support?",
                    ArrangementFeeFacts.class,
                    new AnArrangementFeeMayBeCharged()::decide),
            underPolicy(
                    "management-methods",
                    "In which ways may the personal budget be managed?",
                    ManagementMethodsFacts.class,
                    new TheBudgetIsManagedThePersonsWay()::decide),
            byLaw(
                    "direct-payment-end",
                    "Must a direct payment end, or its ending be considered?",
                    DirectPaymentEndFacts.class,
                    new ADirectPaymentEnds()::decide),
            byLaw(
                    "self-funder-path",
                    "What becomes of a self-funder's plan?",
                    SelfFunderFacts.class,
                    new ASelfFundersPlanIsKept()::decide),
            onADay("agreement-status", "Has the person agreed?", AgreementFacts.class, new ThePersonAgrees()::decide),
            underPolicy(
                    "authorisation-route",
                    "Who signs the plan off?",
                    AuthorisationFacts.class,
                    new ThePlanIsAuthorised()::decide),
            underPolicy(
                    "plan-copy",
                    "Is somebody given a copy of the plan?",
                    PlanCopyFacts.class,
                    new ACopyOfThePlanIsGiven()::decide),
            byLaw("combination", "May plans be combined?", CombinationFacts.class, new PlansMayBeCombined()::decide),
            underPolicy(
                    "review-schedule",
                    "When are the next reviews due?",
                    ReviewScheduleFacts.class,
                    new TheNextReviewIsDue()::decide),
            underPolicy(
                    "review-route",
                    "Where does a review lead?",
                    ReviewRouteFacts.class,
                    new TheReviewLeadsOn()::decide),
            byLaw("plan-end", "May a plan end?", PlanEndFacts.class, new APlanMayEnd()::decide)
                    .provided(TheNineteen::aRequestReliesOnSomebody),
            byLaw(
                    "safeguarding-pause",
                    "May planning pause beside safeguarding?",
                    SafeguardingPauseFacts.class,
                    new APauseForSafeguardingIsRecorded()::decide),
            byLaw(
                    "deprivation-of-liberty",
                    "Must a deprivation of liberty be authorised or reviewed?",
                    DeprivationOfLibertyFacts.class,
                    new DeprivationOfLibertyIsAuthorised()::decide));

    private TheNineteen() {}

    static List<Question> all() {
        return ALL;
    }

    static Optional<Question> named(String name) {
        return ALL.stream().filter(question -> question.name().equals(name)).findFirst();
    }

    private static void noExtraIsCouncilFunded(BudgetFiguresFacts facts, Mistakes mistakes) {
        if (facts.lines() == null) {
            return;
        }
        for (int i = 0; i < facts.lines().size(); i++) {
            var line = facts.lines().get(i);
            if (line.serviceClass() == ServiceClass.EXTRA && line.funder() == Funder.COUNCIL) {
                mistakes.add(
                        "lines[" + i + "].funder",
                        "The council never pays for an extra. Name another funder or another class.");
            }
        }
    }

    private static void aRequestReliesOnSomebody(PlanEndFacts facts, Mistakes mistakes) {
        if (facts.ground() == PlanEndFacts.Ground.OWN_ARRANGEMENTS_REQUEST
                && facts.reliesOn() != null
                && facts.reliesOn().isEmpty()) {
            mistakes.add("relies_on", "Name carers, services or both: somebody has to meet the needs.");
        }
    }
}
