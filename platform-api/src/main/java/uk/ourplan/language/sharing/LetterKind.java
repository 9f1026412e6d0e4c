package uk.ourplan.language.sharing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a letter about a plan tells the person, or somebody else: notice of support outside the area, the file of a disagreement. */
public enum LetterKind {
    /** That agreement will be assumed where nothing is heard (AGREE-08). */
    ASSUMED_AGREEMENT,
    /** What the council decided about the plan. */
    DECISION,
    /** That a direct payment is refused, and on which ground (DP-03). */
    REFUSAL,
    /** The agreement on a direct payment, to be signed before the first one (DP-07). */
    PAYMENT_AGREEMENT,
    /** Why no need is eligible, and what can help (NEED-01, NEED-02). */
    ELIGIBILITY_REASONS,
    /** What the person pays (FINANCE-13). */
    CHARGING,
    /** That support is waited for, why, and what happens meanwhile (ARRANGE-04). */
    DELAY,
    /** What the panel said of the plan, and why (AUTH-08). */
    PANEL_SAID,
    /** That a provider may end the service after behaviour towards its staff (DISPUTE-11). */
    SERVICE_MAY_END,
    /** Notice to others that support is arranged outside the council's area (ARRANGE-08). */
    OUT_OF_AREA,
    /** The file of a disagreement as it went to the next level (DISPUTE-04, DISPUTE-05); it is made by that step alone. */
    DISPUTE_FILE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static LetterKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
