package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether the person agreed to the plan, computed from the record (AGREE-02). */
public enum AgreementStatus {
    SIGNED,
    AGREED_BY_REPRESENTATIVE,
    AGREED_BEST_INTERESTS,
    AGREED_UNSIGNED,
    ASSUMED,
    DECIDED_BY_COUNCIL,
    AWAITING,
    DISPUTED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static AgreementStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
