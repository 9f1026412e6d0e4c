package uk.ourplan.core.report.postgres;

import java.util.List;

/** What leaves the council about people: copies of plans, and disclosures without consent (SHARE-01, SHARE-06, SHARE-09), and who opened one
 * without a part in the case (SHARE-11). */
final class LinesOfSharing {

    static final List<Counted> LINES = List.of(
            Counted.of(
                            "SHARE-01",
                            "given",
                            "Final plans to be given to people",
                            "Final plans that the person does not hold yet, by whether the council's days are over.",
                            """
                            select case when t.due < :today then 'Overdue' else 'In time' end as of, count(*) as number
                              from casework.task t
                             where t.council_id = :council and t.rule = 'SHARE-01' and t.done_at is null
                             group by 1 order by 1""")
                    .under("Care Act 2014 s.25(9) (unverified)"),
            Counted.of(
                            "SHARE-06",
                            "without_consent",
                            "Disclosures without consent",
                            "What was shared under a named duty or power in the last twelve months, by that power.",
                            """
                            select n.content ->> 'power' as of, count(*) as number
                              from casework.sharing_note n
                             where n.council_id = :council and n.kind = 'sent' and n.at >= :today::date - 365
                               and n.content ->> 'power' <> ''
                             group by 1 order by 1""")
                    .under("UK GDPR and Data Protection Act 2018"),
            Counted.of(
                            "SHARE-09",
                            "sent",
                            "What was shared, by channel",
                            "Rows of the log of the last twelve months, those that were corrected among them.",
                            """
                            select replace(initcap(coalesce(n.content ->> 'channel', 'no channel')), '_', ' ') as of, count(*) as number
                              from casework.sharing_note n
                             where n.council_id = :council and n.kind = 'sent' and n.at >= :today::date - 365
                             group by 1 order by 1""")
                    .under("UK GDPR and Data Protection Act 2018"),
            Counted.of("SHARE-11", "openings", "Plans opened by people without a part in the case", """
                            Openings for a day with an emergency reason, each of which the manager looks at, and the times that a plan\
                             was kept from somebody, in the last twelve months.""", """
                            select 'Opened for a day, with an emergency reason' as of, count(*) as number
                              from casework.sharing_note n
                             where n.council_id = :council and n.kind = 'opened' and n.at >= :today::date - 365
                            having count(*) > 0
                            union all
                            select 'Kept from somebody without a part', count(*)
                              from casework.audit_entry a
                             where a.council_id = :council and a.what = 'plan_viewed_refused' and a.at >= :today::date - 365
                            having count(*) > 0
                             order by 1"""));

    private LinesOfSharing() {}
}
