package uk.ourplan.web.plan.form;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.plan.SectionName;

/** What stands elsewhere in the plan and can be pointed at, by identifier, as it is now. */
public final class Around {

    private static final int SHORT = 70;

    private final Map<Kind.Elsewhere, Map<String, String>> known = new EnumMap<>(Kind.Elsewhere.class);

    public Map<String, String> of(Kind.Elsewhere where) {
        return known.getOrDefault(where, Map.of());
    }

    public Around with(Kind.Elsewhere where, Map<String, String> things) {
        known.put(where, new LinkedHashMap<>(things));
        return this;
    }

    /** Takes the needs, outcomes or lines from a section's content when it is one that others point at. */
    public void learn(SectionName section, JsonNode content) {
        switch (section) {
            case NEEDS -> with(Kind.Elsewhere.NEEDS, named(content.path("needs"), "text"));
            case OUTCOMES -> with(Kind.Elsewhere.OUTCOMES, named(content.path("outcomes_wanted"), "words"));
            case SUPPORT -> with(Kind.Elsewhere.LINES, named(content.path("services"), "what"));
            case PEOPLE_INVOLVED -> with(Kind.Elsewhere.PEOPLE, named(content.path("people"), "name"));
            default -> {}
        }
    }

    private static Map<String, String> named(JsonNode list, String headline) {
        Map<String, String> named = new LinkedHashMap<>();
        for (JsonNode one : list) {
            String id = one.path("id").asString("");
            String words = one.path(headline).asString("");
            named.put(id, id + " – " + shortened(words));
        }
        return named;
    }

    static String shortened(String words) {
        String text = words.isBlank() ? Words.NOTHING.toLowerCase(java.util.Locale.UK) : words.strip();
        return text.length() <= SHORT ? text : text.substring(0, SHORT - 1).strip() + "…";
    }
}
