package uk.ourplan.web.plan.form;

import static uk.ourplan.web.plan.form.Asking.anyFrom;
import static uk.ourplan.web.plan.form.Asking.anyOf;
import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.folded;
import static uk.ourplan.web.plan.form.Asking.group;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.statements;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import java.util.List;
import uk.ourplan.language.need.WellbeingArea;
import uk.ourplan.language.plan.MeetingBasis;
import uk.ourplan.language.plan.MetBy;
import uk.ourplan.language.plan.NeedNature;
import uk.ourplan.language.plan.OutcomeMode;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.WellbeingEffect;
import uk.ourplan.web.plan.form.Kind.Elsewhere;
import uk.ourplan.web.plan.form.Part.Many;

/** The sections that the conversation starts with: the person, what they want, what they need. */
final class ConversationForms {

    private ConversationForms() {}

    static final Form ABOUT_ME = new Form(
            SectionName.ABOUT_ME,
            "About me",
            "What matters to the person, in their own words.",
            "Write what was said, not what was meant. Short sentences that start with “I” or “My” read best in the plan.",
            List.of(
                    statements(
                            "what_matters", "What matters to me", "One thing in each box, in the person's own words."),
                    group(
                            "wellbeing_now",
                            "How I am now",
                            "A look at wellbeing at the start of planning, as somebody may have changed since the assessment.",
                            day("dated", "When this was talked about"),
                            text("text", "How I am now"),
                            yesNo("changed", "Has this changed since the assessment?"),
                            text("change", "What has changed", "Only where something has."))));

    static final Form OUTCOMES = new Form(
            SectionName.OUTCOMES,
            "What I want to achieve",
            "What the person wants from day to day, and how everybody will know that it is happening.",
            "An outcome is a result in the person's life, not a service. “I want to be dressed by nine” is one; “home care” is not.",
            List.of(new Many(
                    "outcomes_wanted",
                    "Outcomes",
                    "",
                    "outcome",
                    "O",
                    "words",
                    List.of(
                            text("words", "In my own words", "Starts with “I want …” where it can."),
                            oneOf("mode", "What I want to do", OutcomeMode.class),
                            anyOf("areas", "Areas of wellbeing that it touches", WellbeingArea.class),
                            oneOf("effect", "Effect of my needs on my wellbeing at present", WellbeingEffect.class),
                            anyFrom("needs", "Needs that stand in the way", Elsewhere.NEEDS),
                            text("steps", "Steps to get there"),
                            line("measure", "How we will know"),
                            day("by", "By when"),
                            line("watched", "How and by whom it is watched")))));

    static final Form NEEDS = new Form(
            SectionName.NEEDS,
            "My needs and how they are met",
            "Every need that the assessment found, whether it is eligible, and who or what meets it.",
            "Say what meets each need, also where the council does not. A need that nobody meets needs a reason and advice.",
            List.of(new Many(
                    "needs",
                    "Needs",
                    "",
                    "need",
                    "N",
                    "text",
                    List.of(
                            text("text", "The need"),
                            anyFrom(
                                    "outcomes",
                                    "Outcomes of the assessment that it comes from",
                                    Elsewhere.ASSESSED_OUTCOMES),
                            yesNo("eligible", "Is it eligible?"),
                            text("extent", "To what extent"),
                            oneOf("nature", "Is it always there?", NeedNature.class),
                            yesNo("council_will_meet", "Will the council meet it?"),
                            oneOf("basis", "The council meets it as a", MeetingBasis.class),
                            anyOf("met_by", "Who or what meets it", MetBy.class),
                            text("how", "How it is met"),
                            text("expected_of", "What is expected of whom"),
                            yesNo("agreed", "Does the person agree?"),
                            yesNo("direct_payment_possible", "Could a direct payment meet it?"),
                            text("not_met_because", "Why nobody meets it", "Only where that is so."),
                            text("advice", "Advice about this need"),
                            new Many(
                                    "informal_help",
                                    "Help from people around me with this need",
                                    "",
                                    "person who helps",
                                    "",
                                    "who",
                                    List.of(
                                            line("who", "Who"),
                                            line("does", "What they do"),
                                            line("extent", "How much of the need that meets"))),
                            yesNo("eligible_without_carer", "Would it be eligible without the carer's help?"),
                            text("pattern", "How it comes and goes", "Only for a need that fluctuates."),
                            new Many(
                                    "provisions",
                                    "What is done when it is at its worst",
                                    "",
                                    "arrangement",
                                    "",
                                    "when",
                                    List.of(
                                            line("when", "When"),
                                            line("signal", "The sign to look for"),
                                            line("support", "What is done"))),
                            yesNo("section_117", "Is it met under section 117?"),
                            folded(
                                    "agreed_by",
                                    "Who agreed that the council meets a need that it need not",
                                    "",
                                    line("name", "Name"),
                                    line("role", "Role"),
                                    day("dated", "When")),
                            text(
                                    "council_reason",
                                    "The council's reason",
                                    "Where the council decides otherwise than asked."),
                            folded(
                                    "accommodation",
                                    "Why only one kind of accommodation will do",
                                    "",
                                    line("type", "Kind of accommodation"),
                                    text("evidence", "Evidence"),
                                    day("decided", "Decided on"))))));
}
