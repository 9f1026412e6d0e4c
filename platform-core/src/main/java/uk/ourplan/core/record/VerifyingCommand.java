package uk.ourplan.core.record;

import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import uk.ourplan.api.audit.Verification;

/** {@code --verify-audit}: says of each council's record whether it is intact, and ends with 0 where all are, with 3 otherwise. */
public final class VerifyingCommand {

    public static final String OPTION = "--verify-audit";
    private static final int BROKEN = 3;

    private VerifyingCommand() {}

    public static int run(VerifyingTheRecord verifying, PrintStream out) {
        List<Verification> verifications =
                Objects.requireNonNull(verifying.all().collectList().block());
        verifications.forEach(verification -> out.println(told(verification)));
        return verifications.stream().allMatch(Verification::intact) ? 0 : BROKEN;
    }

    private static String told(Verification verification) {
        return verification.intact()
                ? "%s: intact, %d entries, last hash %s"
                        .formatted(verification.council(), verification.entries(), verification.hash())
                : "%s: BROKEN at entry %d. %s"
                        .formatted(verification.council(), verification.firstBad(), verification.says());
    }
}
