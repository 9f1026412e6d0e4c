package uk.ourplan.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;

/** The few classes outside of the kit's {@code ask} that may wait or subscribe, each with the reason why. */
final class Waiting {

    static final Map<String, String> REASONS = Map.of(
            "uk.ourplan.core.council.CouncilTransactions",
            "a transaction that has begun is never cancelled: a future runs on when its subscriber leaves (decision 0030)",
            "uk.ourplan.core.council.Rounds",
            "goes round by the clock, on nobody's behalf",
            "uk.ourplan.core.change.Notices",
            "listens for as long as the service runs, on nobody's behalf",
            "uk.ourplan.core.record.VerifyingCommand",
            "a command at the prompt, on its own thread");

    private Waiting() {}

    static DescribedPredicate<JavaClass> allowed() {
        return DescribedPredicate.describe("may wait, for a reason", Waiting::isListed);
    }

    private static boolean isListed(JavaClass type) {
        return REASONS.keySet().stream()
                .anyMatch(name -> type.getName().equals(name) || type.getName().startsWith(name + "$"));
    }
}
