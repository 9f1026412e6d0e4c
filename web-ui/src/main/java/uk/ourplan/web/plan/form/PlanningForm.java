package uk.ourplan.web.plan.form;

import static uk.ourplan.web.plan.form.Asking.anyOf;
import static uk.ourplan.web.plan.form.Asking.day;
import static uk.ourplan.web.plan.form.Asking.folded;
import static uk.ourplan.web.plan.form.Asking.group;
import static uk.ourplan.web.plan.form.Asking.line;
import static uk.ourplan.web.plan.form.Asking.oneOf;
import static uk.ourplan.web.plan.form.Asking.pounds;
import static uk.ourplan.web.plan.form.Asking.text;
import static uk.ourplan.web.plan.form.Asking.when;
import static uk.ourplan.web.plan.form.Asking.whole;
import static uk.ourplan.web.plan.form.Asking.yesNo;

import java.util.List;
import java.util.Set;
import uk.ourplan.language.need.Amount;
import uk.ourplan.language.person.ContactWay;
import uk.ourplan.language.plan.BriefingPoint;
import uk.ourplan.language.plan.PlanningTask;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.ToolQuality;
import uk.ourplan.web.plan.form.Part.Many;

/** How the planning itself goes. */
final class PlanningForm {

    private PlanningForm() {}

    static final Form HOW_WE_PLAN = new Form(
            SectionName.HOW_WE_PLAN,
            "How we plan",
            "Who does what by when, how it is checked, and what helps meanwhile. None of it stands on the person's"
                    + " copy.",
            "What has a day becomes a task under My work by itself.",
            List.of(
                    day("told_next_step", "The person was told that planning is next on"),
                    group(
                            "target",
                            "By when",
                            "The law sets no day; agree one with this person.",
                            day("agreed", "To be complete by"),
                            text("because", "Why then")),
                    yesNo("alone", "Does the person do the whole plan alone?"),
                    day("roles_agreed", "Who does what was agreed on"),
                    new Many(
                            "tasks",
                            "Who does what",
                            "",
                            "task",
                            "T",
                            "who",
                            List.of(
                                    oneOf("task", "What", PlanningTask.class),
                                    line("described", "In other words"),
                                    line("who", "Who", "A name, or the number of somebody around the person."),
                                    day("due", "By"),
                                    day("done", "Done on"))),
                    new Many(
                            "briefed",
                            "Who knows what",
                            "Everybody who takes part is told these; the last one only who has something to do.",
                            "person",
                            "",
                            "who",
                            List.of(
                                    line("who", "Who", "As under who does what."),
                                    anyOf("told", "Told", BriefingPoint.class),
                                    yesNo(
                                            "figure_withheld",
                                            "Is the figure withheld?",
                                            "Where neither consent nor a best-interests decision covers sharing it."),
                                    day("understood_role", "Said that they understand what is theirs to do on"))),
                    folded(
                            "checks",
                            "How progress is checked",
                            "As agreed with the person; each check is then a task of its own.",
                            oneOf("how", "How", ContactWay.class),
                            day("from", "From"),
                            whole("every_days", "Every how many days"),
                            yesNo("agreed_with_person", "Agreed with the person?"),
                            oneOf("motivation", "How motivated everybody is", Amount.class)),
                    group(
                            "channel",
                            "In which way talks are held",
                            "Face to face is chosen beforehand where taking part is hard, unless that is what makes it hard.",
                            oneOf("planned", "Talks are held", ContactWay.class),
                            anyOf("hard", "Ways that are hard for the person", ContactWay.class)),
                    new Many(
                            "tools",
                            "Tools for the talk",
                            "Nobody has to use one. The council's own stand under Guidance, tools and services.",
                            "tool",
                            "T",
                            "what",
                            List.of(
                                    line("what", "Which tool"),
                                    anyOf("qualities", "What it has", ToolQuality.class),
                                    yesNo("suits", "Does it suit how the person communicates?"),
                                    when("suits", Set.of("false"), text("because", "Why it is used all the same")))),
                    yesNo(
                            "no_tool_suits",
                            "Does no tool suit the person?",
                            "Then the line manager is asked to have one adapted."),
                    folded(
                            "interim",
                            "Support until the plan is in force",
                            "Where needs are urgent. It stands outside of the plan.",
                            text("what", "What is arranged"),
                            day("start", "From"),
                            day("expected_end", "Expected to end on"),
                            pounds("weekly_pence", "Cost a week"),
                            text("none_because", "None is arranged, because")),
                    folded(
                            "shortage",
                            "Is something in short supply here?",
                            "A choice of provider, worker or time may then not be there, and the start may be late. It never"
                                    + " lowers what the plan says is needed.",
                            yesNo("limited", "Is something that the person wants in short supply?"),
                            line("what", "Which service or area"),
                            day("explained", "Explained to the person on"))));
}
