package uk.ourplan.core.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.need.Assessment;

/**
 * An assessment as the council has it on record.
 *
 * @param newer when the latest one of the same person in the same role was completed, where one came after it
 */
public record AssessmentOnRecord(
        UUID id,
        UUID personId,
        Assessment assessment,
        @Nullable LocalDate newer) {

    /** The latest one, as far as is known. */
    public AssessmentOnRecord(UUID id, UUID personId, Assessment assessment) {
        this(id, personId, assessment, null);
    }
}
