package uk.ourplan.web.plan.form;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A section's JSON as it is sent: a group in which nothing was answered is not there at all. */
public final class Pruned {

    private Pruned() {}

    public static ObjectNode copyOf(ObjectNode content) {
        ObjectNode copy = content.deepCopy();
        prune(copy);
        return copy;
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
