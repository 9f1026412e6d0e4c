package uk.ourplan.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.language.council.Permission.AUDITOR;
import static uk.ourplan.language.council.Permission.COUNCIL_ADMIN;
import static uk.ourplan.language.council.Permission.PRACTITIONER;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import uk.ourplan.api.Headers;
import uk.ourplan.api.pack.PackPreview;
import uk.ourplan.api.pack.PackSent;
import uk.ourplan.api.policy.DraftView;
import uk.ourplan.core.running.Council;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.date.Days;

/** A policy leaves as a file and comes back as a draft of what differs. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PolicyFileSpec {

    private static final RunningCore CORE = RunningCore.shared();
    private static final Council COUNCIL = ACouncilOfItsOwn.open(CORE, "fileshire", "northmoor");

    private final LocalDate today = LocalDate.now(Days.LONDON);
    private final WebTestClient administrator = CORE.as(COUNCIL, COUNCIL_ADMIN);

    @ParameterizedTest
    @ValueSource(strings = {"northmoor", "eastvale", "abbotsbridge"})
    void a_file_taken_away_opens_a_council_from_which_the_very_same_file_is_taken_away(String sample) {
        String slug = "twin-of-" + sample;
        Council council = ACouncilOfItsOwn.open(CORE, slug, sample);
        String file = taken(council);

        Council twin = new Council(new CouncilId(UUID.randomUUID()), slug.replace("twin", "copy"), council.name());
        CORE.asOperator()
                .post()
                .uri("/api/v1/councils")
                .bodyValue(Map.of(
                        "id", twin.id(),
                        "slug", twin.slug(),
                        "name", twin.name(),
                        "pack", file.replace("slug: " + slug, "slug: " + twin.slug())))
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(taken(twin).replace("slug: " + twin.slug(), "slug: " + slug)).isEqualTo(file);
    }

    @Test
    void the_council_s_own_file_differs_in_nothing_and_makes_no_draft() {
        PackPreview preview = previewed(taken(COUNCIL), today);

        assertThat(preview.differences()).isEmpty();
        assertThat(preview.notes()).isEmpty();
        draft(taken(COUNCIL), today, "k-" + UUID.randomUUID()).expectStatus().isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void what_differs_on_the_day_becomes_one_draft_and_the_same_request_again_gives_the_same_draft() {
        String file = taken(COUNCIL);
        LocalDate from = today.plusMonths(2);
        String changed = file.stripTrailing() + "\n  - from: " + from + "\n    settings:\n"
                + "      review.alert_lead_days: 47\n    reason: Earlier alerts.\n";

        PackPreview preview = previewed(changed, from);

        assertThat(preview.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.key()).isEqualTo("review.alert_lead_days");
            assertThat(difference.then()).isEqualTo("47 days");
            assertThat(difference.says())
                    .startsWith("From " + Days.inWords(from))
                    .contains("to 47 days");
        });
        assertThat(previewed(changed, today).differences()).isEmpty();
        assertThat(previewed(changed, today).notes())
                .singleElement()
                .satisfies(note -> assertThat(note).contains("changes again from " + Days.inWords(from)));

        String once = "k-" + UUID.randomUUID();
        DraftView draft = body(draft(changed, from, once), DraftView.class);
        assertThat(draft.settings()).isEqualTo(Map.of("review.alert_lead_days", 47));
        assertThat(draft.from()).isEqualTo(from);
        assertThat(draft.state()).isEqualTo("draft");
        assertThat(body(draft(changed, from, once), DraftView.class).id()).isEqualTo(draft.id());
        assertThat(taken(COUNCIL)).isEqualTo(file);
    }

    @Test
    void another_council_s_file_comes_with_a_word_on_whose_it_is() {
        Council other = ACouncilOfItsOwn.open(CORE, "otherfile", "eastvale");
        LocalDate from = today.plusYears(1); // past everything that the sample has scheduled

        PackPreview preview = previewed(taken(other), from);

        assertThat(preview.writtenFor()).isEqualTo("otherfile");
        assertThat(preview.differences()).hasSizeGreaterThan(10);
        assertThat(preview.notes().getFirst()).startsWith("The file is the policy of otherfile.");
        assertThat(body(draft(taken(other), from, "k-" + UUID.randomUUID()), DraftView.class)
                        .settings())
                .hasSameSizeAs(preview.differences());
    }

    @Test
    void every_fault_is_told_with_its_line_and_nothing_is_written() {
        String file = taken(COUNCIL) + "motto: Onwards\n";
        int line = (int) file.lines().count();
        long before = drafts();

        draft(
                        file.replaceFirst("(?m)^( *agree.follow_up_call_days:).*(\\n *- .*)*", "$1 soon"),
                        today,
                        "k-" + UUID.randomUUID())
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[?(@.says == 'There is no such field here.')].at")
                .value(at -> assertThat(at.toString()).contains("motto"))
                .jsonPath("$.errors[?(@.at =~ /line [0-9]+: settings.agree.follow_up_call_days/)]")
                .isNotEmpty();
        assertThat(line).isGreaterThan(50);
        assertThat(drafts()).isEqualTo(before);
    }

    @Test
    void a_value_that_no_council_may_decide_is_refused_with_its_bound_and_its_line_and_nothing_is_written() {
        LocalDate from = today.plusMonths(3);
        String file = taken(COUNCIL).stripTrailing() + "\n  - from: " + from + "\n    settings:\n"
                + "      review.max_interval_months: 18\n    reason: Fewer reviews.\n";
        long before = drafts();

        draft(file, from, "k-" + UUID.randomUUID())
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody()
                .jsonPath("$.errors[0].kind")
                .isEqualTo("forbidden")
                .jsonPath("$.errors[0].bound")
                .isNotEmpty()
                .jsonPath("$.errors[0].at")
                .value(
                        String.class,
                        at -> assertThat(at)
                                .matches("line \\d+: changes\\[3]\\.settings\\.review\\.max_interval_months"));
        assertThat(drafts()).isEqualTo(before);
    }

    @Test
    void a_day_that_has_gone_is_refused_and_so_is_a_file_that_begins_later() {
        draft(taken(COUNCIL), today.minusDays(1), "k-" + UUID.randomUUID())
                .expectStatus()
                .isBadRequest();
        draft(
                        taken(COUNCIL).replaceFirst("in_effect_from: .*", "in_effect_from: 2099-01-01"),
                        today,
                        "k-" + UUID.randomUUID())
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void administrators_and_auditors_take_the_file_away_and_only_administrators_bring_one_in() {
        CORE.as(COUNCIL, AUDITOR)
                .get()
                .uri("/api/v1/policy/pack")
                .exchange()
                .expectStatus()
                .isOk();
        CORE.as(COUNCIL, PRACTITIONER)
                .get()
                .uri("/api/v1/policy/pack")
                .exchange()
                .expectStatus()
                .isForbidden();
        CORE.as(COUNCIL, AUDITOR)
                .post()
                .uri("/api/v1/policy/pack/preview")
                .bodyValue(new PackSent(taken(COUNCIL), today, null))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private static String taken(Council council) {
        return Objects.requireNonNull(CORE.as(council, COUNCIL_ADMIN)
                .get()
                .uri("/api/v1/policy/pack")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Content-Disposition", "attachment; filename=\"" + council.slug() + ".yaml\"")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private PackPreview previewed(String yaml, LocalDate from) {
        return body(
                administrator
                        .post()
                        .uri("/api/v1/policy/pack/preview")
                        .bodyValue(new PackSent(yaml, from, null))
                        .exchange(),
                PackPreview.class);
    }

    private WebTestClient.ResponseSpec draft(String yaml, LocalDate from, String once) {
        return administrator
                .post()
                .uri("/api/v1/policy/pack/drafts")
                .header(Headers.IDEMPOTENCY_KEY, once)
                .bodyValue(new PackSent(yaml, from, "Brought in from a file."))
                .exchange();
    }

    private long drafts() {
        return Objects.requireNonNull(administrator
                        .get()
                        .uri("/api/v1/policy/drafts?page=0&size=1")
                        .exchange()
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody())
                .path("total")
                .asLong();
    }

    private static <T> T body(WebTestClient.ResponseSpec answer, Class<T> type) {
        return Objects.requireNonNull(
                answer.expectStatus().isOk().expectBody(type).returnResult().getResponseBody());
    }
}
