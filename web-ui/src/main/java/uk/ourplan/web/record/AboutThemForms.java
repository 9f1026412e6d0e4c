package uk.ourplan.web.record;

import static uk.ourplan.web.plan.form.Asking.anyFrom;
import static uk.ourplan.web.plan.form.Asking.anyOf;
import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.folded;
import static uk.ourplan.web.plan.form.Asking.group;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.statements;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.whole;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import java.util.List;
import uk.ourplan.language.person.CarersAssessmentState;
import uk.ourplan.language.person.ConsentAnswer;
import uk.ourplan.language.person.ConsentPurpose;
import uk.ourplan.language.person.ConsentToInvolve;
import uk.ourplan.language.person.ConsentToShare;
import uk.ourplan.language.person.ContactWay;
import uk.ourplan.language.person.LivesWith;
import uk.ourplan.language.person.PlanForm;
import uk.ourplan.language.person.Role;
import uk.ourplan.language.person.Sureness;
import uk.ourplan.language.person.Voice;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.web.plan.form.Kind.Elsewhere;
import uk.ourplan.web.plan.form.Part;
import uk.ourplan.web.plan.form.Part.Many;

/** How to speak with the person, and who is around them. */
final class AboutThemForms {

    private AboutThemForms() {}

    static final PartForm HOW_TO_SPEAK = new PartForm(
            PartName.HOW_TO_SPEAK,
            "How to speak with me",
            "How the person likes to be called, spoken with and reached, and in which form they need what is written.",
            "Everybody who meets the person reads this first. Write what works, and what to leave.",
            List.of(
                    line("likes_to_be_called", "Likes to be called"),
                    line("pronouns", "Pronouns"),
                    text(
                            "communication",
                            "How to communicate with me",
                            "What helps, what does not, how long it takes."),
                    line("first_language", "First language"),
                    line(
                            "interpreter",
                            "Interpreter",
                            "Which language or signs, and how to book one. Blank where none is needed."),
                    oneOf("contact_by", "Likes to be contacted by", ContactWay.class),
                    line("telephone", "Telephone"),
                    line("email", "Email"),
                    group(
                            "plan_format",
                            "What is written to them",
                            "",
                            anyOf("forms", "Needs it as", PlanForm.class),
                            line("language", "In which language"),
                            oneOf("voice", "In whose voice", Voice.class),
                            anyOf("draft_forms", "The draft exists as", PlanForm.class),
                            line("draft_language", "The draft is in"),
                            text("note", "Note")),
                    group(
                            "address",
                            "Lives at",
                            "",
                            statements("lines", "Address", ""),
                            line("town", "Town"),
                            line("postcode", "Postcode")),
                    group("living", "Home", "", oneOf("with", "Lives", LivesWith.class), text("text", "How they live")),
                    line("pets", "Pets", "Who looks after them when the person cannot belongs in the plan."),
                    text("faith_and_culture", "Faith and culture")));

    private static final Part CONSENTS = new Many(
            "consents",
            "What the person said about them, day by day",
            "One line for each purpose and day. What was given ends on the day on which it is withdrawn; nothing is taken out.",
            "answer",
            "",
            "purpose",
            List.of(
                    oneOf("purpose", "What consent was asked for", ConsentPurpose.class),
                    oneOf("answer", "The person’s answer", ConsentAnswer.class),
                    day("dated", "On"),
                    text("words", "In their words")));

    static final PartForm PEOPLE_AROUND = new PartForm(
            PartName.PEOPLE_AROUND,
            "People around me",
            "Carers, representatives, advocates and professionals: who they are, what they may do, and what the person agreed to.",
            "Somebody acts for the person only within the authority whose evidence was seen. Consent is for one purpose: that somebody takes"
                    + " part says nothing about what they may see.",
            List.of(new Many(
                    "people",
                    "People around me",
                    "",
                    "person",
                    "P",
                    "name",
                    List.of(
                            line("name", "Name"),
                            line("relationship", "Who they are to the person"),
                            anyOf("roles", "Roles", Role.class),
                            line("reached", "How to reach them"),
                            text("about", "About them"),
                            yesNo("asked_for", "Did the person ask for them to take part?"),
                            yesNo("paid", "Are they paid?"),
                            folded(
                                    "authority",
                                    "Authority to act for the person",
                                    "For an attorney, a deputy or an appointee.",
                                    line("kind", "What it is", "Such as a lasting power of attorney."),
                                    line(
                                            "covers",
                                            "What it covers",
                                            "Health and welfare, property and money, or both."),
                                    day("registered", "Registered on"),
                                    day("ends", "Ends on"),
                                    day("seen", "Evidence seen on"),
                                    line("seen_by", "Seen by")),
                            CONSENTS,
                            folded(
                                    "consent",
                                    "What the person agreed to, as a whole",
                                    "",
                                    oneOf("involve", "That they take part", ConsentToInvolve.class),
                                    oneOf("share", "That they see the plan", ConsentToShare.class),
                                    anyFrom("sections", "Which sections", Elsewhere.SECTIONS),
                                    day("dated", "When"),
                                    text("note", "In the person’s words")),
                            folded(
                                    "carer",
                                    "What they do as a carer",
                                    "",
                                    whole("hours_weekly", "Hours a week"),
                                    text("does", "What they do"),
                                    oneOf("able", "Able now?", Sureness.class),
                                    oneOf("willing", "Willing now?", Sureness.class),
                                    oneOf("able_ahead", "Able from now on?", Sureness.class),
                                    oneOf("willing_ahead", "Willing from now on?", Sureness.class),
                                    day("asked", "Asked on"),
                                    oneOf("assessment", "Their own assessment", CarersAssessmentState.class))))));
}
