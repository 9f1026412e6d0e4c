package uk.ourplan.core.determination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.determination.fact.Mistakes;
import uk.ourplan.language.law.Determination;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.catalogue.Catalogue;

/**
 * Every combination of a few values of each fact of a question, decided once; from that table alone it is worked out which
 * open facts matter, so that the law's own way of asking can be held against it.
 */
final class EveryCombination {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Catalogue CATALOGUE = BundledCatalogue.read();
    private static final int OPEN = -1;

    private final Question question;
    private final PolicyOnADay policy;
    private final List<String> names;
    private final List<List<@Nullable Object>> values;
    private final int[] weights;
    private final int[] answers;

    EveryCombination(String name, Map<String, Object> settings, Map<String, List<@Nullable Object>> domain) {
        question = TheNineteen.named(name).orElseThrow();
        policy = PolicyOnADay.of(CATALOGUE, DAY, settings);
        names = List.copyOf(domain.keySet());
        values = List.copyOf(domain.values());
        weights = new int[names.size()];
        int size = 1;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = size;
            size *= values.get(i).size();
        }
        answers = new int[size];
        List<Object> seen = new ArrayList<>();
        for (int row = 0; row < size; row++) {
            Object answer = answered(decide(facts(row)));
            int known = seen.indexOf(answer);
            if (known < 0) {
                known = seen.size();
                seen.add(answer);
            }
            answers[row] = known;
        }
    }

    /** Whatever a complete case comes to; a question that stays open even then counts as an answer of its own. */
    private static Object answered(Determination<? extends Record> law) {
        return law.answer() == null ? "missing " + law.missing() : law.answer();
    }

    int[] anyPartial(RandomGenerator random) {
        double openness = random.nextDouble();
        return IntStream.range(0, names.size())
                .map(i -> random.nextDouble() < openness
                        ? OPEN
                        : random.nextInt(values.get(i).size()))
                .toArray();
    }

    Determination<? extends Record> decide(int[] partial) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        for (int i = 0; i < partial.length; i++) {
            if (partial[i] != OPEN) {
                facts.put(names.get(i), values.get(i).get(partial[i]));
            }
        }
        return decide(facts);
    }

    String told(int[] partial) {
        StringBuilder told = new StringBuilder(question.name());
        for (int i = 0; i < partial.length; i++) {
            if (partial[i] != OPEN) {
                told.append(", ")
                        .append(names.get(i))
                        .append(' ')
                        .append(values.get(i).get(partial[i]));
            }
        }
        return told.toString();
    }

    /** The open facts that can still change the answer. */
    Set<String> thatMatter(int[] partial) {
        Set<String> matter = new LinkedHashSet<>();
        for (int fact : open(partial)) {
            if (matters(fact, partial)) {
                matter.add(names.get(fact));
            }
        }
        return matter;
    }

    /**
     * Of the facts that matter those that no other open fact could make needless, and of several each of which could make
     * the others needless the first.
     */
    List<String> toAskFor(int[] partial) {
        List<Integer> matter =
                open(partial).stream().filter(fact -> matters(fact, partial)).toList();
        List<Integer> sources = firstOfEachSource(matter, (y, x) -> couldMakeNeedless(y, x, partial));
        return firstOfEachSource(sources, (y, x) -> canTip(y, x, partial)).stream()
                .map(names::get)
                .toList();
    }

    private interface Edge {
        boolean from(int y, int x);
    }

    private static List<Integer> firstOfEachSource(List<Integer> facts, Edge edge) {
        Map<Integer, Set<Integer>> reaches = new LinkedHashMap<>();
        facts.forEach(fact -> reaches.put(fact, new LinkedHashSet<>(Set.of(fact))));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (int y : facts) {
                Set<Integer> more = new LinkedHashSet<>(of(reaches, y));
                for (int x : facts) {
                    if (x != y && of(reaches, y).stream().anyMatch(from -> from != x && edge.from(from, x))) {
                        more.add(x);
                    }
                }
                grows |= of(reaches, y).addAll(more);
            }
        }
        return facts.stream()
                .filter(x -> facts.stream()
                        .filter(y -> of(reaches, y).contains(x))
                        .allMatch(y -> of(reaches, x).contains(y)))
                .filter(x -> facts.stream()
                        .noneMatch(y -> y < x
                                && of(reaches, x).contains(y)
                                && of(reaches, y).contains(x)))
                .toList();
    }

    private static Set<Integer> of(Map<Integer, Set<Integer>> reaches, int fact) {
        return Objects.requireNonNull(reaches.get(fact));
    }

    private boolean couldMakeNeedless(int y, int x, int[] partial) {
        return IntStream.range(0, values.get(y).size()).anyMatch(value -> !matters(x, with(partial, y, value)));
    }

    /** Together with other open facts it decides whether the other one matters. */
    private boolean canTip(int y, int x, int[] partial) {
        int[] rest = with(partial, x, 0);
        for (int row : completions(with(rest, y, 0))) {
            boolean first = mattersAt(x, row);
            for (int value = 1; value < values.get(y).size(); value++) {
                if (mattersAt(x, row + value * weights[y]) != first) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean matters(int fact, int[] partial) {
        return completions(with(partial, fact, 0)).stream().anyMatch(row -> mattersAt(fact, row));
    }

    private boolean mattersAt(int fact, int row) {
        return IntStream.range(1, values.get(fact).size())
                .anyMatch(value -> answers[row] != answers[row + value * weights[fact]]);
    }

    private List<Integer> completions(int[] partial) {
        List<Integer> rows = List.of(0);
        for (int i = 0; i < partial.length; i++) {
            List<Integer> next = new ArrayList<>();
            for (int row : rows) {
                for (int value = 0; value < values.get(i).size(); value++) {
                    if (partial[i] == OPEN || partial[i] == value) {
                        next.add(row + value * weights[i]);
                    }
                }
            }
            rows = next;
        }
        return rows;
    }

    private List<Integer> open(int[] partial) {
        return IntStream.range(0, partial.length)
                .filter(fact -> partial[fact] == OPEN)
                .boxed()
                .toList();
    }

    private static int[] with(int[] partial, int fact, int value) {
        int[] other = partial.clone();
        other[fact] = value;
        return other;
    }

    private Map<String, @Nullable Object> facts(int row) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        for (int i = 0; i < weights.length; i++) {
            facts.put(
                    names.get(i),
                    values.get(i).get(row / weights[i] % values.get(i).size()));
        }
        return facts;
    }

    private Determination<? extends Record> decide(Map<String, @Nullable Object> facts) {
        Mistakes mistakes = new Mistakes();
        Case read = question.read(facts, mistakes);
        if (read == null) {
            throw new IllegalStateException(mistakes.all().toString());
        }
        return read.decide(policy, DAY);
    }
}
