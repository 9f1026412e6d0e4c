package uk.ourplan.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import uk.ourplan.api.arranging.ArrangingOfPlan;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.api.review.ReviewRegister;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;

@DisplayName("REVISE-04: a revision is a proposal until it is final")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RevisingAPlanSpec {

    private static final Casework NORTHMOOR = Casework.with("northmoor");
    private static final Somebody ME = NORTHMOOR.practitioner();

    @Test
    void the_next_version_starts_as_a_copy_while_the_signed_one_stays_in_force_untouched() {
        UUID first = NORTHMOOR.signed();
        PlanWorkspace signed = NORTHMOOR.open(ME, first);

        PlanWorkspace second = started(first);

        assertThat(second.head().version()).isEqualTo(2);
        assertThat(second.head().state()).isEqualTo(PlanState.DRAFT);
        assertThat(Objects.requireNonNull(second.head().lineage().revision()).revises())
                .isEqualTo(first);
        assertThat(content(second, SectionName.NEEDS)).isEqualTo(content(signed, SectionName.NEEDS));
        assertThat(content(second, SectionName.SUPPORT)).isEqualTo(content(signed, SectionName.SUPPORT));
        assertThat(second.agreement().signed()).isNull();
        PlanWorkspace still = NORTHMOOR.open(ME, first);
        assertThat(still.head().state()).isEqualTo(PlanState.SIGNED_OFF);
        assertThat(still.head().lineage().next()).isEqualTo(second.head().id());
        assertThat(still.head().lineage().supersededOn()).isNull();
        NORTHMOOR.save(ME, first, "about_me", 1, "{}").expectStatus().isEqualTo(409);
    }

    private static Object content(PlanWorkspace plan, SectionName name) {
        return Objects.requireNonNull(plan.sections().stream()
                .filter(section -> section.name() == name)
                .findFirst()
                .orElseThrow()
                .content());
    }

    @Test
    void a_second_draft_of_the_same_version_is_refused() {
        UUID first = NORTHMOOR.signed();
        started(first);

        start(first, Map.of()).expectStatus().isEqualTo(409);
    }

    @Test
    void a_draft_of_the_next_version_that_was_stopped_does_not_keep_another_from_being_begun() {
        UUID first = NORTHMOOR.signed();
        UUID stopped = started(first).head().id();
        NORTHMOOR
                .core()
                .database()
                .execute("set session_replication_role = replica; update casework.plan set state = 'ended' where id = '"
                        + stopped + "'"); // as if its ending had been told from first to last

        assertThat(NORTHMOOR.open(ME, first).head().lineage().next()).isNull();
        UUID second = started(first).head().id();

        assertThat(second).isNotEqualTo(stopped);
        assertThat(NORTHMOOR.open(ME, first).head().lineage().next()).isEqualTo(second);
        start(first, Map.of()).expectStatus().isEqualTo(409);
    }

    @Test
    void a_plan_that_is_not_signed_is_not_revised() {
        start(NORTHMOOR.submitted(), Map.of()).expectStatus().isEqualTo(409);
    }

    @Test
    void a_changed_need_waits_for_its_reassessment_and_the_refusal_names_the_rule() {
        UUID first = NORTHMOOR.signed();
        Map<String, Object> need = new HashMap<>(minor());
        need.put("kind", "need");

        start(first, Map.of("changes", List.of(need)))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.reasons[0].rule")
                .isEqualTo("REVISE-01");
    }

    @Test
    void signing_the_second_version_supersedes_the_first_in_the_same_moment_and_ends_what_it_owed() {
        UUID first = NORTHMOOR.signed();
        UUID second = started(first).head().id();
        Revisions.agreed(NORTHMOOR, second);
        NORTHMOOR.submit(ME, second).expectStatus().isOk();

        NORTHMOOR
                .sign(NORTHMOOR.authoriser("team_manager"), second)
                .expectStatus()
                .isOk();

        assertThat(NORTHMOOR.open(ME, second).head().state()).isEqualTo(PlanState.SIGNED_OFF);
        assertThat(NORTHMOOR.open(ME, first).head().lineage().supersededOn()).isEqualTo(today());
        assertThat(NORTHMOOR.column("select owed_key from casework.task where plan_id = '" + first
                        + "' and owed_key is not null and done_at is null"))
                .isEmpty();
    }

    @Test
    void what_was_referred_for_the_first_version_goes_on_for_the_second_and_is_not_bought_twice() {
        UUID first = NORTHMOOR.signed();
        NORTHMOOR
                .as(ME)
                .post()
                .uri("/api/v1/plans/{id}/arranging/referrals", first)
                .bodyValue(Map.of(
                        "what",
                        "plan",
                        "lines",
                        List.of("S1"),
                        "area",
                        "Moor and Dales",
                        "answers",
                        Map.of("without_support", "decline", "cover_now", "fragile", "carer", "steady_or_no_carer")))
                .exchange()
                .expectStatus()
                .isOk();
        UUID second = started(first).head().id();
        Revisions.agreed(NORTHMOOR, second);
        NORTHMOOR.submit(ME, second).expectStatus().isOk();
        NORTHMOOR
                .sign(NORTHMOOR.authoriser("team_manager"), second)
                .expectStatus()
                .isOk();

        ArrangingOfPlan now = Objects.requireNonNull(NORTHMOOR
                .as(ME)
                .get()
                .uri("/api/v1/plans/{id}/arranging", second)
                .exchange()
                .expectBody(ArrangingOfPlan.class)
                .returnResult()
                .getResponseBody());
        assertThat(now.referrals())
                .singleElement()
                .satisfies(one -> assertThat(one.referred().referral()).isEqualTo("A1"));
        assertThat(now.notReferred()).doesNotContain("S1");
        assertThat(NORTHMOOR.column("select plan_id::text from casework.purchasing_referral where plan_id in ('" + first
                        + "', '" + second + "')"))
                .containsExactly(second.toString());
    }

    @Test
    void a_request_that_nobody_answered_goes_along_with_the_later_version_and_its_review_looks_at_that_one() {
        UUID first = NORTHMOOR.signed();
        asked(first);
        UUID second = signedAfter(first);
        String request = NORTHMOOR
                .column("select id::text from casework.review_request where plan_id = '" + second + "'")
                .getFirst();

        assertThat(owedRules(first)).isEmpty();
        assertThat(owedRules(second)).contains("REVIEW-01");
        answered(first, request).expectStatus().isEqualTo(409);
        answered(second, request).expectStatus().isOk();
        assertThat(NORTHMOOR.column("select version::text from casework.review where type = 'unplanned' and plan_id = '"
                        + second + "'"))
                .containsExactly("2");
        assertThat(owedRules(second)).contains("REVIEW-02").doesNotContain("REVIEW-01");
    }

    @Test
    void a_review_that_was_asked_for_and_not_finished_goes_along_with_the_later_version() {
        UUID first = NORTHMOOR.signed();
        asked(first);
        answered(
                        first,
                        NORTHMOOR
                                .column("select id::text from casework.review_request where plan_id = '" + first + "'")
                                .getFirst())
                .expectStatus()
                .isOk();
        assertThat(owedRules(first)).contains("REVIEW-02");

        UUID second = signedAfter(first);

        assertThat(owedRules(first)).isEmpty();
        assertThat(owedRules(second)).contains("REVIEW-02");
    }

    private static void asked(UUID plan) {
        NORTHMOOR
                .as(ME)
                .post()
                .uri("/api/v1/plans/{id}/review-requests", plan)
                .bodyValue(Map.of(
                        "received_on", today(),
                        "requester", "Graham Tattersby",
                        "relationship", "son",
                        "on_behalf", true,
                        "ground", "circumstances"))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private static ResponseSpec answered(UUID plan, String request) {
        return NORTHMOOR
                .as(ME)
                .post()
                .uri("/api/v1/plans/{id}/review-requests/{request}/answer", plan, request)
                .bodyValue(Map.of("reasonable", true, "affects_plan", true, "review", true))
                .exchange();
    }

    private static UUID signedAfter(UUID first) {
        UUID second = started(first).head().id();
        Revisions.agreed(NORTHMOOR, second);
        NORTHMOOR.submit(ME, second).expectStatus().isOk();
        NORTHMOOR
                .sign(NORTHMOOR.authoriser("team_manager"), second)
                .expectStatus()
                .isOk();
        return second;
    }

    private static List<String> owedRules(UUID plan) {
        return NORTHMOOR.column("select rule from casework.task where plan_id = '" + plan
                + "' and owed_key is not null and done_at is null");
    }

    @Test
    void a_version_that_came_back_leaves_the_first_in_force() {
        UUID first = NORTHMOOR.signed();
        UUID second = started(first).head().id();
        Revisions.agreed(NORTHMOOR, second);
        NORTHMOOR.submit(ME, second).expectStatus().isOk();

        NORTHMOOR
                .as(NORTHMOOR.authoriser("team_manager"))
                .post()
                .uri("/api/v1/authorising/plans/{id}/return", second)
                .bodyValue(Map.of("reasons", List.of(Map.of("section", "about_me", "says", "Whose words are these?"))))
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(NORTHMOOR.open(ME, first).head().lineage().supersededOn()).isNull();
        assertThat(NORTHMOOR.open(ME, first).head().state()).isEqualTo(PlanState.SIGNED_OFF);
    }

    @Test
    void a_case_closes_over_the_version_that_a_later_one_followed_and_only_the_later_one_is_ended()
            throws SQLException {
        UUID first = NORTHMOOR.signed();
        UUID second = started(first).head().id();
        Revisions.agreed(NORTHMOOR, second);
        NORTHMOOR.submit(ME, second).expectStatus().isOk();
        NORTHMOOR
                .sign(NORTHMOOR.authoriser("team_manager"), second)
                .expectStatus()
                .isOk();

        ending(first, "", Map.of("ground", "died")).expectStatus().isEqualTo(409);
        ending(second, "", Map.of("ground", "died")).expectStatus().isOk();
        start(second, Map.of())
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, says -> assertThat(says).contains("ending of this plan is under way"));
        NORTHMOOR
                .as(ME)
                .put()
                .uri("/api/v1/plans/{id}/ending", second)
                .header("If-Match", "\"1\"")
                .bodyValue(Map.of("ground", "died", "event", Map.of("dated", today(), "evidence", "The surgery rang")))
                .exchange()
                .expectStatus()
                .isOk();
        String closing =
                "insert into casework.case_step select council_id, uuidv7(), person_id, 'closed', 'So', 'x', current_date,"
                        + " id, 'S', now() from casework.plan where id = '" + first + "'";
        assertThatThrownBy(() -> asTheService(closing)).hasMessageContaining("a case with a plan that is not ended");
        ending(second, "/end", Map.of("on", today())).expectStatus().isOk();

        asTheService(closing);
        assertThat(NORTHMOOR.column(
                        "select state from casework.review where plan_id in ('" + first + "', '" + second + "')"))
                .containsOnly("replaced");
        assertThat(NORTHMOOR
                        .as(ME)
                        .get()
                        .uri("/api/v1/reviews?size=100")
                        .exchange()
                        .expectBody(ReviewRegister.class)
                        .returnResult()
                        .getResponseBody())
                .satisfies(register -> assertThat(
                                Objects.requireNonNull(register).lines().items())
                        .noneMatch(line ->
                                line.planId().equals(first) || line.planId().equals(second)));
    }

    private static void asTheService(String sql) throws SQLException {
        try (Connection app =
                        NORTHMOOR.core().database().app(NORTHMOOR.council().id());
                Statement statement = app.createStatement()) {
            statement.execute(sql);
        }
    }

    private static ResponseSpec ending(UUID plan, String step, Map<String, ?> body) {
        return NORTHMOOR
                .as(ME)
                .post()
                .uri("/api/v1/plans/" + plan + "/ending" + step)
                .bodyValue(body)
                .exchange();
    }

    private static LocalDate today() {
        return LocalDate.now(Days.LONDON);
    }

    private static Map<String, Object> minor() {
        return Map.of(
                "says",
                "The tea visit moves to Wednesday",
                "kind",
                "circumstances",
                "grade",
                "minor",
                "found_on",
                today().toString());
    }

    private static PlanWorkspace started(UUID plan) {
        return Objects.requireNonNull(start(plan, Map.of())
                .expectStatus()
                .isOk()
                .expectBody(PlanWorkspace.class)
                .returnResult()
                .getResponseBody());
    }

    private static ResponseSpec start(UUID plan, Map<String, Object> other) {
        Map<String, Object> asked = new HashMap<>(Map.of(
                "kind",
                "formal",
                "reason",
                "The review found that the day does not suit her",
                "plan_changes",
                true,
                "changes",
                List.of(minor())));
        asked.putAll(other);
        return NORTHMOOR
                .as(ME)
                .post()
                .uri("/api/v1/plans/{id}/revision", plan)
                .bodyValue(asked)
                .exchange();
    }
}
