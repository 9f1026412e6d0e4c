package uk.ourplan.web.plan.form;

import static uk.ourplan.web.plan.form.Asking.anyFrom;
import static uk.ourplan.web.plan.form.Asking.anyOf;
import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.folded;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.whole;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import uk.ourplan.language.person.ContactWay;
import uk.ourplan.language.plan.DelegateKind;
import uk.ourplan.language.plan.PackItem;
import uk.ourplan.language.plan.WhoAsked;
import uk.ourplan.language.plan.WritesHow;
import uk.ourplan.web.plan.form.Kind.Elsewhere;

/** Who else writes parts of a plan, and on which terms. */
final class DelegationForm {

    private DelegationForm() {}

    static final Part DELEGATION = folded(
            "delegation",
            "The person or somebody else writes parts of the plan",
            "Answer what applies. Then go to “Written by others” at the top of the plan to let them in: it says what is still open.",
            line("to", "Who"),
            oneOf("kind", "What they are to the person", DelegateKind.class),
            anyFrom("sections", "Which sections", Elsewhere.SECTIONS),
            oneOf("writes", "Alone or with help", WritesHow.class),
            oneOf("asked_by", "Who asked for this", WhoAsked.class),
            yesNo("willing", "Where you or the person asked them: are they willing?"),
            yesNo("suitable", "Do you judge them suitable?"),
            text("suitable_because", "Why, or why not"),
            yesNo("consents", "Does the person consent?"),
            day("best_interests", "Where capacity is lacking: the best-interests decision that names them"),
            yesNo("wanted_by_person", "An advocate or broker: did the person themself ask for them?"),
            yesNo("independent", "A broker: are they independent of the council?"),
            day("informed", "Planning was explained on"),
            day("agreed", "This was agreed on"),
            text("views", "The person’s views and wishes about it"),
            yesNo("understands", "Do they or their representative understand the purpose and process?"),
            text("support", "Support that the person needs to take part"),
            yesNo("supporter_agrees", "Is whoever supports them suitable, and do they agree?"),
            text("considered", "What else was considered"),
            anyOf("pack", "Given to them with the pack", PackItem.class),
            day("pack_given", "Pack given on"),
            day("target", "To be complete by"),
            text("checks", "How progress is checked"),
            oneOf(
                    "checked_how",
                    "Checked by",
                    "With a stretch of days, each check becomes a task by itself.",
                    ContactWay.class),
            whole("checked_every_days", "Every how many days"),
            text("help", "What happens when more help is needed, or they no longer wish to do it"),
            day(
                    "gone_through",
                    "You went through what they wrote on",
                    "The council stays responsible: every check holds for it."));
}
