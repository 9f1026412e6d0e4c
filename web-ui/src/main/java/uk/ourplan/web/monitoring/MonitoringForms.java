package uk.ourplan.web.monitoring;

import static uk.ourplan.web.plan.form.Asking.anyOf;
import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.group;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.when;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import java.util.List;
import java.util.Set;
import uk.ourplan.language.monitoring.AgreedBy;
import uk.ourplan.language.monitoring.DroppedBecause;
import uk.ourplan.language.monitoring.HowFar;
import uk.ourplan.language.monitoring.MonitoringReason;
import uk.ourplan.language.monitoring.Occasion;
import uk.ourplan.language.monitoring.Rhythm;
import uk.ourplan.language.monitoring.SupportAnswer;
import uk.ourplan.language.monitoring.TalkDecision;
import uk.ourplan.language.person.ContactWay;
import uk.ourplan.web.plan.form.Part;

/** What is asked while a plan is watched between its reviews (MONITOR-01 to MONITOR-14). */
final class MonitoringForms {

    private static final Part ON = day("on", "On");

    static final List<Part> DECISION = List.of(
            ON,
            oneOf("occasion", "Decided at", Occasion.class),
            anyOf("reasons", "Reasons to monitor; any of them speaks for it", MonitoringReason.class),
            text("other_reason", "Another reason"),
            yesNo("required", "Is the plan monitored?"),
            text("note", "Note"));

    private static final Part GROUNDS = group(
            "grounds",
            "What it rests on",
            "A worry, whoever's it is, is a perceived risk. The actual risk shows in what happened: name it with its day.",
            new Part.Many(
                    "evidence",
                    "Evidence of the actual risk of not monitoring",
                    "",
                    "entry",
                    "",
                    "shows",
                    List.of(day("dated", "Of"), text("shows", "What it shows, and where it is kept"))),
            yesNo("anxiety_only", "Is it only that somebody is anxious?"),
            text("dependency", "How dependency on the council was weighed", "Monitoring can increase it."),
            text("resilience", "What would build resilience instead, or alongside"));

    private static final Part TESTS = group(
            "tests",
            "The three tests",
            "",
            yesNo("proportionate", "Is it proportionate to the situation and the risk?"),
            text("proportionate_note", "Why"),
            yesNo("has_capacity", "Can the person decide on this?"),
            oneOf("agreed_by", "Who agreed", AgreedBy.class),
            day("agreed", "Agreed on"),
            when(
                    "agreed_by",
                    Set.of("best_interests"),
                    group(
                            "",
                            "",
                            "",
                            line("best_interests", "Where the decision in their best interests is recorded"))),
            yesNo("carer_exists", "Is there a carer?"),
            when(
                    "carer_exists",
                    Set.of("true"),
                    group(
                            "",
                            "",
                            "",
                            day("carer_agreed", "The carer agreed on"),
                            text("carer_not_because", "Why the carer could not be asked"))),
            text("strengths", "How it makes the person and those around them more resilient"));

    static final List<Part> ARRANGEMENT = List.of(
            day("on", "Agreed from"),
            text("purpose", "What it is for"),
            text("watched", "What is watched"),
            oneOf("method", "How", ContactWay.class),
            oneOf("rhythm", "How often", Rhythm.class),
            line("responsible", "Who does it"),
            day("first", "First on"),
            day("until", "Until"),
            yesNo("until_decision", "Is that the day of a decision on it, rather than its end?"),
            GROUNDS,
            TESTS);

    static final List<Part> CONTINUATION = List.of(
            ON, day("until", "Goes on until"), yesNo("still_valid", "Is the evidence on record still valid?"), GROUNDS);

    static final List<Part> HAND_OVER = List.of(ON, line("to", "To whom", "The full name, as in the directory."));

    static final List<Part> ANSWER =
            List.of(ON, yesNo("accepted", "Do you accept it?"), text("reason", "Why it goes back, where it does"));

    private static final Part SUPPORT = group(
            "support",
            "Is the support as agreed?",
            "",
            oneOf("needs", "It meets the needs", SupportAnswer.class),
            oneOf("way", "It is given in the way the person wants", SupportAnswer.class),
            oneOf("outcomes", "It lets the person achieve their outcomes", SupportAnswer.class),
            text("note", "What is only partly so"));

    static final List<Part> ENTRY = List.of(
            ON,
            day("due", "For the day", "Left out: the earliest that is open."),
            oneOf("method", "How", ContactWay.class),
            line("contact", "With whom"),
            text("finding", "What was found"),
            text("next_action", "What comes next"),
            SUPPORT);

    static final List<Part> OMISSION = List.of(
            ON,
            day("due", "For the day", "Left out: the earliest that is open."),
            oneOf("because", "Why", DroppedBecause.class),
            line("linked", "The other care function, such as the reassessment"));

    static final List<Part> TALK = List.of(
            ON, oneOf("decision", "What was decided", TalkDecision.class), text("said", "What was talked about"));

    static final List<Part> CUT = List.of(
            ON,
            text("person_view", "The person's view of the need to monitor"),
            text("carer_view", "The carer's view"),
            text("wellbeing", "The effect on wellbeing and resilience"),
            yesNo("unhappy", "Is the person, or whoever speaks for them, unhappy with it?"));

    static final List<Part> STOP = List.of(
            ON,
            day("ceases", "Last day"),
            day("told_on", "Told what to do if needs or situation change, on"),
            line("told_to", "Who was told"),
            day("information_on", "Information and advice given on"),
            yesNo("information_not_needed", "Is no information needed?"));

    static final List<Part> PROGRESS = List.of(
            ON,
            day("due", "For the day", "Left out: the earliest that is open."),
            oneOf("progress", "How far it has come", HowFar.class),
            text("note", "In a few words"),
            SUPPORT);

    private MonitoringForms() {}
}
