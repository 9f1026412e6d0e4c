package uk.ourplan.core.law.planning.arranging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.ourplan.core.law.arranging.AsSpecified;
import uk.ourplan.core.law.arranging.AsSpecified.Difference;
import uk.ourplan.core.law.arranging.ReferringAPlan;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.arranging.Arrangements;
import uk.ourplan.language.arranging.ArrangingNote.Arranged;
import uk.ourplan.language.arranging.SpecifiedPart;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support.ServiceLine;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.OutOfAreaProcedure;
import uk.ourplan.tenant.policy.Settings;

/**
 * Support is arranged the way the final plan specifies it, or the person agrees to the difference (ARRANGE-06); a provider outside
 * the area is a task to take the council's steps and tell who is to be told, and moves no responsibility (ARRANGE-08).
 */
public final class ArrangedAsPlanned {

    private ArrangedAsPlanned() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        return open(desk).stream()
                .map(each -> Lack.warns(
                                Step.ISSUE,
                                "ARRANGE-06",
                                Topic.WAYS_OF_MEETING,
                                "Line " + each.line() + " is arranged with another " + part(each)
                                        + " than the plan says, and the person's agreement is not on record.",
                                "Record the person's agreement, arrange it as planned, or revise the plan.")
                        .in(SectionName.SUPPORT, "services[" + each.line() + "]"))
                .toList();
    }

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        List<OwedTask> owed = new ArrayList<>();
        for (Difference each : open(desk)) {
            owed.add(OwedTask.of(
                            "ARRANGE-06",
                            each.line() + ":" + each.part().code(),
                            "Line " + each.line() + " is arranged with another " + part(each)
                                    + " than the plan says: ask the person, or revise the plan.",
                            "It ends when the person's agreement is on record, or when it is arranged as planned.")
                    .in(SectionName.SUPPORT, "services[" + each.line() + "]"));
        }
        Arrangements arrangements = desk.beside().arranging();
        for (Difference each : differences(desk)) {
            if (each.part() == SpecifiedPart.PRICE) {
                OwedTask task = OwedTask.of(
                                "ARRANGE-06",
                                each.line() + ":budget:" + each.arranged(),
                                "The actual price of line " + each.line()
                                        + " is not the planned one: correct the budget, and tell the person.",
                                "It ends when it is on record how the budget was corrected.")
                        .of(TaskOwner.holding(Permission.FINANCE_OFFICER))
                        .in(SectionName.MONEY, null)
                        .endedByRecord(FollowUpOutcome.DONE);
                if (!desk.beside().isFollowedUp(task.key())) {
                    owed.add(task);
                }
            }
        }
        outsideTheArea(arrangements).stream()
                .filter(each -> arrangements.toldOutOfArea().stream()
                        .noneMatch(told ->
                                told.line().equals(each.line()) && !told.told().isEmpty()))
                .map(each -> outOfArea(each, policy))
                .forEach(owed::add);
        return owed;
    }

    private static OwedTask outOfArea(Arranged arranged, CouncilPolicy policy) {
        InEffect<Optional<OutOfAreaProcedure>> steps = policy.read(Settings.OUT_OF_AREA_PROCEDURE);
        String says = steps.value()
                .map(own -> " Steps: " + String.join("; ", own.steps()) + ". To be told: "
                        + String.join("; ", own.tell()) + ".")
                .orElse("");
        return OwedTask.of(
                        "ARRANGE-08",
                        arranged.line(),
                        "Line " + arranged.line()
                                + " is arranged outside the area: follow the council's steps and send its notices. The"
                                + " council stays responsible." + says,
                        "It ends when it is on record who was told, and when.")
                .by(arranged.starts())
                .reading(steps.read())
                .in(SectionName.SUPPORT, null);
    }

    private static List<Difference> open(PlanOnDesk desk) {
        return differences(desk).stream().filter(each -> !each.agreed()).toList();
    }

    /** Of the council's lines, each held against what was found for it last. */
    public static List<Difference> differences(PlanOnDesk desk) {
        Arrangements arrangements = desk.beside().arranging();
        List<Difference> all = new ArrayList<>();
        for (Arranged arranged : latest(arrangements)) {
            for (ServiceLine line : ReferringAPlan.councilsLines(desk.content())) {
                if (line.id().equals(arranged.line())) {
                    all.addAll(AsSpecified.between(line, arranged, arrangements));
                }
            }
        }
        return all;
    }

    /** What was found last for each line whose provider is outside the council's area (ARRANGE-08). */
    public static List<Arranged> outsideTheArea(Arrangements arrangements) {
        return latest(arrangements).stream()
                .filter(each -> Boolean.FALSE.equals(each.inArea()))
                .toList();
    }

    private static List<Arranged> latest(Arrangements arrangements) {
        return arrangements.arranged().stream()
                .map(Arranged::line)
                .distinct()
                .map(line -> arrangements.arranged().stream()
                        .filter(each -> each.line().equals(line))
                        .reduce((first, later) -> later)
                        .orElseThrow())
                .toList();
    }

    private static String part(Difference each) {
        return switch (each.part()) {
            case PROVIDER -> "provider";
            case WHAT -> "service";
            case TIMETABLE -> "time";
            case PREFERENCES -> "way than the person prefers,";
            case PRICE -> "price";
        };
    }
}
