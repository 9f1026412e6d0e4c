package uk.ourplan.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.api.policy.DraftChange;
import uk.ourplan.api.policy.DraftView;
import uk.ourplan.api.policy.EffectView;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.plan.Ladder;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;

/** The effect of a draft where there is nothing to look at, and where somebody pulls the plug. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EffectCutOffSpec {

    private final Casework northmoor = Casework.with("northmoor");
    private final WebTestClient ann = northmoor.as(
            Somebody.of(northmoor.council(), Permission.COUNCIL_ADMIN).called("Ann Drafter"));

    @Test
    void a_council_without_a_single_plan_is_told_so_at_once() {
        DraftView draft = drafted();

        EffectView effect = begin(draft);

        assertThat(effect.state()).isEqualTo("complete");
        assertThat(effect.cases()).isZero();
        assertThat(effect.seen()).isZero();
        assertThat(effect.changed()).isZero();
        assertThat(effect.kinds()).allSatisfy(kind -> assertThat(kind.seen()).isZero());
        ann.post()
                .uri("/api/v1/policy/drafts/{id}/effect/steps", draft.id())
                .exchange()
                .expectStatus()
                .isEqualTo(409);
        String csv = Objects.requireNonNull(ann.get()
                .uri("/api/v1/policy/drafts/{id}/effect/cases.csv", draft.id())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        assertThat(csv.lines()).hasSize(1);
    }

    @Test
    void a_step_that_is_killed_while_it_writes_leaves_nothing_behind_and_is_done_again() throws Exception {
        northmoor.submitted();
        northmoor.signed();
        DraftView draft = drafted();
        assertThat(begin(draft).state()).isEqualTo("running");

        try (Connection other = northmoor.core().database().superuser()) {
            other.setAutoCommit(false);
            run(other, "lock table tenant.policy_effect_case in exclusive mode");
            CompletableFuture<Integer> step = CompletableFuture.supplyAsync(() -> ann.post()
                    .uri("/api/v1/policy/drafts/{id}/effect/steps", draft.id())
                    .exchange()
                    .returnResult(String.class)
                    .getStatus()
                    .value());
            killWhateverWaitsToWrite();

            assertThat(step.get(60, TimeUnit.SECONDS)).isGreaterThanOrEqualTo(500);
            other.rollback();
        }

        EffectView left = Objects.requireNonNull(ann.get()
                .uri("/api/v1/policy/drafts/{id}/effect", draft.id())
                .exchange()
                .expectBody(EffectView.class)
                .returnResult()
                .getResponseBody());
        assertThat(left.state()).isEqualTo("running");
        assertThat(left.seen()).isZero();
        assertThat(northmoor.column("select count(*)::text from tenant.policy_effect_case where council_id = '%s'"
                        .formatted(northmoor.council().id())))
                .containsExactly("0");

        EffectView again = Objects.requireNonNull(ann.post()
                .uri("/api/v1/policy/drafts/{id}/effect/steps", draft.id())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(EffectView.class)
                .returnResult()
                .getResponseBody());
        assertThat(again.state()).isEqualTo("complete");
        assertThat(again.seen()).isEqualTo(2);
        assertThat(again.changed()).isEqualTo(1);
    }

    /** The step has moved its mark and waits to add the cases: there it is killed. */
    private void killWhateverWaitsToWrite() throws SQLException {
        for (int i = 0; i < 100; i++) {
            try (Connection killer = northmoor.core().database().superuser();
                    Statement statement = killer.createStatement();
                    ResultSet killed = statement.executeQuery("""
                            select pg_terminate_backend(pid) from pg_stat_activity
                             where wait_event_type = 'Lock' and query ilike '%insert into tenant.policy_effect_case%'
                               and pid <> pg_backend_pid()""")) {
                if (killed.next()) {
                    return;
                }
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        throw new AssertionError("Nothing came to write.");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private EffectView begin(DraftView draft) {
        return Objects.requireNonNull(ann.post()
                .uri("/api/v1/policy/drafts/{id}/effect", draft.id())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(EffectView.class)
                .returnResult()
                .getResponseBody());
    }

    private DraftView drafted() {
        DraftChange change = new DraftChange(
                LocalDate.now(Days.LONDON).plusMonths(2),
                new HashMap<>(Ladder.whereATeamManagerSignsLittle()),
                "The committee decided so.",
                Map.of(),
                null);
        return Objects.requireNonNull(ann.post()
                .uri("/api/v1/policy/drafts")
                .bodyValue(change)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(DraftView.class)
                .returnResult()
                .getResponseBody());
    }
}
