/**
 * Tasks that the law owes, kept in step with every write and with the days.
 *
 * <p>How a rule gets its tasks: write a family in {@code core.law.planning.<subject>} with {@code static List<OwedTask>
 * owed(PlanOnDesk desk, CouncilPolicy policy)} and add its line to {@code core.law.planning.TasksOwed}. That is all. A task is
 * {@code OwedTask.of("INVOLVE-07", "T2", "Find out about local clubs.", "It ends when task T2 is marked as done.")}
 * {@code .by(day)} (due), {@code .from(day)} (not before), {@code .urgentFrom(day)}, {@code .of(TaskOwner.LINE_MANAGER)},
 * {@code .under("Care Act 2014 s.25")}, {@code .reading(policy.read(Settings.X).read())}, {@code .in(SectionName.OUTCOMES, "…")}.
 * The second word makes the key by which the task is known again; names come by number, never by text. Owe it for as long as
 * the facts say so: when it is owed no longer it is closed, with the day and its last sentence; never make its {@code says}
 * depend on today, or it is written anew each day. How far the plan has come is {@code desk.course()}.
 *
 * <p>A use case does nothing for it: each write whose deed names a plan, or a person, is followed up here in
 * its own transaction. What is owed to somebody while no plan says it stands in {@code core.law.owed.OwedWithoutAPlan}.
 *
 * @see "docs/decisions/0130-tasks-that-the-law-owes.md"
 */
@NullMarked
package uk.ourplan.core.owed;

import org.jspecify.annotations.NullMarked;
