package uk.ourplan.core.task.postgres;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.language.council.Permission;

/**
 * Which open tasks lie on a desk. One question for each way in which a task finds its owner, because each has an index of
 * its own; a task of a line manager whose practitioner is in no team stays with the practitioner, so that nobody's is nobody's.
 * What was handed on lies with whoever has it now, and with nobody else.
 */
final class Desks {

    private static final String MEMBERS = """
        with managed as (
          select m.worker_id from casework.team t
            join casework.team_member m on m.council_id = t.council_id and m.team_id = t.id
           where t.council_id = :council and t.manager_id = :me and m.worker_id <> :me
             and m.from_day <= :today and (m.until_day is null or m.until_day >= :today))\
        """;

    /** {@code mine}: the ids of the open tasks of whoever asks. */
    static final String MINE = MEMBERS + """
        , mates as (
          select other.worker_id from casework.team_member mine
            join casework.team_member other on other.council_id = mine.council_id and other.team_id = mine.team_id
           where mine.council_id = :council and mine.worker_id = :me
             and mine.from_day <= :today and (mine.until_day is null or mine.until_day >= :today)
             and other.from_day <= :today and (other.until_day is null or other.until_day >= :today)),
        wanted as (
          select t.id from casework.task t
           where t.council_id = :council and t.owner_id = :me and t.done_at is null and t.handed_to is null
             and (t.owner in ('practitioner', 'team')
                  or t.owner = 'line_manager' and not exists (
                       select 1 from casework.team_member m
                        where m.council_id = :council and m.worker_id = :me
                          and m.from_day <= :today and (m.until_day is null or m.until_day >= :today)))
          union
          select t.id from casework.task t
           where t.council_id = :council and t.owner = 'line_manager' and t.done_at is null and t.handed_to is null
             and t.owner_id in (select worker_id from managed)
          union
          select t.id from casework.task t
           where t.council_id = :council and t.owner = 'team' and t.done_at is null and t.handed_to is null
             and t.owner_id in (select worker_id from mates)
          union
          select t.id from casework.task t
           where t.council_id = :council and t.owner = any(:roles) and t.done_at is null and t.handed_to is null
          union
          select t.id from casework.task t
           where t.council_id = :council and t.handed_to = :me and t.done_at is null)\
        """;

    /** {@code mine}: the same, and those that concern the people whom whoever asks manages. */
    static final String MINE_OR_TEAM = MINE.substring(0, MINE.length() - 1) + """

        union
        select t.id from casework.task t
         where t.council_id = :council and t.done_at is null and t.owner_id in (select worker_id from managed)
        union
        select t.id from casework.task t
         where t.council_id = :council and t.done_at is null and t.handed_to in (select worker_id from managed))\
        """;

    /** {@code wanted}: the ids of the open tasks that concern those whom whoever asks manages. */
    static final String TEAM = MEMBERS + """
        , wanted as (
          select t.id from casework.task t
           where t.council_id = :council and t.done_at is null and t.owner_id in (select worker_id from managed)
          union
          select t.id from casework.task t
           where t.council_id = :council and t.done_at is null and t.handed_to in (select worker_id from managed))\
        """;

    /** {@code wanted}: the ids of the open tasks about a plan. */
    static final String PLAN = """
        with wanted as (
          select t.id from casework.task t
           where t.council_id = :council and t.plan_id = :plan and t.done_at is null)\
        """;

    static final String MANAGES = MEMBERS + """
        select exists (select 1 from managed) as managed,
               (select count(*) from (
                  select t.id from casework.task t
                   where t.council_id = :council and t.done_at is null and t.due < :today
                     and t.owner_id in (select worker_id from managed)
                  union
                  select t.id from casework.task t
                   where t.council_id = :council and t.done_at is null and t.due < :today
                     and t.handed_to in (select worker_id from managed)) late) as overdue\
        """;

    private Desks() {}

    static GenericExecuteSpec ofTeam(GenericExecuteSpec statement, Asking asking, LocalDate today) {
        return statement
                .bind("council", asking.council().value())
                .bind("me", asking.worker().value())
                .bind("today", today);
    }

    static GenericExecuteSpec ofMine(GenericExecuteSpec statement, Asking asking, LocalDate today) {
        return ofTeam(statement, asking, today).bind("roles", roles(asking).toArray(String[]::new));
    }

    /** A practitioner's task is never that of just any practitioner; what was handed to somebody by name is theirs. */
    private static Set<String> roles(Asking asking) {
        return Stream.of(
                        Stream.of(TaskOwner.worker(asking.worker().value().toString())
                                .code()),
                        asking.permissions().stream()
                                .filter(held -> held != Permission.PRACTITIONER)
                                .map(Permission::code),
                        asking.ladderRoles().stream())
                .flatMap(some -> some)
                .filter(role -> !Set.of("practitioner", "line_manager", "team").contains(role))
                .collect(Collectors.toSet());
    }
}
