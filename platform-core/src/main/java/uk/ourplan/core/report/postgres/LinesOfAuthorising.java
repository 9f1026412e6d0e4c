package uk.ourplan.core.report.postgres;

import java.util.List;
import uk.ourplan.api.report.ReportLine.Figure;
import uk.ourplan.core.law.planning.authorisation.ShareAtThePanel;
import uk.ourplan.core.law.planning.authorisation.ShareAtThePanel.Weighed;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Whether panels stay the exception and keep to what they may do: how many plans they see, how long they take, what they say,
 * what their members tried to change, and whose budget was lower afterwards (AUTH-07, AUTH-08).
 */
final class LinesOfAuthorising {

    private static final String GUIDANCE = "Care and support statutory guidance 10.85";

    private static final String TO_A_PANEL = "To a panel";
    private static final String PAST_IT = "To line management alone";

    static final List<Counted> LINES = List.of(
            Counted.of(
                            "AUTH-07",
                            "share",
                            "Plans that went to a panel",
                            "Plans submitted in the last twelve months, by whether a panel had to see them.",
                            """
                            select way.of, way.number
                              from (with sent as (
                                      select distinct on (s.plan_id, s.version)
                                             coalesce((s.route -> 'answer' -> 'panel' ->> 'required')::boolean, false) as panel
                                        from casework.plan_submission s
                                       where s.council_id = :council and s.at >= :today::date - 365
                                       order by s.plan_id, s.version, s.at desc)
                                    select 1 as place, 'To a panel' as of, count(*) as number from sent where panel
                                    having count(*) > 0
                                    union all
                                    select 2, 'To line management alone', count(*) from sent where not panel having count(*) > 0
                                    union all
                                    select 3, 'Percent to a panel', round(100.0 * count(*) filter (where panel) / count(*))::bigint
                                      from sent having count(*) > 0) way
                             order by way.place""")
                    .under(GUIDANCE)
                    .watched(LinesOfAuthorising::share),
            Counted.of(
                            "AUTH-07",
                            "days",
                            "Days that a panel added",
                            "Days from the submission to the panel's word, in the last twelve months.",
                            """
                            select d.of, d.number
                              from (with spoken as (
                                      select extract(day from t.at - (
                                               select max(s.at) from casework.plan_submission s
                                                where s.council_id = t.council_id and s.plan_id = t.plan_id
                                                  and s.version = t.version and s.at <= t.at)) as days
                                        from casework.plan_step t
                                       where t.council_id = :council and t.role = 'panel' and t.at >= :today::date - 365)
                                    select 1 as place, 'Days on average' as of, round(avg(days))::bigint as number
                                      from spoken having count(days) > 0
                                    union all
                                    select 2, 'Longest', max(days)::bigint from spoken having count(days) > 0) d
                             order by d.place""")
                    .under(GUIDANCE),
            Counted.of(
                    "AUTH-09",
                    "unmapped",
                    "Plans at a panel without a form or an inbox of their own",
                    "Plans that wait and went to a panel, whose client group has no form or whose team has no inbox.",
                    """
                            select case when p.panel_form is null and p.panel_inbox is null then 'Neither form nor inbox'
                                        when p.panel_form is null then 'No form' else 'No inbox' end as of,
                                   count(*) as number
                              from casework.plan p
                             where p.council_id = :council and p.state = 'submitted'
                               and (p.panel_form is null or p.panel_inbox is null)
                               and exists (select 1 from casework.plan_submission s
                                            where s.council_id = p.council_id and s.plan_id = p.id and s.version = p.version
                                              and s.at = p.submitted_at
                                              and (s.route -> 'answer' -> 'panel' ->> 'required')::boolean)
                             group by 1 order by 1"""),
            Counted.of(
                            "AUTH-08",
                            "words",
                            "What panels said",
                            "Outcomes of panels in the last twelve months, returns with reasons among them.",
                            """
                            select replace(initcap(t.word), '_', ' ') as of, count(*) as number
                              from casework.plan_step t
                             where t.council_id = :council and t.role = 'panel' and t.at >= :today::date - 365
                             group by 1 order by 1""")
                    .under(GUIDANCE),
            Counted.of(
                            "AUTH-08",
                            "trained",
                            "Members of panels by their training",
                            "Everybody who sat on a panel for a plan in the last twelve months, once for each plan.",
                            """
                            select case when (member ->> 'trained')::boolean then 'Training on record'
                                        else 'No training on record' end as of,
                                   count(*) as number
                              from casework.plan_step t
                             cross join lateral jsonb_array_elements(
                                   case jsonb_typeof(t.said #> '{panel,members}')
                                        when 'array' then t.said #> '{panel,members}' else '[]' end) member
                             where t.council_id = :council and t.role = 'panel' and t.at >= :today::date - 365
                             group by 1 order by 1""")
                    .under(GUIDANCE),
            Counted.of(
                            "AUTH-08",
                            "edits",
                            "Edits that members of a panel attempted",
                            "Attempts in the last twelve months, every one of them refused.",
                            """
                            select 'Refused' as of, count(*) as number
                              from casework.panel_edit_attempt e
                             where e.council_id = :council and e.at >= :today::date - 365""")
                    .under(GUIDANCE),
            Counted.of(
                            "AUTH-08",
                            "lowered",
                            "Budgets after a panel",
                            "Plans that a panel saw in the last twelve months, by their cost now and when the panel first spoke.",
                            """
                            select case when p.cost_annual_pence < t.cost_annual_pence
                                          or p.cost_one_off_pence < t.cost_one_off_pence
                                        then 'Lower than before the panel' else 'As before, or higher' end as of,
                                   count(*) as number
                              from casework.plan p
                              join lateral (select s.cost_annual_pence, s.cost_one_off_pence
                                              from casework.plan_step s
                                             where s.council_id = p.council_id and s.plan_id = p.id and s.version = p.version
                                               and s.role = 'panel' and s.at >= :today::date - 365
                                             order by s.at limit 1) t on true
                             where p.council_id = :council
                             group by 1 order by 1""")
                    .under(GUIDANCE));

    private LinesOfAuthorising() {}

    private static Weighed share(List<Figure> figures, CouncilPolicy policy) {
        long toPanel = number(figures, TO_A_PANEL);
        return ShareAtThePanel.of(toPanel, toPanel + number(figures, PAST_IT), policy);
    }

    private static long number(List<Figure> figures, String of) {
        return figures.stream()
                .filter(figure -> figure.of().equals(of))
                .mapToLong(Figure::number)
                .sum();
    }
}
