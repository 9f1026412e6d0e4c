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
