package uk.ourplan.core.determination.fact;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Money;

/** An answer of the law as plain JSON: names in snake case, codes, whole pence, days as text, and null where it says so. */
public final class PlainAnswer {

    private PlainAnswer() {}

    /** The fields of an answer. */
    public static Map<String, @Nullable Object> of(Record answer) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : answer.getClass().getRecordComponents()) {
            fields.put(FactAsked.snakeCase(component.getName()), plain(value(answer, component)));
        }
        return fields;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Money money -> money.pence();
            case Enum<?> code -> code.name().toLowerCase(Locale.ROOT);
            case Boolean truth -> truth;
            case Number number -> number;
            case List<?> list -> list(list);
            case Map<?, ?> map -> map(map);
            case Record record -> of(record);
            default -> value.toString();
        };
    }

    private static List<@Nullable Object> list(List<?> list) {
        List<@Nullable Object> plain = new ArrayList<>();
        list.forEach(item -> plain.add(plain(item)));
        return plain;
    }

    private static Map<String, @Nullable Object> map(Map<?, ?> map) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        map.forEach((key, value) -> plain.put(String.valueOf(plain(key)), plain(value)));
        return plain;
    }

    private static @Nullable Object value(Record answer, RecordComponent component) {
        try {
            return component.getAccessor().invoke(answer);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The answer " + answer.getClass().getSimpleName() + " cannot be told.", e);
        }
    }
}
