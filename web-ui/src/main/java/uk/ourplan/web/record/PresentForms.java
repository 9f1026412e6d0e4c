package uk.ourplan.web.record;

import static uk.ourplan.web.plan.form.Asking.anyOf;
import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.folded;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneFrom;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.statements;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import java.util.List;
import uk.ourplan.language.person.AftercareStatus;
import uk.ourplan.language.person.CauseOfNotEngaging;
import uk.ourplan.language.person.Certainty;
import uk.ourplan.language.person.Consulted;
import uk.ourplan.language.person.EngagementStep;
import uk.ourplan.language.person.PauseChoice;
import uk.ourplan.language.person.WhyInvolvedNow;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.web.plan.form.Kind.Elsewhere;
import uk.ourplan.web.plan.form.Part.Many;

/** What is so at present, and the steps where somebody does not take part. */
final class PresentForms {

    private PresentForms() {}

    static final PartForm AT_PRESENT = new PartForm(
            PartName.AT_PRESENT,
            "What is so at present",
            "What is so about the person now and changes which rules apply to their plan.",
            "Answer what is known. What does not apply stays folded.",
            List.of(
                    yesNo("urgent", "Is the need urgent?"),
                    yesNo("deafblind", "Are they deafblind?"),
                    yesNo("fluctuating_condition", "Does their condition come and go, or change fast?"),
                    yesNo("self_funding", "Do they pay for their own care?"),
                    yesNo("care_home_resident", "Do they live in a care home?"),
                    folded(
                            "",
                            "Leaving care, orders, experts",
                            "",
                            yesNo("in_care", "In care?"),
                            yesNo("care_leaver", "A care leaver?"),
                            yesNo("drug_or_alcohol_order", "Under a drug or alcohol order?"),
                            yesNo("expert_assessor", "Did an expert assess with us?")),
                    folded(
                            "safeguarding",
                            "Safeguarding",
                            "",
                            oneOf("risk", "Risk of abuse or neglect?", Certainty.class),
                            text("basis", "What that rests on"),
                            folded(
                                    "enquiry",
                                    "An enquiry",
                                    "",
                                    line("number", "Number"),
                                    day("opened", "Opened on"),
                                    yesNo("open", "Is it open?"),
                                    text("about", "What it is about"),
                                    oneOf("choice", "What happens to planning meanwhile", PauseChoice.class),
                                    day("decided", "Decided on"),
                                    anyOf("consulted", "Talked over with", Consulted.class),
                                    anyOf(
                                            "reasons_not_consulted",
                                            "Not talked over, with a reason on file",
                                            Consulted.class),
                                    yesNo("has_carer", "Is there a carer?"),
                                    text("absent_because", "Why somebody was not asked"),
                                    yesNo("interim_support_running", "Does interim support run?"))),
                    folded(
                            "section_117",
                            "After-care under section 117",
                            "",
                            day("since", "Since"),
                            day("joint", "Decided jointly on"),
                            statements("with", "With", ""),
                            day("form_filed", "Form filed on"),
                            oneOf("status", "Does it go on?", AftercareStatus.class),
                            folded(
                                    "ended",
                                    "The joint decision that ended it",
                                    "",
                                    day("decided", "Decided on"),
                                    statements("with", "With", ""),
                                    day("last_day", "Last day"))),
                    TransitionForm.FROM_16_TO_25,
                    folded(
                            "deprivation_of_liberty",
                            "Deprivation of liberty",
                            "",
                            yesNo("amounts", "Does the support amount to one?"),
                            yesNo("likely", "Is one likely to be needed?"),
                            line("authorisation", "Authorisation in place"),
                            yesNo("change_more_restrictive", "Would the change be more restrictive?"),
                            day("considered", "Considered on"),
                            text("action", "What is done"))));

    static final PartForm TAKING_PART = new PartForm(
            PartName.TAKING_PART,
            "Taking part",
            "The steps where the person does not take part, or somebody stands in the way. Leave it blank where neither is so.",
            "The duty does not go away. The steps follow one another: find out why, inform, ask, and only then plan from what is known. A step"
                    + " that could not be done counts where it was tried on a day and the reason is there. Not planning leaves the person at risk"
                    + " without support, shut out of decisions, and the council unable to do its duty.",
            List.of(
                    folded(
                            "not_engaging",
                            "The person does not take part",
                            "One step after the other.",
                            oneOf("because", "1. What is behind it", CauseOfNotEngaging.class),
                            text("cause", "How that was found out"),
                            day("support_in_place", "An advocate or appropriate person supports them since"),
                            day(
                                    "information",
                                    "2. Information given on",
                                    "What the plan is for, how it works, what taking part does for them."),
                            line("information_form", "In which form"),
                            oneOf(
                                    "wants_needs_met",
                                    "3. Do they still want the council to meet their needs?",
                                    Certainty.class),
                            text("still_wants", "In their words"),
                            day("asked", "Asked on"),
                            day("told_plan_required", "4. Told on that a plan is required by law"),
                            day("asked_representative", "5. Asked on whether somebody else should represent them"),
                            day("told_will_proceed", "6. Told on that a plan is made from what is known"),
                            day("carers_consulted", "7. Every carer asked by"),
                            text(
                                    "best_interests_people",
                                    "Others involved in their best interests",
                                    "Where capacity is lacking."),
                            day("draft_copy", "8. Copy of the draft given on"),
                            day("review_invitation", "Invited on to look at it"),
                            day("final_copy", "9. Final plan given on"),
                            new Many(
                                    "tries",
                                    "Steps that could not be done",
                                    "",
                                    "try",
                                    "",
                                    "step",
                                    List.of(
                                            oneOf("step", "Which step", EngagementStep.class),
                                            day("dated", "Tried on"),
                                            text("reason", "Why it could not be done")))),
                    folded(
                            "obstruction",
                            "Somebody stands in the way",
                            "",
                            oneFrom("who", "Who", Elsewhere.PEOPLE),
                            yesNo("asked_for_by_person", "1. Did the person ask for it?"),
                            oneOf(
                                    "wants_needs_met",
                                    "If so: do they still want the council to meet their needs?",
                                    Certainty.class),
                            yesNo("out_of_concern", "2. Is it done out of concern for the person?"),
                            yesNo("risk_of_abuse", "3. Is the person at risk of abuse or neglect?"),
                            day("safeguarding_considered", "A safeguarding concern was considered on"),
                            text("safeguarding_decision", "What was decided about it, and why"),
                            day("information_given", "Information on planning given to them on"),
                            text("information_reason", "Or why it was not"),
                            yesNo("goes_on", "Does it go on?"),
                            yesNo("confirmed_by_person", "Did the person confirm that it is at their request?"),
                            text("action", "What is done to get planning done"),
                            text("last_resort", "Why nothing but planning from the assessment is left"),
                            day("carers_consulted", "Every carer asked by"),
                            text("best_interests_people", "Others involved in their best interests")),
                    folded(
                            "stopped",
                            "Planning stops because they no longer want it",
                            "Only where they said no, have capacity for that choice, are not at risk of abuse or neglect, and nothing else"
                                    + " requires a plan. The duty stays open until something else is in place.",
                            day("dated", "Stopped on"),
                            text("why", "Why, in their words"),
                            line("by", "Decided by")),
                    folded(
                            "involved_now",
                            "They can take part now",
                            "",
                            day("dated", "Since"),
                            oneOf("because", "Because", WhyInvolvedNow.class),
                            day("review_offered", "A review was offered on"),
                            yesNo("review_taken", "Is a review held?"),
                            text("reason", "Why, or why not"))));
}
