package uk.ourplan.core.report.postgres;

import java.util.List;
import uk.ourplan.tenant.policy.Settings;

/**
 * How plans are kept in the council: how soon drafts are recorded, and which decisions were taken, and where manager and
 * writer judge the same plan differently (AUTH-12, RECORD-02, RECORD-05).
 */
final class LinesOfKeeping {

    /** The answers of both readers to each plan signed in a year; a row without answers where one of them gave none. */
    private static final String BOTH_CHECKLISTS = """
              from (select f.plan_id, w.answers as writer, m.answers as manager,
                           exists (select 1 from jsonb_each(w.answers) a
                                     join jsonb_each(m.answers) b on b.key = a.key and b.value <> a.value) as differ
                      from casework.plan_final f
                      left join casework.plan_keeping k
                        on k.council_id = f.council_id and k.plan_id = f.plan_id and k.version = f.version
                      left join lateral (select c -> 'answers' as answers
                                           from jsonb_path_query(k.content, '$.checklists[*] ? (@.reader == "writer")') c
                                          limit 1) w on true
                      left join lateral (select c -> 'answers' as answers
                                           from jsonb_path_query(k.content, '$.checklists[*] ? (@.reader == "manager")') c
                                          limit 1) m on true
                     where f.council_id = :council and f.signed_off_at >= :today::date - 365
            """;

    static final List<Counted> LINES = List.of(
            Counted.of(
                            "RECORD-02",
                            "recorded",
                            "Days from the planning conversation to the draft on record",
                            "Plans begun in the last twelve months whose planning conversation has a day.",
                            """
                            select d.of, d.number
                              from (with days as (
                                      select coalesce((k.content ->> 'recorded')::date, (p.agreement ->> 'presented')::date,
                                                      :today::date) - (k.content ->> 'conversation')::date as taken
                                        from casework.plan_keeping k
                                        join casework.plan p
                                          on p.council_id = k.council_id and p.id = k.plan_id and p.version = k.version
                                       where k.council_id = :council and k.content ->> 'conversation' is not null
                                         and p.started_on > :today::date - 365)
                                    select 1 as place, 'Within the council''s limit' as of, count(*) as number
                                      from days where taken <= :limit having count(*) > 0
                                    union all
                                    select 2, 'Past the council''s limit', count(*)
                                      from days where taken > :limit having count(*) > 0
                                    union all
                                    select 3, 'Days on average', round(avg(taken))::bigint
                                      from days having count(*) > 0) d
                             order by d.place""")
                    .reading(Settings.DRAFT_RECORDING_DAYS),
            Counted.of(
                    "RECORD-05",
                    "decisions",
                    "Decisions recorded in the last twelve months",
                    "Decisions in planning, by what they were about.",
                    """
                    select d.decision -> 'decision' ->> 'kind' as of, count(*) as number
                      from casework.plan_decision d
                     where d.council_id = :council and d.at >= :today::date - 365
                     group by 1 order by 1"""),
            Counted.plans(
                    "AUTH-12",
                    "checklists",
                    "The quality checklist of writer and manager",
                    "Plans signed in the last twelve months, by whether the manager answered the checklist as the writer did.",
                    """
                            select x.plan_id, 1::bigint as amount,
                                   case when x.manager is null then 'Not answered by the manager'
                                        when x.writer is null then 'Not answered by the writer'
                                        when x.differ then 'Answered differently'
                                        else 'Answered alike' end as of,
                                   case when x.manager is null then 3 when x.writer is null then 4
                                        when x.differ then 1 else 2 end as place
                            """ + BOTH_CHECKLISTS + ") x"),
            Counted.of(
                    "AUTH-12",
                    "questions",
                    "Questions that writer and manager answered differently",
                    "Plans signed in the last twelve months, by the question of the checklist; a plan counts once for each.",
                    """
                            select w.key as of, count(*) as number
                            """ + BOTH_CHECKLISTS + """
                            ) x
                             cross join lateral jsonb_each(x.writer) w
                             join lateral jsonb_each(x.manager) m on m.key = w.key and m.value <> w.value
                             group by 1 order by 2 desc, 1"""));

    private LinesOfKeeping() {}
}
