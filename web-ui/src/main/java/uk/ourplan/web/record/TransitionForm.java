package uk.ourplan.web.record;

import static uk.ourplan.web.plan.form.Asking.anyFrom;
import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.folded;
import static uk.ourplan.web.plan.form.Asking.group;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.when;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import java.util.List;
import java.util.Set;
import uk.ourplan.language.person.TransitionAnswer;
import uk.ourplan.language.person.TransitionTeam;
import uk.ourplan.web.plan.form.Kind.Elsewhere;
import uk.ourplan.web.plan.form.Part;
import uk.ourplan.web.plan.form.Part.Many;

/** What is asked about the way from 16 to 25 (TRANSITION-01 to TRANSITION-06). */
final class TransitionForm {

    private TransitionForm() {}

    static final Part FROM_16_TO_25 = folded(
            "transition",
            "From 16 to 25",
            "For a young person, from the 16th birthday to the day before the 26th.",
            yesNo("disabled", "Do the needs come from a disability?", "It decides which kind of plan follows."),
            new Many(
                    "consulted",
                    "Teams consulted",
                    "They work together until the 26th birthday.",
                    "team consulted",
                    "",
                    "team",
                    List.of(oneOf("team", "Team", TransitionTeam.class), day("dated", "Consulted on"))),
            oneOf("lead", "Which team leads", TransitionTeam.class),
            when("lead", Set.of(), group("", "", "", day("lead_from", "It leads from"))),
            oneOf("assessment_answer", "Transition assessment", TransitionAnswer.class),
            when(
                    "assessment_answer",
                    Set.of("not_needed"),
                    group("", "", "", text("assessment_reason", "Why none is needed"))),
            folded(
                    "",
                    "In care or leaving care",
                    "A Pathway Plan is due on the 16th birthday. A personal adviser and the plan go on to 21, and to 25 where support was asked for.",
                    day("pathway_plan_since", "Pathway Plan in place since"),
                    day("pathway_reviewed", "Last reviewed on"),
                    text("support_at_18", "Care and support likely at 18 and after"),
                    line("personal_adviser", "Personal adviser"),
                    day("support_requested", "Support between 21 and 25 asked for on"),
                    yesNo("adviser_is_practitioner", "Is the adult practitioner that adviser?"),
                    when(
                            "adviser_is_practitioner",
                            Set.of("true"),
                            group(
                                    "",
                                    "",
                                    "",
                                    anyFrom(
                                            "entitlements_provided",
                                            "Entitlements seen to",
                                            Elsewhere.CARE_LEAVERS_ENTITLEMENTS)))));
}
