package uk.ourplan.core.determination;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.determination.fact.FactAsked;
import uk.ourplan.core.determination.fact.FactSheet;
import uk.ourplan.core.determination.fact.Mistakes;
import uk.ourplan.language.law.Determination;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * A question whose facts are one record.
 *
 * @param check what one fact demands of another
 * @param law the rule
 */
record QuestionOnFacts<F>(String name, String asks, FactSheet<F> sheet, BiConsumer<F, Mistakes> check, Law<F> law)
        implements Question {

    /** A rule with everything that it may depend on. */
    interface Law<F> {
        Determination<? extends Record> decide(F facts, CouncilPolicy policy, LocalDate on);
    }

    static <F> QuestionOnFacts<F> byLaw(
            String name, String asks, Class<F> form, Function<F, Determination<? extends Record>> law) {
        return onADay(name, asks, form, (facts, policy, day) -> law.apply(facts));
    }

    static <F> QuestionOnFacts<F> underPolicy(
            String name,
            String asks,
            Class<F> form,
            BiFunction<F, CouncilPolicy, Determination<? extends Record>> law) {
        return onADay(name, asks, form, (facts, policy, day) -> law.apply(facts, policy));
    }

    static <F> QuestionOnFacts<F> onADay(String name, String asks, Class<F> form, Law<F> law) {
        return new QuestionOnFacts<>(name, asks, FactSheet.of(form), (facts, mistakes) -> {}, law);
    }

    QuestionOnFacts<F> provided(BiConsumer<F, Mistakes> demand) {
        return new QuestionOnFacts<>(name, asks, sheet, demand, law);
    }

    @Override
    public List<FactAsked> facts() {
        return sheet.facts();
    }

    @Override
    public @Nullable Case read(Map<String, @Nullable Object> facts, Mistakes mistakes) {
        F read = sheet.read(facts, mistakes);
        if (read == null) {
            return null;
        }
        check.accept(read, mistakes);
        return mistakes.isEmpty() ? (policy, day) -> law.decide(read, policy, day) : null;
    }
}
