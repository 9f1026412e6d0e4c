package uk.ourplan.core.law.budget;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.language.plan.Needs.Need;

/** A need that the council will meet. */
final class OfTheCouncil {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private OfTheCouncil() {}

    static Need meeting(Need need) {
        ObjectNode tree = JSON.valueToTree(need);
        tree.put("council_will_meet", true);
        tree.put("agreed", true);
        return JSON.treeToValue(tree, Need.class);
    }
}
