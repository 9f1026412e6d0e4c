package uk.ourplan.core.report.postgres;

import java.util.List;

/** What the needs come to in the council: eligibility found, the duty still open, plans touched by a provider's failure. */
final class LinesOfNeed {

    static final List<Counted> LINES = List.of(
            Counted.of(
                            "NEED-01",
                            "determined",
                            "Eligibility found",
                            "Plans, by the criteria that were asked (an adult's, a carer's: NEED-02) and what was determined.",
                            """
                            select case when a.content ->> 'kind' = 'carer' then 'Carer: ' else 'Adult: ' end
                                   || case when p.found @> '[{"eligible": true}]'::jsonb then 'eligible'
                                           when p.found @> '[{"eligible": false}]'::jsonb then 'no eligible need'
                                           else 'not determined' end as of,
                                   count(*) as number
                              from casework.plan p
                              join casework.assessment a on a.council_id = p.council_id and a.id = p.assessment_id
                             where p.council_id = :council
                             group by 1 order by 1""")
                    .under("Care Act 2014 s.13(7); SI 2015/313"),
            Counted.of(
                            "NEED-13",
                            "open",
                            "Duty to meet eligible needs",
                            "Eligible needs of signed plans, by whether support is confirmed as in place.",
                            """
                            select case when exists (
                                     select 1 from casework.notice n
                                      where n.council_id = f.council_id and n.plan_id = f.plan_id and n.kind = 'in_place'
                                        and n.content ->> 'need' = need ->> 'id') then 'In place' else 'Duty open' end as of,
                                   count(*) as number
                              from casework.plan_final f,
                                   jsonb_array_elements(f.sections -> 'needs' -> 'content' -> 'needs') need
                             where f.council_id = :council and need ->> 'eligible' = 'true'
                             group by 1 order by 1""")
                    .under("Care Act 2014 s.18"),
            Counted.plans(
                            "NEED-16",
                            "reassessing",
                            "Reassessments that followed a review",
                            "Plans whose review in the last twelve months asked for a reassessment, by how far it is; the number"
                                    + " of a plan is its days since that review.",
                            """
                            select x.plan_id, (:today::date - x.held_on)::bigint as amount,
                                   case when x.done then 'Ended'
                                        when x.fields > x.confirmed then 'Open, not all that was carried over is confirmed'
                                        else 'Open, nothing left to confirm' end as of,
                                   case when x.done then 3 when x.fields > x.confirmed then 1 else 2 end as place
                              from (select r.plan_id, r.held_on,
                                           coalesce(jsonb_array_length(r.outcome -> 'carried'), 0) as fields,
                                           (select count(distinct u.owed_key) from casework.follow_up u
                                             where u.council_id = r.council_id and u.plan_id = r.plan_id
                                               and u.owed_key like 'NEED-16:' || m.mark || ':F%') as confirmed,
                                           exists (select 1 from casework.follow_up u
                                             where u.council_id = r.council_id and u.plan_id = r.plan_id
                                               and u.owed_key like '%:' || m.mark || ':reassess') as done
                                      from casework.review r
                                     cross join lateral (select substr(r.id::text, 1, 8) || substr(r.id::text, 25) as mark) m
                                     where r.council_id = :council and r.state = 'completed' and r.held_on > :today::date - 365
                                       and (r.outcome ->> 'reassess' = 'true' or r.outcome -> 'actions' @> '["reassess"]'::jsonb)
                                       and r.id = (select w.id from casework.review w
                                             where w.council_id = r.council_id and w.plan_id = r.plan_id
                                               and w.state = 'completed'
                                               and (w.outcome ->> 'reassess' = 'true' or w.outcome -> 'actions' @> '["reassess"]'::jsonb)
                                             order by w.held_on desc, w.id desc limit 1)) x""")
                    .under("Care Act 2014 s.27(4), ss.9 and 10"),
            Counted.of(
                            "RISK-08",
                            "failed",
                            "People whom a failed provider served",
                            "Urgent tasks to arrange other provision, open and ended; self-funded people among them.",
                            """
                            select case when t.done_at is null then 'Open' else 'Ended' end as of, count(*) as number
                              from casework.task t
                             where t.council_id = :council and t.owed_key like 'RISK-08:%'
                             group by 1 order by 1""")
                    .under("Care Act 2014 s.48 (unverified)"));

    private LinesOfNeed() {}
}
