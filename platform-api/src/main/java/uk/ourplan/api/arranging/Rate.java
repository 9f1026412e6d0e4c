package uk.ourplan.api.arranging;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A referral to be rated again; as in {@link Refer}. */
public record Rate(
        @Nullable String referral,
        Map<String, String> answers,
        @Nullable String chosen,
        @Nullable String because) {

    @SuppressWarnings("NullAway") // JSON may leave them out
    public Rate {
        answers = answers == null ? Map.of() : Map.copyOf(answers);
    }
}
