package uk.ourplan.web.sharing;

import static uk.ourplan.web.plan.form.Asking.anyOf;
import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.folded;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneFrom;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.when;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import java.util.List;
import java.util.Set;
import uk.ourplan.language.person.PlanForm;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.sharing.CopyWish;
import uk.ourplan.language.sharing.RecipientKind;
import uk.ourplan.language.sharing.Shared;
import uk.ourplan.web.plan.form.Kind.Elsewhere;
import uk.ourplan.web.plan.form.Part;

/** What is asked while copies are agreed and sent. */
final class SharingForms {

    private static final Part ON = day("on", "On");
    private static final Part WISH = oneOf("wish", "What the person wants them to have", CopyWish.class);
    private static final Part SECTIONS =
            when("wish", Set.of("part"), anyOf("sections", "Which parts", SectionName.class));
    private static final Part DISCUSSED =
            when("wish", Set.of("part"), day("discussed", "Talked through with the person, part by part, on"));
    private static final Part BEST_INTERESTS = day(
            "best_interests",
            "Decided in the person's best interests on",
            "Only where the person lacks capacity to decide on this. Start from sharing in full.");

    static final List<Part> SAID = List.of(
            ON,
            WISH,
            SECTIONS,
            DISCUSSED,
            day("told", "The person was told that a copy will go to them on"),
            BEST_INTERESTS,
            anyOf("also", "What else the person agrees that they have", Shared.class));

    static final List<Part> ASKED_FOR = List.of(
            ON,
            line("name", "Who", "They need not have taken part in planning."),
            oneOf("role", "What they are", RecipientKind.class),
            WISH,
            SECTIONS,
            DISCUSSED,
            BEST_INTERESTS);

    static final List<Part> SENT = List.of(
            ON,
            oneOf("what", "What was shared", Shared.class),
            when(
                    "what",
                    Set.of("final_plan", "draft_plan"),
                    anyOf("sections", "Which parts; none for the whole", SectionName.class)),
            text("purpose", "What it is for"),
            oneFrom("basis", "Lawful basis", Elsewhere.LAWFUL_BASES),
            oneFrom("channel", "Sent by", Elsewhere.SECURE_CHANNELS),
            oneOf("form", "In which form", PlanForm.class),
            yesNo("enclosed", "Was a copy of the plan in its other form enclosed?"),
            folded(
                    "",
                    "Disclosed without consent",
                    "Only under a named duty or power in law, such as a safeguarding enquiry.",
                    line("power", "Which duty or power"),
                    text("reason", "Why it had to be disclosed"),
                    line("manager", "The manager who agreed")));

    static final List<Part> SENT_TO_THE_PERSON = List.of(
            day("on", "Given on"),
            oneOf("what", "What was given", Shared.class),
            text("purpose", "What it is for"),
            oneFrom("basis", "Lawful basis", Elsewhere.LAWFUL_BASES),
            oneFrom("channel", "Given by", Elsewhere.SECURE_CHANNELS),
            oneOf("form", "In which form", PlanForm.class),
            yesNo("enclosed", "Was a copy of the plan in its other form enclosed?"));

    static final List<Part> MADE = List.of(day("on", "Made on"), oneOf("form", "In which form", PlanForm.class));

    static final List<Part> AGREED_FORM = List.of(
            ON, oneOf("form", "The form to which the person agreed", PlanForm.class), text("words", "How they agreed"));

    static final List<Part> CORRECTED = List.of(ON, text("says", "What really happened"));

    private SharingForms() {}
}
