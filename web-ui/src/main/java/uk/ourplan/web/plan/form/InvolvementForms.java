package uk.ourplan.web.plan.form;

import static uk.ourplan.web.plan.form.Asking.anyFrom;
import static uk.ourplan.web.plan.form.Asking.anyOf;
import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.folded;
import static uk.ourplan.web.plan.form.Asking.group;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.whole;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import java.util.List;
import uk.ourplan.language.person.CarersAssessmentState;
import uk.ourplan.language.person.ConflictOutcome;
import uk.ourplan.language.person.ConsentToInvolve;
import uk.ourplan.language.person.ConsentToShare;
import uk.ourplan.language.person.Role;
import uk.ourplan.language.person.Sureness;
import uk.ourplan.language.plan.DelegateKind;
import uk.ourplan.language.plan.PackItem;
import uk.ourplan.language.plan.PlanningMode;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.SelfPlanningChoice;
import uk.ourplan.language.plan.WhoAsked;
import uk.ourplan.language.plan.WhoTookPart;
import uk.ourplan.language.plan.WritesHow;
import uk.ourplan.web.plan.form.Kind.Elsewhere;
import uk.ourplan.web.plan.form.Part.Many;

/** Who took part in planning. */
final class InvolvementForms {

    private InvolvementForms() {}

    private static final Part CARERS_PART = folded(
            "carer",
            "What they do as a carer",
            "",
            whole("hours_weekly", "Hours a week"),
            text("does", "What they do"),
            anyFrom("meets", "Needs that they meet", Elsewhere.NEEDS),
            oneOf("able", "Able now?", Sureness.class),
            oneOf("willing", "Willing now?", Sureness.class),
            oneOf("able_ahead", "Able from now on?", Sureness.class),
            oneOf("willing_ahead", "Willing from now on?", Sureness.class),
            day("asked", "Asked on"),
            text("commits", "What they commit to"),
            text("effect_on_carer", "What caring does to them"),
            text("effect_on_person", "What it does to the person"),
            oneOf("assessment", "Their own assessment", CarersAssessmentState.class),
            text("points", "Points to keep in mind"));

    private static final Part PEOPLE = new Many(
            "people",
            "People around me",
            "Who they are, what the person agreed to, and what they said.",
            "person",
            "P",
            "name",
            List.of(
                    line("name", "Name"),
                    line("relationship", "Who they are to the person"),
                    anyOf("roles", "Roles", Role.class),
                    yesNo("asked_for", "Did the person ask for them to take part?"),
                    yesNo("paid", "Are they paid?"),
                    text("about", "About them"),
                    group(
                            "consent",
                            "What the person agreed to",
                            "",
                            oneOf("involve", "That they take part", ConsentToInvolve.class),
                            oneOf("share", "That they see the plan", ConsentToShare.class),
                            anyFrom("sections", "Which sections", Elsewhere.SECTIONS),
                            day("dated", "When"),
                            text("note", "In the person's words"),
                            yesNo("told_will_go_on", "Were they told that planning goes on without them?")),
                    group(
                            "involved",
                            "How they took part",
                            "",
                            day("dated", "When"),
                            line("how", "How"),
                            text("said", "What they said"),
                            text("reason", "Why they did not take part")),
                    CARERS_PART,
                    folded(
                            "authority",
                            "Authority to act",
                            "",
                            line("kind", "What it is"),
                            day("registered", "Registered on"),
                            day("seen", "Seen on")),
                    folded(
                            "conflict",
                            "Disagreement about taking part",
                            "",
                            oneOf("outcome", "What came of it", ConflictOutcome.class),
                            text("reason", "Why"))));

    private static final Part DELEGATION = folded(
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
            text("help", "What happens when more help is needed, or they no longer wish to do it"));

    static final Form PEOPLE_INVOLVED = new Form(
            SectionName.PEOPLE_INVOLVED,
            "People involved",
            "Who took part, how, and what they said; and whether the person needs somebody to speak for them.",
            "The plan is made with the person. Each conversation is a line in the log.",
            List.of(
                    new Many(
                            "involvement",
                            "Conversations",
                            "",
                            "conversation",
                            "",
                            "how",
                            List.of(
                                    day("dated", "When"),
                                    line("how", "How", "A visit, a call, a letter."),
                                    oneOf("who", "With", WhoTookPart.class),
                                    text("said", "What was said"))),
                    oneOf("mode", "How the plan is written", PlanningMode.class),
                    group(
                            "information",
                            "Information about planning",
                            "",
                            day("dated", "Given on"),
                            line("form", "In which form")),
                    group(
                            "self_planning",
                            "Writing the plan oneself",
                            "",
                            day("offered", "Offered on"),
                            oneOf("choice", "How much the person writes", SelfPlanningChoice.class)),
                    PEOPLE,
                    group(
                            "advocacy",
                            "Independent advocate",
                            "",
                            day("considered", "Considered on"),
                            line("appropriate_person", "Somebody appropriate to support the person"),
                            yesNo("paid_or_professional", "Are they paid or a professional?"),
                            yesNo("accepted", "Does the person accept them?"),
                            day("duty_on", "The duty arose on"),
                            day("referred", "Referred on"),
                            day("appointed", "Appointed on"),
                            day("involved", "Took part from"),
                            text("note", "Note"),
                            yesNo("likely_nhs_stay", "Is a long stay in hospital or a care home likely?"),
                            yesNo("material_disagreement", "Is there a disagreement that matters?")),
                    day("consent_considered", "Consent considered on"),
                    day("capacity_considered", "Capacity considered on"),
                    text("capacity_involvement", "How the person takes part where capacity is lacking"),
                    group(
                            "confirmed",
                            "Involvement confirmed",
                            "",
                            day("start", "At the start"),
                            day("draft", "At the draft"),
                            day("submission", "At submission")),
                    DELEGATION,
                    folded(
                            "specialist",
                            "A specialist who took part",
                            "",
                            line("name", "Name"),
                            yesNo("qualified", "Are they qualified?"),
                            yesNo("did_the_assessment", "Did they do the assessment?")),
                    text("none_interested", "Nobody else takes an interest", "Say how that was found out.")));
}
