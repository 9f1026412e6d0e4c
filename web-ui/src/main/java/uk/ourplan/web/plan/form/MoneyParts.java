package uk.ourplan.web.plan.form;

import static uk.ourplan.web.plan.form.Asking.anyFrom;
import static uk.ourplan.web.plan.form.Asking.anyOf;
import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.folded;
import static uk.ourplan.web.plan.form.Asking.group;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneFrom;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.pounds;
import static uk.ourplan.web.plan.form.Asking.statements;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import java.util.List;
import uk.ourplan.language.money.AdaptationScale;
import uk.ourplan.language.money.BudgetChangeReason;
import uk.ourplan.language.money.FinancesChanged;
import uk.ourplan.language.money.FunderAnswer;
import uk.ourplan.language.money.LetterCircumstance;
import uk.ourplan.language.money.MoneyDecision;
import uk.ourplan.language.money.MoneyReason;
import uk.ourplan.language.money.OfferMade;
import uk.ourplan.language.money.ReferralAnswer;
import uk.ourplan.language.money.ToldOfBudget;
import uk.ourplan.web.plan.form.Kind.Elsewhere;
import uk.ourplan.web.plan.form.Kind.Plain;
import uk.ourplan.web.plan.form.Part.Field;
import uk.ourplan.web.plan.form.Part.Many;

/** What stands in the section about money beside the amounts. */
final class MoneyParts {

    private MoneyParts() {}

    /** What was looked at with somebody who pays or relies on informal support. */
    static final Part EXPLORED = folded(
            "explored",
            "Somebody who pays, or arranges their own support",
            "The plan is made like any other. It helps them explore the options with professional help, choose the best way, make"
                    + " their money last where they pay, and choose how it is arranged.",
            statements("councils", "What the council could offer", "One on each line."),
            statements("own", "What they could arrange themselves", "One on each line."));

    /** How the budget was worked out, told, chosen on and changed. */
    static final Part BUDGET = group(
            "budget",
            "More about the budget",
            "The indicative budget is a guide and never a limit.",
            folded(
                    "",
                    "Worked out with the council's calculator",
                    "So many units a week of each support that the calculator has a rate for.",
                    new Many(
                            "priced",
                            "Needs priced",
                            "",
                            "priced need",
                            "",
                            "support",
                            List.of(
                                    oneFrom("need", "Need", Elsewhere.NEEDS),
                                    line("support", "Support", "The calculator's code, such as home_care_standard."),
                                    new Field("units", "Units a week", "", Plain.DECIMAL))),
                    text(
                            "override_reason",
                            "Why another figure",
                            "About this person's needs; the calculator's figure is kept beside it.")),
            folded(
                    "",
                    "When the person was told an amount",
                    "An amount that has changed since counts as not told.",
                    new Many(
                            "told",
                            "Amounts told",
                            "",
                            "telling",
                            "",
                            "what",
                            List.of(
                                    oneOf("what", "Which amount", ToldOfBudget.class),
                                    day("dated", "Told on"),
                                    pounds("weekly_pence", "Each week"),
                                    pounds("one_off_pence", "Once"),
                                    line("to", "Told to"),
                                    line("how", "How")))),
            folded(
                    "shown",
                    "What the budget could buy",
                    "",
                    day("dated", "Shown on"),
                    statements("options", "Ways of spending it that were shown", "One on each line."),
                    day("chosen_on", "Chosen on"),
                    text("chosen", "What the person chose"),
                    text("why", "Why")),
            folded(
                    "",
                    "Choices between ways of meeting a need",
                    "Money may choose between ways that each meet the need. It may never decide that a need is not met.",
                    new Many(
                            "decisions",
                            "Decisions",
                            "",
                            "decision",
                            "",
                            "says",
                            List.of(
                                    oneOf("what", "What is decided", MoneyDecision.class),
                                    oneFrom("need", "Need", Elsewhere.NEEDS),
                                    new Many(
                                            "options",
                                            "Options that would meet it",
                                            "",
                                            "option",
                                            "",
                                            "what",
                                            List.of(
                                                    line("what", "What"),
                                                    pounds("weekly_pence", "Cost each week"),
                                                    anyFrom(
                                                            "delivers",
                                                            "Outcomes that it delivers",
                                                            Elsewhere.OUTCOMES),
                                                    yesNo("chosen", "Chosen?"))),
                                    anyOf("reasons", "Reasons", MoneyReason.class),
                                    text("says", "Why, for this person")))),
            folded(
                    "put_forward",
                    "Another budget is put forward",
                    "Only where somebody puts forward another amount than the cost of the lines of support.",
                    pounds("weekly_pence", "Each week"),
                    pounds("one_off_pence", "Once"),
                    line("by", "By whom")),
            folded(
                    "top_up",
                    "The person adds their own money",
                    "Only for what goes beyond meeting the need.",
                    anyOf("offers", "What was offered", OfferMade.class),
                    day("offered", "Offered on"),
                    oneOf("choice", "What the person chose", OfferMade.class),
                    pounds("chosen_pence", "What was chosen costs each week"),
                    pounds("sufficient_pence", "The cheapest way that is enough costs each week"),
                    pounds("pence", "The person adds each week")),
            folded(
                    "change",
                    "Why the budget changes",
                    "In a revision after a review without a new assessment. Saving money alone is no reason.",
                    oneOf("reason", "Reason", BudgetChangeReason.class),
                    text("text", "In words"),
                    text("alternatives", "Which alternatives were looked at"),
                    yesNo("needs_changed", "Did needs change?", "Then they are reassessed first.")),
            day("takes_effect", "The budget takes effect on", "Blank for the day of the sign-off; never before it."));

    /** Means, other funders, the letter, and what a review means for finance. */
    static final Part FINANCE = group(
            "finance",
            "More about paying",
            "",
            oneOf("answer", "What the referral for a financial assessment says", ReferralAnswer.class),
            day("result_on", "Result came in on"),
            yesNo("assessed_before", "Was there a financial assessment before?"),
            day("how_it_works_told", "Told how a financial assessment works on"),
            folded(
                    "letter",
                    "More about the charging letter",
                    "It proves that the person was told, never that they agree to an amount. Support does not wait for it.",
                    oneOf("circumstance", "Which letter", LetterCircumstance.class),
                    text("discussions", "What was talked about while it is not back"),
                    text("actions", "What was done")),
            folded(
                    "",
                    "Who else might pay",
                    "The council meets the need until another body has confirmed.",
                    new Many(
                            "other_funders",
                            "Items looked at",
                            "",
                            "item",
                            "",
                            "item",
                            List.of(
                                    line("item", "Item", "Its number on the plan, such as S1 or E1."),
                                    oneOf("answer", "Should another body pay?", FunderAnswer.class),
                                    line("body", "Which body"),
                                    oneOf("scale", "For an adaptation: how large", AdaptationScale.class),
                                    day("approached", "Asked on"),
                                    day("confirmed", "Confirmed on"),
                                    day("refused", "Refused on")))),
            folded(
                    "nursing",
                    "Nursing in a care home",
                    "The NHS pays it straight to the home; it is in neither share.",
                    yesNo("needed", "Is nursing needed?"),
                    pounds("weekly_pence", "The NHS pays each week")),
            folded(
                    "after_review",
                    "After a review",
                    "Services and any revision never wait for it.",
                    day("considered", "Looked at whether a new financial assessment is needed on"),
                    oneOf("finances", "Did the person's finances change?", FinancesChanged.class),
                    yesNo("difficulty_paying", "Is it hard for them to pay?"),
                    yesNo("other_support", "Will unpaid or free support meet some needs?"),
                    day("notice_sent", "Finance told on"),
                    day("explained", "Explained to the person on"),
                    line("explained_to", "Explained to"),
                    text("reason", "Why a new assessment is asked for")));
}
