package uk.ourplan.web.monitoring;

import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.group;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.statements;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.when;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import java.util.List;
import java.util.Set;
import uk.ourplan.language.safeguarding.ApplicationOutcome;
import uk.ourplan.language.safeguarding.ConcernSubject;
import uk.ourplan.language.safeguarding.LibertyKind;
import uk.ourplan.language.safeguarding.WordingResult;
import uk.ourplan.web.plan.form.Part;

/** What is asked to protect somebody (SAFEGUARD-01, SAFEGUARD-02, SAFEGUARD-06, SAFEGUARD-09 to SAFEGUARD-11). */
final class ProtectionForms {

    static final List<Part> CONCERN = List.of(
            yesNo("danger", "Is somebody in immediate danger?"),
            yesNo("crime", "Does a crime seem to have been committed?"),
            day("on", "Noted on"),
            oneOf(
                    "subject",
                    "Whom it is about",
                    "Where it is about an adult and a child, raise two: each goes its own way.",
                    ConcernSubject.class),
            line("who", "Who they are"),
            text("risk", "What the concern is"),
            line("raised_by", "Who raised it"));

    static final List<Part> ANSWER = List.of(
            day("on", "On"),
            day("referred", "Referred on"),
            text("not_referred_because", "Or why it is not referred"),
            line("police_at", "Police called on 999, at"),
            text("no_call_because", "Or why they were not called"));

    static final List<Part> ENDED = List.of(
            day("on", "Ended on"),
            line("provider", "Whose service"),
            text("safeguarding", "What was done under safeguarding"),
            text("not_needed_because", "Or why nothing was needed"),
            line("concern", "Where the general concern about the provider was reported, and when"));

    static final List<Part> AUTHORISATION = List.of(
            oneOf("type", "What allows it", LibertyKind.class),
            line("reference", "Reference"),
            day("on", "From"),
            day("until", "Until"),
            statements("conditions", "Its conditions", "One in each box."),
            line("representative", "The Relevant Person's Representative"),
            day("ended", "Ended before that, on"));

    static final List<Part> REVIEW = List.of(
            day("on", "On"),
            text("capacity", "Their capacity now"),
            text("circumstances", "The circumstances behind it as they stand now"),
            yesNo("change_wanted", "Should changes be asked for in their best interests?"),
            when(
                    "change_wanted",
                    Set.of("true"),
                    group("", "", "", text("change", "Which change"), day("requested", "Asked for on"))));

    static final List<Part> VISIT = List.of(
            day("on", "On"),
            line("representative", "Who looked"),
            text("found", "What they found of how the plan is carried out"));

    static final List<Part> CHANGE = List.of(
            day("on", "Proposed on"),
            text("what", "What is to change"),
            yesNo("may_be_more", "Might it be more restrictive than what is allowed now?"),
            when(
                    "may_be_more",
                    Set.of("true"),
                    group(
                            "",
                            "The wording of the authorisation or order",
                            "",
                            day("checked", "Checked on"),
                            oneOf("result", "What it says", WordingResult.class),
                            yesNo("urgent", "Is the change urgent?"),
                            day("advice_on", "Legal services advised on"),
                            text("advice", "Their advice"))),
            when(
                    "result",
                    Set.of("more_restrictive"),
                    group(
                            "",
                            "The application for review",
                            "It is made before the change, and the change waits until it is allowed.",
                            line("applied_to", "To whom"),
                            day("applied", "Made on"),
                            oneOf("outcome", "What became of it", ApplicationOutcome.class),
                            day("outcome_on", "Decided on"),
                            day("effective", "The change is carried out from"))));

    private ProtectionForms() {}
}
