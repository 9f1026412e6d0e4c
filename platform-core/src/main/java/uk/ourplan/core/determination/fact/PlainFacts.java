package uk.ourplan.core.determination.fact;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.FactName;
import uk.ourplan.core.law.Given;
import uk.ourplan.language.money.Money;

/** The facts of a question as whoever asks it plainly sends them: an open fact is left out, one answered with none is null. */
public final class PlainFacts {

    private PlainFacts() {}

    /** What is known of these facts. */
    public static Map<String, @Nullable Object> of(Record facts) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        for (RecordComponent component : facts.getClass().getRecordComponents()) {
            Object value = value(facts, component);
            if (value != null) {
                FactName own = component.getAnnotation(FactName.class);
                plain.put(own == null ? FactAsked.snakeCase(component.getName()) : own.value(), plain(value));
            }
        }
        return plain;
    }

    private static @Nullable Object plain(Object value) {
        return switch (value) {
            case Given<?>(var given) -> given == null ? null : plain(given);
            case Money money -> money.pence();
            case Enum<?> code -> code.name().toLowerCase(Locale.ROOT);
            case Boolean truth -> truth;
            case Set<?> several ->
                several.stream().map(PlainFacts::plain).sorted().toList();
            case List<?> rows -> rows.stream().map(PlainFacts::plain).toList();
            case Record row -> of(row);
            default -> value.toString();
        };
    }

    private static @Nullable Object value(Record facts, RecordComponent component) {
        try {
            return component.getAccessor().invoke(facts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The facts " + facts.getClass().getSimpleName() + " cannot be told.", e);
        }
    }
}
