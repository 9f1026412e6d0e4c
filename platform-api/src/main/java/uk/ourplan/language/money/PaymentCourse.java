package uk.ourplan.language.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What is decided once it is in question whether a direct payment goes on (DP-13). */
public enum PaymentCourse {
    CONTINUE,
    ADD_CONDITION,
    VARY,
    SUSPEND,
    END;

    /**
     * What may be chosen on these grounds: nothing but its end where one of them ends it; and not just going on where capacity is
     * lost and nobody suitable manages it (DP-12, DP-13).
     */
    public static Set<PaymentCourse> offeredOn(Collection<PaymentEndGround> grounds) {
        if (grounds.stream().anyMatch(PaymentEndGround::ends)) {
            return EnumSet.of(END);
        }
        return grounds.contains(PaymentEndGround.CAPACITY_NOBODY)
                ? EnumSet.complementOf(EnumSet.of(CONTINUE))
                : EnumSet.allOf(PaymentCourse.class);
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static PaymentCourse of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
