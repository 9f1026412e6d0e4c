package uk.ourplan.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.language.council.Permission.COUNCIL_ADMIN;
import static uk.ourplan.language.council.Permission.PRACTITIONER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.api.policy.DraftChange;
import uk.ourplan.api.policy.DraftView;
import uk.ourplan.api.policy.PolicyView;
import uk.ourplan.api.policy.SettingView;
import uk.ourplan.core.running.Council;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.date.Days;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangingThePolicySpec {

    private static final RunningCore CORE = RunningCore.shared();
    private static final Council COUNCIL = ACouncilOfItsOwn.open(CORE, "changeshire", "eastvale");
    private static final String LINE = "equipment.charge_over_threshold";

    private final LocalDate today = LocalDate.now(Days.LONDON);
    private final LocalDate later = today.plusMonths(2);
    private final WebTestClient ann = administrator("Ann Drafter");
    private final WebTestClient bob = administrator("Bob Second");

    @Test
    void a_change_goes_from_draft_to_published_and_holds_from_its_first_day() {
        DraftView draft = drafted(ann, later, Map.of(LINE, Map.of("charge", true, "over_pence", 200_000)));
        assertThat(draft.state()).isEqualTo("draft");
        assertThat(draft.may()).containsExactlyInAnyOrder("edit", "check", "discard");
        assertThat(draft.difference())
                .containsExactly(
                        "From " + Days.inWords(later)
                                + " the line above which there is a charge rises from £1,500 to £2,000 (Charge for adaptations above a line).");

        assertThat(taken(ann, draft, "check").state()).isEqualTo("checked");
        DraftView approved = taken(bob, draft, "approval");
        assertThat(approved.approvedByName()).isEqualTo("Bob Second");
        DraftView published = taken(ann, draft, "publication");

        assertThat(published.state()).isEqualTo("published");
        assertThat(published.publishedVersion()).isGreaterThan(4);
        assertThat(published.may()).isEmpty();
        SettingView before = setting(later.minusDays(1), LINE);
        SettingView after = setting(later, LINE);
        assertThat(before.value()).isEqualTo(Map.of("charge", true, "over_pence", 150_000));
        assertThat(after.value()).isEqualTo(Map.of("charge", true, "over_pence", 200_000));
        assertThat(after.since()).isEqualTo(later);
        assertThat(after.setByName()).isEqualTo("Ann Drafter");
        assertThat(after.approvedByName()).isEqualTo("Bob Second");
        assertThat(after.why()).isEqualTo("The committee decided so.");
    }

    @Test
    void whoever_wrote_in_a_draft_never_approves_it() {
        DraftView draft = drafted(ann, later, Map.of("review.alert_lead_days", 30));
        DraftView edited = as(
                bob.put()
                        .uri("/api/v1/policy/drafts/{id}", draft.id())
                        .bodyValue(change(later, Map.of("review.alert_lead_days", 31), draft.revision())),
                DraftView.class);
        assertThat(edited.state()).isEqualTo("draft");
        taken(ann, draft, "check");

        for (WebTestClient writer : List.of(ann, bob)) {
            step(writer, draft, "approval")
                    .expectStatus()
                    .isForbidden()
                    .expectBody()
                    .jsonPath("$.detail")
                    .value(String.class, says -> assertThat(says).contains("Another administrator"));
        }
        assertThat(taken(administrator("Cleo Third"), draft, "approval").state())
                .isEqualTo("approved");
    }

    @Test
    void a_value_beyond_its_bound_is_refused_with_the_bound_and_its_provision() {
        DraftView draft = drafted(ann, later, Map.of(LINE, Map.of("charge", true, "over_pence", 99_999)));
        assertThat(draft.hits()).singleElement().satisfies(hit -> {
            assertThat(hit.kind()).isEqualTo("forbidden");
            assertThat(hit.at()).isEqualTo("over_pence");
        });

        step(ann, draft, "check")
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody()
                .jsonPath("$.errors[0].at")
                .isEqualTo(LINE + ".over_pence")
                .jsonPath("$.errors[0].provision")
                .isEqualTo("SI 2014/2672 reg 3(1)-(3)");
    }

    @Test
    void a_contested_value_needs_its_legal_basis_on_record() {
        Map<String, Object> late = Map.of("review.first_review_weeks", Map.of("target", 6, "latest", 10));
        step(ann, drafted(ann, later, late), "check").expectStatus().isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        DraftView draft = as(
                ann.post()
                        .uri("/api/v1/policy/drafts")
                        .bodyValue(new DraftChange(
                                later, wide(late), "Staffing.", Map.of("review.first_review_weeks", "Advice 7"), null)),
                DraftView.class);

        assertThat(taken(ann, draft, "check").hits())
                .extracting(hit -> hit.kind())
                .containsExactly("contested");
    }

    @Test
    void what_no_machine_can_check_is_shown_to_be_judged_bars_nothing_and_stays_on_record() {
        DraftView draft = drafted(ann, later, Map.of("budget.indicative_label", "A guide to your budget"));
        assertThat(draft.hits()).singleElement().satisfies(hit -> {
            assertThat(hit.kind()).isEqualTo("judge");
            assertThat(hit.says()).isEqualTo("The name shows that the figure is a guide and never sounds final.");
        });

        taken(ann, draft, "check");
        taken(bob, draft, "approval");
        assertThat(taken(ann, draft, "publication").state()).isEqualTo("published");

        ann.get()
                .uri("/api/v1/policy/settings/budget.indicative_label/history?page=0&size=5")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].judged[0]")
                .isEqualTo("The name shows that the figure is a guide and never sounds final.")
                .jsonPath("$.items[1].judged")
                .isEmpty();
    }

    @Test
    void the_past_is_never_changed() {
        DraftView draft = drafted(ann, today.minusDays(1), Map.of("review.alert_lead_days", 14));

        step(ann, draft, "check")
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, says -> assertThat(says).contains("never in the past"));
    }

    @Test
    void of_two_drafts_on_the_same_setting_the_second_is_told_of_the_clash() {
        DraftView first = drafted(ann, later, Map.of("share.copy_due_days", 5));
        DraftView second = drafted(ann, later, Map.of("share.copy_due_days", 6));
        taken(ann, second, "check");
        taken(bob, second, "approval");
        published(first);

        step(ann, second, "publication").expectStatus().isEqualTo(409);
        DraftView clashing = as(ann.get().uri("/api/v1/policy/drafts/{id}", second.id()), DraftView.class);
        assertThat(clashing.clashesWith()).contains("share.copy_due_days");
    }

    @Test
    void steps_out_of_turn_are_told_what_comes_first() {
        DraftView draft = drafted(ann, later, Map.of("review.alert_lead_days", 20));

        step(bob, draft, "approval").expectStatus().isEqualTo(409);
        step(bob, draft, "publication").expectStatus().isEqualTo(409);
        assertThat(draft.whyNot()).containsEntry("approve", "Check the draft first.");
    }

    @Test
    void a_draft_that_somebody_else_changed_is_not_overwritten() {
        DraftView draft = drafted(ann, later, Map.of("review.alert_lead_days", 21));
        DraftChange change = change(later, Map.of("review.alert_lead_days", 22), draft.revision());
        as(bob.put().uri("/api/v1/policy/drafts/{id}", draft.id()).bodyValue(change), DraftView.class);

        ann.put()
                .uri("/api/v1/policy/drafts/{id}", draft.id())
                .bodyValue(change)
                .exchange()
                .expectStatus()
                .isEqualTo(412);
    }

    @Test
    void a_draft_laid_aside_is_gone_from_the_list() {
        DraftView draft = drafted(ann, later, Map.of("review.alert_lead_days", 23));

        ann.delete()
                .uri("/api/v1/policy/drafts/{id}", draft.id())
                .exchange()
                .expectStatus()
                .is2xxSuccessful();

        ann.get()
                .uri("/api/v1/policy/drafts?page=0&size=100")
                .exchange()
                .expectBody(String.class)
                .value(body -> assertThat(body).doesNotContain(draft.id().toString()));
    }

    @Test
    void a_draft_of_an_unknown_setting_is_refused_at_once() {
        ann.post()
                .uri("/api/v1/policy/drafts")
                .bodyValue(change(later, Map.of("no.such_setting", 1), null))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].at")
                .isEqualTo("settings.no.such_setting");
        ann.post()
                .uri("/api/v1/policy/drafts")
                .header("Content-Type", "application/json")
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void only_administrators_change_the_policy_and_another_councils_draft_is_not_there() {
        DraftView draft = drafted(ann, later, Map.of("review.alert_lead_days", 24));
        WebTestClient practitioner = CORE.as(COUNCIL, PRACTITIONER);
        WebTestClient elsewhere = CORE.as(Council.NORTHMOOR, COUNCIL_ADMIN);

        practitioner
                .post()
                .uri("/api/v1/policy/drafts")
                .bodyValue(change(later, Map.of("review.alert_lead_days", 25), null))
                .exchange()
                .expectStatus()
                .isForbidden();
        step(elsewhere, draft, "check").expectStatus().isNotFound();
        elsewhere
                .get()
                .uri("/api/v1/policy/drafts/{id}", draft.id())
                .exchange()
                .expectStatus()
                .isNotFound();
        elsewhere
                .get()
                .uri("/api/v1/policy/drafts/{id}", UUID.randomUUID())
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private void published(DraftView draft) {
        taken(ann, draft, "check");
        taken(bob, draft, "approval");
        taken(ann, draft, "publication");
    }

    private static SettingView setting(LocalDate on, String key) {
        PolicyView policy =
                as(CORE.as(COUNCIL, PRACTITIONER).get().uri("/api/v1/policy?on={on}", on), PolicyView.class);
        return policy.settings().stream()
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static WebTestClient administrator(String name) {
        return CORE.as(Somebody.of(COUNCIL, COUNCIL_ADMIN).called(name));
    }

    private static DraftView drafted(WebTestClient who, LocalDate from, Map<String, Object> settings) {
        return as(who.post().uri("/api/v1/policy/drafts").bodyValue(change(from, settings, null)), DraftView.class);
    }

    private static DraftChange change(LocalDate from, Map<String, Object> settings, @Nullable Long revision) {
        return new DraftChange(from, wide(settings), "The committee decided so.", Map.of(), revision);
    }

    @SuppressWarnings("NullAway") // the same map, which happens to hold no null
    private static Map<String, @Nullable Object> wide(Map<String, Object> settings) {
        return new java.util.HashMap<>(settings);
    }

    private static DraftView taken(WebTestClient who, DraftView draft, String step) {
        return java.util.Objects.requireNonNull(step(who, draft, step)
                .expectStatus()
                .isOk()
                .expectBody(DraftView.class)
                .returnResult()
                .getResponseBody());
    }

    private static WebTestClient.ResponseSpec step(WebTestClient who, DraftView draft, String step) {
        return who.post().uri("/api/v1/policy/drafts/{id}/" + step, draft.id()).exchange();
    }

    private static <T> T as(WebTestClient.RequestHeadersSpec<?> request, Class<T> type) {
        return java.util.Objects.requireNonNull(request.exchange()
                .expectStatus()
                .isOk()
                .expectBody(type)
                .returnResult()
                .getResponseBody());
    }
}
