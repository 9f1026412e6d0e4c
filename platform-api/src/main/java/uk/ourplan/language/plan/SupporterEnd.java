package uk.ourplan.language.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a supporter is no longer suitable, from which day and why; without both they are not taken off. */
public record SupporterEnd(
        @Nullable LocalDate dated, @Nullable String reason) {}
