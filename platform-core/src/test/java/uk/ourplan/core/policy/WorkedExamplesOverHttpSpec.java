package uk.ourplan.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.language.council.Permission.COUNCIL_ADMIN;
import static uk.ourplan.language.council.Permission.PRACTITIONER;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import uk.ourplan.api.policy.DraftChange;
import uk.ourplan.api.policy.DraftView;
import uk.ourplan.api.policy.ExampleChanged;
import uk.ourplan.api.policy.ExampleLaidAside;
import uk.ourplan.api.policy.ExampleView;
import uk.ourplan.api.policy.ExampleWritten;
import uk.ourplan.core.running.Council;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.date.Days;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedExamplesOverHttpSpec {

    private static final RunningCore CORE = RunningCore.shared();
    private static final Council COUNCIL = ACouncilOfItsOwn.open(CORE, "exampleshire", "eastvale");
    private static final String LINE = "equipment.charge_over_threshold";

    private final LocalDate later = LocalDate.now(Days.LONDON).plusMonths(2);
    private final WebTestClient ann =
            CORE.as(Somebody.of(COUNCIL, COUNCIL_ADMIN).called("Ann Drafter"));
    private final WebTestClient bob =
            CORE.as(Somebody.of(COUNCIL, COUNCIL_ADMIN).called("Bob Second"));

    @Test
    void a_draft_is_checked_only_when_every_example_comes_out_as_expected_or_is_changed_with_a_reason() {
        ExampleView ramp = written(ramp("A ramp at £1,600", true));
        assertThat(ramp.holds()).isTrue();
        DraftView draft = drafted(Map.of("charge", true, "over_pence", 200_000));
        assertThat(draft.examples())
                .filteredOn(tried -> tried.id().equals(ramp.id()))
                .singleElement()
                .satisfies(tried -> {
                    assertThat(tried.on()).isEqualTo(later);
                    assertThat(tried.differs()).singleElement().satisfies(differs -> {
                        assertThat(differs.at()).isEqualTo("may_charge");
                        assertThat(differs.expected()).isEqualTo("true");
                        assertThat(differs.got()).isEqualTo("false");
                    });
                });

        step(ann, draft, "check")
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, says -> assertThat(says).contains("A ramp at £1,600"))
                .jsonPath("$.errors[0].says")
                .value(String.class, says -> assertThat(says).contains("expected true, got false"))
                .jsonPath("$.errors[0].why")
                .value(String.class, says -> assertThat(says).contains("£2,000"));

        ExampleChanged changed =
                new ExampleChanged(draft.revision(), wide(Map.of("may_charge", false)), "The line rises.");
        DraftView mended = as(
                ann.put()
                        .uri("/api/v1/policy/examples/{id}/drafts/{draft}", ramp.id(), draft.id())
                        .bodyValue(changed),
                DraftView.class);
        assertThat(mended.examples())
                .filteredOn(tried -> tried.id().equals(ramp.id()))
                .allSatisfy(tried -> {
                    assertThat(tried.passes()).isTrue();
                    assertThat(tried.changedBecause()).isEqualTo("The line rises.");
                });
        step(ann, draft, "check").expectStatus().isOk();
        step(bob, draft, "approval").expectStatus().isOk();
        step(ann, draft, "publication").expectStatus().isOk();

        ExampleView after = shown(ramp.id());
        assertThat(after.revision()).isEqualTo(2);
        assertThat(after.history()).first().satisfies(revision -> {
            assertThat(revision.from()).isEqualTo(later);
            assertThat(revision.policyVersion()).isNotNull();
            assertThat(revision.reason()).isEqualTo("The line rises.");
        });
        layAside(after, "The change is another spec's.");
    }

    @Test
    void an_example_that_does_not_hold_today_is_refused_because_that_belongs_into_a_draft() {
        send(ramp("Not so", false))
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody()
                .jsonPath("$.errors[0].at")
                .isEqualTo("expected.may_charge");
    }

    @Test
    void every_mistake_in_an_example_is_told_at_once_by_its_place() {
        Map<String, @Nullable Object> facts = wide(Map.of("kind", "castle", "colour", "blue"));

        send(new ExampleWritten(" ", "equipment-charge", facts, null, wide(Map.of()), "", null))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].at")
                .value(
                        List.class,
                        places -> assertThat(places.toString())
                                .contains("name", "reason", "expected", "facts.kind", "facts.colour"));
        send(new ExampleWritten(
                        "Open",
                        "equipment-charge",
                        wide(Map.of("kind", "adaptation")),
                        null,
                        wide(Map.of("may_charge", true)),
                        "why",
                        null))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].at")
                .isEqualTo("facts.cost_pence");
        send(new ExampleWritten("Unknown", "weather", wide(Map.of()), null, wide(Map.of("rain", true)), "why", null))
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void an_example_is_written_anew_laid_aside_and_never_lost() {
        ExampleView first = written(ramp("Kept", true));
        ExampleWritten again = new ExampleWritten(
                "Kept, with the cost",
                first.determination(),
                first.facts(),
                null,
                wide(Map.of("may_charge", true, "recorded_cost_pence", 160_000)),
                "The cost matters too.",
                first.revision());
        ExampleView second =
                as(bob.put().uri("/api/v1/policy/examples/{id}", first.id()).bodyValue(again), ExampleView.class);
        assertThat(second.revision()).isEqualTo(2);
        ann.put()
                .uri("/api/v1/policy/examples/{id}", first.id())
                .bodyValue(again)
                .exchange()
                .expectStatus()
                .isEqualTo(412);

        layAside(second, "It is told elsewhere.");

        assertThat(shown(first.id()).expected()).isNull();
        assertThat(shown(first.id()).history()).hasSize(3);
        ann.get()
                .uri("/api/v1/policy/examples?page=0&size=100")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(body -> assertThat(body).doesNotContain(first.id().toString()));
    }

    @Test
    void only_administrators_write_examples_and_no_other_council_sees_them() {
        ExampleView own = written(ramp("Ours", true));

        CORE.as(COUNCIL, PRACTITIONER)
                .post()
                .uri("/api/v1/policy/examples")
                .bodyValue(ramp("Theirs", true))
                .exchange()
                .expectStatus()
                .isForbidden();
        CORE.as(Council.NORTHMOOR, COUNCIL_ADMIN)
                .get()
                .uri("/api/v1/policy/examples/{id}", own.id())
                .exchange()
                .expectStatus()
                .isNotFound();
        layAside(own, "Done.");
    }

    private ExampleWritten ramp(String name, boolean charged) {
        return new ExampleWritten(
                name,
                "equipment-charge",
                wide(Map.of("kind", "adaptation", "cost_pence", 160_000)),
                null,
                wide(Map.of("may_charge", charged)),
                "Families ask about it.",
                null);
    }

    private ExampleView written(ExampleWritten example) {
        return as(ann.post().uri("/api/v1/policy/examples").bodyValue(example), ExampleView.class);
    }

    private ResponseSpec send(ExampleWritten example) {
        return ann.post().uri("/api/v1/policy/examples").bodyValue(example).exchange();
    }

    private ExampleView shown(UUID id) {
        return as(ann.get().uri("/api/v1/policy/examples/{id}", id), ExampleView.class);
    }

    private void layAside(ExampleView example, String reason) {
        ann.post()
                .uri("/api/v1/policy/examples/{id}/laying-aside", example.id())
                .bodyValue(new ExampleLaidAside(example.revision(), reason))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private DraftView drafted(Map<String, Object> line) {
        DraftChange change = new DraftChange(later, wide(Map.of(LINE, line)), "Decided.", Map.of(), null);
        return as(ann.post().uri("/api/v1/policy/drafts").bodyValue(change), DraftView.class);
    }

    private static ResponseSpec step(WebTestClient who, DraftView draft, String step) {
        return who.post().uri("/api/v1/policy/drafts/{id}/" + step, draft.id()).exchange();
    }

    private static <T> T as(WebTestClient.RequestHeadersSpec<?> request, Class<T> type) {
        return Objects.requireNonNull(request.exchange()
                .expectStatus()
                .isOk()
                .expectBody(type)
                .returnResult()
                .getResponseBody());
    }

    private static Map<String, @Nullable Object> wide(Map<String, ?> map) {
        Map<String, @Nullable Object> wide = new HashMap<>();
        map.forEach(wide::put);
        return wide;
    }
}
