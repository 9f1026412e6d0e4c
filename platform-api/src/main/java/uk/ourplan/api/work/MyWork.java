package uk.ourplan.api.work;

import java.util.List;
import java.util.Map;
import uk.ourplan.api.person.PlanSummary;
import uk.ourplan.language.plan.PlanState;

/**
 * What lies on somebody's desk today.
 *
 * @param tasks open tasks, overdue first, then by due day; the first hundred
 * @param tasksInAll how many open tasks there are
 * @param managesTeam whether somebody's work is theirs to look after, so that a list of the team's tasks makes sense
 * @param overdueInTeam how many tasks of that team are overdue
 * @param plans the person's own plans under way, last changed first; the first hundred
 * @param plansByState how many of them stand in each state
 */
public record MyWork(
        List<Task> tasks,
        long tasksInAll,
        boolean managesTeam,
        long overdueInTeam,
        List<PlanSummary> plans,
        Map<PlanState, Long> plansByState) {}
