package uk.ourplan.api.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.need.AssessmentKind;

/** An assessment in a list; {@code eligible} is {@code null} while a fact of the criteria is missing. */
public record AssessmentSummary(
        UUID id,
        AssessmentKind kind,
        @Nullable LocalDate completed,
        @Nullable Boolean eligible) {}
