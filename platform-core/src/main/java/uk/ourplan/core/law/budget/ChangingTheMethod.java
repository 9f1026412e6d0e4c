package uk.ourplan.core.law.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.budget.ChoiceOfMethod.Missing;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.money.MethodAskedBy;
import uk.ourplan.language.money.MethodChanges;
import uk.ourplan.language.money.MethodNote.Confirmed;
import uk.ourplan.language.money.MethodNote.Decided;
import uk.ourplan.language.money.MethodNote.Opened;
import uk.ourplan.language.money.MethodProblem;
import uk.ourplan.language.money.MethodTrigger;

/**
 * How the budget of a live plan is managed is decided anew where the person asks, the council thinks that another way fits better
 * and says what it fits better, or the present way has problems. It closes with a decision and its reasons, after the same
 * information and record as the first choice, and without a day between the two ways (BUDGET-29).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/24">Care Act 2014 s.24(1)(b), s.24(1)(c)</a>
 */
public final class ChangingTheMethod {

    private ChangingTheMethod() {}

    /** Why the decision does not open; empty where it does. */
    public static List<Missing> whyNotOpened(Opened opened) {
        if (opened.trigger() == null) {
            return List.of(missing(
                    "trigger",
                    "It is not said why this is decided anew.",
                    "Say whether somebody asks, the council thinks so, or there is a problem."));
        }
        return switch (opened.trigger()) {
            case ASKED_FOR ->
                opened.requestedBy() != null
                        ? List.of()
                        : List.of(missing("requested_by", "It is not said who asks.", "Say who asks."));
            case COUNCIL_VIEW ->
                opened.grounds().isEmpty()
                        ? List.of(missing(
                                "grounds",
                                "The council's view needs its grounds.",
                                "Say whether another way fits the needs, the outcomes or wellbeing better."))
                        : List.of();
            case PROBLEM ->
                opened.problem() != null
                        ? List.of()
                        : List.of(missing("problem", "It is not said what is wrong.", "Name the problem."));
        };
    }

    /** Whether a representative asks for somebody who decides alone, and the person has not confirmed it. */
    public static boolean waitsForThePerson(Opened opened, MethodChanges all, boolean lacksCapacity) {
        boolean byAnother =
                opened.trigger() == MethodTrigger.ASKED_FOR && opened.requestedBy() == MethodAskedBy.REPRESENTATIVE;
        return byAnother
                && !lacksCapacity
                && !all.confirmation(opened.change())
                        .map(Confirmed::confirmed)
                        .filter(Boolean.TRUE::equals)
                        .isPresent();
    }

    /** Whether the person has said that they do not want what was asked for them. */
    public static boolean isDeclined(Opened opened, MethodChanges all) {
        return all.confirmation(opened.change())
                .map(Confirmed::confirmed)
                .filter(Boolean.FALSE::equals)
                .isPresent();
    }

    /** Misuse of a direct payment opens the question whether the payment ends, too. */
    public static boolean opensTheEndOfThePayment(Opened opened) {
        return opened.trigger() == MethodTrigger.PROBLEM && opened.problem() == MethodProblem.DP_MISUSE;
    }

    /** Why the decision does not close like this; empty where it does. A decline of the person's own needs only its reason. */
    public static List<Missing> whyNotClosed(Decided decided, Opened opened, MethodChanges all, boolean lacksCapacity) {
        List<Missing> missing = new ArrayList<>();
        if (isBlank(decided.reason())) {
            missing.add(missing("reason", "A decision needs its reasons.", "Write down why it is decided like this."));
        }
        if (decided.changes() == null) {
            missing.add(missing("changes", "It is not said whether the way changes.", "Answer yes or no."));
        }
        boolean changes = Boolean.TRUE.equals(decided.changes());
        if (waitsForThePerson(opened, all, lacksCapacity) && (changes || !isDeclined(opened, all))) {
            missing.add(missing(
                    "change",
                    "Somebody asked for a person who decides this alone, and the person has not confirmed it.",
                    "Ask the person first, and record what they say."));
        }
        if (decided.method() == null || (changes && decided.method() == Method.NOT_APPLICABLE)) {
            missing.add(missing("method", "It is not said how the budget is managed from now on.", "Choose the way."));
        }
        if (!isDeclined(opened, all)) {
            ChoiceOfMethod choice = choice(decided, opened, lacksCapacity);
            missing.addAll(choice.uninformed());
            missing.addAll(choice.unweighed());
        }
        if (changes) {
            gap(decided.oldEnds(), decided.newStarts()).ifPresent(missing::add);
        }
        return missing;
    }

    /** The days on which neither way would manage the money; empty where there are none. */
    public static Optional<Missing> gap(@Nullable LocalDate oldEnds, @Nullable LocalDate newStarts) {
        if (oldEnds == null || newStarts == null) {
            return Optional.of(missing(
                    oldEnds == null ? "old_ends" : "new_starts",
                    "The last day of the present way and the first of the new one are both wanted.",
                    "Give both days, with none between them."));
        }
        return newStarts.isAfter(oldEnds.plusDays(1))
                ? Optional.of(missing(
                        "new_starts",
                        "Nobody would manage the money from " + oldEnds.plusDays(1) + " to " + newStarts.minusDays(1)
                                + ".",
                        "Let the new way start by the day after the present one ends."))
                : Optional.empty();
    }

    private static ChoiceOfMethod choice(Decided decided, Opened opened, boolean lacksCapacity) {
        return new ChoiceOfMethod(
                decided.told(),
                decided.methodsTold(),
                decided.on(),
                decided.views(),
                decided.availability(),
                decided.appropriateWay(),
                hasAPayment(decided.method()) || hasAPayment(opened.wanted()),
                decided.canManage() != null,
                lacksCapacity,
                decided.suitablePersonAvailable() != null);
    }

    private static boolean hasAPayment(@Nullable Method method) {
        return method == Method.DIRECT_PAYMENT || method == Method.MIXED;
    }

    private static Missing missing(String fact, String says, String mend) {
        return new Missing(fact, says, mend);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
