package uk.ourplan.core.law.planning.sharing;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.List;
import java.util.Optional;
import uk.ourplan.core.law.dispute.AfterAnIncident;
import uk.ourplan.core.law.eligibility.EligibilityAnswer;
import uk.ourplan.core.law.eligibility.EligibilityOfAnAssessment;
import uk.ourplan.core.law.planning.agreement.GettingItBack;
import uk.ourplan.core.law.planning.arranging.ArrangedAsPlanned;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.money.WhichChargingLetter;
import uk.ourplan.core.law.planning.payment.PaymentAgreed;
import uk.ourplan.language.arranging.Arrangements;
import uk.ourplan.language.arranging.ArrangingNote.Referred;
import uk.ourplan.language.arranging.ArrangingNote.Waits;
import uk.ourplan.language.dispute.DisputeNote.Incident;
import uk.ourplan.language.money.PaymentDecision;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.ManagingTheMoney;
import uk.ourplan.language.plan.PaymentRequest;
import uk.ourplan.language.sharing.LetterKind;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/**
 * Which letters about a plan can be made: notice of assumed agreement only where the council assumes it and the plan waits for its
 * agreement (AGREE-08), a decision once it is taken, a refusal with its ground and its reason (DP-03), the reasons why no need is
 * eligible (NEED-01, NEED-02), a charging letter for which the council has the words (FINANCE-13), a delay that is on record with
 * its cause (ARRANGE-04), what a panel said (AUTH-08), and the warning that a service may end once behaviour towards staff was found to
 * have happened (DISPUTE-11), and notice of support outside the area (ARRANGE-08).
 */
public final class LettersToMake {

    private LettersToMake() {}

    /** Why a letter of this kind cannot be made; empty where it can. */
    public static Optional<String> whyNot(LetterKind kind, PlanOnDesk desk, CouncilPolicy policy) {
        return switch (kind) {
            case ASSUMED_AGREEMENT -> notice(desk, policy);
            case DECISION ->
                unless(
                        desk.signedOff(),
                        "The council has not decided on this plan: nobody has signed it for the council yet.");
            case REFUSAL ->
                unless(
                        refused(desk).isPresent(),
                        "No refusal of a direct payment is on record with its day, its ground and the reason.");
            case PAYMENT_AGREEMENT -> PaymentAgreed.whyNot(desk, policy);
            case ELIGIBILITY_REASONS ->
                unless(
                        noNeedIsEligible(desk),
                        "A need is eligible, or the criteria were not asked to the end: there is no refusal to give reasons for.");
            case CHARGING ->
                unless(
                        WhichChargingLetter.words(desk, policy).isPresent(),
                        "The council has no charging letter for "
                                + WhichChargingLetter.fits(desk).code().replace('_', ' ')
                                + ". An administrator adds it under Policy, Equipment and charging; support does not wait for it.");
            case DELAY ->
                unless(!waits(desk).isEmpty(), "No wait for support is on record with what is sought and its cause.");
            case PANEL_SAID -> unless(!desk.beside().panels().isEmpty(), "No panel has spoken of this plan.");
            case SERVICE_MAY_END ->
                unless(
                        !mayLoseAService(desk).isEmpty(),
                        "No incident that is open was found to have happened, and no provider has given notice after one.");
            case OUT_OF_AREA ->
                unless(
                        !ArrangedAsPlanned.outsideTheArea(desk.beside().arranging())
                                .isEmpty(),
                        "Nothing is arranged with a provider outside the council's area.");
            case DISPUTE_FILE ->
                Optional.of(
                        "It is made by itself when a disagreement is taken to the next level, and kept as it went.");
        };
    }

    private static Optional<String> notice(PlanOnDesk desk, CouncilPolicy policy) {
        if (!policy.read(Settings.ASSUMED_AGREEMENT_ENABLED).value()) {
            return Optional.of("The council does not assume agreement.");
        }
        return unless(
                desk.agreementStatus() == AgreementStatus.AWAITING
                        && GettingItBack.presentedToSignatory(desk.agreement()) != null,
                "The plan was not presented to whoever is to sign, or does not wait for its agreement any more.");
    }

    /** Whether the criteria were asked to the end and no need of this person is eligible (NEED-01, NEED-02). */
    static boolean noNeedIsEligible(PlanOnDesk desk) {
        EligibilityAnswer determined =
                EligibilityOfAnAssessment.of(desk.assessment()).answer();
        return determined != null
                && !determined.eligible()
                && desk.needs().stream().noneMatch(need -> Boolean.TRUE.equals(need.eligible()));
    }

    /** The refusal of a direct payment, once it is whole. */
    public static Optional<PaymentRequest> refused(PlanOnDesk desk) {
        return desk.section(ManagingTheMoney.class)
                .map(ManagingTheMoney::request)
                .filter(request -> request.decision() == PaymentDecision.REFUSED
                        && request.decided() != null
                        && request.ground() != null
                        && !blank(request.detail()));
    }

    /** What is waited for: of each referral of which a line has not started, the record as it was last refreshed. */
    public static List<Waits> waits(PlanOnDesk desk) {
        Arrangements all = desk.beside().arranging();
        return all.referred().stream()
                .filter(referral -> isWaiting(referral, all))
                .map(Referred::referral)
                .distinct()
                .flatMap(referral -> all.waiting(referral).stream())
                .filter(wait -> !blank(wait.serviceSought()) && !blank(wait.cause()))
                .toList();
    }

    /** Open incidents after which a provider may end the service: they were found to have happened, or notice was given. */
    public static List<Incident> mayLoseAService(PlanOnDesk desk) {
        return desk.beside().disputes().incidentsNow().stream()
                .filter(each -> each.closedOn() == null && AfterAnIncident.asksForGapAssessment(each))
                .toList();
    }

    private static boolean isWaiting(Referred referral, Arrangements all) {
        return referral.lines().stream()
                .anyMatch(line -> all.start(referral.referral(), line).isEmpty());
    }

    private static Optional<String> unless(boolean so, String whyNot) {
        return so ? Optional.empty() : Optional.of(whyNot);
    }
}
