package uk.ourplan.tenant.postgres;

import static uk.ourplan.tenant.postgres.PostgresPolicies.given;
import static uk.ourplan.tenant.postgres.PostgresPolicies.signature;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.tenant.publishing.PolicyDrafts;
import uk.ourplan.tenant.publishing.model.DraftContent;
import uk.ourplan.tenant.publishing.model.PolicyDraft;
import uk.ourplan.tenant.publishing.model.Signature;

@Component
class PostgresPolicyDrafts implements PolicyDrafts {

    private static final String ALL = """
            select id, revision, state, from_day, settings, legal_bases, examples, reason, based_on_version, drafted_by,
                   drafted_by_name, edited_by, changed_at, approved_by, approved_by_name, published_version
              from tenant.policy_draft
             where council_id = :council""";

    @Override
    public Mono<UUID> nextId(DatabaseClient within) {
        return within.sql("select uuidv7()").mapValue(UUID.class).one();
    }

    @Override
    public Mono<Void> hold(CouncilId council, DatabaseClient within) {
        return within.sql("select id from tenant.council where id = :council for no key update")
                .bind("council", council.value())
                .then();
    }

    @Override
    public Mono<PolicyDraft> find(CouncilId council, UUID id, DatabaseClient within) {
        return within.sql(ALL + " and id = :id")
                .bind("council", council.value())
                .bind("id", id)
                .map(PostgresPolicyDrafts::draft)
                .one();
    }

    @Override
    public Mono<List<PolicyDraft>> some(CouncilId council, int offset, int limit, DatabaseClient within) {
        return within.sql(ALL + """
                         and state <> 'discarded'
                         order by state = 'published', changed_at desc, id
                        offset :offset limit :limit""")
                .bind("council", council.value())
                .bind("offset", offset)
                .bind("limit", limit)
                .map(PostgresPolicyDrafts::draft)
                .all()
                .collectList();
    }

    @Override
    public Mono<Long> count(CouncilId council, DatabaseClient within) {
        return within.sql(
                        "select count(*) from tenant.policy_draft where council_id = :council and state <> 'discarded'")
                .bind("council", council.value())
                .mapValue(Long.class)
                .one();
    }

    @Override
    public Mono<Void> add(CouncilId council, PolicyDraft draft, DatabaseClient within) {
        return bound(council, draft, within.sql("""
                        insert into tenant.policy_draft (council_id, id, revision, state, from_day, settings, legal_bases,
                               examples, reason, based_on_version, drafted_by, drafted_by_name, edited_by, changed_at, approved_by,
                               approved_by_name, published_version)
                        values (:council, :id, :revision, :state, :from, :settings, :bases, :examples, :reason, :base, :drafter,
                               :drafterName, :editors, :changed, :approver, :approverName, :published)""")).then();
    }

    @Override
    public Mono<Boolean> replace(CouncilId council, PolicyDraft draft, DatabaseClient within) {
        return bound(council, draft, within.sql("""
                        update tenant.policy_draft
                           set revision = :revision, state = :state, from_day = :from, settings = :settings,
                               legal_bases = :bases, examples = :examples, reason = :reason, based_on_version = :base, drafted_by = :drafter,
                               drafted_by_name = :drafterName, edited_by = :editors, changed_at = :changed,
                               approved_by = :approver, approved_by_name = :approverName, published_version = :published
                         where council_id = :council and id = :id and revision = :revision - 1""")).fetch().rowsUpdated().map(rows -> rows == 1);
    }

    private static GenericExecuteSpec bound(CouncilId council, PolicyDraft draft, GenericExecuteSpec statement) {
        DraftContent content = draft.content();
        Signature approver = approver(draft);
        return orNull(
                orNull(
                        orNull(
                                statement
                                        .bind("council", council.value())
                                        .bind("id", content.id())
                                        .bind("revision", content.revision())
                                        .bind("state", draft.state())
                                        .bind("from", content.from())
                                        .bind("settings", PlainJson.of(content.settings()))
                                        .bind("bases", PlainJson.of(content.legalBases()))
                                        .bind("examples", KeptExamples.of(content.examples()))
                                        .bind("reason", content.reason())
                                        .bind("base", content.basedOnVersion())
                                        .bind(
                                                "drafter",
                                                content.draftedBy().worker().value())
                                        .bind("drafterName", content.draftedBy().name())
                                        .bind("editors", editors(content))
                                        .bind("changed", content.changedAt().atOffset(ZoneOffset.UTC)),
                                "approver",
                                approver == null ? null : approver.worker().value(),
                                UUID.class),
                        "approverName",
                        approver == null ? null : approver.name(),
                        String.class),
                "published",
                draft instanceof PolicyDraft.Published done ? done.version() : null,
                Integer.class);
    }

    private static <T> GenericExecuteSpec orNull(
            GenericExecuteSpec statement, String name, @Nullable T value, Class<T> type) {
        return value == null ? statement.bindNull(name, type) : statement.bind(name, value);
    }

    private static @Nullable Signature approver(PolicyDraft draft) {
        return switch (draft) {
            case PolicyDraft.Approved approved -> approved.approvedBy();
            case PolicyDraft.Published published -> published.approvedBy();
            case PolicyDraft.Drafted any -> null;
            case PolicyDraft.Checked any -> null;
            case PolicyDraft.Discarded any -> null;
        };
    }

    private static UUID[] editors(DraftContent content) {
        return content.editedBy().stream().map(WorkerId::value).sorted().toArray(UUID[]::new);
    }

    private static PolicyDraft draft(Readable row) {
        Set<WorkerId> editors = Arrays.stream(given(row, "edited_by", UUID[].class))
                .map(WorkerId::new)
                .collect(Collectors.toSet());
        DraftContent content = new DraftContent(
                given(row, "id", UUID.class),
                given(row, "revision", Long.class),
                given(row, "from_day", LocalDate.class),
                PlainJson.map(given(row, "settings", Json.class)),
                PlainJson.texts(given(row, "legal_bases", Json.class)),
                KeptExamples.read(given(row, "examples", Json.class)),
                given(row, "reason", String.class),
                given(row, "based_on_version", Integer.class),
                new Signature(
                        new WorkerId(given(row, "drafted_by", UUID.class)),
                        given(row, "drafted_by_name", String.class)),
                editors,
                given(row, "changed_at", OffsetDateTime.class).toInstant());
        Signature approver = signature(row.get("approved_by", UUID.class), row.get("approved_by_name", String.class));
        String state = given(row, "state", String.class);
        return switch (state) {
            case "draft" -> new PolicyDraft.Drafted(content);
            case "checked" -> new PolicyDraft.Checked(content);
            case "approved" -> new PolicyDraft.Approved(content, Objects.requireNonNull(approver));
            case "published" ->
                new PolicyDraft.Published(
                        content, Objects.requireNonNull(approver), given(row, "published_version", Integer.class));
            case "discarded" -> new PolicyDraft.Discarded(content);
            default -> throw new IllegalStateException("A draft of a policy is in the unknown state " + state + ".");
        };
    }
}
