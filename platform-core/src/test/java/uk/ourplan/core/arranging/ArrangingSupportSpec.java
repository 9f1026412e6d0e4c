package uk.ourplan.core.arranging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.api.Page;
import uk.ourplan.api.arranging.ArrangingOfPlan;
import uk.ourplan.api.arranging.QueueLine;
import uk.ourplan.api.arranging.ReferralView;
import uk.ourplan.api.work.Task;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArrangingSupportSpec {

    private static final Map<String, String> PRESSING =
            Map.of("without_support", "serious_harm", "cover_now", "no_cover", "carer", "steady_or_no_carer");
    private static final Map<String, String> CALM =
            Map.of("without_support", "manageable", "cover_now", "steady", "carer", "steady_or_no_carer");

    private final Casework northmoor = Casework.with("northmoor");
    private final Somebody helena = northmoor.practitioner();
    private final Somebody buyer =
            Somebody.of(northmoor.council(), Permission.PURCHASING_OFFICER).called("Piet Purchaser");

    @Test
    @Tag("ARRANGE-01")
    void a_plan_that_is_not_final_is_not_referred() {
        UUID plan = northmoor.submitted();

        send(helena, plan, "referrals", refer(PRESSING)).expectStatus().isEqualTo(409);
    }

    @Test
    @Tag("ARRANGE-01")
    void a_signed_plan_is_a_task_to_refer_that_the_referral_ends() {
        UUID plan = northmoor.signed();
        assertThat(tasks(plan)).anySatisfy(task -> {
            assertThat(task.rule()).isEqualTo("ARRANGE-01");
            assertThat(task.due()).isEqualTo(today());
        });

        ArrangingOfPlan told = ok(send(helena, plan, "referrals", refer(PRESSING)));

        assertThat(told.notReferred()).isEmpty();
        ReferralView referral = told.referrals().getFirst();
        assertThat(referral.referred().team()).isEqualTo("Purchasing North");
        assertThat(referral.ratings().getLast().level()).isEqualTo("critical");
        assertThat(referral.lastDay()).isEqualTo(today().plusDays(1));
        assertThat(tasks(plan)).noneMatch(task -> task.rule().equals("ARRANGE-01"));
    }

    @Test
    @Tag("ARRANGE-02")
    void without_a_rating_nothing_is_referred() {
        UUID plan = northmoor.signed();

        send(helena, plan, "referrals", refer(Map.of())).expectStatus().isEqualTo(422);
        Map<String, Object> lower = new HashMap<>(refer(PRESSING));
        lower.put("chosen", "low");
        send(helena, plan, "referrals", lower).expectStatus().isEqualTo(422);
        assertThat(look(helena, plan).referrals()).isEmpty();
    }

    @Test
    @Tag("ARRANGE-03")
    void the_queue_shows_the_most_pressing_first_for_its_team_until_the_support_starts() {
        UUID calm = northmoor.signed();
        UUID pressing = northmoor.signed();
        ok(send(helena, calm, "referrals", refer(CALM)));
        ok(send(helena, pressing, "referrals", refer(PRESSING)));

        assertThat(queue("")).extracting(QueueLine::planId).containsExactly(pressing, calm);
        assertThat(queue("&team=Purchasing South")).isEmpty();
        ok(send(helena, calm, "ratings", Map.of("referral", "A1", "answers", PRESSING)));
        assertThat(queue("&team=Purchasing North"))
                .extracting(QueueLine::levelName)
                .containsOnly("Today");

        arrangeAndStart(pressing, false);

        assertThat(queue("")).extracting(QueueLine::planId).containsExactly(calm);
    }

    @Test
    @Tag("ARRANGE-04")
    void a_wait_is_on_record_with_what_it_lacks_and_on_the_council_s_waiting_list() {
        UUID plan = northmoor.signed();
        ok(send(helena, plan, "referrals", refer(PRESSING)));

        ArrangingOfPlan told = ok(send(
                buyer,
                plan,
                "waits",
                Map.of(
                        "referral", "A1",
                        "on", today(),
                        "start", today(),
                        "service_sought", "Morning calls",
                        "cause", "No agency has a round there",
                        "last_check", today(),
                        "risks", List.of(Map.of("risk", "A fall")),
                        "ways", List.of())));

        assertThat(told.referrals().getFirst().gaps()).hasSize(2);
        assertThat(queue("").getFirst().waitsSince()).isEqualTo(today());
        assertThat(tasks(plan)).anyMatch(task -> task.rule().equals("ARRANGE-04"));
    }

    @Test
    @Tag("ARRANGE-06")
    void another_price_and_time_than_planned_are_tasks_until_the_person_agrees() {
        UUID plan = northmoor.signed();
        ok(send(helena, plan, "referrals", refer(PRESSING)));

        ArrangingOfPlan told = ok(send(buyer, plan, "arranged", arranged("S1", Map.of("pence", 99_999))));

        assertThat(told.differences()).isNotEmpty().allMatch(each -> !each.agreed());
        assertThat(tasks(plan)).anyMatch(task -> task.rule().equals("ARRANGE-06"));
        send(buyer, plan, "differences-agreed", agreed()).expectStatus().isForbidden();
        assertThat(ok(send(helena, plan, "differences-agreed", agreed())).differences())
                .allMatch(each -> each.agreed());
    }

    @Test
    @Tag("ARRANGE-08")
    void a_provider_outside_the_area_is_a_task_until_its_notices_are_on_record() {
        UUID plan = northmoor.signed();
        ok(send(helena, plan, "referrals", refer(PRESSING)));
        ok(send(buyer, plan, "arranged", arranged("S1", Map.of("in_area", false))));
        assertThat(tasks(plan)).anyMatch(task -> task.rule().equals("ARRANGE-08"));

        ok(send(
                helena,
                plan,
                "told-out-of-area",
                Map.of("line", "S1", "on", today(), "told", List.of("The host council"))));

        assertThat(tasks(plan)).noneMatch(task -> task.rule().equals("ARRANGE-08"));
    }

    @Test
    @Tag("SCHEDULE-03")
    void a_confirmed_start_moves_the_first_review() {
        UUID plan = northmoor.signed();
        LocalDate before = firstReview(plan);
        ok(send(helena, plan, "referrals", refer(PRESSING)));

        arrangeAndStart(plan, true);

        assertThat(northmoor.column("select started_on::text from casework.review where plan_id = '" + plan + "'"))
                .hasSize(1)
                .doesNotContainNull();
        assertThat(firstReview(plan)).isAfterOrEqualTo(before.minusWeeks(2));
    }

    @Test
    void nothing_starts_that_was_not_found_and_a_day_ahead_is_refused() {
        UUID plan = northmoor.signed();
        ok(send(helena, plan, "referrals", refer(PRESSING)));

        send(buyer, plan, "started", Map.of("referral", "A1", "on", today(), "line", "S1"))
                .expectStatus()
                .isEqualTo(422);
        send(buyer, plan, "arranged", arranged("S1", Map.of("on", today().plusDays(1))))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    @Tag("ARRANGE-09")
    @Tag("ARRANGE-10")
    @Tag("ARRANGE-12")
    void moves_help_and_changes_of_provider_get_numbers_and_are_kept_up_to_date_by_them() {
        UUID plan = northmoor.signed();
        LocalDate in = today().plusDays(30);

        ok(send(helena, plan, "moves", Map.of("on", in, "direction", "from_the_area", "other_council", "Eastvale")));
        assertThat(tasks(plan)).anyMatch(task -> task.rule().equals("ARRANGE-09"));
        ArrangingOfPlan moved = ok(send(
                helena,
                plan,
                "moves",
                Map.of(
                        "move", "M1",
                        "on", in,
                        "direction", "from_the_area",
                        "other_council", "Eastvale",
                        "contacted_on", today())));

        assertThat(moved.onRecord().movesNow()).hasSize(1);
        assertThat(tasks(plan)).noneMatch(task -> task.rule().equals("ARRANGE-09"));
        ok(send(helena, plan, "help", Map.of("on", today(), "type", "direct_help", "wanted", "Find a cleaner")));
        send(helena, plan, "provider-changes", Map.of("on", today(), "old_provider", "Acorn", "new_needed", false))
                .expectStatus()
                .isEqualTo(422);
        assertThat(ok(send(
                                helena,
                                plan,
                                "provider-changes",
                                Map.of(
                                        "on",
                                        today(),
                                        "old_provider",
                                        "Acorn",
                                        "old_ends",
                                        in,
                                        "new_needed",
                                        true,
                                        "new_starts",
                                        in.plusDays(5))))
                        .gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap).contains("C1", "4 days"));
    }

    @Test
    @Tag("ARRANGE-13")
    void each_phase_is_asked_about_interim_support_which_is_then_referred_from_any_plan() {
        UUID plan = northmoor.submitted();
        Map<String, Object> interim = new HashMap<>(refer(PRESSING));
        interim.put("what", "interim");
        interim.put("lines", List.of());
        send(helena, plan, "referrals", interim).expectStatus().isEqualTo(409);

        assertThat(ok(send(helena, plan, "phases", Map.of("on", today(), "phase", "reassessment")))
                        .phasesOpen())
                .containsExactly("F1");
        send(helena, plan, "interim", Map.of("found", "F1", "on", today(), "needed", false))
                .expectStatus()
                .isEqualTo(422);
        assertThat(ok(send(
                                helena,
                                plan,
                                "interim",
                                Map.of(
                                        "found",
                                        "F1",
                                        "on",
                                        today(),
                                        "needed",
                                        true,
                                        "what",
                                        "A sitter at night",
                                        "from",
                                        today(),
                                        "weekly_pence",
                                        60_000)))
                        .phasesOpen())
                .isEmpty();

        assertThat(tasks(plan)).anySatisfy(task -> {
            assertThat(task.rule()).isEqualTo("ARRANGE-13");
            assertThat(task.owner()).isEqualTo("service_manager");
        });
        assertThat(ok(send(helena, plan, "referrals", interim)).referrals()).hasSize(1);
    }

    @Test
    void only_those_who_plan_refer_and_an_authoriser_only_looks() {
        UUID plan = northmoor.signed();

        send(buyer, plan, "referrals", refer(PRESSING)).expectStatus().isForbidden();
        send(northmoor.authoriser("team_manager"), plan, "moves", Map.of())
                .expectStatus()
                .isForbidden();
        assertThat(look(northmoor.authoriser("team_manager"), plan).may()).isEmpty();
        assertThat(look(buyer, plan).may()).containsExactly("buy");
    }

    private void arrangeAndStart(UUID plan, boolean moveReview) {
        for (String line : List.of("S1", "S2")) {
            ok(send(buyer, plan, "arranged", arranged(line, Map.of())));
            ok(send(
                    helena,
                    plan,
                    "started",
                    Map.of(
                            "referral",
                            "A1",
                            "on",
                            today(),
                            "line",
                            line,
                            "move_review",
                            moveReview && line.equals("S2"))));
        }
    }

    private static Map<String, Object> refer(Map<String, String> answers) {
        return Map.of("lines", List.of("S1", "S2"), "area", "Moor and Dales", "answers", answers);
    }

    private static Map<String, Object> agreed() {
        return Map.of(
                "line",
                "S1",
                "on",
                today(),
                "parts",
                List.of("provider", "what", "timetable", "preferences", "price"),
                "said",
                "Fine");
    }

    private static Map<String, Object> arranged(String line, Map<String, Object> besides) {
        Map<String, Object> arranged = new HashMap<>(Map.of(
                "referral", "A1", "on", today(), "line", line, "provider", "Beckwater Home Care", "in_area", true));
        arranged.putAll(besides);
        return arranged;
    }

    private List<QueueLine> queue(String more) {
        return Objects.requireNonNull(northmoor
                        .as(buyer)
                        .get()
                        .uri("/api/v1/arranging/queue?page=0&size=50" + more)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(new ParameterizedTypeReference<Page<QueueLine>>() {})
                        .returnResult()
                        .getResponseBody())
                .items();
    }

    private LocalDate firstReview(UUID plan) {
        return LocalDate.parse(northmoor
                .column("select together_by from casework.review where plan_id = '" + plan
                        + "' order by made_at desc limit 1")
                .getFirst());
    }

    private WebTestClient.ResponseSpec send(Somebody by, UUID plan, String kind, Map<String, ?> note) {
        return northmoor
                .as(by)
                .post()
                .uri("/api/v1/plans/{id}/arranging/{kind}", plan, kind)
                .bodyValue(note)
                .exchange();
    }

    private static ArrangingOfPlan ok(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(answer.expectStatus()
                .isOk()
                .expectBody(ArrangingOfPlan.class)
                .returnResult()
                .getResponseBody());
    }

    private ArrangingOfPlan look(Somebody by, UUID plan) {
        return ok(
                northmoor.as(by).get().uri("/api/v1/plans/{id}/arranging", plan).exchange());
    }

    private List<Task> tasks(UUID plan) {
        return Objects.requireNonNull(northmoor
                        .as(helena)
                        .get()
                        .uri("/api/v1/work/plans/{id}/tasks?page=0&size=100", plan)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(new ParameterizedTypeReference<Page<Task>>() {})
                        .returnResult()
                        .getResponseBody())
                .items();
    }

    private static LocalDate today() {
        return LocalDate.now(Days.LONDON);
    }
}
