package uk.ourplan.core.determination;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.determination.DeterminationQuestion;
import uk.ourplan.core.determination.fact.FactKind;
import uk.ourplan.core.determination.fact.Mistakes;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;

/**
 * A question as it was understood.
 *
 * @param on the day asked about, {@code null} for today
 * @param settings tried out, {@code null} where none were sent
 */
record QuestionRead(
        @Nullable LocalDate on, Case facts, @Nullable Map<String, @Nullable Object> settings) {

    private static final Set<String> KNOWN =
            Set.of(DeterminationQuestion.ON, DeterminationQuestion.FACTS, DeterminationQuestion.SETTINGS);

    /** Reads it, or refuses (400) with every mistake at once. */
    static QuestionRead of(Question question, DeterminationQuestion sent) {
        Map<String, @Nullable Object> body = sent.body();
        var mistakes = new Mistakes();
        body.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .forEach(name -> mistakes.add(name, "This is not read here. Facts belong inside facts."));
        LocalDate on = day(body, mistakes);
        Map<String, @Nullable Object> settings = body.containsKey(DeterminationQuestion.SETTINGS)
                ? map(body, DeterminationQuestion.SETTINGS, mistakes)
                : null;
        Map<String, @Nullable Object> facts = body.containsKey(DeterminationQuestion.FACTS)
                ? map(body, DeterminationQuestion.FACTS, mistakes)
                : Map.of();
        Case read = question.read(facts, mistakes);
        if (read == null || !mistakes.isEmpty()) {
            throw new Refused(new Refusal.WrongFacts("Correct what is named, and ask again.", told(mistakes)));
        }
        return new QuestionRead(on, read, settings);
    }

    private static @Nullable LocalDate day(Map<String, @Nullable Object> body, Mistakes mistakes) {
        return body.containsKey(DeterminationQuestion.ON)
                ? (LocalDate)
                        new FactKind.Day().read(DeterminationQuestion.ON, body.get(DeterminationQuestion.ON), mistakes)
                : null;
    }

    private static Map<String, @Nullable Object> map(
            Map<String, @Nullable Object> body, String name, Mistakes mistakes) {
        Map<String, @Nullable Object> read = new LinkedHashMap<>();
        if (body.get(name) instanceof Map<?, ?> map) {
            map.forEach((key, value) -> read.put(String.valueOf(key), value));
        } else {
            mistakes.add(name, "Send an object.");
        }
        return read;
    }

    private static List<Mistake> told(Mistakes mistakes) {
        return mistakes.all().stream()
                .map(mistake -> new Mistake(mistake.fact(), mistake.says()))
                .toList();
    }
}
