package uk.ourplan.core.law.review;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.review.Adjustment;
import uk.ourplan.language.review.ChangeFound;
import uk.ourplan.language.review.ChangeGrade;
import uk.ourplan.language.review.ChangeKind;
import uk.ourplan.language.review.RevisionKind;

/**
 * A revision that somebody wants to open.
 *
 * @param changes everything that was found, classified and graded; empty where nothing changed
 * @param newCost the weekly cost afterwards and {@code budget} the budget in force, {@code null} where not known
 * @param assessedOn the day of the assessment that the revision is to rest on
 * @param eligibilityOn the day of its eligibility decision, {@code null} while that is open
 */
public record Opening(
        RevisionKind kind,
        List<ChangeFound> changes,
        @Nullable Boolean planChanges,
        @Nullable Boolean budgetChanges,
        @Nullable Boolean methodChanges,
        @Nullable Money newCost,
        @Nullable Money budget,
        @Nullable LocalDate assessedOn,
        @Nullable LocalDate eligibilityOn,
        @Nullable Boolean personInvolved,
        @Nullable String reason,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable Adjustment adjustment) {

    /** One that is no small adjustment. */
    public Opening(
            RevisionKind kind,
            List<ChangeFound> changes,
            @Nullable Boolean planChanges,
            @Nullable Boolean budgetChanges,
            @Nullable Boolean methodChanges,
            @Nullable Money newCost,
            @Nullable Money budget,
            @Nullable LocalDate assessedOn,
            @Nullable LocalDate eligibilityOn,
            @Nullable Boolean personInvolved,
            @Nullable String reason,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo) {
        this(
                kind,
                changes,
                planChanges,
                budgetChanges,
                methodChanges,
                newCost,
                budget,
                assessedOn,
                eligibilityOn,
                personInvolved,
                reason,
                periodFrom,
                periodTo,
                null);
    }

    public Opening {
        changes = List.copyOf(changes);
    }

    boolean needChanged() {
        return real().stream().anyMatch(change -> change.kind() == ChangeKind.NEED);
    }

    boolean significant() {
        return real().stream().anyMatch(change -> change.grade() == ChangeGrade.SIGNIFICANT);
    }

    boolean unclassified() {
        return changes.stream().anyMatch(change -> change.kind() == null || change.grade() == null);
    }

    /** The changes that are more than nothing. */
    List<ChangeFound> real() {
        return changes.stream()
                .filter(change -> change.grade() != ChangeGrade.NONE)
                .toList();
    }

    /** The last day on which a need was found changed. */
    @Nullable
    LocalDate needFoundOn() {
        return foundOn(change -> change.kind() == ChangeKind.NEED);
    }

    /** The last day on which something significant was found. */
    @Nullable
    LocalDate significantFoundOn() {
        return foundOn(change -> change.grade() == ChangeGrade.SIGNIFICANT);
    }

    private @Nullable LocalDate foundOn(Predicate<ChangeFound> which) {
        return real().stream()
                .filter(which)
                .map(ChangeFound::foundOn)
                .filter(java.util.Objects::nonNull)
                .max(java.util.Comparator.naturalOrder())
                .orElse(null);
    }

    /** The same as the determination of the route asks for it. */
    ReviewRouteFacts route() {
        return new ReviewRouteFacts(
                real().stream()
                        .map(change -> new ReviewRouteFacts.Change(
                                change.kind() == ChangeKind.NEED
                                        ? ReviewRouteFacts.Kind.NEED
                                        : ReviewRouteFacts.Kind.CIRCUMSTANCES,
                                change.grade() == ChangeGrade.SIGNIFICANT
                                        ? ReviewRouteFacts.Grade.SIGNIFICANT
                                        : ReviewRouteFacts.Grade.MINOR))
                        .toList(),
                planChanges,
                budgetChanges,
                methodChanges,
                newCost,
                budget,
                false);
    }
}
