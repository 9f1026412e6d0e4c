package uk.ourplan.tenant.publishing.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.date.Days;

/** The council had no policy on a day: never guessed, never the nearest. */
public final class NoPolicyInEffect extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param begins the first day of the council's first policy; {@code null} where it has none at all */
    public NoPolicyInEffect(LocalDate on, @Nullable LocalDate begins) {
        super("The council had no policy on " + Days.inWords(on)
                + (begins == null ? "." : "; its first begins on " + Days.inWords(begins) + "."));
    }
}
