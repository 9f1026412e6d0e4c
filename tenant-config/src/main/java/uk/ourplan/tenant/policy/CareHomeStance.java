package uk.ourplan.tenant.policy;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the council usually stands when somebody who pays asks it to arrange a care home; each case is decided on its own facts (SELF-03).
 *
 * @param stance case_by_case, usually_arranged or usually_not_arranged
 */
public record CareHomeStance(String stance, @Nullable String guidance) {

    static CareHomeStance of(Map<String, String> texts) {
        return new CareHomeStance(texts.getOrDefault("stance", "case_by_case"), texts.get("guidance"));
    }
}
