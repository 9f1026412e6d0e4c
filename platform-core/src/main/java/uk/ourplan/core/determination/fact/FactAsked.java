package uk.ourplan.core.determination.fact;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import uk.ourplan.core.law.FactName;
import uk.ourplan.core.law.Given;
import uk.ourplan.core.law.MayBeLeftOut;
import uk.ourplan.language.money.Money;

/** One fact of a question: its name outside, its kind, and whether leaving it out has a meaning of its own. */
public record FactAsked(String name, FactKind kind, boolean mayBeLeftOut) {

    static FactAsked of(RecordComponent component) {
        FactName own = component.getAnnotation(FactName.class);
        String name = own == null ? snakeCase(component.getName()) : own.value();
        return new FactAsked(name, kind(component.getGenericType()), component.isAnnotationPresent(MayBeLeftOut.class));
    }

    /** As names are written outside: {@code hasCapacity} is {@code has_capacity}. */
    public static String snakeCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private static FactKind kind(Type type) {
        return switch (type) {
            case Class<?> simple -> simple(simple);
            case ParameterizedType of -> composed((Class<?>) of.getRawType(), of.getActualTypeArguments());
            default -> throw new IllegalArgumentException("No fact is of type " + type + ".");
        };
    }

    private static FactKind simple(Class<?> type) {
        if (type.isEnum()) {
            return code(type);
        }
        if (type == Boolean.class) {
            return new FactKind.YesNo();
        }
        if (type == Money.class) {
            return new FactKind.Pence();
        }
        if (type == LocalDate.class) {
            return new FactKind.Day();
        }
        if (type == String.class) {
            return new FactKind.Text();
        }
        throw new IllegalArgumentException("No fact is of type " + type + ".");
    }

    private static FactKind composed(Class<?> type, Type[] of) {
        if (type == Given.class) {
            return new FactKind.OrNone(kind(of[0]));
        }
        if (type == Set.class) {
            return new FactKind.Several(kind(of[0]));
        }
        if (type == List.class) {
            return new FactKind.Rows(FactSheet.of((Class<?>) of[0]));
        }
        if (type == Map.class) {
            return new FactKind.CodeByCode(code((Class<?>) of[0]), code((Class<?>) of[1]));
        }
        throw new IllegalArgumentException("No fact is of type " + type + ".");
    }

    private static FactKind.Code code(Class<?> type) {
        Map<String, Object> byCode = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            byCode.put(((Enum<?>) constant).name().toLowerCase(Locale.ROOT), constant);
        }
        return new FactKind.Code(byCode);
    }
}
