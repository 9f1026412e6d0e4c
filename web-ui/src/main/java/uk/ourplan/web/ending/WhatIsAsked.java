package uk.ourplan.web.ending;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.api.ending.EndingView.Named;
import uk.ourplan.language.ending.ChecklistKey;
import uk.ourplan.language.ending.EndGround;

/**
 * What an ending asks in any case stands on its form to be answered, one after the other: each service of the council, and each
 * thing on the checklist (END-12, END-13). What stays unanswered is not kept.
 */
final class WhatIsAsked {

    private static final String SERVICES = "services";
    private static final String LINE = "line";
    private static final String CHECKLIST = "checklist";
    private static final String KEY = "key";

    private WhatIsAsked() {}

    /** Puts what is not there yet behind what is. */
    static void laidOut(ObjectNode content, List<Named> services) {
        services.forEach(one -> put(content.withArray(SERVICES), LINE, one.id()));
        asked(content.path("ground").asString("")).forEach(key -> put(content.withArray(CHECKLIST), KEY, key.code()));
    }

    /** Without what was laid out and not answered. */
    static ObjectNode answered(ObjectNode content) {
        Stream.of(SERVICES, CHECKLIST).forEach(list -> {
            if (content.get(list) instanceof ArrayNode items) {
                items.removeIf(
                        item -> item.valueStream().filter(WhatIsAsked::isSaid).count() <= 1);
            }
        });
        return content;
    }

    private static boolean isSaid(JsonNode value) {
        return !value.isNull() && !(value.isString() && value.asString().isBlank());
    }

    /** Whether monitoring is needed is a question of its own; nobody is asked any of it after a death. */
    private static Set<ChecklistKey> asked(String ground) {
        if (ground.isEmpty() || EndGround.of(ground) == EndGround.DIED) {
            return Set.of();
        }
        Set<ChecklistKey> all = EnumSet.allOf(ChecklistKey.class);
        all.remove(ChecklistKey.MONITORING);
        if (!EndGround.of(ground).leavesNeeds()) {
            all.remove(ChecklistKey.CHANGE_OF_MIND);
        }
        return all;
    }

    private static void put(ArrayNode list, String named, String id) {
        if (list.valueStream().noneMatch(item -> item.path(named).asString("").equals(id))) {
            list.addObject().put(named, id);
        }
    }
}
