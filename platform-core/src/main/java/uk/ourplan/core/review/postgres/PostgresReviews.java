package uk.ourplan.core.review.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.plan.model.FirstReviewDue;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.review.Reviews;
import uk.ourplan.core.review.model.Request;
import uk.ourplan.core.review.model.Review;
import uk.ourplan.core.review.model.SavedReviewSection;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.review.ReviewSectionName;

@Component
class PostgresReviews implements Reviews {

    private final JsonMapper json;

    PostgresReviews(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Mono<Void> add(DatabaseClient client, CouncilId council, Review review, Object determination, Instant at) {
        return with(review, client.sql("""
                        insert into casework.review (council_id, id, plan_id, version, person_id, type, state, earliest, due_by,
                            direct_payment_due_by, together_by, started_on, first_payment_on, late_reason, separate_reason,
                            responsible_id, responsible_name, method, offered_to, offered_on, offered_note, returned_because,
                            opened_on, opened_because, outcome, determination, made_at)
                        values (:council, :id, :plan, :version, :person, :type, :state, :earliest, :due, :payment, :together,
                            :started, :first_payment, :late, :separate, :responsible, :responsible_name, :method, :offered_to,
                            :offered_on, :note, :returned, :opened_on, :opened_because, :outcome, :determination, :at)"""))
                .bind("council", council.value())
                .bind("plan", review.planId())
                .bind("version", review.version())
                .bind("person", review.personId())
                .bind("type", review.type().code())
                .bind("opened_on", orNone(review.opened().on(), LocalDate.class))
                .bind("opened_because", orNone(review.opened().because(), String.class))
                .bind("determination", Json.of(json.writeValueAsBytes(determination)))
                .bind("at", at)
                .then();
    }

    private GenericExecuteSpec with(Review review, GenericExecuteSpec statement) {
        Review.Window window = review.window();
        Review.Holder holder = review.holder();
        return statement
                .bind("id", review.id())
                .bind("state", review.state().code())
                .bind("earliest", orNone(window.earliest(), LocalDate.class))
                .bind("due", window.dueBy())
                .bind("payment", orNone(window.paymentDueBy(), LocalDate.class))
                .bind("together", window.togetherBy())
                .bind("started", orNone(window.startedOn(), LocalDate.class))
                .bind("first_payment", orNone(window.firstPaymentOn(), LocalDate.class))
                .bind("late", orNone(window.lateReason(), String.class))
                .bind("separate", orNone(window.separateReason(), String.class))
                .bind(
                        "responsible",
                        orNone(
                                holder.responsible() == null
                                        ? null
                                        : holder.responsible().value(),
                                UUID.class))
                .bind("responsible_name", orNone(holder.responsibleName(), String.class))
                .bind(
                        "method",
                        orNone(holder.method() == null ? null : holder.method().code(), String.class))
                .bind("offered_to", orNone(holder.offeredTo(), String.class))
                .bind("offered_on", orNone(holder.offeredOn(), LocalDate.class))
                .bind("note", orNone(holder.note(), String.class))
                .bind("returned", orNone(holder.returnedBecause(), String.class))
                .bind("outcome", Json.of(json.writeValueAsBytes(review.outcome())));
    }

    @Override
    public Mono<Void> keep(DatabaseClient client, CouncilId council, Review review) {
        Review.Held held = review.held();
        return with(review, client.sql("""
                        update casework.review set state = :state, earliest = :earliest, due_by = :due,
                            direct_payment_due_by = :payment, together_by = :together, started_on = :started,
                            first_payment_on = :first_payment, late_reason = :late, separate_reason = :separate,
                            responsible_id = :responsible, responsible_name = :responsible_name, method = :method,
                            offered_to = :offered_to, offered_on = :offered_on, offered_note = :note,
                            returned_because = :returned, outcome = :outcome, held_on = :held_on,
                            payment_reviewed = :payment_reviewed, completed_at = :completed_at, completed_by = :completed_by,
                            completed_by_name = :completed_by_name
                         where council_id = :council and id = :id"""))
                .bind("council", council.value())
                .bind("held_on", orNone(held == null ? null : held.on(), LocalDate.class))
                .bind("payment_reviewed", held != null && held.paymentReviewed())
                .bind("completed_at", orNone(held == null ? null : held.at(), Instant.class))
                .bind("completed_by", orNone(held == null ? null : held.by().value(), UUID.class))
                .bind("completed_by_name", orNone(held == null ? null : held.byName(), String.class))
                .then();
    }

    @Override
    public Mono<Void> replaceDue(DatabaseClient client, CouncilId council, UUID planId, String because) {
        return client.sql("""
                        update casework.review set state = 'replaced', replaced_because = :because
                         where council_id = :council and plan_id = :plan and state = 'due' and type <> 'unplanned'""")
                .bind("council", council.value())
                .bind("plan", planId)
                .bind("because", because)
                .then();
    }

    @Override
    public Mono<Void> goAlong(DatabaseClient client, CouncilId council, UUID before, Plan next) {
        return client.sql("""
                        update casework.review set plan_id = :next, version = :version
                         where council_id = :council and plan_id = :before and type = 'unplanned'
                           and state in ('due', 'under_way')""")
                .bind("council", council.value())
                .bind("before", before)
                .bind("next", next.id())
                .bind("version", next.origin().version())
                .then()
                .then(client.sql("""
                        update casework.review_request set plan_id = :next
                         where council_id = :council and plan_id = :before and decided_on is null""")
                        .bind("council", council.value())
                        .bind("before", before)
                        .bind("next", next.id())
                        .then());
    }

    @Override
    public Mono<Void> endWith(DatabaseClient client, CouncilId council, UUID planId, String because) {
        return client.sql("""
                        update casework.review set state = 'replaced', replaced_because = :because
                         where council_id = :council and plan_id = :plan and state in ('due', 'under_way')""")
                .bind("council", council.value())
                .bind("plan", planId)
                .bind("because", because)
                .then();
    }

    @Override
    public Mono<FirstReviewDue.Before> before(DatabaseClient client, CouncilId council, Plan plan) {
        return client.sql("""
                        select max(r.held_on) filter (where r.state = 'completed') as held,
                               max(r.first_payment_on) as payment,
                               max(r.held_on) filter (where r.state = 'completed' and r.payment_reviewed) as payment_held,
                               min(r.due_by) filter (where r.state = 'due' and r.type <> 'unplanned') as still_due
                          from casework.review r
                          join casework.plan p on p.council_id = r.council_id and p.id = r.plan_id
                         where r.council_id = :council and r.person_id = :person and p.kind = :kind""")
                .bind("council", council.value())
                .bind("person", plan.origin().personId())
                .bind("kind", plan.origin().kind().code())
                .map(row -> new FirstReviewDue.Before(
                        row.get("held", LocalDate.class),
                        row.get("payment", LocalDate.class),
                        row.get("payment_held", LocalDate.class),
                        row.get("still_due", LocalDate.class)))
                .one();
    }

    @Override
    public Mono<Review> find(DatabaseClient client, CouncilId council, UUID id) {
        return one(client, council, id, "");
    }

    @Override
    public Mono<Review> hold(DatabaseClient client, CouncilId council, UUID id) {
        return one(client, council, id, " for no key update");
    }

    private Mono<Review> one(DatabaseClient client, CouncilId council, UUID id, String lock) {
        return client.sql("select * from casework.review where council_id = :council and id = :id" + lock)
                .bind("council", council.value())
                .bind("id", id)
                .map(row -> ReviewRows.review(row, json))
                .one();
    }

    @Override
    public Mono<List<Review>> ofPlan(DatabaseClient client, CouncilId council, Plan plan) {
        return client.sql("""
                        select r.* from casework.review r
                          join casework.plan p on p.council_id = r.council_id and p.id = r.plan_id
                         where r.council_id = :council and r.person_id = :person and p.kind = :kind
                         order by r.made_at desc, r.id desc""")
                .bind("council", council.value())
                .bind("person", plan.origin().personId())
                .bind("kind", plan.origin().kind().code())
                .map(row -> ReviewRows.review(row, json))
                .all()
                .collectList();
    }

    @Override
    public Mono<Map<ReviewSectionName, SavedReviewSection>> sections(
            DatabaseClient client, CouncilId council, UUID review) {
        return client.sql("""
                        select name, revision, content, saved_by_name, saved_at from casework.review_section
                         where council_id = :council and review_id = :review""")
                .bind("council", council.value())
                .bind("review", review)
                .map(row -> ReviewRows.section(row, json))
                .all()
                .collectMap(
                        saved -> saved.content().name(), saved -> saved, () -> new EnumMap<>(ReviewSectionName.class));
    }

    @Override
    public Mono<Void> keepSection(DatabaseClient client, Asking asking, UUID review, SavedReviewSection section) {
        return client.sql("""
                        insert into casework.review_section
                            (council_id, review_id, name, revision, content, saved_by, saved_by_name, saved_at)
                        values (:council, :review, :name, :revision, :content, :by, :by_name, :at)
                        on conflict (council_id, review_id, name) do update
                            set revision = excluded.revision, content = excluded.content, saved_by = excluded.saved_by,
                                saved_by_name = excluded.saved_by_name, saved_at = excluded.saved_at""")
                .bind("council", asking.council().value())
                .bind("review", review)
                .bind("name", section.content().name().code())
                .bind("revision", section.revision())
                .bind("content", Json.of(json.writeValueAsBytes(section.content())))
                .bind("by", asking.worker().value())
                .bind("by_name", section.byName())
                .bind("at", section.at())
                .then();
    }

    @Override
    public Mono<Void> add(DatabaseClient client, Asking asking, Request request, Instant at) {
        return client.sql("""
                        insert into casework.review_request (council_id, id, plan_id, person_id, at, by_id, by_name, received_on,
                            requester, relationship, on_behalf, ground, said)
                        values (:council, :id, :plan, :person, :at, :by, :by_name, :received, :requester, :relationship,
                            :on_behalf, :ground, :said)""")
                .bind("council", asking.council().value())
                .bind("id", request.id())
                .bind("plan", request.planId())
                .bind("person", request.personId())
                .bind("at", at)
                .bind("by", asking.worker().value())
                .bind("by_name", asking.name())
                .bind("received", request.receivedOn())
                .bind("requester", request.requester())
                .bind("relationship", request.relationship())
                .bind("on_behalf", request.onBehalf())
                .bind("ground", request.ground().code())
                .bind("said", orNone(request.said(), String.class))
                .then();
    }

    @Override
    public Mono<Request> request(DatabaseClient client, CouncilId council, UUID id) {
        return client.sql("select * from casework.review_request where council_id = :council and id = :id for update")
                .bind("council", council.value())
                .bind("id", id)
                .map(ReviewRows::request)
                .one();
    }

    @Override
    public Mono<Void> answer(DatabaseClient client, Asking asking, Request request) {
        Request.Answer answer = request.answer();
        if (answer == null) {
            return Mono.error(new IllegalStateException("The request was not answered."));
        }
        return client.sql("""
                        update casework.review_request set affects_plan = :affects, reasonable = :reasonable, decision = :decision,
                            reason = :reason, decided_on = :on, decided_by = :by, decided_by_name = :by_name, letter = :letter,
                            review_id = :review
                         where council_id = :council and id = :id""")
                .bind("council", asking.council().value())
                .bind("id", request.id())
                .bind("affects", orNone(answer.affectsPlan(), Boolean.class))
                .bind("reasonable", orNone(answer.reasonable(), Boolean.class))
                .bind("decision", answer.decision())
                .bind("reason", orNone(answer.reason(), String.class))
                .bind("on", answer.on())
                .bind("by", asking.worker().value())
                .bind("by_name", answer.byName())
                .bind("letter", orNone(answer.letter(), String.class))
                .bind("review", orNone(answer.reviewId(), UUID.class))
                .then();
    }

    @Override
    public Mono<List<Request>> requests(DatabaseClient client, CouncilId council, Plan plan) {
        return client.sql("""
                        select q.* from casework.review_request q
                          join casework.plan p on p.council_id = q.council_id and p.id = q.plan_id
                         where q.council_id = :council and q.person_id = :person and p.kind = :kind
                         order by q.at desc""")
                .bind("council", council.value())
                .bind("person", plan.origin().personId())
                .bind("kind", plan.origin().kind().code())
                .map(ReviewRows::request)
                .all()
                .collectList();
    }

    private static Parameter orNone(@Nullable Object value, Class<?> type) {
        return value == null ? Parameters.in(type) : Parameters.in(value);
    }
}
