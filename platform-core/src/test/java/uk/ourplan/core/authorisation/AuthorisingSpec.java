package uk.ourplan.core.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import uk.ourplan.api.authorising.DecisionView;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.api.plan.SectionProgress;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuthorisingSpec {

    private static final Casework NORTHMOOR = Casework.with("northmoor");
    private static final Somebody MANAGER = NORTHMOOR.authoriser("team_manager");
    private static final Map<String, Object> REASONS =
            Map.of("reasons", List.of(Map.of("section", "about_me", "says", "Whose words are these?")));

    @Test
    void a_plan_goes_from_submission_over_a_return_to_a_signature_that_freezes_it() {
        UUID plan = submitted();

        returned(MANAGER, plan, REASONS).expectStatus().isOk();
        PlanWorkspace back = NORTHMOOR.open(NORTHMOOR.practitioner(), plan);
        assertThat(back.head().state()).isEqualTo(PlanState.RETURNED);
        assertThat(back.returns())
                .singleElement()
                .satisfies(one -> assertThat(one.reasons())
                        .singleElement()
                        .satisfies(reason -> assertThat(reason.section()).isEqualTo(SectionName.ABOUT_ME)));
        assertThat(back.sections().getFirst().progress()).isEqualTo(SectionProgress.NEEDS_ATTENTION);
        assertThat(kindsOfTasks()).contains("answer_return");

        NORTHMOOR
                .save(NORTHMOOR.practitioner(), plan, "about_me", 1, aboutMe("\\\"My kitchen\\\", says Mo."))
                .expectStatus()
                .isOk();
        NORTHMOOR.submit(NORTHMOOR.practitioner(), plan).expectStatus().isOk();
        DecisionView view = view(MANAGER, plan);
        assertThat(view.mayDecide()).isTrue();
        assertThat(view.changedSinceReturn()).containsExactly("about_me");

        NORTHMOOR.sign(MANAGER, plan).expectStatus().isOk();
        PlanWorkspace signed = NORTHMOOR.open(NORTHMOOR.practitioner(), plan);
        assertThat(signed.head().state()).isEqualTo(PlanState.SIGNED_OFF);
        assertThat(signed.head().signedOffAs()).isEqualTo("team_manager");
        assertThat(signed.head().reviewDue()).isNotNull();
        assertThat(signed.sections())
                .filteredOn(section -> section.name() != SectionName.HOW_WE_PLAN)
                .hasSize(12)
                .allSatisfy(section -> assertThat(section.content()).isNotNull());
        assertThat(kindsOfTasks()).contains("owed", "arrange_support").doesNotContain("give_copies");

        NORTHMOOR
                .save(NORTHMOOR.practitioner(), plan, "about_me", 2, "{}")
                .expectStatus()
                .isEqualTo(409);
        NORTHMOOR.submit(NORTHMOOR.practitioner(), plan).expectStatus().isEqualTo(409);
        NORTHMOOR.sign(MANAGER, plan).expectStatus().isEqualTo(409);
    }

    @Test
    void a_draft_is_marked_as_one_and_the_final_copy_is_kept_as_it_was_issued() {
        UUID plan = submitted();
        String disclaimer = "settled until";
        assertThat(html(plan)).contains("Draft.").contains(disclaimer);
        NORTHMOOR.sign(MANAGER, plan).expectStatus().isOk();

        String issued = html(plan);

        assertThat(issued).doesNotContain(disclaimer).contains("team manager");
        assertThat(html(plan)).isEqualTo(issued);
        byte[] pdf = NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .get()
                .uri("/api/v1/plans/{id}/document/pdf", plan)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("application/pdf")
                .expectBody()
                .returnResult()
                .getResponseBody();
        assertThat(pdf).startsWith("%PDF-".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    private static String aboutMe(String matters) {
        return """
            {"what_matters": ["%s"],
             "wellbeing_now": {"dated": "2026-11-20", "text": "Cheerful", "changed": false}}\
            """.formatted(matters);
    }

    private static String html(UUID plan) {
        return Objects.requireNonNull(NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .get()
                .uri("/api/v1/plans/{id}/document/html", plan)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    @Test
    void nobody_signs_a_plan_that_they_wrote_or_submitted() {
        UUID plan = submitted();
        Somebody author = new Somebody(
                NORTHMOOR.council(),
                NORTHMOOR.practitioner().name(),
                List.of("practitioner", "authoriser", "director"));

        NORTHMOOR
                .sign(author, plan)
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.detail")
                .value(says -> assertThat(says.toString()).contains("someone else must authorise"));
        returned(author, plan, REASONS).expectStatus().isForbidden();
        assertThat(view(author, plan).mayDecide()).isFalse();
    }

    @Test
    void whoever_edits_a_draft_becomes_an_author_and_cannot_sign_it() {
        UUID plan = Objects.requireNonNull(NORTHMOOR.takeIn("01-mo-tattersby").planId());
        Somebody both = Somebody.of(NORTHMOOR.council(), Permission.PRACTITIONER, Permission.AUTHORISER)
                .called("Ruth Ellery")
                .onRung("director");
        NORTHMOOR.save(both, plan, "about_me", 1, aboutMe("Tea")).expectStatus().isOk();
        NORTHMOOR.submit(NORTHMOOR.practitioner(), plan).expectStatus().isOk();

        NORTHMOOR.sign(both, plan).expectStatus().isForbidden();
    }

    @Test
    void nobody_below_the_level_signs_and_the_level_needed_is_named() {
        UUID plan = submitted();
        Somebody below = NORTHMOOR.authoriser("senior_practitioner");

        NORTHMOOR
                .sign(below, plan)
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.detail")
                .value(says -> assertThat(says.toString()).contains("team manager"));
        NORTHMOOR
                .sign(Somebody.of(NORTHMOOR.council(), Permission.PRACTITIONER).called("Tom"), plan)
                .expectStatus()
                .isForbidden();
        NORTHMOOR
                .sign(NORTHMOOR.authoriser("service_manager"), plan)
                .expectStatus()
                .isOk();
    }

    @Test
    void a_plan_that_needs_the_panel_is_shown_and_cannot_be_signed() {
        UUID plan = Objects.requireNonNull(NORTHMOOR.takeIn("02-brid-halloran").planId());
        NORTHMOOR.submit(NORTHMOOR.practitioner(), plan).expectStatus().isOk();
        Somebody director = NORTHMOOR.authoriser("director");

        DecisionView view = view(director, plan);
        assertThat(view.mayDecide()).isFalse();
        assertThat(view.whyNot()).contains("panel");
        NORTHMOOR
                .sign(director, plan)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.findings[?(@.rule == 'AUTH-07')]")
                .isNotEmpty();
    }

    @Test
    void a_return_needs_a_reason_that_its_author_can_act_on() {
        UUID plan = submitted();

        returned(MANAGER, plan, Map.of("reasons", List.of())).expectStatus().isEqualTo(422);
        returned(MANAGER, plan, Map.of("reasons", List.of(Map.of("section", "needs", "says", " "))))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void the_queue_says_who_may_decide_and_why_others_may_not() {
        UUID plan = submitted();

        NORTHMOOR
                .as(MANAGER)
                .get()
                .uri("/api/v1/authorising/queue?page=0&size=100")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[?(@.plan_id == '%s')].mine".formatted(plan))
                .isEqualTo(true)
                .jsonPath("$.items[?(@.plan_id == '%s')].level".formatted(plan))
                .isEqualTo("team_manager")
                .jsonPath("$.items[?(@.plan_id == '%s')].cost_annual_pence".formatted(plan))
                .isEqualTo(1180764);
        NORTHMOOR
                .as(NORTHMOOR.authoriser("senior_practitioner"))
                .get()
                .uri("/api/v1/authorising/queue?page=0&size=100")
                .exchange()
                .expectBody()
                .jsonPath("$.items[?(@.plan_id == '%s')].mine".formatted(plan))
                .isEqualTo(false);
    }

    @Test
    void of_two_who_sign_at_once_one_wins() {
        UUID plan = submitted();
        List<String> managers = List.of("team_manager", "service_manager", "assistant_director", "director");

        List<Integer> answers = managers.stream()
                .map(rung -> CompletableFuture.supplyAsync(() -> NORTHMOOR
                        .sign(NORTHMOOR.authoriser(rung), plan)
                        .returnResult(String.class)
                        .getStatus()
                        .value()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void the_same_submission_sent_again_gets_the_same_answer_and_is_done_once() {
        UUID plan = Objects.requireNonNull(NORTHMOOR.takeIn("01-mo-tattersby").planId());
        String key = UUID.randomUUID().toString();

        for (int again = 0; again < 2; again++) {
            NORTHMOOR
                    .as(NORTHMOOR.practitioner())
                    .post()
                    .uri("/api/v1/plans/{id}/submission", plan)
                    .header("Idempotency-Key", key)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.head.state")
                    .isEqualTo("submitted");
        }

        assertThat(column("select id::text from casework.plan_submission where plan_id = '%s'", plan))
                .hasSize(1);
    }

    @Test
    void every_step_is_in_the_audit_record_and_on_the_live_stream() {
        UUID plan = submitted();
        returned(MANAGER, plan, REASONS).expectStatus().isOk();
        NORTHMOOR.submit(NORTHMOOR.practitioner(), plan).expectStatus().isOk();
        view(MANAGER, plan);
        NORTHMOOR.sign(MANAGER, plan).expectStatus().isOk();

        assertThat(column("select what from casework.audit_entry where about ->> 'plan' = '%s' order by number", plan))
                .containsExactly(
                        "plan_taken_in",
                        "plan_submitted",
                        "plan_returned",
                        "plan_submitted",
                        "plan_viewed_to_decide",
                        "plan_signed_off",
                        "plan_issued",
                        "review_scheduled");
        assertThat(column("select kind from casework.outbox where about = '%s' order by id", plan))
                .containsExactly("plan_submitted", "plan_returned", "plan_submitted", "plan_signed_off");
        assertThat(column("select due_by::text from casework.review where plan_id = '%s'", plan))
                .hasSize(1);
        assertThat(column(
                        "select national_pack || ' ' || policy_version || ' ' || (determinations ?"
                                + " 'authorisation-route') from casework.plan_final where plan_id = '%s'",
                        plan))
                .singleElement()
                .asString()
                .endsWith("true");
    }

    private static List<String> column(String sql, UUID plan) {
        return NORTHMOOR.column(sql.formatted(plan));
    }

    @Test
    void another_councils_plan_is_not_there() {
        UUID plan = submitted();
        Casework eastvale = Casework.with("eastvale");
        Somebody practitioner = eastvale.practitioner();
        Somebody manager = eastvale.authoriser("team_manager");

        for (UUID id : List.of(plan, UUID.randomUUID())) {
            eastvale.as(practitioner)
                    .get()
                    .uri("/api/v1/plans/{id}", id)
                    .exchange()
                    .expectStatus()
                    .isNotFound();
            eastvale.as(practitioner)
                    .get()
                    .uri("/api/v1/plans/{id}/sections/needs", id)
                    .exchange()
                    .expectStatus()
                    .isNotFound();
            eastvale.as(practitioner)
                    .get()
                    .uri("/api/v1/plans/{id}/readiness", id)
                    .exchange()
                    .expectStatus()
                    .isNotFound();
            eastvale.as(practitioner)
                    .get()
                    .uri("/api/v1/plans/{id}/document/html", id)
                    .exchange()
                    .expectStatus()
                    .isNotFound();
            eastvale.save(practitioner, id, "about_me", 1, "{}").expectStatus().isNotFound();
            eastvale.submit(practitioner, id).expectStatus().isNotFound();
            eastvale.sign(manager, id).expectStatus().isNotFound();
            eastvale.as(manager)
                    .get()
                    .uri("/api/v1/authorising/plans/{id}", id)
                    .exchange()
                    .expectStatus()
                    .isNotFound();
            eastvale.as(manager)
                    .post()
                    .uri("/api/v1/authorising/plans/{id}/return", id)
                    .bodyValue(REASONS)
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
        assertThat(NORTHMOOR.open(NORTHMOOR.practitioner(), plan).head().state())
                .isEqualTo(PlanState.SUBMITTED);
    }

    /** FORMAT-02. */
    @Test
    void a_plan_is_never_returned_for_its_form_alone_and_is_for_what_it_lacks() {
        UUID plan = submitted();
        Map<String, ?> form = Map.of("section", "about_me", "says", "It is a video.", "form_only", true);
        Map<String, ?> content = Map.of("section", "outcomes", "says", "There are no outcomes.");

        returned(NORTHMOOR.authoriser("team_manager"), plan, Map.of("reasons", List.of(form)))
                .expectStatus()
                .isEqualTo(422);
        returned(NORTHMOOR.authoriser("team_manager"), plan, Map.of("reasons", List.of(form, content)))
                .expectStatus()
                .isOk();
    }

    private static UUID submitted() {
        return NORTHMOOR.submitted();
    }

    private static ResponseSpec returned(Somebody by, UUID plan, Map<String, ?> reasons) {
        return NORTHMOOR
                .as(by)
                .post()
                .uri("/api/v1/authorising/plans/{id}/return", plan)
                .bodyValue(reasons)
                .exchange();
    }

    private static DecisionView view(Somebody by, UUID plan) {
        return NORTHMOOR.decision(by, plan);
    }

    private static List<String> kindsOfTasks() {
        return Objects.requireNonNull(NORTHMOOR
                        .as(NORTHMOOR.practitioner())
                        .get()
                        .uri("/api/v1/work/tasks?page=0&size=100")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(uk.ourplan.core.plan.TasksSeen.class)
                        .returnResult()
                        .getResponseBody())
                .kinds();
    }
}
