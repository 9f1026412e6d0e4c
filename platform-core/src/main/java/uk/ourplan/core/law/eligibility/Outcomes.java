package uk.ourplan.core.law.eligibility;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.need.Ability;

/** The outcomes of the regulations as they were answered: how many are unable, which are unanswered. */
record Outcomes(int unable, List<String> unanswered) {

    static <O extends Enum<O>> Outcomes of(Class<O> all, @Nullable Map<O, Ability> answered) {
        Map<O, Ability> given = answered == null ? Map.of() : answered;
        Predicate<O> open = outcome -> !given.containsKey(outcome);
        int unable =
                (int) given.values().stream().filter(Ability.UNABLE::equals).count();
        return new Outcomes(
                unable,
                Arrays.stream(all.getEnumConstants())
                        .filter(open)
                        .map(outcome -> "outcomes." + outcome.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    /** A refusal needs every outcome answered. */
    boolean areFewerThan(int needed) {
        return unable < needed && unanswered.isEmpty();
    }
}
