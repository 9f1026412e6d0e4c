package uk.ourplan.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;

/** The few classes outside of {@code ask} that may wait or subscribe, each with the reason why. */
final class Waiting {

    static final Map<String, String> REASONS = Map.of();

    private Waiting() {}

    static DescribedPredicate<JavaClass> allowed() {
        return DescribedPredicate.describe("may wait, for a reason", Waiting::isListed);
    }

    private static boolean isListed(JavaClass type) {
        return REASONS.keySet().stream()
                .anyMatch(name -> type.getName().equals(name) || type.getName().startsWith(name + "$"));
    }
}
