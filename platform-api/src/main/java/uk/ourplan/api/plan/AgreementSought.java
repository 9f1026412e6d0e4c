package uk.ourplan.api.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a plan is from agreement that is assumed: every condition, the period and the council's stages (AGREE-08 to AGREE-10).
 *
 * @param presented when it was presented to whoever is to sign
 * @param lastDay the last day on which it can be returned
 * @param daysLeft until agreement can be assumed; 0 once the period is over
 * @param conditions all of them, in the order of the rule
 */
public record AgreementSought(
        @Nullable LocalDate presented,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate assumableFrom,
        @Nullable Long daysLeft,
        List<Condition> conditions,
        List<Stage> stages) {

    public AgreementSought {
        conditions = List.copyOf(conditions);
        stages = List.copyOf(stages);
    }

    /** One condition, and whether it holds. */
    public record Condition(String key, String says, boolean met) {}

    /**
     * A stage at which the council tries to get the plan back.
     *
     * @param due {@code null} while the plan was not presented
     * @param standing {@code done}, {@code due} or {@code not_yet_due}
     */
    public record Stage(String code, String name, @Nullable LocalDate due, String standing) {}
}
