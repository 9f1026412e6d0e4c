package uk.ourplan.web.plan.form;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A section's JSON as it is sent: a group in which nothing was answered is not there at all. */
public final class Pruned {

    private Pruned() {}

    public static ObjectNode copyOf(ObjectNode content) {
        ObjectNode copy = content.deepCopy();
        prune(copy);
        return copy;
    }

    /** Whether both say the same, however what was not answered is written. */
    public static boolean isSame(JsonNode one, JsonNode other) {
        return said(one).equals(said(other));
    }

    private static JsonNode said(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode said = object.objectNode();
            object.properties().forEach(one -> {
                JsonNode value = said(one.getValue());
                if (!value.isNull() && !(value.isContainer() && value.isEmpty())) {
                    said.set(one.getKey(), value);
                }
            });
            return said;
        }
        if (node instanceof ArrayNode list) {
            ArrayNode said = list.arrayNode();
            list.forEach(one -> said.add(said(one)));
            return said;
        }
        return node.isNumber()
                ? StringNode.valueOf(node.decimalValue().stripTrailingZeros().toPlainString())
                : node;
    }

    private static void prune(ObjectNode node) {
        for (String key : node.propertyNames().stream().toList()) {
            JsonNode value = node.get(key);
            if (value instanceof ObjectNode object) {
                prune(object);
                if (object.values().stream().allMatch(Pruned::isNothing)) {
                    node.putNull(key);
                }
            } else if (value instanceof ArrayNode list) {
                list.forEach(item -> {
                    if (item instanceof ObjectNode object) {
                        prune(object);
                    }
                });
            }
        }
    }

    private static boolean isNothing(JsonNode value) {
        return value.isNull() || (value instanceof ArrayNode list && list.isEmpty());
    }
}
