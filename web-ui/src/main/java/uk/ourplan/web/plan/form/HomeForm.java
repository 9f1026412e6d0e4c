package uk.ourplan.web.plan.form;

import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.folded;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.pounds;
import static uk.ourplan.web.plan.form.Asking.statements;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import uk.ourplan.language.money.Funder;

/** The choice of a home or place, where accommodation meets the needs (ARRANGE-07). */
final class HomeForm {

    static final Part CHOICE = folded(
            "choice",
            "The choice of home or place",
            "Inside or outside the area. It is followed where it suits the needs, is available, the provider agrees to the"
                    + " council's terms, and the cost is within the budget or somebody else pays the rest.",
            day("offered", "Choice offered on"),
            statements("options", "Homes or places that were looked at", "One in each box."),
            line("provider", "Which one the person prefers"),
            line("place", "Where it is"),
            yesNo("suitable", "Does it suit the assessed needs?"),
            yesNo("available", "Is it available?"),
            yesNo("terms_agreed", "Does the provider agree to the council's terms?"),
            pounds("chosen_pence", "What it costs a week"),
            pounds("sufficient_pence", "What a suitable place costs a week"),
            yesNo("sufficient_available", "Was a suitable place available at that amount?"),
            oneOf("top_up_by", "Who pays the rest", Funder.class),
            pounds("top_up_pence", "How much they pay a week"));

    private HomeForm() {}
}
