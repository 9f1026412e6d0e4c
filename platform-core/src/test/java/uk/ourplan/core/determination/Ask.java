package uk.ourplan.core.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.ourplan.core.determination.fact.FactMistake;
import uk.ourplan.core.determination.fact.Mistakes;
import uk.ourplan.core.determination.fact.PlainAnswer;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Reason;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.catalogue.Catalogue;

/**
 * A question put to the law as it is put over HTTP, with facts and settings in the short form of the worked cases
 * ({@code "kind: adaptation, cost_pence: 100000"}). What is not said about a day holds on a day of November 2026, and what
 * is not said about a setting on the catalogue's default.
 */
record Ask(String question, LocalDate day, Map<String, Object> settings, Map<String, Object> facts) {

    private static final Catalogue CATALOGUE = BundledCatalogue.read();
    private static final YAMLMapper YAML = new YAMLMapper();

    static Ask about(String question) {
        return new Ask(question, LocalDate.of(2026, 11, 21), Map.of(), Map.of());
    }

    Ask on(String day) {
        return new Ask(question, LocalDate.parse(day), settings, facts);
    }

    Ask under(String more) {
        return new Ask(question, day, together(settings, read(more)), facts);
    }

    /** The same question where these facts hold already. */
    Ask given(String more) {
        return new Ask(question, day, settings, together(facts, read(more)));
    }

    /** The same question without a fact. */
    Ask without(String fact) {
        Map<String, Object> rest = new LinkedHashMap<>(facts);
        rest.remove(fact);
        return new Ask(question, day, settings, rest);
    }

    /** Asks with these facts and those given before. */
    Told where(String more) {
        return given(more).told();
    }

    /** Asks with the facts that were given. */
    Told told() {
        var mistakes = new Mistakes();
        Case read = TheNineteen.named(question).orElseThrow().read(facts, mistakes);
        return new Told(
                read == null ? null : read.decide(PolicyOnADay.of(CATALOGUE, day, settings), day), mistakes.all());
    }

    private static Map<String, Object> read(String shortly) {
        return YAML.readValue("{" + shortly + "}", new TypeReference<>() {});
    }

    private static Map<String, Object> together(Map<String, Object> some, Map<String, Object> more) {
        Map<String, Object> all = new LinkedHashMap<>(some);
        all.putAll(more);
        return all;
    }

    /** What the law said. */
    record Told(@Nullable Determination<? extends Record> law, List<FactMistake> mistakes) {

        Map<String, @Nullable Object> answer() {
            return PlainAnswer.of(Objects.requireNonNull(
                    understood().answer(), () -> "It waits for " + understood().missing()));
        }

        /** The answer holds at least this. */
        Told answers(String expected) {
            WorkedCasesSpec.holdsAtLeast(answer(), read(expected), "answer");
            assertThat(understood().reasons()).isNotEmpty();
            return this;
        }

        /** Among the reasons is one of this rule. */
        Told because(String rule) {
            assertThat(understood().reasons()).extracting(Reason::rule).contains(rule);
            return this;
        }

        void waitsFor(String... facts) {
            assertThat(understood().missing()).containsExactly(facts);
            assertThat(understood().answer()).isNull();
        }

        void isRefusedFor(String... facts) {
            assertThat(mistakes).extracting(FactMistake::fact).containsExactlyInAnyOrder(facts);
        }

        private Determination<? extends Record> understood() {
            assertThat(mistakes).isEmpty();
            return Objects.requireNonNull(law);
        }
    }
}
