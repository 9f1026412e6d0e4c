package uk.ourplan.core.report.postgres;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.report.PlanBehind;
import uk.ourplan.api.report.ReportLine;
import uk.ourplan.api.report.ReportLine.Figure;
import uk.ourplan.core.law.planning.authorisation.ShareAtThePanel.Weighed;
import uk.ourplan.core.report.Reports;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.law.SettingRead;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;

/** Counts line by line; a family of rules adds its lines to {@link #ALL} and nothing else. */
@Component
class PostgresReports implements Reports {

    static final List<Counted> ALL = Stream.of(
                    LinesOfPlanning.LINES,
                    LinesOfSharing.LINES,
                    LinesOfKeeping.LINES,
                    LinesOfPolicy.LINES,
                    LinesOfNeed.LINES,
                    LinesOfReviews.LINES,
                    LinesOfWatching.LINES,
                    LinesOfAuthorising.LINES,
                    LinesOfConcerns.LINES,
                    LinesOfMoney.LINES,
                    LinesOfDisputes.LINES)
            .flatMap(List::stream)
            .toList();

    @Override
    public int size() {
        return ALL.size();
    }

    @Override
    public Mono<List<ReportLine>> lines(
            DatabaseClient client, CouncilId council, CouncilPolicy policy, long from, int most) {
        return Flux.fromStream(ALL.stream().skip(from).limit(most))
                .concatMap(line -> line(client, council, policy, line))
                .collectList();
    }

    private static Mono<ReportLine> line(DatabaseClient client, CouncilId council, CouncilPolicy policy, Counted line) {
        InEffect<Optional<Integer>> limit = line.limit() == null ? null : policy.read(line.limit());
        GenericExecuteSpec statement = client.sql(line.sql()).bind("council", council.value());
        if (line.sql().contains(":today")) {
            statement = statement.bind("today", policy.on());
        }
        if (limit != null) {
            statement = statement.bind(
                    "limit", limit.value().<Object>map(Parameters::in).orElseGet(() -> Parameters.in(Integer.class)));
        }
        return statement
                .map(row -> new Figure(
                        Objects.requireNonNull(row.get("of", String.class)),
                        Objects.requireNonNull(row.get("number", Long.class))))
                .all()
                .collectList()
                .map(figures -> told(line, limit == null ? null : limit.read(), figures, policy));
    }

    private static ReportLine told(
            Counted line, @Nullable SettingRead limit, List<Figure> figures, CouncilPolicy policy) {
        Weighed weighed = line.watch() == null ? null : line.watch().weigh(figures, policy);
        return new ReportLine(
                line.key(),
                line.rule(),
                line.says(),
                line.counted(),
                line.provision(),
                Stream.of(limit, weighed == null ? null : weighed.read())
                        .filter(Objects::nonNull)
                        .toList(),
                policy.on(),
                line.behind() != null,
                figures,
                weighed == null ? null : weighed.warns());
    }

    @Override
    public Mono<Page<PlanBehind>> behind(
            DatabaseClient client, CouncilId council, CouncilPolicy policy, Behind figure, int page, int size) {
        String sql = ALL.stream()
                .filter(line -> line.key().equals(figure.line()))
                .map(Counted::behind)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (sql == null) {
            return Mono.just(new Page<>(List.of(), page, size, 0));
        }
        String listed = " from (" + sql + """
                ) b
                 join casework.plan p on p.council_id = :council and p.id = b.plan_id
                 join casework.person who on who.council_id = p.council_id and who.id = p.person_id
                where p.council_id = :council and b.of = :of""";
        Mono<Long> total = bound(client.sql("select count(*)" + listed), sql, council, policy, figure)
                .mapValue(Long.class)
                .one();
        return bound(
                        client.sql(
                                """
                        select p.id, p.person_id, who.first_names || ' ' || who.last_name as person_name, p.kind, p.version,
                               p.state, p.author_name, b.amount""" + listed + " order by b.amount desc, p.started_on, p.id limit :size offset :skip"),
                        sql,
                        council,
                        policy,
                        figure)
                .bind("size", size)
                .bind("skip", (long) page * size)
                .map(PostgresReports::plan)
                .all()
                .collectList()
                .flatMap(plans -> total.map(all -> new Page<>(plans, page, size, all)));
    }

    private static GenericExecuteSpec bound(
            GenericExecuteSpec statement, String sql, CouncilId council, CouncilPolicy policy, Behind figure) {
        GenericExecuteSpec bound = statement.bind("council", council.value()).bind("of", figure.of());
        return sql.contains(":today") ? bound.bind("today", policy.on()) : bound;
    }

    private static PlanBehind plan(Readable row) {
        return new PlanBehind(
                given(row, "id", UUID.class),
                given(row, "person_id", UUID.class),
                given(row, "person_name", String.class),
                PlanKind.of(given(row, "kind", String.class)),
                given(row, "version", Integer.class),
                PlanState.of(given(row, "state", String.class)),
                given(row, "author_name", String.class),
                given(row, "amount", Long.class));
    }

    private static <T> T given(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
