package uk.ourplan.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import uk.ourplan.api.Page;
import uk.ourplan.api.policy.DraftChange;
import uk.ourplan.api.policy.DraftView;
import uk.ourplan.api.policy.EffectCase;
import uk.ourplan.api.policy.EffectView;
import uk.ourplan.api.policy.PolicyView;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;

@Tag("AUTH-07")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NewCriteriaOfThePanelSpec {

    private static final String CRITERIA = "panel.mandatory_criteria";
    private static final ParameterizedTypeReference<Page<EffectCase>> CASES = new ParameterizedTypeReference<>() {};

    private final Casework council = Casework.with("northmoor");
    private final UUID waiting = council.submitted();
    private final Somebody ann =
            Somebody.of(council.council(), Permission.COUNCIL_ADMIN).called("Ann Drafter");
    private final LocalDate later = LocalDate.now(Days.LONDON).plusMonths(2);

    @Test
    void criteria_that_would_send_more_than_the_share_to_the_panel_wait_for_the_effect_and_then_for_a_reason() {
        DraftView draft = drafted("The plan costs more than £1 a week");
        assertThat(draft.may()).doesNotContain("check");
        step(ann, draft, "check")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.detail")
                .value(says -> assertThat(says.toString()).contains("See the effect on live cases first"));

        EffectView.AtThePanel found = Objects.requireNonNull(workedOut(draft).panel());

        assertThat(found).isEqualTo(new EffectView.AtThePanel(1, 1, 0, 20, found.warns()));
        assertThat(found.warns())
                .startsWith("1 of 1 plans on their way to a signature would go to the panel, more than 20");
        assertThat(atThePanel(draft)).singleElement().satisfies(one -> {
            assertThat(one.planId()).isEqualTo(waiting);
            assertThat(one.before()).isEqualTo("no panel");
            assertThat(one.after()).isEqualTo("at the panel: large budget");
        });
        step(ann, draft, "check")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].at")
                .isEqualTo(CRITERIA);

        DraftView reasoned =
                edited(draft, Map.of(CRITERIA, "Every plan of the first quarter is a new kind of support."));
        step(ann, reasoned, "check").expectStatus().isOk();
        step(ann.called("Bob Second"), reasoned, "approval").expectStatus().isOk();
        step(ann, reasoned, "publication").expectStatus().isOk();

        assertThat(policyThen().settings())
                .filteredOn(setting -> setting.key().equals(CRITERIA))
                .singleElement()
                .satisfies(setting -> assertThat(setting.legalBasis()).contains("new kind of support"));
    }

    @Test
    void criteria_that_send_no_more_than_the_share_go_on_without_a_reason_once_their_effect_was_seen() {
        DraftView draft = drafted("The plan costs more than £90,000 a week");

        EffectView.AtThePanel found = Objects.requireNonNull(workedOut(draft).panel());

        assertThat(found).isEqualTo(new EffectView.AtThePanel(1, 0, 0, 20, null));
        assertThat(atThePanel(draft)).isEmpty();
        step(ann, draft, "check").expectStatus().isOk();
    }

    @Test
    void of_a_criterion_without_an_amount_nobody_can_say_and_a_reason_is_wanted() {
        DraftView draft = drafted("The main support has not been arranged here before");

        EffectView.AtThePanel found = Objects.requireNonNull(workedOut(draft).panel());

        assertThat(found.notKnown()).isEqualTo(1);
        assertThat(found.warns()).contains("it is not known");
        step(ann, draft, "check").expectStatus().isEqualTo(422);
    }

    @Test
    void a_draft_that_says_something_else_by_now_is_tried_again() {
        DraftView draft = drafted("The plan costs more than £90,000 a week");
        workedOut(draft);

        DraftView other = as(
                client(ann)
                        .put()
                        .uri("/api/v1/policy/drafts/{id}", draft.id())
                        .bodyValue(change("The plan costs more than £1 a week", Map.of(), draft.revision())),
                DraftView.class);

        assertThat(other.may()).doesNotContain("check");
    }

    private DraftView drafted(String says) {
        return as(
                client(ann).post().uri("/api/v1/policy/drafts").bodyValue(change(says, Map.of(), null)),
                DraftView.class);
    }

    private DraftView edited(DraftView draft, Map<String, String> reasons) {
        return as(
                client(ann)
                        .put()
                        .uri("/api/v1/policy/drafts/{id}", draft.id())
                        .bodyValue(change("The plan costs more than £1 a week", reasons, draft.revision())),
                DraftView.class);
    }

    private DraftChange change(String says, Map<String, String> reasons, @Nullable Long revision) {
        return new DraftChange(
                later,
                Map.of(
                        CRITERIA,
                        List.of(Map.of(
                                "code", "large_budget", "says", says, "purpose", "A second view on alternatives"))),
                "The committee decided so.",
                reasons,
                revision);
    }

    private EffectView workedOut(DraftView draft) {
        EffectView effect =
                as(client(ann).post().uri("/api/v1/policy/drafts/{id}/effect", draft.id()), EffectView.class);
        while (effect.state().equals("running")) {
            effect =
                    as(client(ann).post().uri("/api/v1/policy/drafts/{id}/effect/steps", draft.id()), EffectView.class);
        }
        return effect;
    }

    private List<EffectCase> atThePanel(DraftView draft) {
        return Objects.requireNonNull(client(ann)
                        .get()
                        .uri("/api/v1/policy/drafts/" + draft.id() + "/effect/cases?page=0&size=20&kind=to_panel")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(CASES)
                        .returnResult()
                        .getResponseBody())
                .items();
    }

    private PolicyView policyThen() {
        return as(client(ann).get().uri("/api/v1/policy?on=" + later), PolicyView.class);
    }

    private ResponseSpec step(Somebody by, DraftView draft, String step) {
        return client(by)
                .post()
                .uri("/api/v1/policy/drafts/{id}/{step}", draft.id(), step)
                .exchange();
    }

    private WebTestClient client(Somebody by) {
        return council.as(by);
    }

    private static <T> T as(WebTestClient.RequestHeadersSpec<?> request, Class<T> type) {
        return Objects.requireNonNull(request.exchange()
                .expectStatus()
                .isOk()
                .expectBody(type)
                .returnResult()
                .getResponseBody());
    }
}
