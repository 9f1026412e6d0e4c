package uk.ourplan.core.determination;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.determination.fact.Mistakes;
import uk.ourplan.core.determination.fact.PlainAnswer;
import uk.ourplan.language.law.Determination;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.catalogue.Catalogue;

/**
 * How long the law takes to answer, without network and database: reading the facts, deciding, and telling the answer as
 * plain JSON, over every worked case. Run {@code main}, with the number of rounds as its only argument if wanted.
 */
final class LawBench {

    private static final Catalogue CATALOGUE = BundledCatalogue.read();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 1_000;
    private static final double NANOS_IN_A_MICRO = 1_000;
    private static final double NANOS_IN_A_SECOND = 1e9;

    private LawBench() {}

    /** One worked case, ready to be asked. */
    private record Asked(Question question, Map<String, Object> facts, PolicyOnADay policy) {

        /** How much was told, so that no answer is worked out for nothing. */
        int answer() {
            Case read = Objects.requireNonNull(question.read(facts, new Mistakes()));
            Determination<? extends Record> law = read.decide(policy, policy.on());
            Record answer = law.answer();
            return answer == null
                    ? law.missing().size()
                    : PlainAnswer.of(answer).size() + law.reasons().size();
        }
    }

    /** What was measured of one question. */
    private record Measured(int cases, long answers, long nanos) {

        double micros() {
            return nanos / NANOS_IN_A_MICRO / answers;
        }
    }

    public static void main(String... arguments) {
        int rounds = arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]);
        Map<String, List<Asked>> questions = questions();
        questions.values().forEach(asked -> measured(asked, WARM_UP));

        Map<String, Measured> measured = new LinkedHashMap<>();
        questions.forEach((name, asked) -> measured.put(name, measured(asked, rounds)));

        print(measured, System.out);
    }

    private static Map<String, List<Asked>> questions() {
        Map<String, List<Asked>> questions = new LinkedHashMap<>();
        TheNineteen.all().forEach(question -> questions.put(question.name(), new ArrayList<>()));
        WorkedCase.all().filter(one -> one.expectedStatus() == 200).forEach(one -> {
            @Nullable LocalDate day = one.day();
            Map<String, Object> settings = one.settings() == null ? Map.of() : one.settings();
            Objects.requireNonNull(questions.get(one.determination()))
                    .add(new Asked(
                            TheNineteen.named(one.determination()).orElseThrow(),
                            one.facts(),
                            PolicyOnADay.of(CATALOGUE, day == null ? TODAY : day, settings)));
        });
        return questions;
    }

    private static Measured measured(List<Asked> asked, int rounds) {
        long told = 0;
        long begin = System.nanoTime();
        for (int round = 0; round < rounds; round++) {
            for (Asked one : asked) {
                told += one.answer();
            }
        }
        long nanos = System.nanoTime() - begin;
        if (told == 0) {
            throw new IllegalStateException("Nothing was answered, so nothing was measured.");
        }
        return new Measured(asked.size(), (long) rounds * asked.size(), nanos);
    }

    private static void print(Map<String, Measured> measured, PrintStream out) {
        out.printf("%-24s %6s %12s %14s%n", "determination", "cases", "µs each", "a second");
        measured.forEach((name, one) -> line(name, one, out));
        line(
                "all nineteen",
                new Measured(
                        measured.values().stream().mapToInt(Measured::cases).sum(),
                        measured.values().stream().mapToLong(Measured::answers).sum(),
                        measured.values().stream().mapToLong(Measured::nanos).sum()),
                out);
    }

    private static void line(String name, Measured one, PrintStream out) {
        out.printf(
                "%-24s %6d %12.2f %14.0f%n",
                name, one.cases(), one.micros(), NANOS_IN_A_SECOND * one.answers() / one.nanos());
    }
}
