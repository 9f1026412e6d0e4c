package uk.ourplan.api.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A step of handing a review over (SCHEDULE-11).
 *
 * @param to the worker or team that is to hold it, where it is offered
 * @param note why the gap is what it is, or why it is given back
 */
public record HandOver(
        Step step, @Nullable String to, @Nullable String note) {

    /** What is done. */
    public enum Step {
        OFFER,
        ACCEPT,
        GIVE_BACK;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The step with this code; an unknown one is an {@link IllegalArgumentException}. */
        @JsonCreator
        public static Step of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
