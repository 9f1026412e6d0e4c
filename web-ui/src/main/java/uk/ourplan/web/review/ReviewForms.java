package uk.ourplan.web.review;

import static uk.ourplan.web.plan.form.Asking.anyOf;
import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.folded;
import static uk.ourplan.web.plan.form.Asking.group;
import static uk.ourplan.web.plan.form.Asking.kept;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneFrom;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.pounds;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.when;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import java.util.List;
import java.util.Set;
import uk.ourplan.language.review.AfterReview;
import uk.ourplan.language.review.ChangeGrade;
import uk.ourplan.language.review.ChangeKind;
import uk.ourplan.language.review.Met;
import uk.ourplan.language.review.ReassessmentScale;
import uk.ourplan.language.review.ReviewMethod;
import uk.ourplan.language.review.ReviewSectionName;
import uk.ourplan.language.review.UnsureAbout;
import uk.ourplan.web.plan.form.Kind;
import uk.ourplan.web.plan.form.Part;
import uk.ourplan.web.plan.form.Part.Many;

/** What each section of a review asks. */
final class ReviewForms {

    private static final List<Part> HOW_HELD = List.of(
            day("held_on", "Held on"),
            oneOf("method", "How far it went", "A light-touch review answers the same questions.", ReviewMethod.class),
            line("way", "How", "A visit, a call, and where."),
            yesNo("counts_as_first", "Does it count as the first review?", "Only asked before its window opens."),
            yesNo("person_took_part", "Did the person take part?"),
            when("person_took_part", Set.of("false"), text("person_not_because", "Why not")),
            line("who_else", "Whom else do they want there?", "“Nobody” is an answer."),
            new Many(
                    "others",
                    "Who else",
                    "Every carer on record is named here.",
                    "person",
                    "",
                    "who",
                    List.of(
                            line("who", "Who"),
                            yesNo("took_part", "Did they take part?"),
                            text("not_because", "Why not", "Only where they did not."))),
            yesNo("lacks_capacity_to_ask", "Do they lack capacity to say whom they want there?"),
            day("advocacy_considered", "Need for an advocate considered on"),
            text("advocacy_note", "What was found"));

    private static final List<Part> WHAT_WAS_MET = List.of(
            new Many(
                    "needs",
                    "Is each need still being met?",
                    "",
                    "need",
                    "",
                    "need",
                    List.of(kept("need", "Need"), oneOf("met", "Is it met?", Met.class), text("note", "In words"))),
            new Many(
                    "outcomes",
                    "Did each outcome come about?",
                    "",
                    "outcome",
                    "",
                    "outcome",
                    List.of(
                            kept("outcome", "Outcome"),
                            oneOf("met", "Did it?", Met.class),
                            text("contribution", "How the support helps, or fails to"))));

    private static final List<Part> RISKS = List.of(
            new Many(
                    "risks",
                    "How is each known risk managed?",
                    "",
                    "risk",
                    "",
                    "risk",
                    List.of(kept("risk", "Risk"), text("how", "How it is managed now"))),
            text("new_risks", "What is new?", "“None” is an answer."),
            yesNo("significant", "Is a new risk significant?"),
            when("significant", Set.of("true"), day("assessed_on", "Assessed on")),
            yesNo("fire_considered", "Was fire safety considered?"),
            yesNo("peep_needed", "Is a personal emergency evacuation plan needed?"),
            when(
                    "peep_needed",
                    Set.of("true"),
                    group(
                            "",
                            "",
                            "",
                            yesNo("peep_exists", "Is there one?"),
                            yesNo("peep_still_fits", "Does it still fit?"))),
            text("liberty", "Authorised restrictions and their conditions"));

    private static final List<Part> MONEY = List.of(
            yesNo("sufficient", "Is the budget sufficient?"),
            yesNo("used_as_planned", "Was it used as planned?"),
            text("spent", "What was spent, beside what was planned"),
            yesNo("payment_reviewed", "Was a direct payment looked at?"),
            text("payment", "What was found"),
            yesNo("contribution_due", "Is a contribution due?"),
            when("contribution_due", Set.of("true"), yesNo("contribution_paid", "Is it paid up to date?")));

    private static final List<Part> CHANGES = List.of(
            yesNo("none", "Is everything as it was?"),
            new Many(
                    "changes",
                    "What changed",
                    "Each change is described, classified and graded.",
                    "change",
                    "",
                    "says",
                    List.of(
                            text("says", "What changed"),
                            oneOf("kind", "A need, or only circumstances?", ChangeKind.class),
                            oneOf("grade", "How much?", ChangeGrade.class),
                            day("found_on", "Found on"),
                            yesNo("reassess", "Does it need a reassessment?"),
                            text("reason", "Why, or why not"),
                            oneFrom("section", "Answered in which section of the plan", Kind.Elsewhere.SECTIONS))),
            when(
                    "changes",
                    Set.of(),
                    group(
                            "reassessing",
                            "Reassessing what changed",
                            "As far as the change asks for, and with every check of a first assessment.",
                            oneOf("scale", "How far it goes", ReassessmentScale.class),
                            when("scale", Set.of(), text("scale_reason", "Why so far")),
                            yesNo("carer", "Where there is a carer: are their needs assessed again too?"),
                            when("carer", Set.of(), text("carer_reason", "Why, or why not")))),
            yesNo("plan_changes", "Does the plan change?"),
            yesNo("budget_changes", "Does the budget change?"),
            yesNo("method_changes", "Does it change how the budget is managed?"),
            pounds("new_cost_pence", "Weekly cost afterwards"),
            yesNo("end_ground", "Is a ground for ending the plan claimed?"),
            folded(
                    "after_end_request",
                    "The plan goes on after a request to end it",
                    "",
                    yesNo("requested", "Was there such a request?"),
                    yesNo("services", "Do services and support need revision?"),
                    yesNo("budget", "Does the budget, or how it is managed?"),
                    yesNo("contingency", "Does the contingency plan?"),
                    text("notes", "Notes")));

    private static final List<Part> NEXT = List.of(
            anyOf("actions", "What follows", AfterReview.class),
            day("next_due", "Next review by"),
            oneOf("next_method", "How", ReviewMethod.class),
            line("responsible", "Who sees to it", "A worker or a team."),
            group(
                    "factors",
                    "What was weighed",
                    "Begin each with its level: none, low, medium or high.",
                    text("needs_complexity", "How complex the needs are"),
                    text("change_likelihood", "How likely they change"),
                    text("plan_complexity", "How complex the plan is"),
                    text("ongoing_risk", "Risk that goes on"),
                    text("breakdown_risk", "Risk that support breaks down"),
                    text("monitoring_planned", "Monitoring that is planned"),
                    text("circumstances_and_support", "Circumstances and support")),
            text("person_view", "What the person thinks of the date"),
            text("carer_view", "What the carer thinks of it"),
            text("others_view", "What others think of it"),
            text("wellbeing_effect", "What the timing means for wellbeing"),
            yesNo("timeframe_disagreed", "Is the person against this timing?"),
            day("change_expected", "A change is expected on"),
            group(
                    "timing",
                    "How to ask for an earlier review",
                    "",
                    day("told_on", "Told on"),
                    line("told_how", "Told how"),
                    line("told_to", "Told whom")),
            folded(
                    "timing",
                    "Where the date is not the usual one",
                    "",
                    yesNo("change_likely", "Is a change likely?"),
                    text("later_reason", "Why later than the change that is expected"),
                    text("short_reason", "Why sooner than usual"),
                    text("override_note", "Why another gap than suggested"),
                    line("other_reviewer", "Who else holds it"),
                    text("separate_reason", "Why apart from the direct payment's review")),
            day("period_from", "Coming budget period from"),
            day("period_to", "Until"),
            folded(
                    "",
                    "Advice of the line manager",
                    "Nothing waits for it.",
                    oneOf("unsure_about", "Unsure about", UnsureAbout.class),
                    text("advice", "What the line manager said"),
                    day("advised_on", "On")));

    private ReviewForms() {}

    static String title(ReviewSectionName name) {
        return switch (name) {
            case HOW_HELD -> "How it was held";
            case WHAT_WAS_MET -> "What was met";
            case RISKS -> "Risks and safety";
            case MONEY -> "Money";
            case CHANGES -> "What changed";
            case NEXT -> "What comes next";
        };
    }

    static List<Part> parts(ReviewSectionName name) {
        return switch (name) {
            case HOW_HELD -> HOW_HELD;
            case WHAT_WAS_MET -> WHAT_WAS_MET;
            case RISKS -> RISKS;
            case MONEY -> MONEY;
            case CHANGES -> CHANGES;
            case NEXT -> NEXT;
        };
    }
}
