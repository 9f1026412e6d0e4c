package uk.ourplan.core.report.postgres;

import java.util.List;
import uk.ourplan.tenant.policy.Settings;

/** How planning goes in the council: days agreed and missed, advice given (INVOLVE-09, INFO-01). */
final class LinesOfPlanning {

    static final List<Counted> LINES = List.of(
            Counted.of(
                            "INVOLVE-09",
                            "target",
                            "Plans and the day by which each is to be complete",
                            "Plans that are not in force, by the day agreed with the person or else the council's usual"
                                    + " one.",
                            """
                            select case when t.day is null then 'No day'
                                        when t.day >= :today then 'Still to come'
                                        when t.unmet then 'Overdue, with eligible needs unmet'
                                        else 'Overdue' end as of,
                                   count(*) as number
                              from (select coalesce((s.content -> 'target' ->> 'agreed')::date,
                                                    (a.content ->> 'completed')::date + :limit) as day,
                                           exists (select 1
                                                     from casework.plan_section n,
                                                          jsonb_array_elements(n.content -> 'needs') need
                                                    where n.council_id = p.council_id and n.plan_id = p.id
                                                      and n.version = p.version and n.name = 'needs'
                                                      and need ->> 'eligible' = 'true') as unmet
                                      from casework.plan p
                                      join casework.assessment a on a.council_id = p.council_id and a.id = p.assessment_id
                                      left join casework.plan_section s
                                        on s.council_id = p.council_id and s.plan_id = p.id and s.version = p.version
                                       and s.name = 'how_we_plan'
                                     where p.council_id = :council and p.state <> 'signed_off') t
                             group by 1 order by 1""")
                    .under("Care Act 2014 s.18(1)")
                    .reading(Settings.TARGET_COMPLETION_DAYS),
            Counted.of(
                            "INFO-01",
                            "given",
                            "Information and advice given in the last twelve months",
                            "Entries of information or advice, those of a plan and those recorded apart from one.",
                            """
                            select 'Apart from a plan' as of, count(*) as number
                              from casework.told t
                             where t.council_id = :council and t.at >= :today::date - 365
                            union all
                            select 'In a plan', count(*)
                              from (select s.content -> 'given' as given
                                      from casework.plan_section s
                                     where s.council_id = :council and s.name = 'advice'
                                    union all
                                    select f.sections -> 'advice' -> 'content' -> 'given'
                                      from casework.plan_final f
                                     where f.council_id = :council) g,
                                   jsonb_array_elements(g.given) entry
                             where (entry ->> 'dated')::date >= :today::date - 365""")
                    .under("Care Act 2014 s.4 (unverified)"));

    private LinesOfPlanning() {}
}
