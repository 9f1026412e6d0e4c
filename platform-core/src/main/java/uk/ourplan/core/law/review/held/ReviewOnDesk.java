package uk.ourplan.core.law.review.held;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.review.ReviewSection;
import uk.ourplan.language.review.ReviewType;

/**
 * One review laid out with the plan in force (REVIEW-05).
 *
 * @param type which review it is
 * @param plan the version in force, as its own check looks at it
 * @param sections what was answered so far
 * @param windowOpens the first day of its window, {@code null} where it has none
 * @param carers the carers on record and {@code interested} those interested in the person's welfare, by name
 * @param monitored whether monitoring is active, {@code null} while that is not known
 * @param worker who writes it, by name
 */
public record ReviewOnDesk(
        ReviewType type,
        PlanOnDesk plan,
        List<ReviewSection> sections,
        @Nullable LocalDate windowOpens,
        List<String> carers,
        List<String> interested,
        @Nullable Boolean monitored,
        String worker) {

    public ReviewOnDesk {
        sections = List.copyOf(sections);
        carers = List.copyOf(carers);
        interested = List.copyOf(interested);
    }

    /** The section of this type, where somebody has begun it. */
    public <S extends ReviewSection> Optional<S> section(Class<S> type) {
        return sections.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
