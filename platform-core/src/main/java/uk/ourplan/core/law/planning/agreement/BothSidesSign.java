package uk.ourplan.core.law.planning.agreement;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * The person's dated signature is asked for on each version that is presented, and the practitioner signs and dates it too; a
 * missing one prompts and never blocks (AGREE-06).
 */
public final class BothSidesSign {

    private BothSidesSign() {}

    /** Which signatures are still to be asked for. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        if (desk.agreement().presented() == null || desk.signedOff()) {
            return List.of();
        }
        List<Lack> lacks = new ArrayList<>();
        InEffect<Boolean> expected = policy.read(Settings.SIGNATURE_EXPECTED);
        if (expected.value() && isPersonsAwaited(desk)) {
            lacks.add(prompts(
                            Step.ISSUE,
                            "AGREE-06",
                            Topic.AGREEMENT,
                            "The person was shown this version and has not signed it.",
                            "Ask for the signature with its day, or record another agreement that your council accepts.")
                    .reading(expected));
        }
        if (desk.agreement().seeking().practitionerSigned() == null) {
            lacks.add(prompts(
                    Step.ISSUE,
                    "AGREE-06",
                    Topic.AGREEMENT,
                    "The practitioner has not signed this version.",
                    "Sign it, and record the day."));
        }
        return lacks;
    }

    /** The person's signature, for as long as it is awaited. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        InEffect<Boolean> expected = policy.read(Settings.SIGNATURE_EXPECTED);
        return desk.agreement().presented() == null || desk.signedOff() || !expected.value() || !isPersonsAwaited(desk)
                ? List.of()
                : List.of(OwedTask.of(
                                "AGREE-06",
                                desk.agreement().presented().toString(),
                                "Ask for the signature on the version that was presented.",
                                "It ends when the version is signed, or agreed in another way that your council accepts.")
                        .from(desk.agreement().presented())
                        .reading(expected.read()));
    }

    private static boolean isPersonsAwaited(PlanOnDesk desk) {
        return desk.agreementStatus() == AgreementStatus.AWAITING;
    }
}
