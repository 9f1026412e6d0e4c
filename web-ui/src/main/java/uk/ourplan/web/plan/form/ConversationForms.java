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
import uk.ourplan.language.monitoring.Rhythm;
import uk.ourplan.language.need.Amount;
import uk.ourplan.language.need.WellbeingArea;
import uk.ourplan.language.person.ContactWay;
import uk.ourplan.language.plan.MeetingBasis;
import uk.ourplan.language.plan.MetBy;
import uk.ourplan.language.plan.NeedNature;
import uk.ourplan.language.plan.OtherForm;
import uk.ourplan.language.plan.OutOfReachBecause;
import uk.ourplan.language.plan.OutcomeMode;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.WellbeingEffect;
import uk.ourplan.language.plan.WithinReach;
import uk.ourplan.web.plan.form.Kind.Elsewhere;
import uk.ourplan.web.plan.form.Part.Many;

/** The sections that the conversation starts with: the person, what they want, what they need. */
final class ConversationForms {

    private ConversationForms() {}

    private static final Part OTHER_FORM = folded(
            "other_form",
            "The plan in another form",
            "The person may make the plan, or parts of it, in any form: the form alone is never a reason to send it back.",
            oneOf("medium", "What it is made of", OtherForm.Medium.class),
            line("what", "What it is, in words"),
            oneOf("why", "Why not on the council’s template", OtherForm.Why.class),
            line("where", "Where it is kept"),
            yesNo("holds_everything", "Does it hold everything that a plan must hold?"),
            day("explained", "Where it has to be written out: explained to the person on"),
            day("converted", "Written out on"),
            yesNo("reflected", "Is everything in it said in this version?"),
            yesNo("attached", "If not: is a copy attached to this plan?"),
            yesNo("enclosed", "Or enclosed with every copy?"),
            day("agreed_instead", "The person agreed to another form than they need on"),
            day("translation_ordered", "Translation ordered on"),
            text("translation_not_possible", "Why a translation is not possible"),
            day("easy_read_made", "Easy read made and attached to this version on"));

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
                            text("change", "What has changed", "Only where something has."),
                            yesNo(
                                    "in_crisis",
                                    "Is the person in crisis now?",
                                    "Then support their insight, and let every judgement rest on evidence.")),
                    folded(
                            "",
                            "My story in short",
                            "Opens the plan: what was found, what I can do, and what is mine to decide.",
                            text(
                                    "overview",
                                    "What was found and what is wanted",
                                    "A short account in the person's own words."),
                            statements("strengths", "What I am good at", "One thing in each box."),
                            text(
                                    "own_part",
                                    "What I can do or decide for myself",
                                    "However little, such as choosing clothes each day.")),
                    new Many(
                            "council_items",
                            "What the council also wants on every plan",
                            "Empty where it wants nothing beside what the Act asks.",
                            "thing the council wants",
                            "",
                            "item",
                            List.of(
                                    new Part.Field("item", "Which", "", new Kind.OneFrom(Elsewhere.COUNCIL_ITEMS)),
                                    text("says", "What the plan says about it"))),
                    OTHER_FORM));

    static final Form OUTCOMES = new Form(
            SectionName.OUTCOMES,
            "What I want to achieve",
            "What the person wants from day to day, and how everybody will know that it is happening.",
            "An outcome is a result in the person's life, not a service. “I want to be dressed by nine” is one; “home care” is not.",
            List.of(
                    new Many(
                            "carried_over",
                            "What was said at the assessment",
                            "Brought over from the assessment, eligible or not. Go through each with the person; what was said"
                                    + " then stays in the assessment.",
                            "outcome of the assessment",
                            "",
                            "outcome",
                            List.of(
                                    new Part.Field(
                                            "outcome",
                                            "Outcome of the assessment",
                                            "",
                                            new Kind.OneFrom(Elsewhere.ASSESSED_OUTCOMES)),
                                    text("text", "As it stands now"),
                                    day("confirmed", "Gone through with the person on"))),
                    new Many(
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
                                    oneOf(
                                            "effect",
                                            "Effect of my needs on my wellbeing at present",
                                            WellbeingEffect.class),
                                    anyFrom("needs", "Needs that stand in the way", Elsewhere.NEEDS),
                                    text("steps", "Steps to get there"),
                                    line("measure", "How we will know"),
                                    day("by", "By when"),
                                    line("watched", "How and by whom it is watched"),
                                    folded(
                                            "",
                                            "What it means for wellbeing",
                                            "What the person loses now, and what would change.",
                                            oneOf("weight", "How much it matters for wellbeing", Amount.class),
                                            text("unmet_now", "What it means now that it is not so"),
                                            text("if_met", "What is likely if it comes about"),
                                            text("if_not_met", "What is likely if it does not"),
                                            text(
                                                    "evidence",
                                                    "What that rests on",
                                                    "Such as the page of the assessment.")),
                                    folded(
                                            "",
                                            "Help and hindrances",
                                            "Ask these where the outcome matters much.",
                                            text("helpers", "Who helps"),
                                            text("barriers", "What stands in the way"),
                                            text("overcoming", "Ways over it"),
                                            day("looked_at_before", "Looked at before the review on")),
                                    folded(
                                            "watch",
                                            "On which days it is looked at",
                                            "Each day becomes a task once the plan is in force.",
                                            day("on", "On, or from"),
                                            oneOf("rhythm", "How often from then on", Rhythm.class),
                                            oneOf("method", "How it is looked at", ContactWay.class)),
                                    folded(
                                            "reach",
                                            "It seems out of reach",
                                            "The outcome stays as the person said it; anything smaller is added beside it.",
                                            oneOf("answer", "Can it be reached?", WithinReach.class),
                                            oneOf("because", "What makes it so", OutOfReachBecause.class),
                                            text("reason", "The reason"),
                                            line("adviser", "Who advised, and when", "Where the reason is health."),
                                            line("basis_for_asking", "Consent, or the lawful basis for asking them"),
                                            text("talked_over", "What was talked over with the person"),
                                            text("gap", "What part cannot be reached"),
                                            anyFrom(
                                                    "replaced_by",
                                                    "Smaller outcomes in its place",
                                                    Elsewhere.OUTCOMES)))),
                    new Many(
                            "wishes",
                            "Other wishes",
                            "What the person would like, whether or not it became an outcome.",
                            "wish",
                            "",
                            "words",
                            List.of(
                                    line("words", "The wish, in the person's own words"),
                                    yesNo("adopted", "Did it become an outcome?"),
                                    text("why_not", "Why not"))),
                    new Many(
                            "others_views",
                            "What others want",
                            "Kept apart: an outcome is the person's own.",
                            "view",
                            "",
                            "who",
                            List.of(line("who", "Who"), text("wants", "What they want for the person")))));

    static final Form NEEDS = new Form(
            SectionName.NEEDS,
            "My needs and how they are met",
            "Every need that the assessment found, whether it is eligible, and who or what meets it.",
            "Say what meets each need, also where the council does not. A need that nobody meets needs a reason and advice.",
            List.of(
                    day(
                            "concerns_asked",
                            "Asked which needs weigh most on",
                            "Mark those needs; each wants an answer in the plan."),
                    new Many(
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
                                    yesNo("weighs_most", "Does it weigh most on the person?"),
                                    text("response", "What answers that", "Only for a need that weighs most."),
                                    folded(
                                            "",
                                            "Looked at first",
                                            "What the person can do and who helps, before any service. It never delays or lessens the duty to meet the need.",
                                            text("own_strengths", "What the person can do"),
                                            text("network_considered", "What people around them can do"),
                                            text("community_considered", "What there is in the community"),
                                            text("technology_owned", "What the person owns that could help"),
                                            text("technology_considered", "What that, or something new, could do"),
                                            yesNo(
                                                    "service_led",
                                                    "Does somebody hold firmly to one service?",
                                                    "Then talk it over with the tool for difficult conversations, and take it to"
                                                            + " supervision.")),
                                    yesNo("council_will_meet", "Will the council meet it?"),
                                    oneOf("basis", "The council meets it as a", MeetingBasis.class),
                                    anyOf("met_by", "Who or what meets it", MetBy.class),
                                    text("how", "How it is met"),
                                    text("expected_of", "What is expected of whom"),
                                    text(
                                            "why_this_way",
                                            "Why this is a sensible way",
                                            "Judged for this person, never by its kind alone."),
                                    new Many(
                                            "unsuitable",
                                            "On offer, and does not fit",
                                            "",
                                            "thing that does not fit",
                                            "",
                                            "what",
                                            List.of(
                                                    line("what", "What"),
                                                    text("reason", "Why it does not fit this person"))),
                                    new Many(
                                            "requested",
                                            "Asked for by the person",
                                            "A holiday or anything else is judged by whether it meets this need, not by its kind.",
                                            "thing asked for",
                                            "",
                                            "what",
                                            List.of(
                                                    line("what", "What"),
                                                    yesNo("granted", "Is it part of the plan?"),
                                                    text("reason", "Why, or why not"),
                                                    yesNo(
                                                            "for_this_need",
                                                            "Does the reason speak of this person's need?"))),
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
                                    text(
                                            "if_carer_stops",
                                            "What happens if that help stops",
                                            "For a need that a carer, others unpaid, a group or a thing meets."),
                                    text("could_stop_growing", "Could this stop the need growing?"),
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
                                            day("decided", "Decided on"),
                                            HomeForm.CHOICE))),
                    folded(
                            "disagreement",
                            "The person and the council see it differently",
                            "All three are confirmed, and at least one attempt to agree is on record, before the plan is sent.",
                            yesNo("statutory_items_met", "Does the plan hold everything that the law asks?"),
                            yesNo("options_explored", "Was every option that there is explored?"),
                            yesNo("most_suitable", "Does the plan hold the most suitable one?"),
                            day("complaint_told", "Told how to complain on"),
                            statements("attempts", "Attempts to agree", "One in each box."))));
}
