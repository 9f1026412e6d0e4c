package uk.ourplan.core.concern.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.concern.ConcernLetter;

/**
 * A letter to somebody who uses a service, or to whoever represents them, as it was made (PROVIDER-10).
 *
 * @param told what is told of it to commissioning
 * @param provider the service, as the concern names it
 * @param words what it says
 * @param by who writes
 */
public record Letter(ConcernLetter told, UUID person, String provider, String words, String by) {

    public static final String PERSON = "person";
    public static final String REPRESENTATIVE = "representative";

    /** One that is not sent yet. */
    public static Letter unsent(
            UUID id,
            LocalDate dated,
            String reader,
            String name,
            String about,
            String form,
            @Nullable String also,
            UUID person,
            String provider,
            String words,
            String by) {
        return new Letter(
                new ConcernLetter(id, dated, reader, name, about, form, also, null), person, provider, words, by);
    }
}
