package uk.ourplan.core.report.postgres;

import java.util.List;
import java.util.stream.Collectors;
import uk.ourplan.tenant.policy.TextsOfGuidance;

/**
 * What the council changed of its policy, guidance and words: every version is kept, and who may change the texts is counted
 * with it (RECORD-07, RECORD-09).
 */
final class LinesOfPolicy {

    private static final String TEXTS =
            TextsOfGuidance.KEYS.stream().sorted().map(key -> "'" + key + "'").collect(Collectors.joining(", "));

    /** Each value that differs from the one before it, in a version after the one with which the council was opened. */
    private static final String CHANGES = """
            with changes as (
              select s.key, s.version, s.value, lag(s.value) over (partition by s.key order by s.version) as before
                from tenant.policy_setting s
               where s.council_id = :council),
            lately as (
              select c.key, c.version
                from changes c
                join tenant.policy_version v on v.council_id = :council and v.version = c.version
               where c.value is distinct from c.before and v.published_at >= :today::date - 365
                 and v.version > (select min(o.version) from tenant.policy_version o where o.council_id = :council))
            """;

    static final List<Counted> LINES = List.of(
            Counted.of(
                    "RECORD-07",
                    "versions",
                    "Settings, guidance and words that changed",
                    "Versions published in the last twelve months in which a setting has another value than before, by setting;"
                            + " each version has its day, its author and the reason, and none is ever deleted.",
                    CHANGES + "select l.key as of, count(*) as number from lately l group by 1 order by 2 desc, 1"),
            Counted.of(
                    "RECORD-09",
                    "owners",
                    "Changes of guidance texts by the team that owned them",
                    "Versions published in the last twelve months that changed guidance or its words, by the owner whom the version"
                            + " before named.",
                    CHANGES + """
                            select coalesce((select o.value #>> '{}' from tenant.policy_setting o
                                      where o.council_id = :council and o.key = 'guidance.owner_team' and o.version < l.version
                                      order by o.version desc limit 1), 'No team named: the administrators') as of,
                                   count(distinct l.version) as number
                              from lately l where l.key in (""" + TEXTS + ") group by 1 order by 1"));

    private LinesOfPolicy() {}
}
