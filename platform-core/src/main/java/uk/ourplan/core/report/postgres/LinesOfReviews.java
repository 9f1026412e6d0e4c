package uk.ourplan.core.report.postgres;

import java.util.List;

/** How reviews are kept up with: which live plans stand where, in which team they are overdue, and how those held were held. */
final class LinesOfReviews {

    private static final String LIVE = """
            with live as (
              select coalesce(r.responsible_id, p.author_id) as who, r.id as review, r.together_by, r.late_reason
                from casework.plan p
                left join casework.review r
                  on r.council_id = p.council_id and r.plan_id = p.id and r.type <> 'unplanned' and r.state in ('due', 'under_way')
               where p.council_id = :council and p.state = 'signed_off'
                 and not exists (select 1 from casework.plan n
                       where n.council_id = p.council_id and n.revises = p.id and n.signed_off_at is not null))
            """;

    static final List<Counted> LINES = List.of(
            Counted.of(
                            "SCHEDULE-12",
                            "states",
                            "Where the next review of each live plan stands",
                            "Live plans, by whether their next review is overdue on the day of the report or has no date.",
                            LIVE + """
                                    select case when l.review is null then 'No date' when l.together_by < :today then 'Overdue'
                                                else 'In time' end as of,
                                           count(*) as number
                                      from live l group by 1 order by 1""")
                    .under("Care Act 2014 s.27(1)(a)"),
            Counted.of(
                            "SCHEDULE-12",
                            "overdue_by_team",
                            "Overdue reviews by team",
                            "Live plans whose review is overdue, by the team of whoever holds it.",
                            LIVE + """
                                    select coalesce((select t.name from casework.team_member m
                                              join casework.team t on t.council_id = m.council_id and t.id = m.team_id
                                             where m.council_id = :council and m.worker_id = l.who and m.from_day <= :today
                                               and (m.until_day is null or m.until_day >= :today)
                                             order by t.name limit 1), 'In no team') as of,
                                           count(*) as number
                                      from live l where l.together_by < :today group by 1 order by 1""")
                    .under("Care Act 2014 s.27(1)(a)"),
            Counted.of(
                            "SCHEDULE-03",
                            "late",
                            "Reviews put off beyond their day",
                            "Reviews to come whose day was set later than the rules reckon, by whether a reason is written.",
                            LIVE + """
                                    select 'With a reason' as of, count(*) as number
                                      from live l where l.late_reason is not null having count(*) > 0""")
                    .under("Care Act 2014 s.27(1)(a)"),
            Counted.of(
                            "SCHEDULE-05",
                            "held",
                            "Reviews held in the last twelve months",
                            "Planned reviews that were completed, by whether they were held by their last day.",
                            """
                            select case when r.held_on <= r.together_by then 'By their day' else 'Late' end as of,
                                   count(*) as number
                              from casework.review r
                             where r.council_id = :council and r.state = 'completed' and r.type <> 'unplanned'
                               and r.held_on > :today::date - 365
                             group by 1 order by 1""")
                    .under("Care Act 2014 s.27(1)(a)"));

    private LinesOfReviews() {}
}
