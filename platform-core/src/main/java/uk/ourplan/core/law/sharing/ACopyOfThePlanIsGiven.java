package uk.ourplan.core.law.sharing;

import static uk.ourplan.core.law.sharing.PlanCopyAnswer.MUST_IN_FULL;

import java.util.List;
import java.util.Locale;
import uk.ourplan.core.law.Because;
import uk.ourplan.core.law.OpenFacts;
import uk.ourplan.core.law.PolicyRead;
import uk.ourplan.core.law.sharing.PlanCopyFacts.Recipient;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Reason;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * The person always has the plan, an advocate unless the person says no, a carer and anybody else as the person with
 * capacity says, and without capacity as a best interests decision says (SHARE-01, SHARE-03, SHARE-04, SHARE-06,
 * SHARE-07, SHARE-08).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(9)</a>
 */
public final class ACopyOfThePlanIsGiven {

    public Determination<PlanCopyAnswer> decide(PlanCopyFacts f, CouncilPolicy policy) {
        Recipient recipient = f.recipient();
        if (recipient == null) {
            return new OpenFacts().fact("recipient", null).open();
        }
        var read = new PolicyRead(policy);
        CopyRule rule = rule(recipient, f, read);
        PlanCopyAnswer answer = rule.answer();
        if (answer == null) {
            String waitsFor = rule.waitsFor() == null ? "recipient" : rule.waitsFor();
            return new OpenFacts().fact(waitsFor, null).open(read.soFar());
        }
        return Determination.answered(answer, List.of(reason(recipient, answer)), read.soFar());
    }

    private static CopyRule rule(Recipient recipient, PlanCopyFacts f, PolicyRead read) {
        CopyRule full = CopyRule.of(MUST_IN_FULL);
        CopyRule best = CopyRule.inBestInterests(f);
        return switch (recipient) {
            case PERSON -> full;
            case ADVOCATE -> CopyRule.either(f.hasCapacity(), CopyRule.advocateWithCapacity(f), full);
            case REPRESENTATIVE -> CopyRule.either(f.hasCapacity(), CopyRule.agencyWithCapacity(f), full);
            case NAMED_BY_PERSON -> CopyRule.either(f.hasCapacity(), full, best);
            case CARER -> CopyRule.either(f.hasCapacity(), CopyRule.carerWithCapacity(f, read), best);
            case PROVIDER, OTHER_AGENCY -> CopyRule.either(f.hasCapacity(), CopyRule.agencyWithCapacity(f), best);
        };
    }

    private static Reason reason(Recipient recipient, PlanCopyAnswer answer) {
        String rule = switch (recipient) {
            case PERSON -> "SHARE-01";
            case ADVOCATE, REPRESENTATIVE -> "SHARE-03";
            case CARER -> "SHARE-04";
            case NAMED_BY_PERSON -> "SHARE-08";
            case PROVIDER -> "SHARE-07";
            case OTHER_AGENCY -> "SHARE-06";
        };
        Provision provision = new Provision("Care Act 2014 s.25(9) (unverified)");
        String who = recipient.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return switch (answer.share()) {
            case NONE -> Because.forbids(rule, provision, "Nothing goes to the " + who + " on what is recorded.");
            case PART -> Because.permits(rule, provision, "The parts that the person agreed to go to the " + who + ".");
            case FULL ->
                answer.must()
                        ? Because.requires(rule, provision, "The whole plan must go to the " + who + ".")
                        : Because.permits(rule, provision, "The whole plan may go to the " + who + ".");
        };
    }
}
