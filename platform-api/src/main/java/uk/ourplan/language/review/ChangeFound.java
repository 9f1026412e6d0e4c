package uk.ourplan.language.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.SectionName;

/**
 * A change that was found: described, classified and graded (REVIEW-11, REVISE-01).
 *
 * @param foundOn when it was found
 * @param reassess what the reviewer decided where the rules leave it open, with {@code reason}
 * @param section where the revised plan answers it, as agreed (REVISE-05)
 */
public record ChangeFound(
        @Nullable String says,
        @Nullable ChangeKind kind,
        @Nullable ChangeGrade grade,
        @Nullable LocalDate foundOn,
        @Nullable Boolean reassess,
        @Nullable String reason,
        @Nullable SectionName section) {}
