package uk.ourplan.web.plan.form;

import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.folded;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import java.util.List;

/** What is asked before a plan is started, where the assessment alone does not say that one is owed. */
public final class StartForm {

    private StartForm() {}

    /** What the person was told before planning starts (INVOLVE-05). */
    public static final List<Part> INFORMATION = List.of(
            day(
                    "dated",
                    "What a plan is for and how planning works was explained on",
                    "Early enough to be taken in; planning starts once the person knows."),
            line("form", "In which form", "Such as easy read, large print, or talked through with an interpreter."));

    /** Why a plan is made. */
    public static final List<Part> GROUNDS = List.of(
            yesNo(
                    "council_will_meet",
                    "Will the council meet any of the eligible needs?",
                    "It may be left open and answered need by need in the plan."),
            folded(
                    "other_needs",
                    "The council agrees to meet needs that are not eligible",
                    "",
                    yesNo("agreed", "Is it agreed?"),
                    line("by", "Agreed by"),
                    day("dated", "Agreed on")),
            folded(
                    "",
                    "The person makes their own arrangements",
                    "Any one ground is enough, with what shows it. Capacity and a risk of abuse or neglect are read from the record.",
                    yesNo(
                            "own_arrangements",
                            "Will they rely on informal, health or other support, or pay for everything?"),
                    day("person_asked", "The person asked for a plan on"),
                    text("complexity", "Planning would help because the needs are complex", "Counts with consent."),
                    day("consented", "The person consented to planning on"),
                    day("representative_asked", "Their representative asked on", "Where the person lacks capacity."),
                    yesNo(
                            "somebody_suitable",
                            "Is there somebody suitable to decide with them how needs are met?",
                            "Where the person lacks capacity."),
                    day("best_interests", "Planning was decided to be in their best interests on")));
}
