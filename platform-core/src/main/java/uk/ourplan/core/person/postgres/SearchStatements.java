package uk.ourplan.core.person.postgres;

import java.time.LocalDate;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.person.model.SearchedFor;
import uk.ourplan.language.council.CouncilId;

/**
 * The statements of a search. Each first works out who fits and in which order ({@code fits}: person_id and up to three
 * grounds of order), then cuts the page, and only then fetches what the list shows. The total comes with every row, and by
 * itself where the page is past the end.
 */
final class SearchStatements {

    /** Half of a short name may be mistyped; below this share of common parts it is another name. */
    private static final double ALIKE = 0.4;

    private static final String PAGE_OF_THOSE_WHO_FIT = """
            , page as (select * from fits order by first_by desc nulls last, then_by desc nulls last, at_last limit :size offset :skip)
            select p.id, p.record_number, p.first_names, p.last_name, p.likes_to_be_called, p.date_of_birth, p.nhs_number,
                p.town, counted.total,
                (select pl.state from casework.plan pl where pl.council_id = :council and pl.person_id = p.id
                 order by pl.changed_at desc limit 1) as plan_state
            from (select count(*) as total from fits) counted
            left join page on true
            left join casework.person p on p.council_id = :council and p.id = page.person_id
            order by page.first_by desc nulls last, page.then_by desc nulls last, page.at_last""";

    private SearchStatements() {}

    /** Everybody; whom whoever asks opened last come first, then those whose record changed last. */
    static DatabaseClient.GenericExecuteSpec lastOpened(DatabaseClient client, Asking asking) {
        return client.sql("""
                        with fits as (
                            select p.id as person_id, o.at as first_by, p.changed_at as then_by, p.id::text as at_last
                            from casework.person p
                            left join casework.person_opened o
                                on o.council_id = :council and o.worker_id = :worker and o.person_id = p.id
                            where p.council_id = :council)
                        """ + PAGE_OF_THOSE_WHO_FIT)
                .bind("council", asking.council().value())
                .bind("worker", asking.worker().value());
    }

    /** Whoever has this record number or NHS number. */
    static DatabaseClient.GenericExecuteSpec byNumber(DatabaseClient client, CouncilId council, SearchedFor wanted) {
        return client.sql("""
                        with fits as (
                            select id as person_id, 1 as first_by, changed_at as then_by, id::text as at_last
                            from casework.person
                            where council_id = :council and (record_key = :record_key or nhs_number = :nhs_number))
                        """ + PAGE_OF_THOSE_WHO_FIT)
                .bind("council", council.value())
                .bind("record_key", wanted.recordKey().orElse(""))
                .bind("nhs_number", wanted.nhsNumber().orElse(""));
    }

    static DatabaseClient.GenericExecuteSpec byNameOrBirth(
            DatabaseClient client, CouncilId council, SearchedFor wanted) {
        if (wanted.beginnings().isEmpty()) {
            return byBirth(client, council, wanted.born().orElse(LocalDate.MIN.withYear(1)));
        }
        return byName(client, council, wanted);
    }

    private static DatabaseClient.GenericExecuteSpec byBirth(DatabaseClient client, CouncilId council, LocalDate born) {
        return client.sql("""
                        with fits as (
                            select id as person_id, 1 as first_by, changed_at as then_by, last_name || ' ' || id as at_last
                            from casework.person where council_id = :council and date_of_birth = :born)
                        """ + PAGE_OF_THOSE_WHO_FIT)
                .bind("council", council.value())
                .bind("born", born);
    }

    /**
     * Whose name shares enough parts with what was typed. First come those who share most of it, then those whose name has
     * least besides.
     */
    private static DatabaseClient.GenericExecuteSpec byName(
            DatabaseClient client, CouncilId council, SearchedFor wanted) {
        String[] beginnings = wanted.beginnings().toArray(String[]::new);
        String[] endings = wanted.endings().toArray(String[]::new);
        DatabaseClient.GenericExecuteSpec statement = client.sql("""
                        with shared as (
                            select person_id, sum(begins) as begun, count(*) as in_all
                            from (select person_id, 1 as begins from casework.person_name_part
                                  where council_id = :council and part = any(:beginnings)
                                  union all
                                  select person_id, 0 from casework.person_name_part
                                  where council_id = :council and part = any(:endings)) parts
                            group by person_id
                            having greatest(sum(begins)::float8 / :begun, count(*)::float8 / :typed) >= :alike),
                        fits as (
                            select s.person_id, greatest(s.begun::float8 / :begun, s.in_all::float8 / :typed) as first_by,
                                s.in_all::float8 / (length(p.first_names) + length(p.last_name)) as then_by,
                                p.last_name || ' ' || p.id as at_last
                            from shared s
                            join casework.person p on p.council_id = :council and p.id = s.person_id
                            where :any_birth or p.date_of_birth = :born)
                        """ + PAGE_OF_THOSE_WHO_FIT)
                .bind("council", council.value())
                .bind("beginnings", beginnings)
                .bind("endings", endings)
                .bind("begun", (double) beginnings.length)
                .bind("typed", (double) (beginnings.length + endings.length))
                .bind("alike", ALIKE)
                .bind("any_birth", wanted.born().isEmpty());
        return statement.bind("born", wanted.born().orElse(LocalDate.EPOCH));
    }
}
