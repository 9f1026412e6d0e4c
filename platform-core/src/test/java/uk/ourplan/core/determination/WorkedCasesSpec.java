package uk.ourplan.core.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ourplan.core.determination.fact.Mistakes;
import uk.ourplan.core.determination.fact.PlainAnswer;
import uk.ourplan.language.law.Determination;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.catalogue.Catalogue;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedCasesSpec {

    private static final Catalogue CATALOGUE = BundledCatalogue.read();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static Stream<WorkedCase> answered() {
        return WorkedCase.all().filter(one -> one.expectedStatus() == 200);
    }

    static Stream<WorkedCase> unreadable() {
        return WorkedCase.all().filter(one -> one.expectedStatus() == 400);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answered")
    void the_law_answers_as_worked_out_by_hand(WorkedCase one) {
        Mistakes mistakes = new Mistakes();

        Case facts = read(one, mistakes);

        assertThat(mistakes.all()).isEmpty();
        Determination<? extends Record> law = decide(one, facts);
        if (one.answer() == null) {
            assertThat(law.answer()).as("answer").isNull();
            assertThat(law.missing()).isEqualTo(one.missing());
        } else {
            Record answer = law.answer();
            assertThat(law.missing()).isEmpty();
            holdsAtLeast(PlainAnswer.of(java.util.Objects.requireNonNull(answer)), one.answer(), "answer");
            assertThat(law.reasons()).isNotEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void wrong_facts_are_named(WorkedCase one) {
        Mistakes mistakes = new Mistakes();

        assertThat(read(one, mistakes)).isNull();

        assertThat(mistakes.all()).isNotEmpty();
        if (one.wrong() != null) {
            assertThat(mistakes.all()).extracting("fact").containsExactlyInAnyOrderElementsOf(one.wrong());
        }
    }

    private static @Nullable Case read(WorkedCase one, Mistakes mistakes) {
        return TheNineteen.named(one.determination()).orElseThrow().read(one.facts(), mistakes);
    }

    private static Determination<? extends Record> decide(WorkedCase one, @Nullable Case facts) {
        LocalDate on = one.day() == null ? TODAY : one.day();
        Map<String, Object> settings = one.settings() == null ? Map.of() : one.settings();
        return java.util.Objects.requireNonNull(facts).decide(PolicyOnADay.of(CATALOGUE, on, settings), on);
    }

    static void holdsAtLeast(Object actual, Object expected, String at) {
        if (expected instanceof Map<?, ?> fields) {
            fields.forEach((name, value) -> {
                Map<?, ?> map = (Map<?, ?>) actual;
                assertThat(map.containsKey(name)).as(at + "." + name).isTrue();
                Object found = map.get(name);
                if (value == null || found == null) {
                    assertThat(found).as(at + "." + name).isEqualTo(value);
                } else {
                    holdsAtLeast(found, value, at + "." + name);
                }
            });
        } else if (expected instanceof java.util.List<?> list) {
            java.util.List<?> found = (java.util.List<?>) actual;
            assertThat(found).as(at).hasSameSizeAs(list);
            for (int i = 0; i < list.size(); i++) {
                holdsAtLeast(found.get(i), list.get(i), at + "[" + i + "]");
            }
        } else if (expected instanceof Number number) {
            assertThat(((Number) actual).longValue()).as(at).isEqualTo(number.longValue());
        } else if (!expected.toString().equals(actual.toString())) {
            fail(at + " is " + actual + " and not " + expected);
        }
    }
}
