package uk.ourplan.core.council;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.running.Council.ABBOTSBRIDGE;
import static uk.ourplan.language.council.Permission.COUNCIL_ADMIN;
import static uk.ourplan.language.council.Permission.PRACTITIONER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.test.StepVerifier;
import uk.ourplan.api.council.BeginOpening;
import uk.ourplan.api.council.CouncilStanding;
import uk.ourplan.api.council.ExportAsked;
import uk.ourplan.core.directory.MadeUpSignIns;
import uk.ourplan.core.running.Council;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.CouncilId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpeningStepByStepSpec {

    private final RunningCore core = RunningCore.shared();
    private final MadeUpSignIns signIns = core.part(MadeUpSignIns.class);
    private final CouncilId id = new CouncilId(UUID.randomUUID());
    private final String slug = "southmere-" + id.value().toString().substring(0, 8);
    private final Council southmere = new Council(id, slug, "Southmere Council");

    @AfterEach
    void the_identity_provider_can_be_reached_again() {
        signIns.answersOnly(Integer.MAX_VALUE);
    }

    @Test
    void a_council_with_a_whole_pack_is_open_at_once_and_its_administrator_is_in_the_directory() {
        CouncilStanding standing = opened(packOf("eastvale"), null, false);

        assertThat(standing.council().state()).isEqualTo("open");
        assertThat(standing.undecided()).isEmpty();
        assertThat(standing.steps()).allMatch(CouncilStanding.Step::done);
        assertThat(signIns.account(MadeUpSignIns.idOf(email())).roles()).containsExactly("council_admin");
        assertThat(me(Somebody.of(southmere, PRACTITIONER)).expectStatus().isOk())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 6, 9})
    void an_opening_that_is_cut_off_anywhere_goes_on_where_it_stopped(int answers) {
        signIns.answersOnly(answers);
        core.asOperator()
                .post()
                .uri("/api/v1/councils/openings")
                .bodyValue(opening(packOf("eastvale"), null, true))
                .exchange();
        CouncilStanding cutOff = atRest();
        assertThat(cutOff.steps()).anyMatch(CouncilStanding.Step::done).anyMatch(step -> !step.done());
        assertThat(cutOff.opening().trouble()).contains("go on with the opening");

        signIns.answersOnly(Integer.MAX_VALUE);
        CouncilStanding gone = wentOn();

        assertThat(gone.steps()).allMatch(CouncilStanding.Step::done);
        assertThat(gone.council().state()).isEqualTo("open");
        assertThat(gone.opening()).isEqualTo(CouncilStanding.Progress.NONE);
        assertThat(wentOn()).isEqualTo(gone);
        assertThat(opened(packOf("eastvale"), null, true)).isEqualTo(gone);
        assertThat(people()).hasSize(16);
    }

    @Test
    void whoever_wants_people_for_demonstrations_gets_adults_to_practise_on_each_once_however_often_it_is_cut_off() {
        opened(packOf("eastvale"), null, true);
        assertThat(people()).hasSize(16);
        assertThat(core.database()
                        .column("select distinct author_name from casework.plan where council_id = '" + id + "'"))
                .containsExactly("Demonstration Practitioner");

        core.database()
                .execute("update tenant.council_opening set reached = 'demonstration', ready_at = null"
                        + " where council_id = '" + id + "'");
        CouncilStanding gone = wentOn();

        assertThat(gone.steps()).allMatch(CouncilStanding.Step::done);
        assertThat(people()).hasSize(16);
    }

    @Test
    void an_opening_goes_on_after_it_was_answered_and_tells_how_many_of_the_adults_are_there() {
        CouncilStanding answered = begun(packOf("eastvale"), null, true);
        assertThat(answered.opening().goesOn()).isTrue();
        assertThat(answered.steps()).anyMatch(step -> !step.done());
        List<Integer> done = new ArrayList<>();

        CouncilStanding now = answered;
        while (now.opening().goesOn()) {
            done.add(now.opening().done());
            assertThat(now.opening().of()).isIn(0, 16);
            java.util.concurrent.locks.LockSupport.parkNanos(10_000_000L);
            now = standing();
        }

        assertThat(now.steps()).allMatch(CouncilStanding.Step::done);
        assertThat(done).anyMatch(number -> number > 0).allMatch(number -> number <= 16);
        assertThat(people()).hasSize(16);
    }

    @Test
    void an_opening_that_somebody_is_at_is_not_taken_on_by_another_and_is_once_they_were_killed() {
        opened(packOf("eastvale"), null, false);
        at("now() + interval '1 minute'");

        CouncilStanding elsewhere = operator("/opening");
        assertThat(elsewhere.opening().goesOn()).isTrue();
        assertThat(standing().steps()).anyMatch(step -> !step.done());

        at("now() - interval '1 second'");
        assertThat(standing().opening().goesOn()).isFalse();
        assertThat(wentOn().steps()).allMatch(CouncilStanding.Step::done);
    }

    /** As whoever is at the opening, or was killed at it, leaves it. */
    private void at(String until) {
        core.database()
                .execute(
                        "update tenant.council_opening set reached = 'administrator', ready_at = null, under_way_until = "
                                + until + " where council_id = '" + id + "'");
    }

    @Test
    void adults_to_practise_on_come_to_a_council_that_has_decided_nothing_too() {
        opened(null, null, true);

        assertThat(people()).hasSize(16);
    }

    @Test
    void whoever_wants_nobody_invented_gets_nobody() {
        opened(packOf("eastvale"), null, false);

        assertThat(people()).isEmpty();
    }

    @Test
    void an_operator_is_told_that_the_adults_are_there_and_nothing_of_them() {
        String answer = new String(
                Objects.requireNonNull(core.asOperator()
                        .post()
                        .uri("/api/v1/councils/openings")
                        .bodyValue(opening(packOf("eastvale"), null, true))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBodyContent()),
                StandardCharsets.UTF_8);
        atRest();

        assertThat(answer).contains("invented adults").doesNotContainIgnoringCase("tattersby");
        core.asOperator()
                .post()
                .uri("/api/v1/people/search")
                .bodyValue(java.util.Map.of("text", "tattersby", "page", 0, "size", 5))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void a_council_that_has_decided_nothing_is_told_by_name_what_to_decide_and_lets_only_its_administrators_in() {
        CouncilStanding standing = opened(null, null, false);

        assertThat(standing.council().state()).isEqualTo("preparing");
        assertThat(standing.undecided()).isNotEmpty();
        me(Somebody.of(southmere, PRACTITIONER))
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:ourplan:problem:council-not-live");
        me(Somebody.of(southmere, COUNCIL_ADMIN, PRACTITIONER))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.permissions.length()")
                .isEqualTo(1);
        core.as(southmere, COUNCIL_ADMIN)
                .post()
                .uri("/api/v1/council/live")
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.undecided[0]")
                .isEqualTo(standing.undecided().getFirst().title());
    }

    @Test
    void a_policy_is_copied_only_from_a_council_that_shares_it() {
        core.as(ABBOTSBRIDGE, COUNCIL_ADMIN)
                .post()
                .uri("/api/v1/council/policy-kept")
                .exchange()
                .expectStatus()
                .isOk();
        core.asOperator()
                .post()
                .uri("/api/v1/councils/openings")
                .bodyValue(opening(null, ABBOTSBRIDGE.id(), false))
                .exchange()
                .expectStatus()
                .isEqualTo(422);

        core.as(ABBOTSBRIDGE, COUNCIL_ADMIN)
                .post()
                .uri("/api/v1/council/policy-shared")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(opened(null, ABBOTSBRIDGE.id(), false).council().state()).isEqualTo("open");
    }

    @Test
    void a_short_name_that_another_council_has_is_refused() {
        core.asOperator()
                .post()
                .uri("/api/v1/councils/openings")
                .bodyValue(new BeginOpening(id, "northmoor", "Another", null, null, administrator(), false))
                .exchange()
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void a_suspended_council_is_shut_at_once_and_finds_everything_again() {
        opened(packOf("eastvale"), null, false);
        me(Somebody.of(southmere, PRACTITIONER)).expectStatus().isOk();

        operator("/suspend");

        soon(() -> me(Somebody.of(southmere, PRACTITIONER))
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:ourplan:problem:council-suspended"));
        operator("/reopen");
        soon(() -> me(Somebody.of(southmere, PRACTITIONER)).expectStatus().isOk());
        assertThat(standing().council().state()).isEqualTo("open");
    }

    @Test
    void whoever_listens_to_a_council_that_is_suspended_hears_no_more() {
        opened(packOf("eastvale"), null, false);

        StepVerifier.create(core.as(southmere, PRACTITIONER)
                        .get()
                        .uri("/api/v1/changes")
                        .accept(MediaType.TEXT_EVENT_STREAM)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .returnResult(new ParameterizedTypeReference<ServerSentEvent<String>>() {})
                        .getResponseBody())
                .expectNextCount(1)
                .then(() -> operator("/suspend"))
                .thenConsumeWhile(event -> true)
                .expectComplete()
                .verify(Duration.ofSeconds(10));
    }

    @Test
    void an_operator_asks_for_the_archive_and_only_the_council_s_own_administrator_gets_it() throws IOException {
        opened(packOf("eastvale"), null, false);
        ExportAsked asked = Objects.requireNonNull(core.asOperator()
                .post()
                .uri("/api/v1/councils/{id}/exports", id)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(ExportAsked.class)
                .returnResult()
                .getResponseBody());

        String archive = "/api/v1/council/exports/" + asked.id() + "/archive";
        core.asOperator().get().uri(archive).exchange().expectStatus().isForbidden();
        core.as(southmere, PRACTITIONER)
                .get()
                .uri(archive)
                .exchange()
                .expectStatus()
                .isForbidden();
        core.as(ABBOTSBRIDGE, COUNCIL_ADMIN)
                .get()
                .uri(archive)
                .exchange()
                .expectStatus()
                .isNotFound();
        byte[] zip = Objects.requireNonNull(core.as(southmere, COUNCIL_ADMIN)
                .get()
                .uri(archive)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("application/zip")
                .expectBody()
                .returnResult()
                .getResponseBodyContent());

        List<String> files = new ArrayList<>();
        String settings = "";
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.add(entry.getName());
                String text = new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                settings = entry.getName().equals("tenant.policy_setting.jsonl") ? text : settings;
                assertThat(text.lines()).allMatch(line -> line.contains(id.toString()));
            }
        }
        assertThat(files)
                .contains(
                        "casework.plan.jsonl",
                        "casework.person.jsonl",
                        "casework.worker.jsonl",
                        "casework.audit_entry.jsonl")
                .doesNotContain("casework.outbox.jsonl");
        assertThat(settings.lines()).hasSizeGreaterThan(20);
    }

    private CouncilStanding opened(@Nullable String pack, @Nullable CouncilId copyOf, boolean demonstration) {
        begun(pack, copyOf, demonstration);
        return atRest();
    }

    private CouncilStanding wentOn() {
        operator("/opening");
        return atRest();
    }

    /** Once nobody is at the opening any longer. */
    private CouncilStanding atRest() {
        soon(() -> assertThat(standing().opening().goesOn()).isFalse());
        return standing();
    }

    private CouncilStanding begun(@Nullable String pack, @Nullable CouncilId copyOf, boolean demonstration) {
        return Objects.requireNonNull(core.asOperator()
                .post()
                .uri("/api/v1/councils/openings")
                .bodyValue(opening(pack, copyOf, demonstration))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(CouncilStanding.class)
                .returnResult()
                .getResponseBody());
    }

    private BeginOpening opening(@Nullable String pack, @Nullable CouncilId copyOf, boolean demonstration) {
        return new BeginOpening(id, slug, "Southmere Council", pack, copyOf, administrator(), demonstration);
    }

    private BeginOpening.Administrator administrator() {
        return new BeginOpening.Administrator("Ada", "Merrow", email());
    }

    private String email() {
        return "ada.merrow@" + slug + ".example";
    }

    private List<String> people() {
        return core.database().column("select id::text from casework.person where council_id = '" + id + "'");
    }

    private CouncilStanding standing() {
        return Objects.requireNonNull(core.asOperator()
                .get()
                .uri("/api/v1/councils/{id}", id)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(CouncilStanding.class)
                .returnResult()
                .getResponseBody());
    }

    private CouncilStanding operator(String deed) {
        return Objects.requireNonNull(core.asOperator()
                .post()
                .uri("/api/v1/councils/" + id + deed)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(CouncilStanding.class)
                .returnResult()
                .getResponseBody());
    }

    private WebTestClient.ResponseSpec me(Somebody somebody) {
        return core.as(somebody).get().uri("/api/v1/me").exchange();
    }

    private static String packOf(String sample) {
        try {
            return Files.readString(Path.of("../samples/councils", sample + ".yaml"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Word of a change goes round in a moment. */
    private static void soon(Runnable check) {
        long until = System.nanoTime() + 30_000_000_000L;
        while (true) {
            try {
                check.run();
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() > until) {
                    throw notYet;
                }
                java.util.concurrent.locks.LockSupport.parkNanos(50_000_000L);
            }
        }
    }
}
