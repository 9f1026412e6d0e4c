package uk.ourplan.core.notice.postgres;

import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.notice.Notices;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.plan.Notice;

@Component
class PostgresNotices implements Notices {

    private final NewIds ids;
    private final JsonMapper json;

    PostgresNotices(NewIds ids, JsonMapper json) {
        this.ids = ids;
        this.json = json;
    }

    @Override
    public Mono<Void> add(DatabaseClient client, Asking asking, OfPlan plan, Notice notice, Instant at) {
        return client.sql("""
            insert into casework.notice (council_id, id, plan_id, person_id, kind, content, at, by_id, by_name)
            values (:council, :id, :plan, :person, :kind, :content, :at, :by, :by_name)\
            """)
                .bind("council", asking.council().value())
                .bind("id", ids.next())
                .bind("plan", plan.planId())
                .bind("person", plan.personId())
                .bind("kind", kind(notice))
                .bind("content", Json.of(json.writeValueAsBytes(notice)))
                .bind("at", at)
                .bind("by", asking.worker().value())
                .bind("by_name", asking.name())
                .then();
    }

    private static String kind(Notice notice) {
        return switch (notice) {
            case Notice.CarerChange change -> "carer_changes";
            case Notice.EquipmentSupplied supplied -> "equipment";
            case Notice.ProviderFailed failed -> "provider_failures";
            case Notice.InPlace inPlace -> "in_place";
            case Notice.Admitted admitted -> "admissions";
            case Notice.PaymentOperation operation -> "payment_operations";
            case Notice.PaymentInQuestion question -> "payment_questions";
        };
    }

    @Override
    public Mono<List<OfPlan>> servedBy(DatabaseClient client, CouncilId council, String provider) {
        return client.sql("""
            select p.id, p.person_id
              from casework.plan p
             where p.council_id = :council
               and exists (
                 select 1 from jsonb_array_elements(coalesce(
                     (select f.sections -> 'support' -> 'content' -> 'services' from casework.plan_final f
                       where f.council_id = p.council_id and f.plan_id = p.id and f.version = p.version),
                     (select s.content -> 'services' from casework.plan_section s
                       where s.council_id = p.council_id and s.plan_id = p.id and s.version = p.version
                         and s.name = 'support'),
                     '[]'::jsonb)) line
                  where lower(trim(line -> 'provider' ->> 'name')) = lower(trim(:provider)))
             order by p.id\
            """)
                .bind("council", council.value())
                .bind("provider", provider)
                .map(row -> new OfPlan(
                        Objects.requireNonNull(row.get("id", UUID.class)),
                        Objects.requireNonNull(row.get("person_id", UUID.class))))
                .all()
                .collectList();
    }
}
