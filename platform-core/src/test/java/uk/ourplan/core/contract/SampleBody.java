package uk.ourplan.core.contract;

import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import tools.jackson.databind.json.JsonMapper;

/** A body that can be read, made from the type that an operation takes; what it says doesn't matter. */
final class SampleBody {

    private final JsonMapper json;

    SampleBody(JsonMapper json) {
        this.json = json;
    }

    /** As JSON; empty where the operation takes no body. */
    String of(Contract.Operation operation) {
        return Arrays.stream(operation.declared().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                .findFirst()
                .map(Parameter::getType)
                .map(type -> type == byte[].class ? "{}" : json.writeValueAsString(sample(type)))
                .orElse("");
    }

    /** Reasons are given: a return without any is refused before the plan is looked up. */
    private @Nullable Object sample(RecordComponent component) {
        return component.getName().equals("reasons")
                        && component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> one
                ? List.of(Objects.requireNonNull(sample(one)))
                : sample(component.getType());
    }

    private @Nullable Object sample(Class<?> type) {
        if (type.isRecord()) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                members.put(snake(component.getName()), leftOut(component) ? null : sample(component));
            }
            return type.getRecordComponents().length == 1 && isValue(type)
                    ? members.values().iterator().next()
                    : members;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == UUID.class) {
            return UUID.randomUUID();
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 1, 5);
        }
        if (type == Instant.class) {
            return Instant.EPOCH;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return 1;
        }
        if (Map.class.isAssignableFrom(type)) {
            return Map.of();
        }
        return Iterable.class.isAssignableFrom(type) ? List.of() : type == Object.class ? null : "x";
    }

    /** A revision is given, because a change without it is refused before anything is looked up. */
    private static boolean leftOut(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !component.getName().equals("revision");
    }

    private static boolean isValue(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(component -> component.isAnnotationPresent(com.fasterxml.jackson.annotation.JsonValue.class)
                        || component
                                .getAccessor()
                                .isAnnotationPresent(com.fasterxml.jackson.annotation.JsonValue.class));
    }

    private static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
    }
}
