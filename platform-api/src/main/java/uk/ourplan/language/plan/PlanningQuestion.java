package uk.ourplan.language.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A question about planning; answered, or matched with a source that the person was helped to reach. */
public record PlanningQuestion(
        @Nullable LocalDate dated,
        @Nullable String asked,
        @Nullable String answer,
        @Nullable String source) {}
