package uk.ourplan.core.law.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.law.SettingRead;
import uk.ourplan.language.law.Weight;

/**
 * Something that is open, and what would close it.
 *
 * @param key tells what the same rule asks twice apart
 * @param due the day by which the rule wants it; {@code null} where it gives none
 */
public record Asked(
        Weight weight,
        String rule,
        String key,
        @Nullable LocalDate due,
        @Nullable String provision,
        String says,
        String mend,
        List<SettingRead> settings) {

    /** Where each thing is answered among what is so at present. */
    private static final Map<String, String> AT = Map.ofEntries(
            Map.entry("teams", "consulted"),
            Map.entry("lead", "lead"),
            Map.entry("lead-from", "lead_from"),
            Map.entry("assessment", "assessment_answer"),
            Map.entry("pathway", "pathway_plan_since"),
            Map.entry("at-18", "support_at_18"),
            Map.entry("review", "pathway_reviewed"),
            Map.entry("adviser", "personal_adviser"),
            Map.entry("adviser-named", "personal_adviser"),
            Map.entry("plan", "pathway_plan_since"),
            Map.entry("entitlements", "entitlements_provided"));

    public Asked {
        settings = List.copyOf(settings);
    }

    /** The field of what is so at present in which it is answered; {@code null} where starting or signing a plan answers it. */
    public @Nullable String at() {
        String field = AT.get(key);
        return field == null ? null : "transition." + field;
    }
}
