package uk.ourplan.language.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Advice and information given (Care Act 2014 s.25(1)(f)) and what the person was told when. */
public record Advice(
        @Nullable String reduce,
        @Nullable String prevent,
        @Nullable TopicsTold topicsTold,
        @Nullable HelpDeciding helpDeciding)
        implements Section {
    /** When the person was told about each topic. */
    public record TopicsTold(
            @Nullable LocalDate servicesCosts,
            @Nullable LocalDate suitability,
            @Nullable LocalDate prevention,
            @Nullable LocalDate arranging,
            @Nullable LocalDate signoff,
            @Nullable LocalDate finalBudget,
            @Nullable LocalDate budgetManagement) {}

    /** How the person was helped to decide (Care Act 2014 s.24(1)(c)). */
    public record HelpDeciding(@Nullable LocalDate dated, List<String> options) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public HelpDeciding {
            options = options == null ? List.of() : List.copyOf(options);
        }
    }

    @Override
    public SectionName name() {
        return SectionName.ADVICE;
    }
}
