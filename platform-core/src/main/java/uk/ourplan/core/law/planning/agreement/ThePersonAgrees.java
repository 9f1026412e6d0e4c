package uk.ourplan.core.law.planning.agreement;

import static uk.ourplan.core.law.Known.yes;
import static uk.ourplan.language.law.Provision.careAct;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Because;
import uk.ourplan.core.law.OpenFacts;
import uk.ourplan.core.law.PolicyRead;
import uk.ourplan.core.law.planning.agreement.AgreementAnswer.AssumedCondition;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/**
 * A plan is agreed by the person's signature, by a representative's or best-interests decision maker's where capacity is
 * lacking, or assumed after silence under every condition; an open dispute overrides all (AGREE-05 to AGREE-10).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(5)</a>
 */
public final class ThePersonAgrees {

    public Determination<AgreementAnswer> decide(AgreementFacts f, CouncilPolicy policy, LocalDate on) {
        if (f.inDispute() == null) {
            return new OpenFacts().fact("in_dispute", null).open();
        }
        if (yes(f.inDispute())) {
            var answer = new AgreementAnswer(AgreementStatus.DISPUTED, null, null, List.of());
            Reason reason = Because.forbids("AGREE-08", careAct("s.25(5)"), "There is an open dispute about the plan.");
            return Determination.answered(answer, List.of(reason), List.of());
        }
        var signature = Signature.ask(f);
        if (!signature.isSettled()) {
            return signature.open();
        }
        Optional<AgreementStatus> signed = Signature.status(f);
        if (signed.isPresent()) {
            var answer = new AgreementAnswer(signed.get(), Signature.day(f), null, List.of());
            Reason reason = Because.permits("AGREE-05", careAct("s.25(5)"), "The plan bears a signature that counts.");
            return Determination.answered(answer, List.of(reason), List.of());
        }
        return unsigned(f, new PolicyRead(policy), on);
    }

    private static Determination<AgreementAnswer> unsigned(AgreementFacts f, PolicyRead read, LocalDate on) {
        if (!read.the(Settings.ASSUMED_AGREEMENT_ENABLED)) {
            return awaiting(null, List.of(AssumedCondition.SETTING_ON), read);
        }
        int days = read.the(Settings.ASSUMED_AGREEMENT_DAYS);
        LocalDate presented = f.presentedOn();
        var asked = AssumedAgreement.ask(f);
        if (!asked.isSettled() || presented == null) {
            return asked.open(read.soFar());
        }
        LocalDate from = presented.plusDays(days).plusDays(1);
        List<AssumedCondition> failing = AssumedAgreement.failing(f, from, on);
        if (!failing.isEmpty()) {
            return awaiting(from, failing, read);
        }
        var answer = new AgreementAnswer(AgreementStatus.ASSUMED, from, from, List.of());
        Reason reason = Because.permits("AGREE-08", careAct("s.25(5)"), "Every condition of assumed agreement holds.");
        return Determination.answered(answer, List.of(reason), read.soFar());
    }

    private static Determination<AgreementAnswer> awaiting(
            @Nullable LocalDate from, List<AssumedCondition> failing, PolicyRead read) {
        List<Reason> reasons = failing.stream()
                .map(condition -> Because.forbids("AGREE-08", careAct("s.25(5)"), condition.says()))
                .toList();
        var answer = new AgreementAnswer(AgreementStatus.AWAITING, null, from, failing);
        return Determination.answered(answer, reasons, read.soFar());
    }
}
