package uk.ourplan.core.plan.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.ReturnReason;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.directory.model.OnBehalf;
import uk.ourplan.core.law.planning.desk.Revising;
import uk.ourplan.core.plan.Plans;
import uk.ourplan.core.plan.model.HowNeedsAreMet;
import uk.ourplan.core.plan.model.Plan;
import uk.ourplan.core.plan.model.Progress;
import uk.ourplan.core.plan.model.SavedSection;
import uk.ourplan.core.plan.model.Signature;
import uk.ourplan.core.plan.model.SignedOriginal;
import uk.ourplan.core.plan.model.StepTaken;
import uk.ourplan.core.plan.model.Submission;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.review.Revision;
import uk.ourplan.tenant.policy.PlanTemplate;

@Component
class PostgresPlans implements Plans {

    private final PlanJson json;
    private final NewIds ids;

    PostgresPlans(PlanJson json, NewIds ids) {
        this.json = json;
        this.ids = ids;
    }

    @Override
    public Mono<Plan> find(DatabaseClient client, CouncilId council, UUID id) {
        return whole(client, council, id, PlanRows.WHOLE);
    }

    @Override
    public Mono<Plan> hold(DatabaseClient client, CouncilId council, UUID id) {
        // The lock first and the children after it: a statement sees what stood when it began, not when it got the
        // lock.
        return client.sql("select id from casework.plan where council_id = :council and id = :id for no key update")
                .bind("council", council.value())
                .bind("id", id)
                .mapValue(UUID.class)
                .one()
                .flatMap(held -> whole(client, council, id, PlanRows.WHOLE));
    }

    private Mono<Plan> whole(DatabaseClient client, CouncilId council, UUID id, String sql) {
        return client.sql(sql)
                .bind("council", council.value())
                .bind("id", id)
                .map(row -> PlanRows.read(row, json))
                .one();
    }

    @Override
    public Mono<Boolean> isTaken(
            DatabaseClient client, CouncilId council, UUID personId, UUID assessmentId, PlanKind kind) {
        return client.sql("""
                        select exists (select 1 from casework.plan
                         where council_id = :council and person_id = :person
                           and (assessment_id = :assessment or (kind = :kind and state not in ('signed_off', 'ended'))))""")
                .bind("council", council.value())
                .bind("person", personId)
                .bind("assessment", assessmentId)
                .bind("kind", kind.code())
                .mapValue(Boolean.class)
                .one();
    }

    @Override
    public Mono<UUID> underWay(DatabaseClient client, CouncilId council, UUID personId, PlanKind kind) {
        return client.sql("""
                        select id from casework.plan
                         where council_id = :council and person_id = :person and kind = :kind and state not in ('signed_off', 'ended')""")
                .bind("council", council.value())
                .bind("person", personId)
                .bind("kind", kind.code())
                .mapValue(UUID.class)
                .one();
    }

    @Override
    public Mono<Boolean> isCaseClosed(DatabaseClient client, CouncilId council, UUID personId) {
        return client.sql("""
                        select coalesce((select what = 'closed' from casework.case_step
                         where council_id = :council and person_id = :person and what <> 'kept_open'
                         order by id desc limit 1), false)""")
                .bind("council", council.value())
                .bind("person", personId)
                .mapValue(Boolean.class)
                .one();
    }

    @Override
    public Mono<Void> add(DatabaseClient client, CouncilId council, Plan plan) {
        Progress progress = plan.progress();
        PlanTemplate template = plan.origin().template();
        Revising revising = plan.origin().revising();
        Revision revision = revising == null ? null : revising.how();
        return client.sql("""
                        insert into casework.plan (council_id, id, person_id, assessment_id, version, kind, state, author_id,
                            author_name, started_on, presented_on, cost_annual_pence, cost_one_off_pence, found, agreement,
                            panel_matches, changed_at, template, start, revises, revision)
                        values (:council, :id, :person, :assessment, :version, :kind, :state, :author, :author_name, :started,
                            :presented, :annual, :one_off, :found, :agreement, :matches, :at, :template, :start, :revises, :revision)""")
                .bind("council", council.value())
                .bind("id", plan.id())
                .bind("person", plan.origin().personId())
                .bind("assessment", plan.origin().assessmentId())
                .bind("version", plan.origin().version())
                .bind("kind", plan.origin().kind().code())
                .bind("state", plan.state().code())
                .bind("author", plan.origin().author().value())
                .bind("author_name", plan.origin().authorName())
                .bind("started", plan.origin().startedOn())
                .bind("presented", orNone(progress.presentedOn(), LocalDate.class))
                .bind("annual", orNone(progress.costAnnual(), Long.class))
                .bind("one_off", orNone(progress.costOneOff(), Long.class))
                .bind("found", json.of(plan.found()))
                .bind("agreement", json.of(plan.agreement()))
                .bind("matches", plan.panelMatches().toArray(String[]::new))
                .bind("at", progress.changedAt())
                .bind("template", template == null ? Parameters.in(Json.class) : json.of(template))
                .bind("start", orNone(json.ofOrNone(plan.origin().start()), Json.class))
                .bind("revises", orNone(revision == null ? null : revision.revises(), UUID.class))
                .bind("revision", orNone(json.ofOrNone(revision), Json.class))
                .then()
                .then(keepKeeping(client, council, plan))
                .thenMany(Flux.fromIterable(plan.sections().keySet()))
                .concatMap(name -> keepSection(client, council, plan, name))
                .then();
    }

    @Override
    public Mono<Void> keep(DatabaseClient client, CouncilId council, Plan plan) {
        Progress progress = plan.progress();
        Submission sent = progress.submission();
        Signature signed = progress.signature();
        return ofPlan(client, council, plan, """
                        update casework.plan set state = :state, presented_on = :presented,
                            changed_since_presented = :changed_since, submitted_at = :submitted_at,
                            submitted_by = :submitted_by, submitted_by_name = :submitted_by_name, routed_to = :routed_to,
                            signed_off_at = :signed_at, signed_off_by = :signed_by, signed_off_by_name = :signed_by_name,
                            signed_off_as = :signed_as, signed_off_behalf_of = :behalf_of,
                            signed_off_behalf_name = :behalf_name, review_earliest = :earliest, review_due = :due,
                            cost_annual_pence = :annual, cost_one_off_pence = :one_off, urgent = :urgent,
                            returned_times = :returned, agreement = :agreement, changed_at = :at
                        where council_id = :council and id = :plan and version = :version""")
                .bind("state", progress.state().code())
                .bind("presented", orNone(progress.presentedOn(), LocalDate.class))
                .bind("changed_since", progress.changedSincePresented())
                .bind("submitted_at", orNone(sent == null ? null : sent.at(), Instant.class))
                .bind("submitted_by", orNone(sent == null ? null : sent.by().value(), UUID.class))
                .bind("submitted_by_name", orNone(sent == null ? null : sent.byName(), String.class))
                .bind("routed_to", orNone(sent == null ? null : sent.routedTo(), String.class))
                .bind("signed_at", orNone(signed == null ? null : signed.at(), Instant.class))
                .bind("signed_by", orNone(signed == null ? null : signed.by().value(), UUID.class))
                .bind("signed_by_name", orNone(signed == null ? null : signed.byName(), String.class))
                .bind("signed_as", orNone(signed == null ? null : signed.as(), String.class))
                .bind("behalf_of", behalfOf(signed == null ? null : signed.onBehalf()))
                .bind("behalf_name", behalfName(signed == null ? null : signed.onBehalf()))
                .bind("earliest", orNone(progress.reviewEarliest(), LocalDate.class))
                .bind("due", orNone(progress.reviewDue(), LocalDate.class))
                .bind("annual", orNone(progress.costAnnual(), Long.class))
                .bind("one_off", orNone(progress.costOneOff(), Long.class))
                .bind("urgent", progress.urgent())
                .bind("returned", progress.returnedTimes())
                .bind("agreement", json.of(plan.agreement()))
                .bind("at", progress.changedAt())
                .then();
    }

    @Override
    public Mono<Void> keepSection(DatabaseClient client, CouncilId council, Plan plan, SectionName name) {
        SavedSection saved = plan.sections().get(name);
        if (saved == null) {
            return Mono.error(new IllegalStateException("Nobody has begun " + name + "."));
        }
        return ofPlan(client, council, plan, """
                        insert into casework.plan_section
                            (council_id, plan_id, version, name, revision, content, saved_by, saved_by_name, saved_at, authors)
                        values (:council, :plan, :version, :name, :revision, :content, :by, :by_name, :at, :authors)
                        on conflict (council_id, plan_id, version, name) do update
                            set revision = excluded.revision, content = excluded.content, saved_by = excluded.saved_by,
                                saved_by_name = excluded.saved_by_name, saved_at = excluded.saved_at,
                                authors = excluded.authors""")
                .bind("name", name.code())
                .bind("revision", saved.revision())
                .bind("content", json.of(saved.content()))
                .bind("authors", json.of(saved.authors()))
                .bind("by", saved.by().value())
                .bind("by_name", saved.byName())
                .bind("at", saved.at())
                .then()
                .then(ofPlan(client, council, plan, """
                        insert into casework.plan_contributor (council_id, plan_id, version, worker_id, name, since)
                        values (:council, :plan, :version, :worker, :name, :at)
                        on conflict do nothing""")
                        .bind("worker", saved.by().value())
                        .bind("name", saved.byName())
                        .bind("at", saved.at())
                        .then());
    }

    @Override
    public Mono<Boolean> fileSignedOriginal(
            DatabaseClient client, Asking asking, Plan plan, SignedOriginal original, Instant at) {
        return ofPlan(client, asking.council(), plan, """
                        insert into casework.signed_original
                            (council_id, plan_id, version, media_type, body, sha256, by_id, at)
                        values (:council, :plan, :version, :media_type, :body, :sha256, :by, :at)
                        on conflict do nothing""")
                .bind("media_type", original.mediaType())
                .bind("body", original.body().duplicate())
                .bind("sha256", ByteBuffer.wrap(original.sha256()))
                .bind("by", asking.worker().value())
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .map(filed -> filed == 1);
    }

    @Override
    public Mono<SignedOriginal> signedOriginal(DatabaseClient client, CouncilId council, Plan plan) {
        return ofPlan(client, council, plan, """
                        select media_type, body from casework.signed_original
                         where council_id = :council and plan_id = :plan and version = :version""")
                .map(row -> new SignedOriginal(
                        Objects.requireNonNull(row.get("media_type", String.class)),
                        Objects.requireNonNull(row.get("body", ByteBuffer.class))))
                .one();
    }

    @Override
    public Mono<Void> keepKeeping(DatabaseClient client, CouncilId council, Plan plan) {
        return ofPlan(client, council, plan, """
                        insert into casework.plan_keeping (council_id, plan_id, version, content, how_met)
                        values (:council, :plan, :version, :content, :how_met)
                        on conflict (council_id, plan_id, version) do update
                            set content = excluded.content, how_met = excluded.how_met""")
                .bind("content", json.of(plan.kept().keeping()))
                .bind("how_met", orNone(HowNeedsAreMet.fingerprint(plan.content()), ByteBuffer.class))
                .then();
    }

    @Override
    public Mono<Void> addSubmission(DatabaseClient client, CouncilId council, Plan plan, Object route) {
        Submission sent = plan.progress().submission();
        if (sent == null) {
            return Mono.error(new IllegalStateException("The plan was not submitted."));
        }
        return ofPlan(client, council, plan, """
                        insert into casework.plan_submission
                            (council_id, id, plan_id, version, at, by_id, by_name, routed_to, content, agreement, route)
                        values (:council, :id, :plan, :version, :at, :by, :by_name, :routed_to, :content, :agreement, :route)""")
                .bind("id", ids.next())
                .bind("at", sent.at())
                .bind("by", sent.by().value())
                .bind("by_name", sent.byName())
                .bind("routed_to", sent.routedTo())
                .bind("content", json.sections(plan.sections()))
                .bind("agreement", json.of(plan.agreement()))
                .bind("route", json.of(route))
                .then();
    }

    @Override
    public Mono<Void> addReturn(
            DatabaseClient client, Asking asking, Plan plan, List<ReturnReason> reasons, Instant at) {
        return ofPlan(client, asking.council(), plan, """
                        insert into casework.plan_return (council_id, id, plan_id, version, at, by_id, by_name, reasons)
                        values (:council, :id, :plan, :version, :at, :by, :by_name, :reasons)""")
                .bind("id", ids.next())
                .bind("at", at)
                .bind("by", asking.worker().value())
                .bind("by_name", asking.name())
                .bind("reasons", json.of(reasons))
                .then();
    }

    @Override
    public Mono<Void> addStep(
            DatabaseClient client, CouncilId council, Plan plan, StepTaken step, @Nullable Object panel) {
        Map<String, @Nullable Object> said = new HashMap<>();
        said.put("reasons", step.said());
        said.put("panel", panel);
        return ofPlan(client, council, plan, """
                        insert into casework.plan_step
                            (council_id, id, plan_id, version, at, by_id, by_name, role, word, said, behalf_of, behalf_name,
                             cost_annual_pence, cost_one_off_pence)
                        values (:council, :id, :plan, :version, :at, :by, :by_name, :role, :word, :said, :behalf_of, :behalf_name,
                             :annual, :one_off)""")
                .bind("id", ids.next())
                .bind("at", step.at())
                .bind("by", step.by().value())
                .bind("by_name", step.byName())
                .bind("role", step.role())
                .bind("word", step.word())
                .bind("said", json.of(said))
                .bind("annual", orNone(plan.progress().costAnnual(), Long.class))
                .bind("one_off", orNone(plan.progress().costOneOff(), Long.class))
                .bind("behalf_of", behalfOf(step.onBehalf()))
                .bind("behalf_name", behalfName(step.onBehalf()))
                .then();
    }

    @Override
    public Mono<Void> addInterest(DatabaseClient client, Asking asking, Plan plan, Instant at) {
        return client.sql("""
                        insert into casework.declared_interest (council_id, person_id, worker_id, at)
                        values (:council, :person, :worker, :at) on conflict do nothing""")
                .bind("council", asking.council().value())
                .bind("person", plan.origin().personId())
                .bind("worker", asking.worker().value())
                .bind("at", at)
                .then();
    }

    @Override
    public Mono<Void> addFinal(DatabaseClient client, CouncilId council, Plan plan, Decided decided) {
        Signature signed = plan.progress().signature();
        if (signed == null) {
            return Mono.error(new IllegalStateException("The plan was not signed."));
        }
        return ofPlan(client, council, plan, """
                        insert into casework.plan_final (council_id, plan_id, version, sections, agreement, signed_off_at,
                            signed_off_by, signed_off_by_name, signed_off_as, signed_off_behalf_of, signed_off_behalf_name,
                            national_pack, policy_version, determinations)
                        values (:council, :plan, :version, :sections, :agreement, :at, :by, :by_name, :as, :behalf_of,
                            :behalf_name, :pack, :policy, :determinations)""")
                .bind("sections", json.sections(plan.sections()))
                .bind("agreement", json.of(plan.agreement()))
                .bind("at", signed.at())
                .bind("by", signed.by().value())
                .bind("by_name", signed.byName())
                .bind("as", signed.as())
                .bind("behalf_of", behalfOf(signed.onBehalf()))
                .bind("behalf_name", behalfName(signed.onBehalf()))
                .bind("pack", decided.nationalPack())
                .bind("policy", decided.policyVersion())
                .bind("determinations", json.of(decided.determinations()))
                .then()
                .then(ofPlan(
                                client,
                                council,
                                plan,
                                "delete from casework.plan_section where council_id = :council and plan_id = :plan and version = :version")
                        .then());
    }

    private static GenericExecuteSpec ofPlan(DatabaseClient client, CouncilId council, Plan plan, String sql) {
        return client.sql(sql)
                .bind("council", council.value())
                .bind("plan", plan.id())
                .bind("version", plan.origin().version());
    }

    private static Parameter behalfOf(@Nullable OnBehalf onBehalf) {
        return orNone(onBehalf == null ? null : onBehalf.of().value(), UUID.class);
    }

    private static Parameter behalfName(@Nullable OnBehalf onBehalf) {
        return orNone(onBehalf == null ? null : onBehalf.name(), String.class);
    }

    private static Parameter orNone(@Nullable Object value, Class<?> type) {
        return value == null ? Parameters.in(type) : Parameters.in(value);
    }
}
