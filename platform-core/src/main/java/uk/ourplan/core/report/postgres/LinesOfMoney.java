package uk.ourplan.core.report.postgres;

import java.util.List;

/**
 * Money and the way to it: budgets against what was first told, time at each stage, waiting by priority, plans without a
 * signature, how budgets are managed, requests for a fund, and self-funders (ARRANGE-04, AGREE-06, BUDGET-11, BUDGET-25, INVOLVE-09, ISF-02, SELF-05).
 */
final class LinesOfMoney {

    /** Signed plans that no later version has replaced and that have not ended. */
    private static final String IN_FORCE = """
              from casework.plan p
              join casework.plan_final f on f.council_id = p.council_id and f.plan_id = p.id and f.version = p.version
             where p.council_id = :council and p.state = 'signed_off'
               and not exists (select 1 from casework.plan n
                     where n.council_id = p.council_id and n.revises = p.id and n.signed_off_at is not null)
            """;

    static final List<Counted> LINES = List.of(
            Counted.plans(
                            "BUDGET-11",
                            "indicative",
                            "Final budgets against indicative ones",
                            "Plans in force, by whether the final budget is above or below the indicative one with its"
                                    + " contingencies, recurring or once.",
                            """
                            select x.id as plan_id, 1::bigint as amount,
                                   case when x.weekly is null then 'No indicative budget'
                                        when x.cost > x.weekly * 52 + x.also or x.cost_once > x.once + x.also_once
                                          then 'Above the indicative budget'
                                        when x.cost < x.weekly * 52 + x.also or x.cost_once < x.once + x.also_once
                                          then 'Below the indicative budget'
                                        else 'As the indicative budget' end as of,
                                   case when x.weekly is null then 4
                                        when x.cost > x.weekly * 52 + x.also or x.cost_once > x.once + x.also_once then 1
                                        when x.cost < x.weekly * 52 + x.also or x.cost_once < x.once + x.also_once then 3
                                        else 2 end as place
                              from (select p.id, coalesce(p.cost_annual_pence, 0) as cost,
                                           coalesce(p.cost_one_off_pence, 0) as cost_once,
                                           (f.sections #>> '{money,content,indicative,weekly_pence}')::bigint as weekly,
                                           coalesce((f.sections #>> '{money,content,indicative,one_off_pence}')::bigint, 0) as once,
                                           coalesce((select sum((r #>> '{contingency,cost,pence}')::bigint
                                                       * case r #>> '{contingency,cost,frequency}' when 'weekly' then 52
                                                           when 'fortnightly' then 26 when 'four_weekly' then 13
                                                           when 'monthly' then 12 when 'quarterly' then 4 when 'annual' then 1
                                                           else 0 end)
                                              from jsonb_path_query(f.sections, '$.risks.content.items[*]') r
                                             where r #>> '{contingency,cost,line}' is null), 0) as also,
                                           coalesce((select sum((r #>> '{contingency,cost,pence}')::bigint)
                                              from jsonb_path_query(f.sections, '$.risks.content.items[*]') r
                                             where r #>> '{contingency,cost,line}' is null
                                               and r #>> '{contingency,cost,frequency}' = 'one_off'), 0)
                                             as also_once
                            """ + IN_FORCE + ") x")
                    .under("Care Act 2014 s.26"),
            Counted.average(
                    "INVOLVE-09",
                    "stages",
                    "Days at each stage, on average",
                    "Plans begun in the last twelve months, by the days from each stage to the next.",
                    """
                    select p.id as plan_id, 'Draft until presented' as of, 1 as place,
                           (p.presented_on - p.started_on)::bigint as amount
                      from casework.plan p
                     where p.council_id = :council and p.started_on > :today::date - 365 and p.presented_on is not null
                    union all
                    select p.id, 'Presented until submitted', 2,
                           ((p.submitted_at at time zone 'Europe/London')::date - p.presented_on)::bigint
                      from casework.plan p
                     where p.council_id = :council and p.started_on > :today::date - 365 and p.presented_on is not null
                       and p.submitted_at is not null
                    union all
                    select p.id, 'Submitted until signed off', 3,
                           ((p.signed_off_at at time zone 'Europe/London')::date
                             - (p.submitted_at at time zone 'Europe/London')::date)::bigint
                      from casework.plan p
                     where p.council_id = :council and p.started_on > :today::date - 365
                       and p.submitted_at is not null and p.signed_off_at is not null"""),
            Counted.plans(
                    "ARRANGE-04",
                    "waiting",
                    "Waiting for support, by priority",
                    "Referrals to the teams that buy support for which nothing has started, the most urgent first.",
                    """
                    select r.plan_id, r.level_name as of, -r.rank as place,
                           (:today::date - r.referred_on)::bigint as amount
                      from casework.purchasing_referral r
                      join casework.plan p on p.council_id = r.council_id and p.id = r.plan_id
                     where r.council_id = :council and r.started_on is null and p.state <> 'ended'"""),
            Counted.plans(
                    "AGREE-06",
                    "unsigned",
                    "Plans without the person's signature",
                    "Plans that were presented and are not signed by or for the person, by what is on record of it.",
                    """
                    select p.id as plan_id, (:today::date - p.presented_on)::bigint as amount,
                           case when (p.agreement ->> 'in_dispute')::boolean then 'In dispute'
                                when p.agreement ->> 'reason_unsigned' is not null then 'Unsigned, with the reason'
                                else 'Unsigned, without a reason' end as of,
                           case when (p.agreement ->> 'in_dispute')::boolean then 1
                                when p.agreement ->> 'reason_unsigned' is not null then 3 else 2 end as place
                      from casework.plan p
                     where p.council_id = :council and p.state <> 'ended' and p.presented_on is not null
                       and p.agreement ->> 'signed' is null
                       and not exists (select 1 from casework.plan n
                             where n.council_id = p.council_id and n.revises = p.id and n.signed_off_at is not null)"""),
            Counted.plans(
                            "BUDGET-25",
                            "methods",
                            "How budgets are managed",
                            "Plans in force, by the way that the person chose: who takes up a direct payment.",
                            "select p.id as plan_id, 1::bigint as amount, 1 as place,"
                                    + " coalesce(f.sections #>> '{managing_the_money,content,method}', 'No way recorded') as of\n"
                                    + IN_FORCE)
                    .under("Care Act 2014 s.31, s.32"),
            Counted.plans(
                    "ISF-02",
                    "requests",
                    "Requests for an individual service fund",
                    "Plans under way or in force on which a request for a fund is recorded, by whether it is answered; behind"
                            + " each, the days since it was asked for.",
                    """
                    select x.id as plan_id, (:today::date - (x.asked ->> 'dated')::date)::bigint as amount,
                           case when x.asked ->> 'answered' is null then 'Not answered yet' else 'Answered' end as of,
                           case when x.asked ->> 'answered' is null then 1 else 2 end as place
                      from (select p.id, coalesce(
                                     (select f.sections -> 'managing_the_money' -> 'content' from casework.plan_final f
                                       where f.council_id = p.council_id and f.plan_id = p.id and f.version = p.version),
                                     (select s.content from casework.plan_section s
                                       where s.council_id = p.council_id and s.plan_id = p.id and s.version = p.version
                                         and s.name = 'managing_the_money')) -> 'isf_request' as asked
                              from casework.plan p
                             where p.council_id = :council and p.state <> 'ended'
                               and not exists (select 1 from casework.plan n
                                     where n.council_id = p.council_id and n.revises = p.id and n.signed_off_at is not null)) x
                     where x.asked ->> 'dated' is not null"""),
            Counted.plans(
                    "SELF-05",
                    "self_funders",
                    "People who pay for all of their support",
                    "Plans of self-funders under way or in force, by the route that they chose.",
                    """
                    select x.id as plan_id, 1::bigint as amount,
                           case when x.own ->> 'setting' = 'care_home' then 'In a care home'
                                else coalesce(x.own ->> 'choice', 'In the community, no route chosen yet') end as of,
                           case when x.own ->> 'setting' = 'care_home' then 2 when x.own ->> 'choice' is null then 3 else 1 end
                             as place
                      from (select p.id, coalesce(
                                     (select f.sections -> 'money' -> 'content' from casework.plan_final f
                                       where f.council_id = p.council_id and f.plan_id = p.id and f.version = p.version),
                                     (select s.content from casework.plan_section s
                                       where s.council_id = p.council_id and s.plan_id = p.id and s.version = p.version
                                         and s.name = 'money')) -> 'self_funder' as own
                              from casework.plan p
                             where p.council_id = :council and p.state <> 'ended'
                               and not exists (select 1 from casework.plan n
                                     where n.council_id = p.council_id and n.revises = p.id and n.signed_off_at is not null)) x
                     where jsonb_typeof(x.own) = 'object'"""));

    private LinesOfMoney() {}
}
