package uk.ourplan.web.record;

import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.folded;
import static uk.ourplan.web.plan.form.Asking.group;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneFrom;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.statements;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import java.util.List;
import uk.ourplan.language.person.AdvanceContent;
import uk.ourplan.language.person.AdvanceResponse;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.person.Certainty;
import uk.ourplan.language.person.ChosenBy;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.web.plan.form.Kind.Elsewhere;
import uk.ourplan.web.plan.form.Part.Many;

/** How the person decides: capacity by decision (CAPACITY-01 to 07), and what they said in advance (CAPACITY-08 to 10). */
final class DecidingForms {

    private DecidingForms() {}

    static final PartForm CAPACITY = new PartForm(
            PartName.CAPACITY,
            "Capacity, decision by decision",
            "Capacity is presumed. Record only decisions about which there was a doubt, each by itself.",
            "Help the person to decide first: the right time, place, words and company. Only where a doubt remains is capacity assessed,"
                    + " for that one decision and by somebody qualified. What is found has no effect on any other decision. Where capacity is"
                    + " lacking, a best-interests decision on the same matter stands in for consent.",
            List.of(
                    new Many(
                            "decisions",
                            "Decisions",
                            "",
                            "decision",
                            "",
                            "decision",
                            List.of(
                                    oneOf("decision", "The decision", CapacityDecision.class),
                                    oneOf("status", "Where it stands", CapacityStatus.class),
                                    text(
                                            "support",
                                            "How they were helped to decide for themselves",
                                            "Before anybody assesses: what was tried, when, with whom."),
                                    folded(
                                            "",
                                            "Doubt and assessment",
                                            "",
                                            day("doubted", "Doubted since"),
                                            text("doubt_removed", "What removed the doubt"),
                                            day("assessed", "Assessed on"),
                                            line("assessor", "Assessed by"),
                                            oneFrom("assessor_role", "Their role", Elsewhere.ASSESSOR_ROLES),
                                            line("assessor_qualification", "What qualifies them")),
                                    text("finding", "What was found, and why"),
                                    folded(
                                            "best_interests",
                                            "Decided in their best interests",
                                            "Only where capacity for this decision is lacking.",
                                            day("dated", "Decided on"),
                                            line("maker", "Decided by"),
                                            line(
                                                    "authority",
                                                    "By what authority",
                                                    "An attorney’s or deputy’s, or that nobody has any."),
                                            statements("consulted", "Who was asked", ""),
                                            text("reasons", "Why this is best for them")))),
                    folded(
                            "changing",
                            "Capacity that comes and goes, or declines",
                            "",
                            yesNo("fluctuates", "Does capacity come and go?"),
                            yesNo("likely_to_decline", "Is it likely to decline?"),
                            text(
                                    "instructions",
                                    "What is to be done when they cannot decide",
                                    "Made with the person, clear enough to act on at any time. It is printed in their plan."),
                            day("made_with_person", "Made with them on")),
                    new Many(
                            "agreements",
                            "Help with particular decisions",
                            "A written agreement with a helper whom the person chose. A helper has no say in other decisions.",
                            "agreement",
                            "",
                            "decision",
                            List.of(
                                    line("decision", "The decision", "Such as choosing who provides the care."),
                                    text("help", "What help, and how it is given"),
                                    line("helper", "Who helps"),
                                    line("relationship", "Who they are to the person"),
                                    oneOf("chosen_by", "Who chose the helper", ChosenBy.class),
                                    day("agreed", "Agreed on"),
                                    day(
                                            "review_due",
                                            "Looked at again on",
                                            "Leave it blank for the council’s usual time, or the day of the plan’s review."),
                                    day("reviewed", "Last looked at on")))));

    static final PartForm IN_ADVANCE = new PartForm(
            PartName.IN_ADVANCE,
            "What I said in advance",
            "What the person wrote or said for a time when they cannot say it.",
            "An advance statement says what somebody wishes, believes and values, wanted or not wanted, about care or anything else: it guides"
                    + " decisions in their best interests. An advance decision only refuses medical treatment, and it binds if it was made with"
                    + " capacity. \u201cI want to keep my cat with me\u201d is a statement.",
            List.of(
                    group(
                            "statement",
                            "Advance statement",
                            "",
                            yesNo("exists", "Is there one?"),
                            text("says", "What it says"),
                            day("made", "Made on"),
                            line("kept", "Where it is kept"),
                            text("considered", "How the plan takes it into account")),
                    group(
                            "decision",
                            "Advance decision to refuse treatment",
                            "",
                            yesNo("exists", "Is there one?"),
                            text("says", "What it refuses"),
                            oneOf("content", "What kind of thing it says", AdvanceContent.class),
                            oneOf("with_capacity", "Made with capacity?", Certainty.class),
                            day("made", "Made on"),
                            line("kept", "Where it is kept"),
                            text("considered", "How the plan takes it into account")),
                    group(
                            "talk",
                            "Talking about it",
                            "Raise it where you talk about what happens if things go wrong; encourage one, or help to write it.",
                            day("dated", "Talked about on"),
                            oneOf("response", "What came of it", AdvanceResponse.class))));
}
