package uk.ourplan.core.law.planning.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.SeekingAgreement;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.EffortStage;
import uk.ourplan.tenant.policy.Settings;

/**
 * Efforts to get a presented plan back: at least one at every stage of the council's that is due; a later stage does not bind
 * before its day (AGREE-10).
 *
 * @param returned whether the plan came back, so that nothing is assumed any more (AGREE-09)
 * @param inDoubt whether the person's capacity to agree is in doubt and not assessed, so that nothing is assumed (AGREE-08)
 * @param saidSo what a plan that was taken over says of its efforts; {@code null} where it says nothing
 * @param made each effort that has a stage and a day
 */
public record EffortsToAgree(
        boolean returned, boolean inDoubt, @Nullable Boolean saidSo, List<Made> made) {

    private static final int DAYS_A_WEEK = 7;

    public EffortsToAgree {
        made = List.copyOf(made);
    }

    /** An effort that was made at this stage. */
    public record Made(String stage, LocalDate on) {}

    /** A stage, its day, and whether there is an effort at it. */
    public record StageStanding(EffortStage stage, LocalDate due, boolean made) {

        /** Whether it binds on this day and nobody tried. */
        boolean isOpen(LocalDate on) {
            return !made && !due.isAfter(on);
        }
    }

    /** What the record says. */
    public static EffortsToAgree of(SeekingAgreement seeking, boolean inDoubt, @Nullable Boolean saidSo) {
        return new EffortsToAgree(
                seeking.returned() != null,
                inDoubt,
                saidSo,
                seeking.efforts().stream()
                        .flatMap(effort -> effort.stage() == null || effort.dated() == null
                                ? Stream.empty()
                                : Stream.of(new Made(effort.stage(), effort.dated())))
                        .toList());
    }

    /** Whether nothing can be assumed, whatever the council's conditions say. */
    public boolean ruleItOut() {
        return returned || inDoubt;
    }

    /** Every stage of the council's, for a plan that was presented on this day to whoever is to sign. */
    public List<StageStanding> stages(LocalDate presented, CouncilPolicy policy) {
        return policy.read(Settings.EFFORT_STAGES).value().stream()
                .map(stage -> new StageStanding(stage, due(stage, presented, policy), isMade(stage, presented)))
                .toList();
    }

    /** Whether there is an effort at every stage that is due; {@code null} where the plan was never presented to them. */
    public @Nullable Boolean logged(@Nullable LocalDate presented, CouncilPolicy policy) {
        if (made.isEmpty() && saidSo != null) {
            return saidSo;
        }
        return presented == null
                ? null
                : Boolean.valueOf(stages(presented, policy).stream().noneMatch(stage -> stage.isOpen(policy.on())));
    }

    private boolean isMade(EffortStage stage, LocalDate presented) {
        return made.stream()
                .filter(effort -> effort.stage().equals(stage.code()))
                .anyMatch(effort -> switch (stage.due()) {
                    case BEFORE_PRESENTATION -> true;
                    case FOLLOW_UP_CALL, FIRST_REVIEW, DAYS_AFTER_PRESENTATION ->
                        !effort.on().isBefore(presented);
                });
    }

    private static LocalDate due(EffortStage stage, LocalDate presented, CouncilPolicy policy) {
        return switch (stage.due()) {
            case BEFORE_PRESENTATION -> presented;
            case FOLLOW_UP_CALL ->
                policy.read(Settings.FOLLOW_UP_CALL_DAYS).value().stream()
                        .min(Integer::compare)
                        .map(presented::plusDays)
                        .orElse(presented);
            case FIRST_REVIEW ->
                presented.plusDays((long) DAYS_A_WEEK
                        * policy.read(Settings.FIRST_REVIEW_WEEKS).value().latest());
            case DAYS_AFTER_PRESENTATION -> presented.plusDays(Objects.requireNonNullElse(stage.days(), 0));
        };
    }
}
