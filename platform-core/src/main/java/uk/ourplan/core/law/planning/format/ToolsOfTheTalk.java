package uk.ourplan.core.law.planning.format;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.Missing;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.HowWePlan;
import uk.ourplan.language.plan.HowWePlan.Tool;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.ToolQuality;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Nobody has to use a tool for planning talks. One that is used has four qualities and suits how the person communicates; where
 * none suits, the line manager sees to one being adapted (FORMAT-08, FORMAT-09).
 *
 * @see "Care and support statutory guidance, chapter 10"
 */
public final class ToolsOfTheTalk {

    private static final String ADAPT = "adapt";

    private ToolsOfTheTalk() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Tool> tools = desk.section(HowWePlan.class).map(HowWePlan::tools).orElse(List.of());
        Missing qualities = new Missing();
        Missing profile = new Missing();
        for (Tool tool : tools) {
            qualities.of(
                    tool.id(),
                    Stream.of(ToolQuality.values())
                            .filter(quality -> !tool.qualities().contains(quality))
                            .map(ToolsOfTheTalk::said)
                            .toList());
            profile.when(Boolean.FALSE.equals(tool.suits()) && blank(tool.because()), tool.id());
        }
        List<Lack> lacks = new ArrayList<>();
        qualities
                .says("Not yet a good tool for this person is")
                .map(says -> asks(
                        "FORMAT-09", says, "Tick what it has, change it, or use another; none is needed.", "tools"))
                .ifPresent(lacks::add);
        profile.says("Does not suit how the person communicates, and why it is used is blank: tool")
                .map(says -> asks("FORMAT-08", says, "Use another one, or say why this one.", "tools"))
                .ifPresent(lacks::add);
        return lacks;
    }

    private static Lack asks(String rule, String says, String mend, String field) {
        return prompts(Step.PRESENT, rule, Topic.PRESENTING, says, mend).in(SectionName.HOW_WE_PLAN, field);
    }

    private static String said(ToolQuality quality) {
        return switch (quality) {
            case INVOLVEMENT -> "helps the person take part";
            case STRENGTHS -> "begins with strengths";
            case FLEXIBLE -> "can be adapted";
            case PROPORTIONATE -> "fits the person and what is at stake";
        };
    }

    /** What these rules want done. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        OwedTask adapt = OwedTask.of(
                        "FORMAT-09",
                        ADAPT,
                        "No tool for planning talks suits the person: see to one being adapted.",
                        "It ends when what came of the request is on record.")
                .of(TaskOwner.LINE_MANAGER)
                .in(SectionName.HOW_WE_PLAN, "no_tool_suits")
                .endedByRecord(FollowUpOutcome.DONE, FollowUpOutcome.NOT_POSSIBLE);
        boolean wanted = desk.section(HowWePlan.class)
                .map(HowWePlan::noToolSuits)
                .filter(Boolean.TRUE::equals)
                .isPresent();
        return wanted && !desk.beside().isFollowedUp(adapt.key()) ? List.of(adapt) : List.of();
    }
}
