package uk.ourplan.tenant.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Money;

/**
 * The way from checked plain values to typed ones. A value that does not fit is a fault of ours, because values are
 * checked before they are stored or tried: {@link ClassCastException} or {@link NullPointerException}.
 */
final class Read {

    private Read() {}

    static boolean truth(Object value) {
        return (Boolean) value;
    }

    static int number(Object value) {
        return Math.toIntExact((Long) value);
    }

    /** A number, or the council's decision that there is none. */
    static Optional<Integer> numberOrNone(Object value) {
        return value instanceof Long number ? Optional.of(number(number)) : Optional.empty();
    }

    static String text(Object value) {
        return (String) value;
    }

    static Map<String, String> texts(Object value) {
        Map<String, String> texts = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, one) -> texts.put((String) key, (String) one));
        return texts;
    }

    static <T> Function<Object, List<T>> listOf(Function<Object, T> item) {
        return value -> {
            List<T> items = new ArrayList<>();
            for (Object each : (List<?>) value) {
                items.add(item.apply(Objects.requireNonNull(each)));
            }
            return List.copyOf(items);
        };
    }

    static <T> Function<Object, T> record(Function<Fields, T> reading) {
        return value -> reading.apply(new Fields((Map<?, ?>) value));
    }

    /** The named fields of a record value. */
    record Fields(Map<?, ?> map) {

        String text(String name) {
            return (String) given(name);
        }

        int number(String name) {
            return Read.number(given(name));
        }

        boolean truth(String name) {
            return (Boolean) given(name);
        }

        LocalDate day(String name) {
            return LocalDate.parse(text(name));
        }

        Money money(String name) {
            return new Money((Long) given(name));
        }

        @Nullable
        Money moneyOrNone(String name) {
            Object pence = map.get(name);
            return pence == null ? null : new Money((Long) pence);
        }

        @Nullable
        LocalDate dayOrNone(String name) {
            String day = textOrNone(name);
            return day == null ? null : LocalDate.parse(day);
        }

        @Nullable
        Integer numberOrNone(String name) {
            Object number = map.get(name);
            return number == null ? null : Integer.valueOf(Read.number(number));
        }

        @Nullable
        Boolean truthOrNone(String name) {
            return (Boolean) map.get(name);
        }

        @Nullable
        String textOrNone(String name) {
            return (String) map.get(name);
        }

        <T> @Nullable T recordOrNone(String name, Function<Fields, T> reading) {
            return map.get(name) instanceof Map<?, ?> record ? reading.apply(new Fields(record)) : null;
        }

        Map<String, String> texts(String name) {
            return Read.texts(given(name));
        }

        <T> List<T> rows(String name, Function<Fields, T> reading) {
            return listOf(Read.record(reading)).apply(given(name));
        }

        List<String> list(String name) {
            return listOf(Read::text).apply(given(name));
        }

        private Object given(String name) {
            return Objects.requireNonNull(map.get(name), name);
        }
    }
}
