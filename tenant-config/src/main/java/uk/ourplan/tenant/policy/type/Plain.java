package uk.ourplan.tenant.policy.type;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Plain JSON values in the one form that the rest reads: every whole number a {@code Long}, lists and maps that nobody
 * can change, keys in the order given.
 */
public final class Plain {

    private Plain() {}

    /** The same value in the one form; what is no JSON is left as it is, for the check to name. */
    public static @Nullable Object of(@Nullable Object value) {
        return switch (value) {
            case Integer number -> (Object) number.longValue();
            case Short number -> (Object) number.longValue();
            case BigInteger number when (number.bitLength() < Long.SIZE) -> (Object) number.longValue();
            case List<?> list -> listOf(list);
            case Map<?, ?> map -> mapOf(map);
            case null -> null;
            default -> value;
        };
    }

    /** A map of settings in the one form. */
    public static Map<String, @Nullable Object> settings(Map<String, ?> values) {
        return mapOf(values);
    }

    private static List<@Nullable Object> listOf(List<?> list) {
        List<@Nullable Object> plain = new ArrayList<>(list.size());
        for (Object item : list) {
            plain.add(of(item));
        }
        return Collections.unmodifiableList(plain);
    }

    private static Map<String, @Nullable Object> mapOf(Map<?, ?> map) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        map.forEach((key, value) -> plain.put(String.valueOf(key), of(value)));
        return Collections.unmodifiableMap(plain);
    }
}
