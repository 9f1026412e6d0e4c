package uk.ourplan.web.plan.form;

import static uk.ourplan.web.plan.form.Asking.anyFrom;
import static uk.ourplan.web.plan.form.Asking.anyOf;
import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.folded;
import static uk.ourplan.web.plan.form.Asking.group;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.when;
import static uk.ourplan.web.plan.form.Asking.whole;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import java.util.List;
import java.util.Set;
import uk.ourplan.language.person.CarersAssessmentState;
import uk.ourplan.language.person.ConflictOutcome;
import uk.ourplan.language.person.ConsentAnswer;
import uk.ourplan.language.person.ConsentPurpose;
import uk.ourplan.language.person.ConsentToInvolve;
import uk.ourplan.language.person.ConsentToShare;
import uk.ourplan.language.person.Role;
import uk.ourplan.language.person.Sureness;
import uk.ourplan.web.plan.form.Kind.Elsewhere;
import uk.ourplan.web.plan.form.Part.Many;

/** The people around the person: what the person agreed to, how each took part, and what came of a disagreement about it. */
final class AroundThePersonForms {

    private AroundThePersonForms() {}

    private static final Part CONSENT = group(
            "consent",
            "What the person agreed to",
            "Without capacity, what was decided in their best interests.",
            oneOf("involve", "That they take part", ConsentToInvolve.class),
            day("dated", "When"),
            oneOf("share", "That they see the plan", ConsentToShare.class),
            when("share", Set.of("part"), anyFrom("sections", "Which sections", Elsewhere.SECTIONS)),
            text("note", "In the person's words"),
            when(
                    "share",
                    Set.of("not_asked"),
                    yesNo("told_will_go_on", "Was the person told that a copy goes to them?")));

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
            yesNo("effect_significant", "Does it weigh heavily on them?"),
            text("effect_on_person", "What it does to the person"),
            oneOf("assessment", "Their own assessment", CarersAssessmentState.class),
            when("assessment", Set.of("offered"), day("booked", "It is booked for")),
            text("points", "Points to keep in mind"),
            folded(
                    "",
                    "Paid besides, or not sure to go on",
                    "",
                    text(
                            "kept_as_carer",
                            "Unpaid care besides what they are paid for",
                            "Somebody who is only paid is an assistant or provider, not a carer."),
                    day("follow_up", "They are asked again on")));

    static final Part PEOPLE = new Many(
            "people",
            "People around me",
            "Who they are, what the person agreed to, and what they said. Everybody whom the person asked for and every carer has"
                    + " an entry, or the reason why not.",
            "person",
            "P",
            "name",
            List.of(
                    line("name", "Name"),
                    line("relationship", "Who they are to the person"),
                    anyOf("roles", "Roles", Role.class),
                    yesNo("asked_for", "Did the person ask for them to take part?"),
                    yesNo("paid", "Are they paid?"),
                    line("reached", "How to reach them"),
                    text("about", "About them"),
                    CONSENT,
                    folded(
                            "",
                            "What the person said later",
                            "Consent that is taken back ends what they may see on that day.",
                            new Many(
                                    "consents",
                                    "Answers",
                                    "",
                                    "answer",
                                    "",
                                    "purpose",
                                    List.of(
                                            oneOf("purpose", "To what", ConsentPurpose.class),
                                            oneOf("answer", "What they said", ConsentAnswer.class),
                                            day("dated", "When"),
                                            text("words", "In their own words")))),
                    group(
                            "involved",
                            "How they took part",
                            "",
                            day("dated", "When"),
                            line("how", "How"),
                            text("said", "What they said"),
                            text("reason", "Why they did not take part", "Only where they did not.")),
                    when("roles", Set.of("carer"), CARERS_PART),
                    when(
                            "roles",
                            Set.of("attorney", "deputy"),
                            folded(
                                    "authority",
                                    "Authority to act",
                                    "",
                                    line("kind", "What it is"),
                                    day("registered", "Registered on"),
                                    text("covers", "What it covers"),
                                    day("ends", "Until"),
                                    day("seen", "Seen on"),
                                    line("seen_by", "Seen by"))),
                    folded(
                            "conflict",
                            "The person objects to a carer or the advocate",
                            "The duty to involve them stays, and nothing about the person is shown to them until this is"
                                    + " settled.",
                            oneOf("outcome", "What came of it", ConflictOutcome.class),
                            text("reason", "Why"),
                            text("explained", "What was explained to the person"))));
}
