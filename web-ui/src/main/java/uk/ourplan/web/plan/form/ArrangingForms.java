package uk.ourplan.web.plan.form;

import static uk.ourplan.web.plan.form.Asking.anyOf;
import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.pounds;
import static uk.ourplan.web.plan.form.Asking.statements;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import java.util.List;
import uk.ourplan.language.arranging.ContractParty;
import uk.ourplan.language.arranging.HelpType;
import uk.ourplan.language.arranging.InterimPhase;
import uk.ourplan.language.arranging.MoveDirection;
import uk.ourplan.language.arranging.SpecifiedPart;
import uk.ourplan.web.plan.form.Part.Many;

/** What is asked while support is arranged. */
public final class ArrangingForms {

    private static final Part ON = day("on", "On");

    public static final List<Part> WAITS = List.of(
            day("start", "The wait began on"),
            line("service_sought", "What is sought", "As the plan specifies it."),
            text("cause", "Why none is found"),
            day("last_check", "Last searched on"),
            new Many(
                    "risks",
                    "Risks of the delay",
                    "Each with how it is being reduced.",
                    "risk",
                    "",
                    "risk",
                    List.of(line("risk", "Risk"), line("mitigation", "How it is being reduced"))),
            new Many(
                    "ways",
                    "Interim ways",
                    "What was considered with the person, what they said, and what was put in place.",
                    "way",
                    "",
                    "way",
                    List.of(
                            line("way", "Way"),
                            line("person_said", "What the person said"),
                            day("arranged_on", "Put in place on"))));

    public static final List<Part> ARRANGED = List.of(
            line("provider", "Provider"),
            line("cqc_location", "Location number of the regulator"),
            line("what", "What they provide"),
            line("timetable", "When"),
            line("preferences", "How the person prefers it"),
            pounds("pence", "Actual price each time"),
            yesNo("in_area", "Is the provider in the council's area?"),
            day("starts", "Is to start on"));

    public static final List<Part> STARTED = List.of(
            day("on", "Started on"),
            yesNo(
                    "move_review",
                    "Is the first review to be reckoned from this day?",
                    "Where support starts later than the plan was signed. Only a practitioner confirms it."));

    public static final List<Part> DIFFERENCE = List.of(
            day("on", "Agreed on"),
            anyOf("parts", "What they agree is different", SpecifiedPart.class),
            text("said", "What the person said"));

    public static final List<Part> OUT_OF_AREA = List.of(
            day("on", "Told on"),
            statements("told", "Who was told", "One in each box."),
            day("placement_starts", "The placement starts on"));

    public static final List<Part> MOVE = List.of(
            line("move", "Number", "Leave it blank for a new one."),
            day("on", "Day of the move"),
            oneOf("direction", "Where to", MoveDirection.class),
            line("other_council", "The other council"),
            day("contacted_on", "Contacted on"));

    public static final List<Part> HELP = List.of(
            line("help", "Number", "Leave it blank for a new one."),
            oneOf("type", "Which help", HelpType.class),
            text("wanted", "What is wanted"),
            text("given", "What was given"),
            line("helper", "Who helps"),
            day("in_place_on", "Services in place on"),
            day("checked_on", "Checked on"),
            yesNo("at_ending", "Is it about an ending of council support?"),
            text("reason_none", "Why no help is wanted", "At an ending."));

    public static final List<Part> PLACEMENT = List.of(
            line("care_home", "Care home"),
            day("starts", "The placement starts on"),
            oneOf("contract", "Who holds the contract", ContractParty.class));

    public static final List<Part> CHANGE = List.of(
            line("change", "Number", "Leave it blank for a new one."),
            line("old_provider", "Present provider"),
            day("old_ends", "The present service ends on"),
            yesNo("new_needed", "Is a new service needed?"),
            day("new_starts", "The new service starts on"),
            text("reason", "Why", "Wanted where no new service is needed."));

    public static final List<Part> PHASE = List.of(ON, oneOf("phase", "What began", InterimPhase.class));

    public static final List<Part> INTERIM = List.of(
            yesNo("needed", "Is urgent or interim support needed?"),
            text("what", "What is put in place"),
            day("from", "From"),
            day("until", "Until"),
            text("reason", "Why none is needed"),
            pounds("weekly_pence", "Cost a week"),
            pounds("one_off_pence", "Cost once"));

    private ArrangingForms() {}
}
