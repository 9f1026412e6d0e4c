package uk.ourplan.core.arranging.postgres;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.arranging.QueueLine;
import uk.ourplan.core.arranging.ArrangingNotes;
import uk.ourplan.core.arranging.ReferralNow;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.language.arranging.ReferredFor;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.tenant.policy.CouncilPolicy;

@Component
class PostgresArrangingNotes implements ArrangingNotes {

    @Override
    public Mono<Void> keep(DatabaseClient client, CouncilId council, Plan plan, ReferralNow now, Instant at) {
        return client.sql("""
                        insert into casework.purchasing_referral as r (council_id, plan_id, number, person_id, what, lines, area,
                            team, level, level_name, rank, referred_on, last_day, re_rate_by, waits_since, found_on, started_on,
                            changed_at)
                        values (:council, :plan, :number, :person, :what, :lines, :area, :team, :level, :level_name, :rank,
                            :referred, :last, :re_rate, :waits, :found, :started, :at)
                        on conflict (council_id, plan_id, number) do update
                           set level = excluded.level, level_name = excluded.level_name, rank = excluded.rank,
                               last_day = excluded.last_day, re_rate_by = excluded.re_rate_by,
                               waits_since = excluded.waits_since, found_on = excluded.found_on,
                               started_on = excluded.started_on, changed_at = excluded.changed_at
                         where r.council_id = :council""")
                .bind("council", council.value())
                .bind("plan", plan.id())
                .bind("number", now.referred().referral())
                .bind("person", plan.origin().personId())
                .bind("what", now.referred().what().code())
                .bind("lines", now.referred().lines().toArray(String[]::new))
                .bind("area", now.referred().area())
                .bind("team", now.referred().team())
                .bind("level", now.rated().level())
                .bind("level_name", now.levelName())
                .bind("rank", now.rank())
                .bind("referred", now.referred().on())
                .bind("last", orNone(now.search().lastDay()))
                .bind("re_rate", now.reRateBy())
                .bind("waits", orNone(now.waitsSince()))
                .bind("found", orNone(now.foundOn()))
                .bind("started", orNone(now.startedOn()))
                .bind("at", at)
                .then();
    }

    /** A kind of which the next version has something of its own is not carried: its numbers would be taken twice. */
    @Override
    public Mono<Void> carry(DatabaseClient client, CouncilId council, UUID before, UUID next) {
        return Flux.just("""
                        insert into casework.arranging_note (council_id, id, plan_id, person_id, at, by_id, by_name, kind, content)
                        select n.council_id, uuidv7(), :next, n.person_id, n.at, n.by_id, n.by_name, n.kind, n.content
                          from casework.arranging_note n
                         where n.council_id = :council and n.plan_id = :before
                           and not exists (select 1 from casework.arranging_note m
                                 where m.council_id = n.council_id and m.plan_id = :next and m.kind = n.kind)
                         order by n.at, n.id""", """
                        update casework.purchasing_referral r set plan_id = :next
                         where r.council_id = :council and r.plan_id = :before
                           and not exists (select 1 from casework.purchasing_referral o
                                 where o.council_id = r.council_id and o.plan_id = :next)""")
                .concatMap(sql -> client.sql(sql)
                        .bind("council", council.value())
                        .bind("before", before)
                        .bind("next", next)
                        .then())
                .then();
    }

    @Override
    public Mono<List<QueueLine>> page(
            DatabaseClient client, CouncilId council, @Nullable String team, CouncilPolicy policy, int page, int size) {
        return client.sql("""
                        select r.*, who.first_names || ' ' || who.last_name as person_name
                          from casework.purchasing_referral r
                          join casework.person who on who.council_id = r.council_id and who.id = r.person_id
                         where r.council_id = :council and r.started_on is null and (cast(:team as text) is null or r.team = :team)
                           and not exists (select 1 from casework.plan p
                                 where p.council_id = r.council_id and p.id = r.plan_id and p.state = 'ended')
                         order by r.rank desc, r.referred_on, r.plan_id, r.number
                         limit :size offset :skip""")
                .bind("council", council.value())
                .bind("team", orNone(team))
                .bind("size", size)
                .bind("skip", (long) page * size)
                .map(row -> line(row, policy.on()))
                .all()
                .collectList();
    }

    @Override
    public Mono<Long> count(DatabaseClient client, CouncilId council, @Nullable String team) {
        return client.sql("""
                        select count(*) from casework.purchasing_referral r
                         where r.council_id = :council and r.started_on is null and (cast(:team as text) is null or r.team = :team)
                           and not exists (select 1 from casework.plan p
                                 where p.council_id = r.council_id and p.id = r.plan_id and p.state = 'ended')""")
                .bind("council", council.value())
                .bind("team", orNone(team))
                .mapValue(Long.class)
                .one();
    }

    private static QueueLine line(Readable row, LocalDate today) {
        LocalDate referred = given(row, "referred_on", LocalDate.class);
        LocalDate found = row.get("found_on", LocalDate.class);
        LocalDate last = row.get("last_day", LocalDate.class);
        LocalDate until = found == null ? today : found;
        return new QueueLine(
                given(row, "plan_id", UUID.class),
                given(row, "person_id", UUID.class),
                given(row, "person_name", String.class),
                given(row, "number", String.class),
                ReferredFor.of(given(row, "what", String.class)),
                List.of(given(row, "lines", String[].class)),
                given(row, "area", String.class),
                given(row, "team", String.class),
                given(row, "level", String.class),
                given(row, "level_name", String.class),
                referred,
                ChronoUnit.DAYS.between(referred, until),
                last,
                last != null && until.isAfter(last),
                given(row, "re_rate_by", LocalDate.class),
                row.get("waits_since", LocalDate.class),
                found);
    }

    private static <T> T given(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }

    private static Parameter orNone(@Nullable LocalDate day) {
        return day == null ? Parameters.in(LocalDate.class) : Parameters.in(day);
    }

    private static Parameter orNone(@Nullable String text) {
        return text == null ? Parameters.in(String.class) : Parameters.in(text);
    }
}
