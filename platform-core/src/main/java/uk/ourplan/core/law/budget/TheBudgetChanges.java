package uk.ourplan.core.law.budget;

import static uk.ourplan.language.money.BudgetEffect.DECREASE;
import static uk.ourplan.language.money.BudgetEffect.INCREASE;
import static uk.ourplan.language.money.BudgetEffect.NO_CHANGE;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.BudgetChangeReason;
import uk.ourplan.language.money.BudgetEffect;
import uk.ourplan.language.plan.BudgetTalk.Change;

/**
 * What a revision does to the cost to the council, recurring and one-off money apart (BUDGET-23), and which reason fits
 * (BUDGET-24). Amounts in annual pence, so that 20000 a week and 1040000 a year are the same.
 */
public final class TheBudgetChanges {

    private static final Set<BudgetChangeReason> LESS = Set.of(
            BudgetChangeReason.CARER_DOES_MORE,
            BudgetChangeReason.CHEAPER_GROUP,
            BudgetChangeReason.CHEAPER_PROVISION,
            BudgetChangeReason.MET_ELSEWHERE);
    private static final Set<BudgetChangeReason> SAME = Set.of(
            BudgetChangeReason.DAYS_CHANGED,
            BudgetChangeReason.NEW_OUTCOMES_SAME_SERVICES,
            BudgetChangeReason.CONTINGENCY_WITHIN_BUDGET);
    private static final Set<BudgetChangeReason> MORE = Set.of(
            BudgetChangeReason.PROVIDER_FAILED,
            BudgetChangeReason.CARER_DOES_LESS,
            BudgetChangeReason.SHARED_COST_ENDED);

    private TheBudgetChanges() {}

    /**
     * The label of one kind of money and by how much.
     *
     * @param byPence how much more or less, never below nought
     */
    public record Label(BudgetEffect effect, long byPence) {}

    /** How one kind of money changes. */
    public static Label label(long inForce, long proposed) {
        long by = Math.subtractExact(proposed, inForce);
        return new Label(by < 0 ? DECREASE : by > 0 ? INCREASE : NO_CHANGE, Math.abs(by));
    }

    /** Whether a reason fits the recurring label; another one fits every label with its text. */
    public static boolean fits(BudgetChangeReason reason, BudgetEffect effect) {
        return reason == BudgetChangeReason.OTHER
                || switch (effect) {
                    case DECREASE -> LESS.contains(reason);
                    case NO_CHANGE -> SAME.contains(reason);
                    case INCREASE -> MORE.contains(reason);
                };
    }

    /** Why a change may not be submitted with what is said of it; empty where it may. */
    public static Optional<String> refused(@Nullable Change change, BudgetEffect effect) {
        if (effect == NO_CHANGE) {
            return Optional.empty();
        }
        if (change == null || change.reason() == null) {
            return Optional.of("No reason is given for it.");
        }
        if (Boolean.TRUE.equals(change.needsChanged())) {
            return Optional.of("A change in needs goes to reassessment; these reasons are not for it.");
        }
        if (!fits(change.reason(), effect)) {
            return Optional.of("The reason that was chosen is not one for this.");
        }
        if (change.reason() == BudgetChangeReason.OTHER && isNoReason(change.text())) {
            return Optional.of("Another reason needs words, and saving money alone is none.");
        }
        if (change.reason() == BudgetChangeReason.PROVIDER_FAILED && isBlank(change.alternatives())) {
            return Optional.of("It is not said which alternatives were looked at.");
        }
        return Optional.empty();
    }

    private static boolean isNoReason(@Nullable String text) {
        return isBlank(text) || isOnlySaving(text == null ? "" : text);
    }

    /** Words that say nothing but that money is to be saved. */
    static boolean isOnlySaving(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z ]", " ")
                .replaceAll(
                        "\\b(savings?|saves?|saving|target|money|budget|costs?|cuts?|pressure|council|to|the|a|an|of|for|due|because|efficiency"
                                + "|efficiencies|reduce|reduction|spending)\\b",
                        "")
                .isBlank();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
