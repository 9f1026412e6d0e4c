package uk.ourplan.language.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.BudgetChangeReason;
import uk.ourplan.language.money.MoneyDecision;
import uk.ourplan.language.money.MoneyReason;
import uk.ourplan.language.money.OfferMade;
import uk.ourplan.language.money.ToldOfBudget;

/**
 * How the budget was worked out, told, chosen on and changed; beside the amounts themselves (Care Act 2014 s.26). Amounts in
 * pence, weekly where nothing else is said.
 *
 * @param priced what the council's cost calculator prices, need by need (BUDGET-05)
 * @param overrideReason why another figure than the calculator's was entered, about this person's needs (BUDGET-05)
 * @param told each telling of an amount (BUDGET-07)
 * @param shown what the indicative budget could buy, as it was shown (BUDGET-08)
 * @param decisions choices between ways of meeting a need (BUDGET-14, BUDGET-17)
 * @param putForward a budget that somebody puts forward in place of the cost of the lines (BUDGET-09)
 * @param topUp what the person adds for something dearer (BUDGET-12)
 * @param change why a revision changes the budget (BUDGET-24)
 * @param takesEffect the day from which it holds once it is signed off; {@code null} for the day of the sign-off (BUDGET-22)
 */
public record BudgetTalk(
        List<Priced> priced,
        @Nullable String overrideReason,
        List<Told> told,
        @Nullable Shown shown,
        List<Decision> decisions,
        @Nullable PutForward putForward,
        @Nullable TopUp topUp,
        @Nullable Change change,
        @Nullable LocalDate takesEffect) {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public BudgetTalk {
        priced = priced == null ? List.of() : List.copyOf(priced);
        told = told == null ? List.of() : List.copyOf(told);
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
    }

    /** Nothing on record. */
    public static BudgetTalk nothing() {
        return new BudgetTalk(List.of(), null, List.of(), null, List.of(), null, null, null, null);
    }

    /**
     * One line of the calculator: so many units a week of a support that it has a rate for.
     *
     * @param support the code of the rate
     */
    public record Priced(
            @Nullable String need,
            @Nullable String support,
            @Nullable BigDecimal units) {}

    /** One telling: which amount, when, to whom and by which means. */
    public record Told(
            @Nullable ToldOfBudget what,
            @Nullable LocalDate dated,
            @Nullable Long weeklyPence,
            @Nullable Long oneOffPence,
            @Nullable String to,
            @Nullable String how) {}

    /** What it could buy, and what the person chose of it and why. */
    public record Shown(
            @Nullable LocalDate dated,
            List<String> options,
            @Nullable LocalDate chosenOn,
            @Nullable String chosen,
            @Nullable String why) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Shown {
            options = options == null ? List.of() : List.copyOf(options);
        }
    }

    /** A decision on how, or whether, a need is met, with the options that each would meet it. */
    public record Decision(
            @Nullable MoneyDecision what,
            @Nullable String need,
            List<Option> options,
            List<MoneyReason> reasons,
            @Nullable String says) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Decision {
            options = options == null ? List.of() : List.copyOf(options);
            reasons = reasons == null ? List.of() : List.copyOf(reasons);
        }
    }

    /**
     * One suitable option.
     *
     * @param delivers the numbers of the outcomes that it delivers
     */
    public record Option(
            @Nullable String what,
            @Nullable Long weeklyPence,
            List<String> delivers,
            @Nullable Boolean chosen) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Option {
            delivers = delivers == null ? List.of() : List.copyOf(delivers);
        }
    }

    /** A budget that somebody puts forward, and who. */
    public record PutForward(
            @Nullable Long weeklyPence,
            @Nullable Long oneOffPence,
            @Nullable String by) {}

    /**
     * The two offers and what the person chose.
     *
     * @param chosenPence what the dearer one that the person chose costs
     * @param sufficientPence what the cheapest option that meets the needs costs; {@code null} where there is none cheaper
     * @param pence what the person adds
     */
    public record TopUp(
            List<OfferMade> offers,
            @Nullable LocalDate offered,
            @Nullable OfferMade choice,
            @Nullable Long chosenPence,
            @Nullable Long sufficientPence,
            @Nullable Long pence) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public TopUp {
            offers = offers == null ? List.of() : List.copyOf(offers);
        }
    }

    /** Why the budget changes, or stays, in a revision after a review. */
    public record Change(
            @Nullable BudgetChangeReason reason,
            @Nullable String text,
            @Nullable String alternatives,
            @Nullable Boolean needsChanged) {}
}
