package uk.ourplan.api.ending;

import java.time.LocalDate;
import java.util.List;

/** The letter was sent on this day to these people. */
public record LetterSent(LocalDate on, List<String> to) {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public LetterSent {
        to = to == null ? List.of() : List.copyOf(to);
    }
}
