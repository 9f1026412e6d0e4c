package uk.ourplan.web.plan.form;

import static uk.ourplan.web.plan.form.Asking.anyOf;
import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.folded;
import static uk.ourplan.web.plan.form.Asking.group;
import static uk.ourplan.web.plan.form.Asking.kept;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneFrom;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.statements;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.when;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import java.util.List;
import java.util.Set;
import uk.ourplan.language.need.Difficulty;
import uk.ourplan.language.person.ContactWay;
import uk.ourplan.language.plan.AdvocateKind;
import uk.ourplan.language.plan.InputKind;
import uk.ourplan.language.plan.OwnTerm;
import uk.ourplan.language.plan.PlanningMode;
import uk.ourplan.language.plan.ReferralStatus;
import uk.ourplan.language.plan.RepresentativeAuthority;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.SelfPlanningChoice;
import uk.ourplan.language.plan.WayOfInvolving;
import uk.ourplan.language.plan.WhoTookPart;
import uk.ourplan.web.plan.form.Kind.Elsewhere;
import uk.ourplan.web.plan.form.Part.Many;

/** Who took part in planning. */
final class InvolvementForms {

    private InvolvementForms() {}

    private static final Set<String> ANY = Set.of();

    private static final Part CONVERSATIONS = new Many(
            "involvement",
            "Conversations",
            "One line each: when, how, with whom, and what they said. A meeting alone does not show that anybody took part.",
            "conversation",
            "",
            "how",
            List.of(
                    day("dated", "When"),
                    line("how", "How", "A visit, a call, a letter."),
                    oneOf("way", "In which way", ContactWay.class),
                    yesNo("as_preferred", "Was it as they like to communicate?"),
                    when("as_preferred", Set.of("false"), text("otherwise_because", "Why not")),
                    oneOf("who", "With", WhoTookPart.class),
                    text("said", "What they said or brought in"),
                    when(
                            "who",
                            Set.of(
                                    "appropriate_person",
                                    "attorney",
                                    "representative",
                                    "carer",
                                    "family_or_friend",
                                    "professional",
                                    "advocate"),
                            group(
                                    "",
                                    "",
                                    "",
                                    oneFrom("person", "Who it was", Elsewhere.PEOPLE),
                                    when(
                                            "person",
                                            ANY,
                                            line(
                                                    "topic",
                                                    "The decision with which they helped",
                                                    "Where an agreement about help stands on the record: as it is named there."))))));

    private static final Part INFORMATION = group(
            "information",
            "Information about planning",
            "What a plan is for and how planning works, given before planning starts and early enough to take in.",
            day("dated", "Given on"),
            line("form", "In which form"),
            when(
                    "dated",
                    ANY,
                    group(
                            "",
                            "",
                            "",
                            text("content", "What it said"),
                            line(
                                    "understood",
                                    "How it was checked that it was understood",
                                    "Such as: explained it back."),
                            yesNo("accessible", "Could the person use that form?"),
                            when(
                                    "accessible",
                                    Set.of("false"),
                                    line("explained_by", "Who helps them understand it")))));

    private static final Part OFFER = group(
            "self_planning",
            "Writing the plan oneself",
            "",
            day("offered", "Offered on"),
            oneOf("choice", "How much the person writes", SelfPlanningChoice.class));

    private static final Part QUESTIONS = new Many(
            "questions",
            "Questions about planning",
            "",
            "question",
            "",
            "asked",
            List.of(
                    day("dated", "Asked on"),
                    text("asked", "The question"),
                    text("answer", "The answer"),
                    line("source", "Or where they were helped to find it")));

    private static final Part ADVOCACY = group(
            "advocacy",
            "Somebody to speak for the person",
            "Where taking part is hard and nobody appropriate supports the person, an independent advocate is owed. No reason undoes"
                    + " that; urgent and interim support never waits for it.",
            day("considered", "Considered on"),
            text("note", "The answer, and why"),
            folded(
                    "",
                    "The four questions, asked again",
                    "Where capacity is in doubt, or something changed since the assessment.",
                    day("difficulty_asked", "Asked on"),
                    anyOf("difficulties", "Substantial difficulty with", Difficulty.class),
                    yesNo("direct_involvement", "Is it appropriate to involve the person directly?")),
            line(
                    "appropriate_person",
                    "Somebody appropriate to support the person",
                    "A friend, carer or relative, for example: their number or name."),
            when(
                    "appropriate_person",
                    ANY,
                    group(
                            "",
                            "",
                            "",
                            yesNo("suitable", "Are they suitable?"),
                            yesNo("willing", "Are they willing?"),
                            yesNo("paid_or_professional", "Are they paid or a professional?"),
                            yesNo(
                                    "accepted",
                                    "Does the person accept them?",
                                    "Without capacity: does a best-interests decision name them?"),
                            yesNo(
                                    "likely_nhs_stay",
                                    "Is a long stay likely, and an advocate in the person's best interests?",
                                    "28 days in hospital or 8 weeks in a care home, arranged by the NHS."),
                            yesNo(
                                    "material_disagreement",
                                    "Do the council and they disagree on something that matters, and both want an advocate?"),
                            folded(
                                    "supporter_end",
                                    "They are no longer suitable",
                                    "Their access ends on that day, and the duty is decided again.",
                                    day("dated", "From"),
                                    text("reason", "Why")))),
            day("duty_on", "The duty arose on", "Filled in by itself on the day on which it arises."),
            when(
                    "duty_on",
                    ANY,
                    group(
                            "",
                            "",
                            "",
                            day("referred", "Referred on"),
                            group(
                                    "referral",
                                    "",
                                    "",
                                    oneOf("kind", "Kind of advocate", AdvocateKind.class),
                                    line("service", "To which service"),
                                    text("reason", "Why an advocate is needed"),
                                    oneOf("status", "How far it has come", ReferralStatus.class)),
                            day("appointed", "Appointed on"),
                            day("involved", "Took part from"),
                            day("ended", "Instruction ended on", "From this day they see nothing any more."))),
            line("why_not_referred", "Why nobody was asked", "Only where somebody stands in the way of planning."));

    private static final Part TAKING_PART = folded(
            "taking_part",
            "What helps the person to take part",
            "",
            text("arranged", "How planning is arranged so that they can use it"),
            new Many(
                    "steps",
                    "Steps that were taken",
                    "",
                    "step",
                    "",
                    "step",
                    List.of(
                            line("step", "Step", "Such as easy read, or shorter meetings."),
                            text("result", "What came of it"))),
            new Many(
                    "supports",
                    "Needed in order to take part",
                    "",
                    "thing needed",
                    "",
                    "needed",
                    List.of(line("needed", "What is needed"), line("given", "What was given"))),
            new Many(
                    "inputs",
                    "Sensory team, interpreter, translation",
                    "",
                    "answer",
                    "",
                    "kind",
                    List.of(
                            oneOf("kind", "Which", InputKind.class),
                            line("booking", "Booking or contact"),
                            line("not_used_because", "Or why not"))),
            text("prepared", "How the person was prepared", "Where time was short."));

    private static final Part OWN_TERMS = folded(
            "taking_part",
            "In the person's own terms",
            "Views, wishes, feelings, strengths, needs, values and hopes. What stands elsewhere on the plan is not asked twice.",
            new Many(
                    "own_terms",
                    "What the person says",
                    "",
                    "thing in their own terms",
                    "",
                    "about",
                    List.of(
                            oneOf("about", "About", OwnTerm.class),
                            text("words", "In their own words"),
                            text("not_known_because", "Or why it cannot be found out"),
                            text("seen_differently", "Where you see it differently: how"),
                            when("seen_differently", ANY, text("different_because", "Why it differs")))));

    private static final Part STRENGTHS_FIRST = folded(
            "taking_part",
            "Strengths first",
            "What there is, or that none was found and how you looked.",
            group(
                    "strengths_first",
                    "",
                    "",
                    text("personal_strengths", "The person's own strengths"),
                    text("community_assets", "What there is in their community"),
                    text("universal_support", "Services that are there for everybody"),
                    text("community_support", "Support from the community"),
                    text("unpaid_support", "Unpaid support")));

    private static final Part DECIDING = folded(
            "deciding",
            "Help with decisions",
            "",
            yesNo(
                    "needs_help",
                    "Does the person need help with particular decisions?",
                    "What they agreed about it, and with whom, stands on their record under capacity."),
            new Many(
                    "by_representatives",
                    "Decisions by representatives",
                    "Whoever decides with or for the adult involves them, and decides as the adult would have decided.",
                    "decision",
                    "",
                    "decision",
                    List.of(
                            day("dated", "When"),
                            text("decision", "The decision"),
                            line("by", "By whom"),
                            oneOf("authority", "By what authority", RepresentativeAuthority.class),
                            text("adult_involved", "How the adult was involved"),
                            text("as_the_adult_would", "Why the adult would have decided so"))),
            new Many(
                    "refused_sources",
                    "Sources of care that the person chose and that are not taken",
                    "Any lawful source counts, in the directory or not; a refusal has its reason in writing.",
                    "source that is not taken",
                    "",
                    "what",
                    List.of(line("what", "What"), text("reason", "Why it would not meet the need"))));

    private static final Part CONFIRMED = group(
            "confirmed",
            "Involvement confirmed",
            "That steps are being taken to secure the person's involvement; where somebody else writes the plan, that they take"
                    + " them. Your name is kept with the day.",
            day("start", "At the start"),
            when("start_by", ANY, kept("start_by", "Confirmed at the start by")),
            day("draft", "At the draft"),
            when("draft_by", ANY, kept("draft_by", "Confirmed at the draft by")),
            day("submission", "At submission"),
            when("submission_by", ANY, kept("submission_by", "Confirmed at submission by")));

    static final Form PEOPLE_INVOLVED = new Form(
            SectionName.PEOPLE_INVOLVED,
            "People involved",
            "Who took part, how, and what they said; and whether the person needs somebody to speak for them.",
            "The plan is made with the person. Each conversation is a line in the log.",
            List.of(
                    CONVERSATIONS,
                    oneOf("mode", "How the plan is made", PlanningMode.class),
                    when(
                            "mode",
                            Set.of("practitioner_led"),
                            text("mode_reason", "Why the person does not lead or share it")),
                    INFORMATION,
                    OFFER,
                    DelegationForm.DELEGATION,
                    folded("", "Questions about planning", "", QUESTIONS),
                    AroundThePersonForms.PEOPLE,
                    ADVOCACY,
                    TAKING_PART,
                    OWN_TERMS,
                    STRENGTHS_FIRST,
                    DECIDING,
                    day("consent_considered", "Consent considered on"),
                    day("capacity_considered", "Capacity considered on"),
                    text("capacity_involvement", "How the person takes part where capacity is lacking"),
                    CONFIRMED,
                    folded(
                            "capacity",
                            "Consent and capacity asked again, and involving somebody without capacity",
                            "",
                            day(
                                    "asked_again",
                                    "Both asked about again on",
                                    "After the draft was given, before they agree."),
                            anyOf("ways", "How somebody without capacity is involved", WayOfInvolving.class),
                            statements("known_from", "From whom and what it is known what matters to them", "")),
                    folded(
                            "papers",
                            "Copies of the assessment and the decision",
                            "Where the assessment does not say that the person has them.",
                            day("assessment", "The assessment was given to them on"),
                            day("eligibility", "The eligibility decision was given to them on")),
                    folded(
                            "",
                            "Planning visits",
                            "",
                            new Many(
                                    "visits",
                                    "Visits",
                                    "Read the assessment and the eligibility decision again before each; both lead from the person's"
                                            + " page.",
                                    "visit",
                                    "",
                                    "what",
                                    List.of(
                                            day("planned", "Planned for"),
                                            line("what", "What for"),
                                            day("reread", "Both read again on")))),
                    folded(
                            "specialist",
                            "A specialist who took part",
                            "",
                            line("name", "Name"),
                            yesNo("qualified", "Are they qualified?"),
                            yesNo("did_the_assessment", "Did they do the assessment?"),
                            when(
                                    "did_the_assessment",
                                    Set.of("false"),
                                    text("different_because", "Why it is not the one who did"))),
                    text("none_interested", "Nobody else takes an interest", "Say how that was found out.")));
}
