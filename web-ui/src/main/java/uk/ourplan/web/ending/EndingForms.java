package uk.ourplan.web.ending;

import static uk.ourplan.web.plan.form.Asking.anyOf;
import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.folded;
import static uk.ourplan.web.plan.form.Asking.group;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneFrom;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.statements;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.when;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import java.util.List;
import java.util.Set;
import uk.ourplan.language.ending.AskedBy;
import uk.ourplan.language.ending.ChecklistKey;
import uk.ourplan.language.ending.ChecklistState;
import uk.ourplan.language.ending.EndGround;
import uk.ourplan.language.ending.HelpToArrange;
import uk.ourplan.language.ending.InsteadKind;
import uk.ourplan.language.person.Certainty;
import uk.ourplan.web.plan.form.Kind.Elsewhere;
import uk.ourplan.web.plan.form.Part;

/** What is asked about the end of a plan; what the ground does not need is not asked. */
final class EndingForms {

    private static final Set<String> ASKED_FOR = Set.of("own_arrangements_request", "planning_stopped");
    private static final Set<String> NEEDS_REMAIN =
            Set.of("own_arrangements_request", "self_funded_care_home", "planning_stopped");

    static final List<Part> GROUND = List.of(oneOf("ground", "Why it is to end", EndGround.class));
    static final List<Part> SAYS = List.of(text("says", "What you decide, and why"));
    static final List<Part> SENT = List.of(
            day("on", "Sent on"),
            statements("to", "To whom", "The person, and their representative as well where they lack capacity."));
    static final List<Part> ENDED = List.of(day("on", "Last day of the plan"));

    static final List<Part> PARTS = List.of(
            oneOf("ground", "Why it is to end", EndGround.class),
            when(
                    "ground",
                    Set.of("other", "behaviour", "not_cooperating"),
                    group("", "", "", text("reason", "In your words"))),
            when(
                    "ground",
                    Set.of("died", "moved_area"),
                    group(
                            "event",
                            "What happened",
                            "",
                            day("dated", "On"),
                            text("evidence", "What shows it"),
                            line("concerns_handed_to", "To whom open concerns are handed"))),
            when(
                    "ground",
                    ASKED_FOR,
                    group(
                            "request",
                            "The request",
                            "",
                            oneOf("by", "Who asks", AskedBy.class),
                            line("name", "Their name, where it is not the person"),
                            day("dated", "Asked on"),
                            yesNo("has_capacity", "Has the person capacity for this decision?"),
                            text("capacity_basis", "What that rests on"),
                            day("capacity_recorded", "Found on"),
                            text("view", "What the person says about it"))),
            when(
                    "ground",
                    Set.of("no_eligible_needs"),
                    group(
                            "reassessed",
                            "The reassessment",
                            "",
                            day("change_found", "The review or change that led to it"),
                            day("completed", "Reassessed on"),
                            day("decided", "Eligibility decided on"),
                            yesNo("none_eligible", "Is no need eligible any more?"),
                            day("reasons_given", "Reasons and advice given in writing on"))),
            when(
                    "ground",
                    Set.of("self_funded_care_home"),
                    group(
                            "care_home",
                            "The care home",
                            "",
                            yesNo("in_or_moving", "Do they live in one, or will they move to one?"),
                            day("moves", "Moves on"),
                            yesNo("agreed_to_keep", "Did the council agree before to keep the plan?"),
                            day("wished", "The wish that the plan should end was recorded on"),
                            oneOf("wished_by", "Whose wish it is", AskedBy.class),
                            line("wished_by_name", "Their name, where it is not the person"))),
            when(
                    "ground",
                    NEEDS_REMAIN,
                    group(
                            "arranging",
                            "Who pays and arranges from then on",
                            "",
                            yesNo("self_funding", "Does the person pay for their own care?"),
                            yesNo("intends_own", "Do they mean to arrange and manage it without the council?"),
                            yesNo("has_capacity", "Can they arrange and manage it?"),
                            line("appropriate_person", "Who does it for them, where they cannot"),
                            oneOf("risk_of_none", "May they not make suitable arrangements?", Certainty.class))),
            when(
                    "ground",
                    NEEDS_REMAIN,
                    new Part.Many(
                            "instead",
                            "What meets each need instead",
                            "The council's duty lasts until each is in place and found to meet the need.",
                            "way",
                            "",
                            "who",
                            List.of(
                                    oneFrom("need", "Need", Elsewhere.NEEDS),
                                    oneOf("kind", "By a carer or a service", InsteadKind.class),
                                    line("who", "Who"),
                                    oneOf("appropriate", "Is it right for the need?", Certainty.class),
                                    oneOf("willing", "Is the carer willing?", Certainty.class),
                                    oneOf("able", "Is the carer able?", Certainty.class),
                                    oneOf("available", "Is the service available?", Certainty.class),
                                    day("from", "From"),
                                    day("in_place", "In place since"),
                                    day("checked", "Found to meet the need on")))),
            when(
                    "ground",
                    NEEDS_REMAIN,
                    group(
                            "benefit",
                            "What speaks for keeping the plan",
                            "Without the council:",
                            yesNo("needs_worsening", "Are the needs complex, or likely to get worse?"),
                            yesNo("circumstances_worsening", "Are circumstances likely to get worse?"),
                            yesNo("risk_rising", "Are risks likely to rise?"),
                            yesNo("concerned", "Are you concerned yourself?"),
                            yesNo("carer_exists", "Is there a carer?"),
                            day("discussed_person", "Talked about with the person on"),
                            day("discussed_carer", "Talked about with the carer on"),
                            text("go_on", "Why you go on without such a talk"))),
            when(
                    "ground",
                    Set.of("own_arrangements_request"),
                    group(
                            "tests",
                            "Why each test holds or fails",
                            "A reason against each test that applies; it stands in the letter where the plan is kept.",
                            text("coverage", "Every eligible need has a source"),
                            text("carers", "The carers are willing and able"),
                            text("appropriate", "Every source is right for the need"),
                            text("available", "The services are available"),
                            text("manager", "Somebody arranges and manages"),
                            text("no_abuse_risk", "There is no risk of abuse or neglect"))),
            when(
                    "ground",
                    Set.of("own_arrangements_request"),
                    folded(
                            "keeping",
                            "Where the plan is kept against the request",
                            "",
                            yesNo("consents", "Does the person consent to that?"),
                            text("best_interests", "The decision in their best interests, where they lack capacity"),
                            yesNo("revise_services", "Do services and support need revision?"),
                            yesNo("revise_budget", "Does the budget, or how it is managed, need revision?"),
                            yesNo("revise_contingency", "Does the contingency plan need revision?"),
                            text("notes", "Notes"))),
            yesNo("one_day", "Do all services stop on one day?"),
            new Part.Many(
                    "services",
                    "When each service of the council stops",
                    "Not before what replaces it begins.",
                    "service",
                    "",
                    "line",
                    List.of(
                            oneFrom("line", "Service", Elsewhere.LINES),
                            day("ends", "Last day"),
                            day("stopped", "Found to have stopped on"),
                            day("finance_told", "Finance told on"))),
            group(
                    "help",
                    "Help with arranging",
                    "",
                    anyOf("kinds", "Which help is given", HelpToArrange.class),
                    line("helper", "By whom"),
                    line("with", "Together with"),
                    text("reason_none", "Why none is given")),
            group(
                    "monitoring",
                    "Monitoring afterwards",
                    "It can make somebody depend on the council: what would make them and those around them stronger?",
                    yesNo("needed", "Is monitoring needed?"),
                    text("reason", "Why not"),
                    when(
                            "needed",
                            Set.of("true"),
                            group(
                                    "",
                                    "",
                                    "",
                                    text("arrangement", "What is done, how often and by whom"),
                                    text("proportionate", "Why it is in proportion to the risk"),
                                    day("agreed", "Agreed on"),
                                    line("agreed_by", "Agreed by"),
                                    text("strengths", "How it makes them and those around them more resilient"),
                                    day("ended", "Ended on")))),
            new Part.Many(
                    "checklist",
                    "Checklist",
                    "What is said here stands in the letter. Prevention and what to do when needs change always apply.",
                    "item",
                    "",
                    "key",
                    List.of(
                            oneOf("key", "What", ChecklistKey.class),
                            oneOf("state", "How it was closed", ChecklistState.class),
                            day("dated", "On"),
                            text("says", "What is said, or why it does not apply"))),
            line("told", "Who was told what to do when something changes"));

    private EndingForms() {}
}
