package uk.ourplan.tenant.policy.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.tenant.policy.type.Fault;

/** The few shapes that most bounds have. */
final class Rules {

    private Rules() {}

    static List<Fault> none() {
        return List.of();
    }

    static List<Fault> breach(String at, String says) {
        return List.of(new Fault(at, says));
    }

    /** The whole value keeps to it, or the one sentence is told. */
    static Rule demand(Predicate<Object> keeps, String says) {
        return (at, value, around) -> keeps.test(value) ? none() : breach(at, says);
    }

    /** As {@link #demand}, with a look at the rest of the policy. */
    static Rule together(BiPredicate<Object, Around> keeps, String says) {
        return (at, value, around) -> keeps.test(value, around) ? none() : breach(at, says);
    }

    static Rule atLeast(long least) {
        return wholeNumber(number -> number >= least, "It must be " + least + " or more.");
    }

    static Rule between(long least, long most) {
        return wholeNumber(
                number -> number >= least && number <= most, "It must be from " + least + " to " + most + ".");
    }

    /** From a number to the limit that the law sets on the day. */
    static Rule atMostLaw(long least, String parameter) {
        return (at, value, around) -> between(least, around.law(parameter)).breaches(at, value, around);
    }

    static Rule atLeastLaw(String parameter) {
        return (at, value, around) -> atLeast(around.law(parameter)).breaches(at, value, around);
    }

    /** Words in place of a number (none, national …) keep to every bound on numbers. */
    private static Rule wholeNumber(Predicate<Long> keeps, String says) {
        return demand(value -> !(value instanceof Long number) || keeps.test(number), says);
    }

    static Rule field(String name, Rule rule) {
        return (at, value, around) -> {
            Object field = value instanceof Map<?, ?> map ? map.get(name) : null;
            return field == null ? none() : rule.breaches(at + "." + name, field, around);
        };
    }

    static Rule each(Rule rule) {
        return (at, value, around) -> {
            List<Fault> breaches = new ArrayList<>();
            List<?> list = list(value);
            for (int i = 0; i < list.size(); i++) {
                breaches.addAll(rule.breaches(at + "[" + i + "]", item(list, i), around));
            }
            return breaches;
        };
    }

    static Rule all(Rule... rules) {
        return (at, value, around) -> Arrays.stream(rules)
                .flatMap(rule -> rule.breaches(at, value, around).stream())
                .toList();
    }

    /** A list holds something; a word in place of the list is left alone. */
    static Rule notEmpty(String what) {
        return demand(
                value -> !(value instanceof List<?> list) || !list.isEmpty(), "It needs at least one " + what + ".");
    }

    static Rule holds(String... codes) {
        return (at, value, around) -> Arrays.stream(codes)
                .filter(code -> !list(value).contains(code))
                .map(code -> new Fault(at, "“" + code + "” has to stay on the list."))
                .toList();
    }

    /** Of the records of a list, each has another value of the field. */
    static Rule eachOnce(String field) {
        return (at, value, around) -> {
            Set<@Nullable Object> seen = new HashSet<>();
            List<Fault> breaches = new ArrayList<>();
            List<?> list = list(value);
            for (int i = 0; i < list.size(); i++) {
                Object code = ((Map<?, ?>) item(list, i)).get(field);
                if (!seen.add(code)) {
                    breaches.add(new Fault(at + "[" + i + "]." + field, "“" + code + "” is listed twice."));
                }
            }
            return breaches;
        };
    }

    /** Among the records of a list, each of the codes comes in the field. */
    static Rule eachOf(String field, String... codes) {
        return (at, value, around) -> {
            Set<@Nullable Object> seen = new HashSet<>();
            rows(value).forEach(row -> seen.add(row.get(field)));
            return Arrays.stream(codes)
                    .filter(code -> !seen.contains(code))
                    .map(code -> new Fault(at, "“" + code + "” is missing."))
                    .toList();
        };
    }

    static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    static List<Map<?, ?>> rows(@Nullable Object value) {
        List<Map<?, ?>> rows = new ArrayList<>();
        for (Object row : list(value)) {
            rows.add((Map<?, ?>) row);
        }
        return rows;
    }

    private static Object item(List<?> list, int i) {
        return java.util.Objects.requireNonNull(list.get(i));
    }
}
