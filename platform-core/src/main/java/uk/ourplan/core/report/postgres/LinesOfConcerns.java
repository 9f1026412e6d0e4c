package uk.ourplan.core.report.postgres;

import java.util.List;

/** Concerns about providers: what is open about them, and what commissioning does (PROVIDER-03, PROVIDER-07, PROVIDER-11, PROVIDER-23). */
final class LinesOfConcerns {

    static final List<Counted> LINES = List.of(
            Counted.of(
                    "PROVIDER-03",
                    "alternatives",
                    "People of failed providers without an alternative",
                    "Tasks that only the start of an alternative ends, by whether they are overdue.",
                    tasks("PROVIDER-03")),
            Counted.of(
                    "PROVIDER-07",
                    "responses",
                    "Commissioning's responses in the last twelve months",
                    "Responses on record with their day, by kind.",
                    """
                    select r ->> 'type' as of, count(*) as number
                      from casework.provider_concern c, jsonb_array_elements(c.commissioning -> 'responses') r
                     where c.council_id = :council and (r ->> 'on')::date > :today::date - 365
                     group by 1 order by 1"""),
            Counted.of(
                    "PROVIDER-08",
                    "stops",
                    "Temporary stops on providers that run today",
                    "Stops, by whether they have a last day.",
                    """
                    select case when f.to_day is null then 'Open' else 'With a last day' end as of, count(*) as number
                      from casework.provider_flag f
                     where f.council_id = :council and f.type = 'temporary_stop' and f.from_day <= :today::date
                       and (f.to_day is null or f.to_day >= :today::date)
                     group by 1 order by 1"""),
            Counted.of(
                    "PROVIDER-09",
                    "no-signpost",
                    "Providers to whom nobody is to be signposted today",
                    "They are not among what the directory finds; by whether the advice has a last day.",
                    """
                    select case when f.to_day is null then 'Open' else 'With a last day' end as of, count(*) as number
                      from casework.provider_flag f
                     where f.council_id = :council and f.type = 'no_signpost' and f.from_day <= :today::date
                       and (f.to_day is null or f.to_day >= :today::date)
                     group by 1 order by 1"""),
            Counted.of(
                    "PROVIDER-18",
                    "complex-rates",
                    "Complex rates in force, by what their providers show",
                    "Plans in force with a complex rate: whether risks, their measures and guidelines on behaviour are on record.",
                    """
                    select case when length(r -> 'provider' ->> 'risks') > 0 and length(r -> 'provider' ->> 'risk_measures') > 0
                                 and length(r -> 'provider' ->> 'guidelines') > 0
                                then 'Shown' else 'Missing or partial' end as of, count(*) as number
                      from casework.plan p
                      join casework.plan_final f on f.council_id = p.council_id and f.plan_id = p.id and f.version = p.version
                      cross join lateral (select f.sections -> 'money' -> 'content' -> 'complex_rate' as r) one
                     where p.council_id = :council and p.state = 'signed_off' and jsonb_typeof(one.r) = 'object'
                       and not exists (select 1 from casework.plan n
                             where n.council_id = p.council_id and n.revises = p.id and n.signed_off_at is not null)
                     group by 1 order by 1"""),
            Counted.of(
                    "PROVIDER-11",
                    "actions",
                    "Actions of providers that are open",
                    "Actions agreed with providers and not done or withdrawn, by whether they are overdue.",
                    tasks("PROVIDER-11")),
            Counted.of(
                    "PROVIDER-23",
                    "replacements",
                    "People waiting for a replacement of a provider",
                    "Replacement tasks, by whether they are overdue.",
                    tasks("PROVIDER-23")));

    private LinesOfConcerns() {}

    private static String tasks(String rule) {
        return """
                select case when t.due < :today::date then 'Overdue' else 'Open' end as of, count(*) as number
                  from casework.concern_task t
                 where t.council_id = :council and t.done_at is null and t.rule = '%s'
                 group by 1 order by 1""".formatted(rule);
    }
}
