package uk.ourplan.core.person.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.part.RecordPart;

/**
 * A part of a record as it was saved once. Revision 0 is the part as it came with the record.
 *
 * @param byName who saved it; {@code null} for the part as it came
 */
public record SavedPart(
        long revision,
        RecordPart content,
        @Nullable String byName,
        @Nullable Instant at) {}
