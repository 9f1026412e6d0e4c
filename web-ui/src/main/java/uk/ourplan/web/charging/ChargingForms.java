package uk.ourplan.web.charging;

import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.folded;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.pounds;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.when;
import static uk.ourplan.web.plan.form.Asking.whole;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import java.util.List;
import java.util.Set;
import uk.ourplan.language.charging.HomeAnswer;
import uk.ourplan.language.charging.HomeGround;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.web.plan.form.Part;

/** What is asked about charges and paying for oneself (FINANCE-04, FINANCE-08, FINANCE-09, SELF-03, SELF-11, SELF-12). */
final class ChargingForms {

    static final List<Part> FEE_TOLD = List.of(
            day("on", "Told on"),
            line("to", "Who was told"),
            text("how", "How", "The amount of each part as it stands above, how it is paid and what it covers."),
            whole("notice_weeks", "Weeks of notice that end the fee, where they were told of any"));

    static final List<Part> FEE_REFUNDED = List.of(day("on", "Paid back on"), pounds("pence", "What was paid back"));

    static final List<Part> CHARGE = List.of(
            day("on", "From"),
            pounds("pence", "Charge each time"),
            oneOf("frequency", "How often", Frequency.class),
            pounds("cost_pence", "What the council spends each time", "Left out, it is what the plan says."),
            folded(
                    "",
                    "Income floor and what makes it free",
                    "",
                    pounds("income_after_pence", "What the person has left each week"),
                    pounds("floor_pence", "The national floor for them"),
                    day("started", "For reablement: started on"),
                    yesNo("for_the_adult", "On a carer's plan: is it support given to the adult?"),
                    yesNo("cjd", "Does the person have variant Creutzfeldt-Jakob disease?")));

    static final List<Part> CAPITAL = List.of(
            day("on", "From"),
            yesNo("above_limit", "Is capital above the upper limit?", "At the limit exactly is not above it."),
            line("basis", "What shows it", "Such as a bank statement."));

    static final List<Part> HOME = List.of(
            day("on", "Decided on"),
            yesNo("council_agrees", "Does the council agree to the request?"),
            new Part.Many(
                    "grounds",
                    "The six grounds",
                    "Each is answered with reasons about this person.",
                    "ground",
                    "",
                    "ground",
                    List.of(
                            oneOf("ground", "Ground", HomeGround.class),
                            yesNo("holds", "Is it so?"),
                            text("reason", "Why"))),
            oneOf("answer", "Does the council arrange it?", HomeAnswer.class),
            when(
                    "answer",
                    Set.of("decline"),
                    text("reasons", "Why not, for this person", "A rule for everybody who pays is no reason.")),
            when("answer", Set.of("decline"), day("information_given", "Information on arranging it given on")));

    static final List<Part> KEEP = List.of(
            day("on", "Agreed on"),
            line("by", "Who agreed for the council"),
            text("scope", "What the agreement is about"));

    static final List<Part> LETTER = List.of(
            day("on", "Noted on"),
            day("issued", "Issued on"),
            day(
                    "returned",
                    "Came back signed on",
                    "It shows that the person was told, never that they agree to an amount."),
            text("why_not", "Why it is not signed or not back"),
            text("discussions", "What was talked about"),
            text("actions", "What was done"));

    static final List<Part> REVOKE = List.of(day("on", "Taken back on"), text("reasons", "Why"));

    private ChargingForms() {}
}
