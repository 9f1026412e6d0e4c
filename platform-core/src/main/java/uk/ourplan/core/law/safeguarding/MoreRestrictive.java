package uk.ourplan.core.law.safeguarding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.safeguarding.ApplicationOutcome;
import uk.ourplan.language.safeguarding.Protection;
import uk.ourplan.language.safeguarding.ProtectionNote.Change;
import uk.ourplan.language.safeguarding.ProtectionNote.Reviewed;
import uk.ourplan.language.safeguarding.ProtectionNote.Visited;
import uk.ourplan.language.safeguarding.WordingResult;

/**
 * While a deprivation of liberty is in force, the wording of the authorisation or order is checked before a change that might be more
 * restrictive is submitted, such a change waits for a review that was applied for before and allows it, and each review looks at it
 * anew (SAFEGUARD-09, SAFEGUARD-10, SAFEGUARD-11).
 *
 * @see "Mental Capacity Act 2005 s.4A and Sch A1 (unverified)"
 */
public final class MoreRestrictive {

    private MoreRestrictive() {}

    /** Why a change cannot be submitted; empty where its wording is checked or it cannot be more restrictive. */
    public static Optional<String> whyNotSubmitted(Change change) {
        return Boolean.TRUE.equals(change.mayBeMore()) && (change.checked() == null || change.result() == null)
                ? Optional.of("Change " + change.change()
                        + " may be more restrictive, and the wording of the authorisation or order is not checked.")
                : Optional.empty();
    }

    /** Why a change cannot be carried out; empty where it may. */
    public static Optional<String> whyNotInForce(Change change) {
        if (!Boolean.TRUE.equals(change.mayBeMore()) || change.result() == WordingResult.NOT_MORE_RESTRICTIVE) {
            return Optional.empty();
        }
        Optional<String> unchecked = whyNotSubmitted(change);
        if (unchecked.isPresent()) {
            return unchecked;
        }
        String says = "Change " + change.change() + " is more restrictive, and ";
        LocalDate applied = change.applied();
        LocalDate effective = change.effective();
        if (applied == null) {
            return Optional.of(says + "no application for review is recorded.");
        }
        if (change.outcome() != ApplicationOutcome.ALLOWED || change.outcomeOn() == null) {
            return Optional.of(says
                    + (change.outcome() == ApplicationOutcome.REFUSED
                            ? "the review did not allow it."
                            : "the application for review is not decided yet."));
        }
        if (effective == null) {
            return Optional.of(says + "the day from which it is carried out is not recorded.");
        }
        if (!applied.isBefore(effective)) {
            return Optional.of(says + "the application has to be made before the day from which it is carried out.");
        }
        return change.outcomeOn().isAfter(effective)
                ? Optional.of(says + "it was allowed only after the day from which it is carried out.")
                : Optional.empty();
    }

    /** Whether Legal services are asked at once. */
    public static boolean waitsForAdvice(Change change) {
        return Boolean.TRUE.equals(change.urgent()) && (change.adviceOn() == null || blank(change.advice()));
    }

    /**
     * Which of the three questions the review leaves open while a deprivation of liberty is in force.
     *
     * @param since the last review before this one; {@code null} for the first
     */
    public static List<String> leftOpen(Protection all, @Nullable LocalDate since) {
        Optional<Reviewed> said = reviewed(all, since);
        List<String> open = new ArrayList<>();
        if (blank(said.map(Reviewed::capacity).orElse(null))) {
            open.add("their capacity now");
        }
        if (blank(said.map(Reviewed::circumstances).orElse(null))) {
            open.add("the circumstances behind it now");
        }
        if (said.map(Reviewed::changeWanted).isEmpty()) {
            open.add("whether to ask for changes in their best interests");
        }
        return open;
    }

    /** What was last answered after the last review. */
    public static Optional<Reviewed> reviewed(Protection all, @Nullable LocalDate since) {
        return all.reviewed().stream()
                .filter(each -> since == null || each.on().isAfter(since))
                .reduce((first, later) -> later);
    }

    /** Whether the representative looked at how the plan is carried out since the last review. */
    public static boolean isVisited(Protection all, @Nullable LocalDate since) {
        return all.visited().stream().map(Visited::on).anyMatch(day -> since == null || !day.isBefore(since));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
