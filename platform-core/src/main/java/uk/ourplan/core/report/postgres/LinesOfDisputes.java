package uk.ourplan.core.report.postgres;

import java.util.List;

/**
 * Disagreements and what is done about them, incidents towards care staff, duties that stay open through both, and how long support
 * is searched for (DISPUTE-01, DISPUTE-03, DISPUTE-09, DISPUTE-12, ARRANGE-03).
 */
final class LinesOfDisputes {

    /** Disagreements that are not settled, as they were last opened. */
    private static final String OPEN = """
              from (select distinct on (n.plan_id, n.content ->> 'dispute') n.council_id, n.plan_id,
                           n.content ->> 'dispute' as number, n.content ->> 'topic' as topic, (n.content ->> 'on')::date as opened_on
                      from casework.dispute_note n
                     where n.council_id = :council and n.kind = 'opened'
                     order by n.plan_id, n.content ->> 'dispute', n.at desc, n.id desc) d
             where not exists (select 1 from casework.dispute_note s
                     where s.council_id = :council and s.plan_id = d.plan_id and s.kind = 'settled'
                       and s.content ->> 'dispute' = d.number)""";

    static final List<Counted> LINES = List.of(
            Counted.plans(
                            "DISPUTE-01",
                            "open",
                            "Disagreements that are open, by topic",
                            "Disagreements that are neither resolved, nor compromised, nor decided at the top; the list tells the"
                                    + " days since each was opened.",
                            "select d.plan_id, (:today::date - d.opened_on)::bigint as amount, 1 as place,"
                                    + " initcap(replace(coalesce(d.topic, 'other'), '_', ' ')) as of\n" + OPEN)
                    .under("Care Act 2014 s.25(5)"),
            Counted.plans(
                            "DISPUTE-03",
                            "steps",
                            "Steps towards settling open disagreements",
                            "Open disagreements, by the conversations and steps that are on record of each.",
                            """
                            select x.plan_id, x.steps as amount,
                                   case when x.steps = 0 then 'No step on record' when x.steps = 1 then 'One step'
                                        else 'Two steps or more' end as of,
                                   least(x.steps, 2)::int as place
                              from (select d.plan_id, (select count(*) from casework.dispute_note a
                                           where a.council_id = :council and a.plan_id = d.plan_id and a.kind = 'attempts'
                                             and a.content ->> 'about' = d.number) as steps
                            """ + OPEN + ") x")
                    .under("Care Act 2014 s.25(5)"),
            Counted.plans("DISPUTE-09", "incidents", "Incidents towards care staff", """
                            Incidents of the last twelve months, by whether an action is set and who employs the staff; the list tells\
                             the days since each.""", """
                            select x.plan_id, (:today::date - x.on_day)::bigint as amount,
                                   case when x.content ->> 'closed_on' is not null then 'Closed'
                                        when coalesce(x.content ->> 'action', '') = '' then 'No action yet'
                                        else 'Action set' end
                                   || case x.content ->> 'employer' when 'council' then ', the council''s staff'
                                        when 'provider' then ', a provider''s staff' else '' end as of,
                                   case when x.content ->> 'closed_on' is not null then 3
                                        when coalesce(x.content ->> 'action', '') = '' then 1 else 2 end as place
                              from (select distinct on (n.plan_id, n.content ->> 'incident') n.plan_id, n.content,
                                           (n.content ->> 'on')::date as on_day
                                      from casework.dispute_note n
                                     where n.council_id = :council and n.kind = 'incidents'
                                     order by n.plan_id, n.content ->> 'incident', n.at desc, n.id desc) x
                             where x.on_day > :today::date - 365"""),
            Counted.plans(
                            "DISPUTE-12",
                            "undischarged",
                            "Duties not discharged where somebody will not work with the council",
                            "Plans in force of people who will not work with the council, or whose services were withdrawn, with an"
                                    + " eligible need for which no support is in place; the list tells the days since the last contact.",
                            """
                            select p.id as plan_id, (:today::date - (c.content ->> 'on')::date)::bigint as amount,
                                   case c.content ->> 'engagement' when 'services_withdrawn' then 'Services withdrawn'
                                        else 'Will not work with the council' end as of,
                                   case c.content ->> 'engagement' when 'services_withdrawn' then 2 else 1 end as place
                              from casework.plan p
                              join casework.plan_final f on f.council_id = p.council_id and f.plan_id = p.id and f.version = p.version
                              join lateral (select n.content from casework.dispute_note n
                                     where n.council_id = p.council_id and n.plan_id = p.id and n.kind = 'contacts'
                                       and n.content ->> 'engagement' is not null
                                     order by n.at desc, n.id desc limit 1) c
                                on c.content ->> 'engagement' <> 'works_with_the_council'
                             where p.council_id = :council and p.state = 'signed_off'
                               and exists (select 1 from jsonb_path_query(f.sections, '$.needs.content.needs[*]') need
                                     where need ->> 'eligible' = 'true'
                                       and not exists (select 1 from casework.notice i
                                             where i.council_id = p.council_id and i.plan_id = p.id and i.kind = 'in_place'
                                               and i.content ->> 'need' = need ->> 'id'
                                               and (i.content ->> 'since')::date <= :today::date))""")
                    .under("Care Act 2014 s.1(2), s.18(1)"),
            Counted.plans("ARRANGE-03", "search", "Searches for support against their target", """
                            Referrals of the last twelve months and those that are open, by rating and by whether a service was found by\
                             the last day; the list tells the days searched.""", """
                            select r.plan_id, (coalesce(r.found_on, :today::date) - r.referred_on)::bigint as amount,
                                   r.level_name || case when r.found_on is null and r.last_day is null then ', open'
                                        when r.found_on is null and :today::date > r.last_day then ', open and late'
                                        when r.found_on is null then ', open and in time'
                                        when r.last_day is null then ', found'
                                        when r.found_on > r.last_day then ', found late'
                                        else ', found in time' end as of,
                                   -r.rank as place
                              from casework.purchasing_referral r
                              join casework.plan p on p.council_id = r.council_id and p.id = r.plan_id
                             where r.council_id = :council
                               and ((r.found_on is null and p.state <> 'ended') or r.referred_on > :today::date - 365)"""));

    private LinesOfDisputes() {}
}
