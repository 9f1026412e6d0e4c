package uk.ourplan.web.plan.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.web.plan.form.Kind.Plain;

/** A section's content told in words, value by value, for reading and for comparing two versions. */
public final class Told {

    private Told() {}

    /** One value in words; {@code where} leads to it through the titles of the form. */
    public record Value(String where, String says) {}

    /** A value of which two versions say different things. */
    public record Difference(String where, String mine, String theirs) {}

    /** What stands differently in the two, in the form's order. */
    public static List<Difference> differences(List<Part> parts, JsonNode mine, JsonNode theirs, Around around) {
        Map<String, String> left = byPlace(values(parts, mine, "", around));
        Map<String, String> right = byPlace(values(parts, theirs, "", around));
        Map<String, String> places = new LinkedHashMap<>(left);
        right.forEach(places::putIfAbsent);
        List<Difference> differences = new ArrayList<>();
        for (String where : places.keySet()) {
            String one = left.getOrDefault(where, "");
            String other = right.getOrDefault(where, "");
            if (!Objects.equals(one, other)) {
                differences.add(new Difference(where, one, other));
            }
        }
        return differences;
    }

    /** Every value that is there. */
    public static List<Value> values(List<Part> parts, JsonNode node, String above, Around around) {
        List<Value> values = new ArrayList<>();
        for (Part part : parts) {
            JsonNode value = part.key().isEmpty() ? node : node.path(part.key());
            switch (part) {
                case Part.Field field -> {
                    String says = says(field.kind(), value, around);
                    if (!says.isBlank()) {
                        values.add(new Value(above + field.label(), says));
                    }
                }
                case Part.Group group ->
                    values.addAll(values(
                            group.parts(),
                            value,
                            group.title().isBlank() ? above : above + group.title() + " › ",
                            around));
                case Part.Many many -> {
                    int n = 0;
                    for (JsonNode item : value) {
                        n++;
                        String id = item.path("id").asString(String.valueOf(n));
                        values.addAll(
                                values(many.parts(), item, above + Words.of(many.one()) + " " + id + " › ", around));
                    }
                }
            }
        }
        return values;
    }

    /** One value in words; blank where there is none. */
    public static String says(Kind kind, JsonNode value, Around around) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return switch (kind) {
            case Plain plain -> plain(plain, value);
            case Kind.OneOf one -> Words.of(value.asString(""));
            case Kind.AnyOf any -> joined(value, around, null);
            case Kind.OneFrom from -> around.of(from.where()).getOrDefault(value.asString(""), value.asString(""));
            case Kind.AnyFrom from -> joined(value, around, from.where());
        };
    }

    private static String plain(Plain kind, JsonNode value) {
        return switch (kind) {
            case LINE, TEXT, KEPT -> value.asString("");
            case DAY -> Words.day(LocalDate.parse(value.asString("")));
            case POUNDS -> Words.pounds(value.asLong(0));
            case WHOLE, DECIMAL -> value.asString("");
            case YES_NO -> value.asBoolean(false) ? "Yes" : "No";
            case STATEMENTS -> {
                List<String> all = new ArrayList<>();
                value.forEach(one -> all.add(one.asString("")));
                yield String.join("\n", all);
            }
            case PAIRS -> {
                List<String> all = new ArrayList<>();
                value.properties()
                        .forEach(pair ->
                                all.add(pair.getKey() + ": " + pair.getValue().asString("")));
                yield String.join("\n", all);
            }
        };
    }

    private static String joined(
            JsonNode list, Around around, Kind.@org.jspecify.annotations.Nullable Elsewhere where) {
        List<String> all = new ArrayList<>();
        for (JsonNode one : list) {
            String code = one.asString("");
            all.add(where == null ? Words.of(code) : around.of(where).getOrDefault(code, Words.of(code)));
        }
        return where == null ? String.join(", ", all).toLowerCase(Locale.UK) : String.join("; ", all);
    }

    private static Map<String, String> byPlace(List<Value> values) {
        Map<String, String> places = new LinkedHashMap<>();
        values.forEach(value -> places.put(value.where(), value.says()));
        return places;
    }
}
