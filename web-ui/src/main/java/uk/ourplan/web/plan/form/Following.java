package uk.ourplan.web.plan.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What usually follows from an answer is put where nothing stands yet: whoever answers otherwise types over it, and what
 * was typed before is never touched. It saves keys and decides nothing: the plan's check asks the same of it.
 */
record Following(String list, String answered, String answer, String then, String value, boolean any) {

    private static final List<Following> ALL = List.of(
            one("needs", "council_will_meet", "true", "basis", "duty"),
            any("needs", "council_will_meet", "true", "met_by", "council"),
            one("services", "unit", "", "frequency", "weekly"),
            one("services", "funder", "council", "class", "bought_service"),
            one("services", "funder", "council", "route", "arranged"),
            one("services", "funder", "person", "class", "extra"),
            one("services", "funder", "person", "route", "person_buys"),
            one("equipment", "kind", "aid", "class", "free_equipment"),
            one("equipment", "kind", "aid", "funder", "council"));

    private static Following one(String list, String answered, String answer, String then, String value) {
        return new Following(list, answered, answer, then, value, false);
    }

    private static Following any(String list, String answered, String answer, String then, String value) {
        return new Following(list, answered, answer, then, value, true);
    }

    /** Puts what follows from the answer that now stands at this path. */
    static void the(String key, ObjectNode node, String path, Map<String, Component> fields) {
        String above = path.substring(0, path.length() - key.length());
        ALL.stream()
                .filter(one -> one.answered.equals(key) && above.startsWith(one.list + "["))
                .filter(one -> one.holdsIn(node))
                .forEach(one -> one.put(fields.get(above + one.then)));
    }

    private boolean holdsIn(ObjectNode node) {
        String says = node.path(answered).asString("");
        JsonNode there = node.path(then);
        boolean blank =
                there.isContainer() ? there.isEmpty() : there.asString("").isBlank();
        return blank
                && (answer.isEmpty() ? !says.isBlank() : says.equals(answer))
                && (!"basis".equals(then) || node.path("eligible").asBoolean(false));
    }

    @SuppressWarnings("unchecked")
    private void put(@Nullable Component field) {
        if (any && field instanceof HasValue<?, ?> boxes) {
            ((HasValue<?, Set<String>>) boxes).setValue(Set.of(value));
        } else if (field instanceof HasValue<?, ?> choice) {
            ((HasValue<?, String>) choice).setValue(value);
        }
    }
}
