package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of support a line buys, and so whether it counts as cost and may be charged for. */
public enum ServiceClass {
    BOUGHT_SERVICE,
    IN_HOUSE_SERVICE,
    FREE_REABLEMENT,
    FREE_ENABLEMENT_OR_ASSESSMENT,
    /** After-care under the Mental Health Act 1983: costs the council, never charged. */
    SECTION_117,
    FREE_MEANS,
    FREE_EQUIPMENT,
    CHARGED_ADAPTATION,
    /** Beyond eligible needs; never paid by the council. */
    EXTRA;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ServiceClass of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
