package uk.ourplan.language.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A small adjustment of a final plan at the person's wish (AGREE-12).
 *
 * @param askedOn when the person asked for it
 */
public record Adjustment(
        @Nullable AdjustmentKind kind, @Nullable LocalDate askedOn) {}
