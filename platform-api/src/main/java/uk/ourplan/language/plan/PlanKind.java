package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of plan the law asks for; the word "plan" alone means the first two (Care Act 2014 s.25(1)). */
public enum PlanKind {
    CARE_AND_SUPPORT_PLAN,
    /** A carer's own plan. */
    SUPPORT_PLAN,
    /** For a young person in care or leaving care. */
    PATHWAY_PLAN,
    /** For a disabled young person who is neither. */
    YOUNG_PERSONS_PLAN,
    /** For one who is both, in a single plan. */
    COMBINED_PATHWAY_AND_CARE_AND_SUPPORT_PLAN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static PlanKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
