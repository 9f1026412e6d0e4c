package uk.ourplan.core.sent;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import uk.ourplan.core.problem.Mistake;

/** How much a section or a part of a record may hold, whatever its fields: long enough for every real one, and no longer. */
final class Bounds {

    private static final int LONGEST_TEXT = 8000;
    private static final int LONGEST_LIST = 200;
    private static final int LONGEST_ID = 40;
    private static final BigDecimal LARGEST_NUMBER = BigDecimal.valueOf(100_000_000_000L);

    private final List<Mistake> mistakes = new ArrayList<>();

    private Bounds() {}

    static List<Mistake> mistakes(JsonNode sent) {
        Bounds bounds = new Bounds();
        bounds.look(sent, "");
        return List.copyOf(bounds.mistakes);
    }

    private void look(JsonNode node, String at) {
        if (node.isString() && node.stringValue().length() > LONGEST_TEXT) {
            add(at, "This text is longer than " + LONGEST_TEXT + " characters. Shorten it.");
        }
        if (node.isNumber()) {
            number(node.decimalValue(), at);
        }
        if (node.isObject()) {
            node.properties()
                    .forEach(
                            field -> look(field.getValue(), at.isEmpty() ? field.getKey() : at + "." + field.getKey()));
        }
        if (node.isArray()) {
            list(node, at);
        }
    }

    private void number(BigDecimal number, String at) {
        if (number.signum() < 0) {
            add(at, "A number here is never below nought.");
        }
        if (number.compareTo(LARGEST_NUMBER) > 0) {
            add(at, "This number is too large.");
        }
    }

    private void list(JsonNode list, String at) {
        if (list.size() > LONGEST_LIST) {
            add(at, "This list is longer than " + LONGEST_LIST + ". Put those together that belong together.");
            return;
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode item = list.get(i);
            String place = at + "[" + i + "]";
            JsonNode id = item.isObject() ? item.get("id") : null;
            if (id != null && id.isString()) {
                identifier(id.stringValue(), ids, place + ".id");
            }
            look(item, place);
        }
    }

    private void identifier(String id, Set<String> others, String at) {
        if (id.isBlank() || id.length() > LONGEST_ID) {
            add(at, "A number of this list, such as N1, has 1 to " + LONGEST_ID + " characters.");
        }
        if (!others.add(id)) {
            add(at, "Two of this list have the same number. Give each its own.");
        }
    }

    private void add(String at, String says) {
        mistakes.add(new Mistake(at, says));
    }
}
