package uk.ourplan.web.plan.form;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.plan.SectionName;

/** What stands elsewhere in the plan and can be pointed at, by identifier, as it is now. */
public final class Around {

    private static final int SHORT = 70;

    private final Map<Kind.Elsewhere, Map<String, String>> known = new EnumMap<>(Kind.Elsewhere.class);

    private final Map<String, List<String>> offers = new HashMap<>();

    private @Nullable LocalDate today;

    /** The day on which it is asked; days are then taken as near it where their year is left out. */
    public Around on(LocalDate today) {
        this.today = today;
        return this;
    }

    @Nullable
    LocalDate today() {
        return today;
    }

    public Map<String, String> of(Kind.Elsewhere where) {
        return known.getOrDefault(where, Map.of());
    }

    public Around with(Kind.Elsewhere where, Map<String, String> things) {
        known.put(where, new LinkedHashMap<>(things));
        return this;
    }

    /** Words that may be what is wanted in this field, named by its path without the numbers of items. */
    public Around offering(String field, List<String> words) {
        offers.put(
                field, words.stream().filter(one -> !one.isBlank()).distinct().toList());
        return this;
    }

    /** What is offered for the field at this path. */
    List<String> offers(String path) {
        return offers.getOrDefault(path.replaceAll("\\[[^\\]]*]", ""), List.of());
    }

    /** Takes the needs, outcomes or lines from a section's content when it is one that others point at. */
    public void learn(SectionName section, JsonNode content) {
        switch (section) {
            case NEEDS -> with(Kind.Elsewhere.NEEDS, named(content.path("needs"), "text"));
            case OUTCOMES -> with(Kind.Elsewhere.OUTCOMES, named(content.path("outcomes_wanted"), "words"));
            case SUPPORT -> {
                with(Kind.Elsewhere.LINES, named(content.path("services"), "what"));
                offering(
                        "services.provider.name",
                        content.path("services")
                                .valueStream()
                                .map(line -> line.path("provider").path("name").asString(""))
                                .toList());
            }
            case PEOPLE_INVOLVED -> {
                with(Kind.Elsewhere.PEOPLE, named(content.path("people"), "name"));
                offering("standing.emergency_contact", holding("emergency_contact", content.path("people")));
                offering("standing.keyholder", holding("keyholder", content.path("people")));
            }
            default -> {}
        }
    }

    /** Those with this role, and how each is reached where that is known. */
    private static List<String> holding(String role, JsonNode people) {
        return people.valueStream()
                .filter(one -> one.path("roles").valueStream().anyMatch(held -> role.equals(held.asString(""))))
                .map(one -> (one.path("name").asString("") + " "
                                + one.path("reached").asString(""))
                        .strip())
                .toList();
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
