package uk.ourplan.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.api.Page;
import uk.ourplan.api.policy.DraftChange;
import uk.ourplan.api.policy.DraftView;
import uk.ourplan.api.policy.EffectCase;
import uk.ourplan.api.policy.EffectView;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.plan.Ladder;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EffectOnLiveCasesSpec {

    private static final Casework NORTHMOOR = Casework.with("northmoor");
    private static final ParameterizedTypeReference<Page<EffectCase>> CASES = new ParameterizedTypeReference<>() {};

    private static UUID waiting = new UUID(0, 0);
    private static UUID signed = new UUID(0, 0);

    private final WebTestClient ann = NORTHMOOR.as(
            Somebody.of(NORTHMOOR.council(), Permission.COUNCIL_ADMIN).called("Ann Drafter"));
    private final LocalDate later = LocalDate.now(Days.LONDON).plusMonths(2);

    @BeforeAll
    static void there_are_live_cases() {
        waiting = NORTHMOOR.submitted();
        signed = NORTHMOOR.signed();
        NORTHMOOR.takeIn("03-alasdair-munro-keane");
    }

    @Test
    void another_ladder_changes_who_signs_open_plans_and_queue_items_and_each_is_told_before_and_after() {
        DraftView draft = drafted(Ladder.whereATeamManagerSignsLittle());
        assertThat(effect(draft).state()).isEqualTo("none");

        EffectView effect = workedOut(draft);

        assertThat(effect.state()).isEqualTo("complete");
        assertThat(effect.seen()).isEqualTo(effect.cases());
        assertThat(effect.stale()).isFalse();
        assertThat(kind(effect, "queue_item").changed()).isPositive();
        assertThat(kind(effect, "due_review").changed()).isZero();
        EffectCase one = cases(draft, "queue_item").items().stream()
                .filter(each -> each.planId().equals(waiting))
                .findFirst()
                .orElseThrow();
        assertThat(one.stage()).isEqualTo("submitted");
        assertThat(one.before()).contains("signed off by: team manager");
        assertThat(one.after()).contains("signed off by: service manager");
        assertThat(one.recordNumber()).startsWith("T-");
    }

    @Test
    void later_reviews_change_the_day_of_those_that_are_due() {
        DraftView draft = drafted(Map.of("review.first_review_weeks", Map.of("target", 4, "latest", 5)));

        workedOut(draft);

        assertThat(cases(draft, "due_review").items()).anySatisfy(each -> {
            assertThat(each.planId()).isEqualTo(signed);
            assertThat(each.before()).contains("review due by: ");
            assertThat(each.after()).isNotEqualTo(each.before());
        });
    }

    @Test
    void a_change_that_touches_no_case_says_so_and_counts_them_all_the_same() {
        DraftView draft = drafted(Map.of("share.copy_due_days", 9));

        EffectView effect = workedOut(draft);

        assertThat(effect.changed()).isZero();
        assertThat(effect.seen()).isGreaterThanOrEqualTo(3);
        assertThat(kind(effect, "queue_item").seen()).isPositive();
        assertThat(kind(effect, "due_review").seen()).isPositive();
    }

    @Test
    void a_result_is_stale_when_the_draft_says_something_else_and_is_worked_out_anew() {
        DraftView draft = drafted(Ladder.whereATeamManagerSignsLittle());
        workedOut(draft);
        DraftChange other =
                new DraftChange(later, wide(Map.of("share.copy_due_days", 8)), "Other.", Map.of(), draft.revision());
        ann.put()
                .uri("/api/v1/policy/drafts/{id}", draft.id())
                .bodyValue(other)
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(effect(draft).stale()).isTrue();
        assertThat(workedOut(draft).changed()).isZero();
        assertThat(cases(draft, null).items()).isEmpty();
    }

    @Test
    void checking_and_approving_do_not_make_a_result_stale_and_the_second_administrator_reads_it() {
        DraftView draft = drafted(Ladder.whereATeamManagerSignsLittle());
        workedOut(draft);
        ann.post()
                .uri("/api/v1/policy/drafts/{id}/check", draft.id())
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(effect(draft).stale()).isFalse();
    }

    @Test
    void it_can_be_stopped_and_goes_no_further() {
        DraftView draft = drafted(Ladder.whereATeamManagerSignsLittle());
        as(ann.post().uri("/api/v1/policy/drafts/{id}/effect", draft.id()), EffectView.class);

        EffectView stopped = as(ann.delete().uri("/api/v1/policy/drafts/{id}/effect", draft.id()), EffectView.class);

        assertThat(stopped.state()).isEqualTo("stopped");
        ann.post()
                .uri("/api/v1/policy/drafts/{id}/effect/steps", draft.id())
                .exchange()
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void it_is_exported_line_by_line_without_a_name_in_it() {
        DraftView draft = drafted(Ladder.whereATeamManagerSignsLittle());
        workedOut(draft);

        String csv = as(ann.get().uri("/api/v1/policy/drafts/{id}/effect/cases.csv", draft.id()), String.class);

        assertThat(csv.lines().findFirst())
                .hasValue("\"kind\",\"record_number\",\"plan_id\",\"stage\",\"before\",\"after\"");
        assertThat(csv.lines()).anySatisfy(line -> assertThat(line).contains(waiting.toString(), "service manager"));
        assertThat(csv).doesNotContainIgnoringCase("tattersby").doesNotContainIgnoringCase("munro");
    }

    @Test
    void a_draft_beyond_a_bound_is_not_tried_on_cases() {
        DraftView draft =
                drafted(Map.of("equipment.charge_over_threshold", Map.of("charge", true, "over_pence", 99_999)));

        ann.post()
                .uri("/api/v1/policy/drafts/{id}/effect", draft.id())
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void only_administrators_work_it_out() {
        DraftView draft = drafted(Map.of("share.copy_due_days", 9));

        NORTHMOOR
                .as(NORTHMOOR.practitioner())
                .post()
                .uri("/api/v1/policy/drafts/{id}/effect", draft.id())
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private EffectView workedOut(DraftView draft) {
        EffectView effect = as(ann.post().uri("/api/v1/policy/drafts/{id}/effect", draft.id()), EffectView.class);
        while (effect.state().equals("running")) {
            effect = as(ann.post().uri("/api/v1/policy/drafts/{id}/effect/steps", draft.id()), EffectView.class);
        }
        return effect;
    }

    private EffectView effect(DraftView draft) {
        return as(ann.get().uri("/api/v1/policy/drafts/{id}/effect", draft.id()), EffectView.class);
    }

    private Page<EffectCase> cases(DraftView draft, @Nullable String kind) {
        String only = kind == null ? "" : "&kind=" + kind;
        return Objects.requireNonNull(ann.get()
                .uri("/api/v1/policy/drafts/" + draft.id() + "/effect/cases?page=0&size=100" + only)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(CASES)
                .returnResult()
                .getResponseBody());
    }

    private static EffectView.Kind kind(EffectView effect, String kind) {
        return effect.kinds().stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private DraftView drafted(Map<String, Object> settings) {
        DraftChange change = new DraftChange(later, wide(settings), "The committee decided so.", Map.of(), null);
        return as(ann.post().uri("/api/v1/policy/drafts").bodyValue(change), DraftView.class);
    }

    private static <T> T as(WebTestClient.RequestHeadersSpec<?> request, Class<T> type) {
        return Objects.requireNonNull(request.exchange()
                .expectStatus()
                .isOk()
                .expectBody(type)
                .returnResult()
                .getResponseBody());
    }

    private static Map<String, @Nullable Object> wide(Map<String, Object> map) {
        return new HashMap<>(map);
    }
}
