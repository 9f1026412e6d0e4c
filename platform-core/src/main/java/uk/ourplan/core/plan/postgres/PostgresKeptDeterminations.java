package uk.ourplan.core.plan.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.determination.Determined;
import uk.ourplan.core.plan.KeptDeterminations;
import uk.ourplan.language.council.CouncilId;

@Component
class PostgresKeptDeterminations implements KeptDeterminations {

    private final PlanJson plans;
    private final JsonMapper json;

    PostgresKeptDeterminations(PlanJson plans, JsonMapper json) {
        this.plans = plans;
        this.json = json;
    }

    @Override
    public Mono<List<Kept>> of(DatabaseClient client, CouncilId council, UUID plan, int version) {
        return client.sql("""
                        select 'sign_off' as occasion, signed_off_at as at, policy_version, sections, agreement,
                               determinations
                          from casework.plan_final
                         where council_id = :council and plan_id = :plan and version = :version
                        union all
                        select 'submission', at, null, content, agreement, jsonb_build_object('authorisation-route', route)
                          from casework.plan_submission
                         where council_id = :council and plan_id = :plan and version = :version
                         order by at desc""")
                .bind("council", council.value())
                .bind("plan", plan)
                .bind("version", version)
                .map(this::kept)
                .all()
                .collectList();
    }

    private Kept kept(Readable row) {
        List<Determined> determinations = new ArrayList<>();
        JsonNode all = json.readTree(given(row, "determinations", Json.class).asArray());
        all.propertyStream().forEach(each -> collect(each.getValue(), determinations));
        return new Kept(
                given(row, "occasion", String.class),
                given(row, "at", Instant.class),
                row.get("policy_version", Integer.class),
                plans.sections(given(row, "sections", Json.class)),
                plans.agreement(given(row, "agreement", Json.class)),
                determinations);
    }

    /** Beside determinations other things are kept under their names, such as findings. */
    private void collect(JsonNode node, List<Determined> into) {
        if (node.isArray()) {
            node.forEach(each -> collect(each, into));
        } else if (node.isObject() && node.has("determination") && node.has("national_pack")) {
            into.add(json.treeToValue(node, Determined.class));
        }
    }

    private static <T> T given(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
