package uk.ourplan.web.budget;

import static uk.ourplan.web.plan.form.Asking.anyOf;
import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.group;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.when;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import java.util.List;
import java.util.Set;
import uk.ourplan.language.money.ManageAnswer;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.money.MethodAskedBy;
import uk.ourplan.language.money.MethodGround;
import uk.ourplan.language.money.MethodProblem;
import uk.ourplan.language.money.MethodTrigger;
import uk.ourplan.web.plan.form.Part;

/** What is asked while it is decided anew how the budget is managed (BUDGET-29). */
final class MethodForms {

    private static final Part ON = day("on", "On");

    static final List<Part> OPENING = List.of(
            ON,
            oneOf("trigger", "Why it is decided anew", MethodTrigger.class),
            when(
                    "trigger",
                    Set.of("asked_for"),
                    group("", "", "", oneOf("requested_by", "Who asks", MethodAskedBy.class))),
            when(
                    "trigger",
                    Set.of("council_view"),
                    group("", "", "", anyOf("grounds", "What another way would fit better", MethodGround.class))),
            when(
                    "trigger",
                    Set.of("problem"),
                    group("", "", "", oneOf("problem", "What is wrong", MethodProblem.class))),
            oneOf("wanted", "The way that is wanted", Method.class),
            text("says", "In their words"));

    static final List<Part> CONFIRMING =
            List.of(ON, yesNo("confirmed", "Does the person want it?"), text("said", "What they say"));

    static final List<Part> DECIDING = List.of(
            ON,
            day("told", "Person told about the ways on"),
            anyOf("methods_told", "Ways that were explained", Method.class),
            text("views", "What the person thinks of it"),
            text(
                    "availability",
                    "How far the services can be had",
                    "By the person with their own money, and by the council."),
            yesNo("appropriate_way", "Is a direct payment an appropriate way to meet the needs?"),
            oneOf("can_manage", "Can the person manage a direct payment?", ManageAnswer.class),
            yesNo("suitable_person_available", "Where capacity is lacking: is somebody suitable there to manage it?"),
            oneOf("method", "The way from now on", Method.class),
            yesNo("changes", "Does the way change?"),
            when(
                    "changes",
                    Set.of("true"),
                    group(
                            "",
                            "",
                            "",
                            day("old_ends", "Last day of the present way"),
                            day("new_starts", "First day of the new way"))),
            text("reason", "Reasons"));

    private MethodForms() {}
}
