package uk.ourplan.core.people.http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The twelve sections that a file of a record holds in parts, put together as the plan holds them. */
final class SectionsAsSent {

    private static final List<String> ABOUT_INVOLVEMENT = List.of(
            "mode",
            "information",
            "self_planning",
            "delegation",
            "involvement",
            "confirmed",
            "advocacy",
            "consent_considered",
            "capacity_considered",
            "capacity_involvement",
            "specialist",
            "none_interested");

    private SectionsAsSent() {}

    static Map<String, JsonNode> of(JsonNode file) {
        JsonNode planning = file.path("planning");
        Map<String, JsonNode> sections = new TreeMap<>();
        sections.put("about_me", picked(file, "what_matters").set("wellbeing_now", planning.path("wellbeing_now")));
        sections.put("outcomes", picked(file, "outcomes_wanted"));
        sections.put("needs", picked(file, "needs").setAll(picked(planning, "disagreement")));
        sections.put("support", picked(file, "services", "equipment"));
        sections.put("informal_support", picked(file, "existing_support"));
        sections.put("money", file.path("money"));
        sections.put("managing_the_money", file.path("managing_the_money"));
        sections.put("risks", file.path("risks"));
        sections.put(
                "advice",
                picked(planning.path("advice"), "reduce", "prevent")
                        .setAll(picked(planning, "topics_told", "help_deciding")));
        sections.put(
                "other_plans",
                picked(file.path("other_plans"), "enquiries", "plans").set("combining", planning.path("combining")));
        sections.put("review", planning.path("review"));
        sections.put(
                "people_involved",
                picked(file, "people").setAll(picked(planning, ABOUT_INVOLVEMENT.toArray(String[]::new))));
        return sections;
    }

    static JsonNode agreement(JsonNode file) {
        JsonNode planning = file.path("planning");
        return picked(planning, "draft_given", "disclaimer_told", "presented", "steps_to_agree")
                .setAll((ObjectNode) planning.path("agreement"));
    }

    private static ObjectNode picked(JsonNode from, String... names) {
        ObjectNode picked = JsonNodeFactory.instance.objectNode();
        for (String name : names) {
            if (from.has(name)) {
                picked.set(name, from.get(name));
            }
        }
        return picked;
    }
}
