package uk.ourplan.language.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What may be done against a risk to the plan, ahead of it or when it happens (RISK-06). */
public enum ContingencyMeasure {
    COMMUNITY_GROUPS("Joining community groups", true),
    CARER_TRAINING("Training for the carer, also in handling", true),
    HEALTH_INPUT("Specialist health input", true),
    SITTING_SERVICE("A sitting service while the carer has a break", true),
    RESPITE("Respite away from home", true),
    BACKUP_PROVIDER("Registering ahead with a back-up provider", true),
    TECHNOLOGY("Assistive technology", true),
    CLOSER_PAYMENT_CHECKS("Closer monitoring of a direct payment", true),
    EMERGENCY_CARE("Emergency care arranged by the council", false),
    CHANGE_OF_PROVIDER("Changing provider", false),
    FORMAL_CARE("More formal care in place of informal care", false),
    URGENT_REVIEW("Asking for an urgent review", false),
    OTHER_RELATIVE("Another relative stepping in for a time", false);

    private final String says;
    private final boolean ahead;

    ContingencyMeasure(String says, boolean ahead) {
        this.says = says;
        this.ahead = ahead;
    }

    public String says() {
        return says;
    }

    /** Whether it is done before anything happens. */
    public boolean isAhead() {
        return ahead;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ContingencyMeasure of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
