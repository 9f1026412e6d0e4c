package uk.ourplan.core.law.budget;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.money.Money;

/**
 * The budget of one version of a plan. It is proposed until its sign-off, which comes after it was submitted and before it takes
 * effect; what is paid, charged and told on a day is the final budget in force on that day, and never a proposed one (BUDGET-22).
 *
 * @param submitted when the draft was submitted
 * @param agreed when the council signed it off; {@code null} while it is proposed
 * @param takesEffect the day from which it holds; {@code null} for the day on which it was agreed
 * @param ended the day on which the plan ended, the first without it; {@code null} while it goes on
 * @param annual what it costs the council in a year of 52 weeks; {@code null} while it has no figures
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/26">Care Act 2014 s.26</a>
 */
public record FinalBudget(
        int version,
        @Nullable LocalDate submitted,
        @Nullable LocalDate agreed,
        @Nullable LocalDate takesEffect,
        @Nullable LocalDate ended,
        @Nullable Money annual,
        @Nullable Money once) {

    /** Why it cannot take effect; empty where it can. */
    public Optional<String> whyNotInEffect() {
        if (agreed == null) {
            return Optional.of("No final budget is agreed, and a proposed one is neither paid nor charged.");
        }
        if (submitted == null || agreed.isBefore(submitted)) {
            return Optional.of("The final budget was agreed before the draft was submitted.");
        }
        return takesEffect != null && takesEffect.isBefore(agreed)
                ? Optional.of("The plan would take effect on " + takesEffect
                        + ", before its final budget was agreed on " + agreed + ".")
                : Optional.empty();
    }

    /** The first day on which it holds; {@code null} where it cannot take effect. */
    public @Nullable LocalDate from() {
        if (whyNotInEffect().isPresent()) {
            return null;
        }
        return takesEffect == null ? agreed : takesEffect;
    }

    private boolean holdsOn(LocalDate day) {
        LocalDate from = from();
        return from != null && !from.isAfter(day);
    }

    /** The final budget in force on this day: of those that hold, the last version's; none once that has ended. */
    public static Optional<FinalBudget> on(List<FinalBudget> versions, LocalDate day) {
        return versions.stream()
                .filter(each -> each.holdsOn(day))
                .max(Comparator.comparingInt(FinalBudget::version))
                .filter(last -> last.ended() == null || day.isBefore(last.ended()));
    }

    /** Why nothing is paid or charged from this version for this day; empty where its final budget is the one in force. */
    public static Optional<String> whyNotFrom(int version, List<FinalBudget> versions, LocalDate day) {
        Optional<FinalBudget> inForce = on(versions, day);
        if (inForce.isPresent()) {
            return inForce.filter(each -> each.version() != version)
                    .map(each -> "On " + Days.inWords(day) + " the final budget of version " + each.version()
                            + " is in force, and only that one is paid and charged.");
        }
        return Optional.of(
                "No final budget is in force on " + Days.inWords(day)
                        + ". A proposed one is neither paid nor charged, nor is one before it takes effect or after the plan has ended.");
    }

    /** The one that is proposed; none where everything is signed off. */
    public static Optional<FinalBudget> proposed(List<FinalBudget> versions) {
        return versions.stream()
                .filter(each -> each.agreed() == null)
                .max(Comparator.comparingInt(FinalBudget::version));
    }
}
