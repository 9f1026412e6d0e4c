package uk.ourplan.core.report.postgres;

import java.util.List;

/**
 * How plans are watched in the council: activities done and missed, open monitoring talked about, progress of outcomes, and concerns of
 * abuse or neglect that stand (MONITOR-07, MONITOR-08, MONITOR-09, MONITOR-13, SAFEGUARD-01).
 */
final class LinesOfWatching {

    static final List<Counted> LINES = List.of(
            Counted.of(
                            "MONITOR-08",
                            "activities",
                            "Monitoring activities",
                            "Agreed activities: written up or left out (MONITOR-07) in the last twelve months, and those open.",
                            """
                            select case n.kind when 'written_up' then 'Written up' else 'Left out' end as of, count(*) as number
                              from casework.monitoring_note n
                             where n.council_id = :council and n.kind in ('written_up', 'dropped')
                               and n.at >= :today::date - 365
                             group by 1
                            union all
                            select case when t.due < :today then 'Overdue' else 'Still to come' end, count(*)
                              from casework.task t
                             where t.council_id = :council and t.rule = 'MONITOR-05' and t.done_at is null
                             group by 1 order by 1""")
                    .under("Care Act 2014 s.27(1)(a)"),
            Counted.of(
                            "MONITOR-09",
                            "supervision",
                            "Open monitoring and supervision",
                            "Open arrangements, by whether they were talked about within the council's days.",
                            """
                            select case when t.due < :today then 'Too long ago' else 'In time' end as of, count(*) as number
                              from casework.task t
                             where t.council_id = :council and t.rule = 'MONITOR-09' and t.done_at is null
                             group by 1 order by 1""")
                    .under("Care Act 2014 s.27(1)(a)"),
            Counted.of(
                            "MONITOR-13",
                            "progress",
                            "Progress with outcomes between reviews",
                            "Entries of the last twelve months, by how far the outcome had come.",
                            """
                            select replace(initcap(n.content ->> 'progress'), '_', ' ') as of, count(*) as number
                              from casework.monitoring_note n
                             where n.council_id = :council and n.kind = 'progressed' and n.at >= :today::date - 365
                             group by 1 order by 1""")
                    .under("Care Act 2014 s.27(1)(a)"),
            Counted.of(
                            "SAFEGUARD-01",
                            "open",
                            "Concerns of abuse or neglect that stand",
                            "Concerns that are neither referred nor decided with reasons.",
                            """
                            select 'Open' as of, count(*) as number
                              from casework.task t
                             where t.council_id = :council and t.rule = 'SAFEGUARD-01' and t.done_at is null""")
                    .under("Care Act 2014 s.42 (unverified)"));

    private LinesOfWatching() {}
}
