package uk.ourplan.api.concern;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One letter to somebody who uses a service, or to whoever represents them (PROVIDER-10).
 *
 * @param reader person or representative
 * @param name to whom it goes
 * @param about the name of the person who uses the service
 * @param form in which it is fetched: html, large_print, easy_read or text
 * @param also what else people make of it first, such as Braille or another language
 */
public record ConcernLetter(
        UUID id,
        LocalDate dated,
        String reader,
        String name,
        String about,
        String form,
        @Nullable String also,
        @Nullable LocalDate sent) {}
