package uk.ourplan.core.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.ourplan.core.running.Council.NORTHMOOR;
import static uk.ourplan.language.council.Permission.AUDITOR;
import static uk.ourplan.language.council.Permission.AUTHORISER;
import static uk.ourplan.language.council.Permission.COUNCIL_ADMIN;
import static uk.ourplan.language.council.Permission.PRACTITIONER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.api.Page;
import uk.ourplan.api.directory.FirstPassword;
import uk.ourplan.api.directory.GiveRole;
import uk.ourplan.api.directory.Leaving;
import uk.ourplan.api.directory.NewWorker;
import uk.ourplan.api.directory.RoleOnOffer;
import uk.ourplan.api.directory.TeamMember;
import uk.ourplan.api.directory.TeamView;
import uk.ourplan.api.directory.WorkInHand;
import uk.ourplan.api.directory.WorkerSearch;
import uk.ourplan.api.directory.WorkerSummary;
import uk.ourplan.api.directory.WorkerView;
import uk.ourplan.api.me.Me;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.language.date.Days;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DirectorySpec {

    private final LocalDate today = LocalDate.now(Days.LONDON);
    private final Casework casework = Casework.with("eastvale");
    private final RunningCore core = RunningCore.shared();
    private final MadeUpSignIns signIns = core.part(MadeUpSignIns.class);
    private final String slug = casework.council().slug();
    private final Somebody admin =
            Somebody.of(casework.council(), COUNCIL_ADMIN).called("admin");
    private final Somebody helena = casework.practitioner();
    private final Somebody tom =
            Somebody.of(casework.council(), AUTHORISER).called("Tom Reyes").onRung("team_manager");

    @BeforeEach
    void the_council_has_people_who_sign_in() {
        Stream.of(admin, helena, tom)
                .forEach(one -> signIns.seed(slug, one.worker(), mail(one), Set.copyOf(one.roles())));
    }

    @AfterEach
    void the_identity_provider_can_be_reached_again() {
        signIns.unreachable(false);
    }

    @Test
    void whoever_signs_in_already_is_in_the_directory_with_the_roles_of_their_token() {
        assertThat(everybody().items())
                .extracting(worker -> worker.id(), worker -> Set.copyOf(worker.roles()))
                .containsExactlyInAnyOrder(
                        tuple(admin.worker().value(), Set.of("council_admin")),
                        tuple(helena.worker().value(), Set.of("practitioner")),
                        tuple(tom.worker().value(), Set.of("authoriser", "team_manager")));
        assertThat(me(tom).ladderRoles()).containsExactly("team_manager");
    }

    @Test
    void somebody_who_is_added_is_found_by_a_part_of_their_name_and_gets_a_first_password_that_is_kept_nowhere() {
        WorkerView added = add("nia.okafor", "practitioner");

        assertThat(found("oKaF")).containsExactly(added.id());
        assertThat(signIns.account(new WorkerId(added.id())).roles()).containsExactly("practitioner");
        FirstPassword first = post("/api/v1/workers/" + added.id() + "/first-password", Map.of())
                .expectStatus()
                .isOk()
                .expectBody(FirstPassword.class)
                .returnResult()
                .getResponseBody();
        assertThat(Objects.requireNonNull(first).password()).hasSizeGreaterThan(19);
        assertThat(first).hasToString("FirstPassword[]");
    }

    @Test
    void an_address_of_another_council_s_people_is_refused_and_tells_nothing_of_them() {
        signIns.seed("elsewhere", MadeUpSignIns.idOf("ann@elsewhere.example"), "ann@elsewhere.example", Set.of());

        post("/api/v1/workers", new NewWorker("ann@elsewhere.example", "Ann", "Other", List.of()))
                .expectStatus()
                .isEqualTo(409);

        assertThat(found("Ann")).isEmpty();
    }

    @Test
    void nobody_is_made_an_operator_and_no_role_is_given_that_the_policy_does_not_name() {
        post("/api/v1/workers", new NewWorker("x@y.example", "X", "Y", List.of("operator")))
                .expectStatus()
                .isEqualTo(422);
        everybody();
        give(helena, "operator", today, null).expectStatus().isEqualTo(422);
        give(helena, "emperor", today, null).expectStatus().isEqualTo(422);
    }

    @Test
    void a_role_holds_on_its_days_and_counts_only_where_token_and_directory_both_say_it() {
        everybody();

        give(tom, "auditor", today.plusDays(1), today.plusDays(5))
                .expectStatus()
                .isOk();
        give(tom, "finance_officer", today, today).expectStatus().isOk();

        assertThat(signIns.account(tom.worker()).roles())
                .containsExactlyInAnyOrder("authoriser", "team_manager", "finance_officer");
        Somebody withMore = new Somebody(
                casework.council(), "Tom Reyes", List.of("authoriser", "team_manager", "auditor", "council_admin"));
        assertThat(me(withMore).permissions()).containsExactly(AUTHORISER);
    }

    @Test
    void a_role_that_is_taken_back_is_gone_at_once_whatever_the_token_still_says() {
        everybody();
        UUID role = view(tom).roles().stream()
                .filter(held -> held.role().equals("team_manager"))
                .findFirst()
                .orElseThrow()
                .id();

        post("/api/v1/workers/" + tom.worker() + "/roles/" + role + "/end", Map.of("last_day", today.minusDays(1)))
                .expectStatus()
                .isOk();

        soon(() -> assertThat(me(tom).ladderRoles()).isEmpty());
        assertThat(signIns.account(tom.worker()).roles()).containsExactly("authoriser");
    }

    @Test
    void a_deputy_has_the_authorising_roles_of_whoever_is_away_on_those_days_and_nothing_else_of_theirs() {
        everybody();
        give(tom, "finance_officer", today, null).expectStatus().isOk();

        WorkerView away = post(
                        "/api/v1/workers/" + tom.worker() + "/deputies",
                        Map.of("stands_in", helena.worker(), "from", today, "until", today.plusDays(7)))
                .expectStatus()
                .isOk()
                .expectBody(WorkerView.class)
                .returnResult()
                .getResponseBody();

        assertThat(signIns.account(helena.worker()).roles())
                .containsExactlyInAnyOrder("practitioner", "authoriser", "team_manager");
        assertThat(view(helena).standsInFor()).hasSize(1);
        UUID deputy = Objects.requireNonNull(away).deputies().getFirst().id();
        post("/api/v1/workers/" + tom.worker() + "/deputies/" + deputy + "/end", Map.of("last_day", today.minusDays(1)))
                .expectStatus()
                .isOk();
        assertThat(signIns.account(helena.worker()).roles()).containsExactly("practitioner");
    }

    @Test
    void a_leaver_is_out_at_once_and_their_open_work_is_a_colleague_s_with_nothing_lost() {
        everybody();
        casework.takeIn("03-alasdair-munro-keane");
        WorkerView marcus = add("marcus.bell", "practitioner");
        me(helena);
        WorkInHand before = work(helena.worker());
        assertThat(before.total()).isPositive();

        leave(helena, marcus.id()).expectStatus().isOk();

        soon(() -> core.as(helena)
                .get()
                .uri("/api/v1/me")
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:ourplan:problem:has-left"));
        assertThat(signIns.account(helena.worker()).enabled()).isFalse();
        assertThat(work(new WorkerId(marcus.id()))).isEqualTo(before);
        assertThat(work(helena.worker()).total()).isZero();
        assertThat(view(helena).rolesToday()).isEmpty();
    }

    @Test
    void a_leaver_is_out_even_while_the_identity_provider_cannot_be_reached_and_it_is_told_later() {
        everybody();
        signIns.unreachable(true);

        leave(helena, tom.worker().value()).expectStatus().isOk();

        soon(() -> core.as(helena)
                .get()
                .uri("/api/v1/me")
                .exchange()
                .expectStatus()
                .isForbidden());
        signIns.unreachable(false);
        core.part(KeepingSignInsInStep.class).round().block();
        assertThat(signIns.account(helena.worker()).enabled()).isFalse();
    }

    @Test
    void work_in_hand_needs_somebody_of_the_same_council_who_takes_it() {
        everybody();
        post("/api/v1/teams", Map.of("name", "Hospital", "manager_id", helena.worker()))
                .expectStatus()
                .isOk();

        leave(helena, null).expectStatus().isEqualTo(422);
        leave(helena, helena.worker().value()).expectStatus().isEqualTo(422);
        leave(helena, UUID.randomUUID()).expectStatus().isEqualTo(422);

        assertThat(view(helena).leftAt()).isNull();
        assertThat(view(helena).teams()).containsExactly("Hospital");
        leave(helena, tom.worker().value()).expectStatus().isOk();
        assertThat(view(tom).teams()).containsExactly("Hospital");
    }

    @Test
    void the_last_administrator_can_neither_leave_nor_lose_the_role_nor_keep_it_only_for_a_time() {
        everybody();
        UUID role = view(admin).roles().getFirst().id();

        leave(admin, tom.worker().value()).expectStatus().isEqualTo(409);
        post("/api/v1/workers/" + admin.worker() + "/roles/" + role + "/end", Map.of("last_day", today.plusDays(30)))
                .expectStatus()
                .isEqualTo(409);
        give(tom, "council_admin", today, today.plusDays(30)).expectStatus().isOk();
        leave(admin, tom.worker().value()).expectStatus().isEqualTo(409);
        give(helena, "council_admin", today, null).expectStatus().isOk();
        leave(admin, tom.worker().value()).expectStatus().isOk();
    }

    @Test
    void a_team_has_a_manager_and_members_with_their_days() {
        everybody();
        TeamView made = post("/api/v1/teams", Map.of("name", "Reviews", "manager_id", tom.worker()))
                .expectStatus()
                .isOk()
                .expectBody(TeamView.class)
                .returnResult()
                .getResponseBody();
        UUID team = Objects.requireNonNull(made).id();

        post("/api/v1/teams/" + team + "/members", Map.of("worker_id", helena.worker(), "from", today))
                .expectStatus()
                .isOk();
        post("/api/v1/teams/" + team + "/members", Map.of("worker_id", tom.worker(), "from", today))
                .expectStatus()
                .isOk();
        assertThat(members(team, 0, 1).items()).hasSize(1);
        assertThat(members(team, 0, 1).total()).isEqualTo(2);
        assertThat(members(team, 0, 100).items())
                .extracting(TeamMember::workerId)
                .containsExactlyInAnyOrder(helena.worker().value(), tom.worker().value());
        assertThat(members(team, 2, 1).items()).isEmpty();
        post("/api/v1/teams", Map.of("name", "Reviews", "manager_id", tom.worker()))
                .expectStatus()
                .isEqualTo(409);
        post("/api/v1/teams/" + team + "/members", Map.of("worker_id", UUID.randomUUID(), "from", today))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void the_roles_on_offer_come_page_by_page_and_no_page_is_too_large() {
        everybody();

        Page<RoleOnOffer> second = Objects.requireNonNull(roles(1, 2)
                .expectStatus()
                .isOk()
                .expectBody(new ParameterizedTypeReference<Page<RoleOnOffer>>() {})
                .returnResult()
                .getResponseBody());
        assertThat(second.items()).hasSize(2);
        assertThat(second.total()).isGreaterThan(4);
        assertThat(second.hasMore()).isTrue();
        roles(0, 101).expectStatus().isBadRequest();
    }

    private WebTestClient.ResponseSpec roles(int page, int size) {
        return core.as(admin)
                .get()
                .uri("/api/v1/workers/roles?page={page}&size={size}", page, size)
                .exchange();
    }

    private Page<TeamMember> members(UUID team, int page, int size) {
        return Objects.requireNonNull(core.as(admin)
                .get()
                .uri("/api/v1/teams/{id}/members?page={page}&size={size}", team, page, size)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(new ParameterizedTypeReference<Page<TeamMember>>() {})
                .returnResult()
                .getResponseBody());
    }

    @Test
    void an_auditor_looks_and_changes_nothing_and_nobody_else_even_looks() {
        everybody();
        WebTestClient auditor = core.as(casework.council(), AUDITOR);

        auditor.get()
                .uri("/api/v1/workers/{id}", helena.worker())
                .exchange()
                .expectStatus()
                .isOk();
        auditor.post()
                .uri("/api/v1/workers/{id}/leaving", helena.worker())
                .bodyValue(new Leaving(tom.worker().value()))
                .exchange()
                .expectStatus()
                .isForbidden();
        core.as(casework.council(), PRACTITIONER)
                .get()
                .uri("/api/v1/workers/{id}", helena.worker())
                .exchange()
                .expectStatus()
                .isForbidden();
        core.as(NORTHMOOR, COUNCIL_ADMIN)
                .get()
                .uri("/api/v1/workers/{id}", helena.worker())
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private WorkerView add(String name, String... roles) {
        return Objects.requireNonNull(
                post("/api/v1/workers", new NewWorker(name + "@" + slug + ".example", name, "Okafor", List.of(roles)))
                        .expectStatus()
                        .isOk()
                        .expectBody(WorkerView.class)
                        .returnResult()
                        .getResponseBody());
    }

    private WebTestClient.ResponseSpec give(Somebody to, String role, LocalDate from, @Nullable LocalDate until) {
        return post("/api/v1/workers/" + to.worker() + "/roles", new GiveRole(role, from, until));
    }

    private WebTestClient.ResponseSpec leave(Somebody leaver, @Nullable UUID to) {
        return post("/api/v1/workers/" + leaver.worker() + "/leaving", new Leaving(to));
    }

    private WebTestClient.ResponseSpec post(String uri, Object body) {
        return core.as(admin).post().uri(uri).bodyValue(body).exchange();
    }

    private WorkerView view(Somebody somebody) {
        return Objects.requireNonNull(core.as(Somebody.of(casework.council(), AUDITOR))
                .get()
                .uri("/api/v1/workers/{id}", somebody.worker())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(WorkerView.class)
                .returnResult()
                .getResponseBody());
    }

    private WorkInHand work(WorkerId worker) {
        return Objects.requireNonNull(core.as(admin)
                .get()
                .uri("/api/v1/workers/{id}/work", worker)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(WorkInHand.class)
                .returnResult()
                .getResponseBody());
    }

    private Page<WorkerSummary> everybody() {
        return search("");
    }

    private Set<UUID> found(String text) {
        return search(text).items().stream().map(WorkerSummary::id).collect(Collectors.toSet());
    }

    private Page<WorkerSummary> search(String text) {
        return Objects.requireNonNull(post("/api/v1/workers/search", new WorkerSearch(text, false, 0, 50))
                .expectStatus()
                .isOk()
                .expectBody(new org.springframework.core.ParameterizedTypeReference<Page<WorkerSummary>>() {})
                .returnResult()
                .getResponseBody());
    }

    private Me me(Somebody somebody) {
        return Objects.requireNonNull(core.as(somebody)
                .get()
                .uri("/api/v1/me")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Me.class)
                .returnResult()
                .getResponseBody());
    }

    /** Word of a change goes round in a moment. */
    private static void soon(Runnable check) {
        long until = System.nanoTime() + 5_000_000_000L;
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

    private static String mail(Somebody somebody) {
        return somebody.name().toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@x.example";
    }
}
