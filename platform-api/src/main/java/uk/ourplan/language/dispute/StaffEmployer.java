package uk.ourplan.language.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who employs the member of staff towards whom somebody behaved unacceptably. */
public enum StaffEmployer {
    COUNCIL,
    PROVIDER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static StaffEmployer of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
