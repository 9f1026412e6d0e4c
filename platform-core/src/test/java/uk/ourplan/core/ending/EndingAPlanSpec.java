package uk.ourplan.core.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.api.ending.CaseView;
import uk.ourplan.api.ending.EndingView;
import uk.ourplan.api.work.Task;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.plan.TasksSeen;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.ending.EndingState;
import uk.ourplan.language.plan.PlanState;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EndingAPlanSpec {

    private static final Casework NORTHMOOR = Casework.with("northmoor");
    private final LocalDate today = LocalDate.now(Days.LONDON);

    private final Somebody helena = NORTHMOOR.practitioner();
    private final Somebody manager = NORTHMOOR.authoriser("team_manager");

    @Test
    @Tag("END-05")
    void a_request_without_its_tests_is_not_agreed_and_says_everything_in_the_way() {
        UUID plan = opened();

        send(helena, plan, "/decision", Map.of("answer", "agreed"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.findings[?(@.rule == 'END-02')]")
                .isNotEmpty()
                .jsonPath("$.findings[?(@.rule == 'END-04')]")
                .isNotEmpty()
                .jsonPath("$.findings[?(@.rule == 'END-15')]")
                .isNotEmpty();
        assertThat(look(plan).determination()).isNotNull();
        assertThat(look(plan).may()).contains("write", "withdraw").doesNotContain("agree", "end");
        assertThat(tasks(plan)).extracting(Task::rule).contains("END-04");
    }

    @Test
    @Tag("END-12")
    void an_ending_goes_from_the_request_to_the_end_and_only_the_state_of_the_plan_moves() {
        UUID plan = opened();
        String before = row(plan);

        save(plan, 1, complete(plan, true)).expectStatus().isOk();
        send(helena, plan, "/decision", Map.of("answer", "agreed"))
                .expectStatus()
                .isOk();
        send(helena, plan, "/end", Map.of("on", today))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.findings[?(@.rule == 'END-14')]")
                .isNotEmpty();
        send(helena, plan, "/letter", Map.of()).expectStatus().isOk();
        send(helena, plan, "/letter-sent", Map.of("on", today, "to", List.of("Mo")))
                .expectStatus()
                .isOk();
        EndingView ended = answer(send(helena, plan, "/end", Map.of("on", today)));

        assertThat(ended.planState()).isEqualTo(PlanState.ENDED);
        assertThat(Objects.requireNonNull(ended.ending()).endedOn()).isEqualTo(today);
        assertThat(row(plan)).isEqualTo(before);
        assertThat(tasks(plan)).extracting(Task::rule).containsOnly("ARRANGE-10", "FINANCE-18");
        NORTHMOOR.save(helena, plan, "about_me", 1, "{}").expectStatus().isEqualTo(409);
        assertThat(NORTHMOOR.column("select what from casework.audit_entry where about ->> 'plan' = '" + plan
                        + "' and what like 'plan_end%' and what not like '%viewed' order by number"))
                .containsExactly(
                        "plan_ending_opened",
                        "plan_ending_saved",
                        "plan_ending_agreed",
                        "plan_ending_letter_made",
                        "plan_ending_letter_sent",
                        "plan_ended");
    }

    @Test
    @Tag("END-14")
    void the_letter_is_in_the_council_s_words_and_kept_with_its_hash() {
        UUID plan = agreed();

        answer(send(helena, plan, "/letter", Map.of()));
        answer(send(helena, plan, "/letter", Map.of()));
        String page = new String(letter(plan, "html"), StandardCharsets.UTF_8);

        assertThat(page)
                .contains("Your plan is ending", "Northmoor Care Line", "Balance class at the hall", "How to prevent");
        assertThat(new String(letter(plan, "pdf"), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(NORTHMOOR.column("select form || ' ' || (sha256 = sha256(body)) from casework.ending_letter l"
                        + " join casework.plan_ending e on e.council_id = l.council_id and e.id = l.ending_id"
                        + " where e.plan_id = '" + plan + "' order by form"))
                .containsExactly("html true", "pdf true", "text true");
    }

    @Test
    @Tag("END-14")
    void nothing_is_confirmed_before_it_is_decided_and_nothing_sent_that_was_not_made() {
        UUID plan = opened();

        send(helena, plan, "/letter", Map.of()).expectStatus().isEqualTo(409);
        UUID other = agreed();
        send(helena, other, "/letter-sent", Map.of("on", today, "to", List.of("Mo")))
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    @Tag("END-08")
    void a_plan_is_kept_against_the_request_only_on_a_basis_and_then_asks_for_revision() {
        UUID plan = opened();
        save(plan, 1, complete(plan, true)).expectStatus().isOk();

        send(helena, plan, "/decision", Map.of("answer", "not_agreed"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.findings[0].rule")
                .isEqualTo("END-08");
        save(plan, 2, complete(plan, true).replace("\"told\"", "\"keeping\": {\"consents\": true}, \"told\""))
                .expectStatus()
                .isOk();
        EndingView kept = answer(send(helena, plan, "/decision", Map.of("answer", "not_agreed")));

        assertThat(Objects.requireNonNull(kept.ending()).state()).isEqualTo(EndingState.KEPT);
        assertThat(kept.planState()).isEqualTo(PlanState.SIGNED_OFF);
        assertThat(tasks(plan)).extracting(Task::rule).contains("REVISE-08");
        answer(send(helena, plan, "/letter", Map.of()));
        assertThat(new String(letter(plan, "html"), StandardCharsets.UTF_8))
                .contains("Your plan goes on", "If you are not happy");
    }

    @Test
    @Tag("SAFEGUARD-05")
    void a_safeguarding_decision_is_a_manager_s() {
        UUID plan = opened();

        send(helena, plan, "/safeguarding-decision", Map.of("says", "Nothing found"))
                .expectStatus()
                .isEqualTo(403);
        EndingView view = answer(send(manager, plan, "/safeguarding-decision", Map.of("says", "Nothing found")));

        assertThat(Objects.requireNonNull(Objects.requireNonNull(view.ending()).safeguarding())
                        .on())
                .isEqualTo(today);
    }

    @Test
    @Tag("END-01")
    void two_who_save_notice_each_other_and_what_was_decided_on_stays() {
        UUID plan = agreed();

        save(plan, 1, complete(plan, true))
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.current.revision")
                .isEqualTo(2);
        save(plan, 2, complete(plan, true).replace("own_arrangements_request", "no_eligible_needs"))
                .expectStatus()
                .isEqualTo(409);
        save(plan, 2, "{\"ground\": \"budget_pressure\"}").expectStatus().isEqualTo(400);
    }

    @Test
    @Tag("END-01")
    void the_same_key_opens_it_once_and_another_is_refused() {
        UUID plan = NORTHMOOR.signed();
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            NORTHMOOR
                    .as(helena)
                    .post()
                    .uri("/api/v1/plans/{id}/ending", plan)
                    .header("Idempotency-Key", key)
                    .bodyValue(Map.of("ground", "own_arrangements_request"))
                    .exchange()
                    .expectStatus()
                    .isOk();
        }
        send(helena, plan, "", Map.of("ground", "no_eligible_needs"))
                .expectStatus()
                .isEqualTo(409);
        assertThat(NORTHMOOR.column("select count(*)::text from casework.plan_ending where plan_id = '" + plan + "'"))
                .containsExactly("1");
    }

    @Test
    @Tag("END-01")
    void a_death_is_an_event_that_ends_the_plan_on_its_day_and_leaves_the_services_to_be_stopped() {
        UUID plan = NORTHMOOR.signed();
        LocalDate died = today.minusDays(1);
        send(helena, plan, "", Map.of("ground", "died")).expectStatus().isOk();
        save(plan, 1, """
                {"ground": "died", "event": {"dated": "%s", "evidence": "The surgery rang"}}""".formatted(died)).expectStatus().isOk();

        EndingView ended = answer(send(helena, plan, "/end", Map.of("on", today)));

        assertThat(Objects.requireNonNull(ended.ending()).endedOn()).isEqualTo(died);
        assertThat(tasks(plan)).extracting(Task::rule).containsOnly("FINANCE-17");
        send(helena, plan, "/letter", Map.of()).expectStatus().isEqualTo(409);
    }

    @Test
    @Tag("INVOLVE-14")
    void planning_stops_and_the_case_stays_open_until_other_support_is_in_place() {
        UUID plan = Objects.requireNonNull(NORTHMOOR.takeIn("01-mo-tattersby").planId());
        UUID person = person(plan);
        send(helena, plan, "", Map.of("ground", "planning_stopped"))
                .expectStatus()
                .isOk();
        save(
                        plan,
                        1,
                        complete(plan, false)
                                .replace("own_arrangements_request", "planning_stopped")
                                .replaceFirst("(?s)\"instead\": \\[.*?\\],\\n", ""))
                .expectStatus()
                .isOk();
        answer(send(helena, plan, "/decision", Map.of("answer", "agreed")));
        answer(send(helena, plan, "/letter", Map.of()));
        answer(send(helena, plan, "/letter-sent", Map.of("on", today, "to", List.of("Mo"))));
        EndingView stopped = answer(send(helena, plan, "/end", Map.of("on", today)));

        assertThat(stopped.planState()).isEqualTo(PlanState.ENDED);
        assertThat(stopped.duty())
                .isNotEmpty()
                .allSatisfy(duty -> assertThat(duty.dischargedOn()).isNull());
        assertThat(tasks(plan)).extracting(Task::rule).contains("NEED-13");
        decide(person, "closed", "All said")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.findings[?(@.rule == 'CLOSE-02')]")
                .isNotEmpty();
    }

    @Test
    @Tag("CLOSE-04")
    void a_case_is_closed_by_decision_once_nothing_is_open_and_reopened_with_its_reason() {
        UUID plan = agreed();
        UUID person = person(plan);
        assertThat(caseOf(person).findings()).extracting(f -> f.rule()).contains("CLOSE-01");
        answer(send(helena, plan, "/letter", Map.of()));
        answer(send(helena, plan, "/letter-sent", Map.of("on", today, "to", List.of("Mo"))));
        answer(send(helena, plan, "/end", Map.of("on", today)));
        assertThat(caseOf(person).findings()).extracting(f -> f.rule()).containsOnly("CLOSE-03");
        tasks(plan).forEach(this::done);

        assertThat(caseOf(person).asked()).isTrue();
        decide(person, "closed", " ").expectStatus().isEqualTo(422);
        CaseView open = told(decide(person, "kept_open", "Her son asked us to wait"));
        assertThat(open.asked()).isFalse();
        assertThat(told(decide(person, "closed", "Nothing is left to do")).closed())
                .isTrue();
        decide(person, "closed", "Again").expectStatus().isEqualTo(409);
        CaseView reopened = told(decide(person, "reopened", "Her friend fell ill"));
        assertThat(reopened.closed()).isFalse();
        assertThat(reopened.steps()).hasSize(3);
    }

    @ParameterizedTest
    @Tag("CLOSE-03")
    @ValueSource(
            strings = {
                "update casework.plan set state = 'ended' where id = '%s'",
                "update casework.plan set state = 'ended', review_due = '2099-01-01' where id = '%s'",
                "delete from casework.plan_ending where plan_id = '%s'",
                "update casework.plan_ending set plan_id = id where plan_id = '%s'",
                "update casework.plan_ending set opened_by_name = 'Somebody Else' where plan_id = '%s'",
                "insert into casework.case_step select council_id, uuidv7(), person_id, 'closed', 'So', 'x', current_date, id, 'S', now()"
                        + " from casework.plan where id = '%s'",
            })
    void not_even_the_service_itself_gets_round_it(String tampering) throws SQLException {
        UUID plan = agreed();

        try (Connection app =
                        NORTHMOOR.core().database().app(NORTHMOOR.council().id());
                Statement statement = app.createStatement()) {
            assertThatThrownBy(() -> statement.execute(tampering.formatted(plan)))
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s)ERROR: (permission denied|only the state|a case with a plan).*");
        }
    }

    private UUID opened() {
        UUID plan = NORTHMOOR.signed();
        send(helena, plan, "", Map.of("ground", "own_arrangements_request"))
                .expectStatus()
                .isOk();
        return plan;
    }

    private UUID agreed() {
        UUID plan = opened();
        save(plan, 1, complete(plan, true)).expectStatus().isOk();
        send(helena, plan, "/decision", Map.of("answer", "agreed"))
                .expectStatus()
                .isOk();
        return plan;
    }

    /** Everything that a request of today needs, with each need of the plan and each service. */
    private String complete(UUID plan, boolean signed) {
        EndingView view = look(plan);
        String instead =
                view.needs().stream().map(need -> """
                        {"need": "%s", "kind": "carer", "who": "Parveen", "appropriate": "yes", "willing": "yes", "able": "yes",
                         "in_place": "TODAY", "checked": "TODAY"}""".formatted(need.id())).collect(Collectors.joining(","));
        String services = signed
                ? view.services().stream().map(line -> """
                                {"line": "%s", "ends": "TODAY", "stopped": "TODAY", "finance_told": "TODAY"}""".formatted(line.id())).collect(Collectors.joining(","))
                : "";
        String checklist = Stream.of(
                        "services_info",
                        "prevention",
                        "other_info",
                        "contingency_help",
                        "if_support_fails",
                        "change_of_mind",
                        "needs_change")
                .map(key -> """
                        {"key": "%s", "state": "done", "dated": "TODAY", "says": "Balance class at the hall"}""".formatted(key))
                .collect(Collectors.joining(","));
        return """
                {"ground": "own_arrangements_request",
                 "request": {"by": "person", "dated": "TODAY", "has_capacity": true, "capacity_basis": "Talked it through",
                   "capacity_recorded": "TODAY"},
                 "arranging": {"self_funding": false, "intends_own": true, "has_capacity": true, "risk_of_none": "no"},
                 "instead": [%s],
                 "benefit": {"needs_worsening": false, "circumstances_worsening": false, "risk_rising": false, "concerned": false},
                 "help": {"kinds": ["check_after"]},
                 "monitoring": {"needed": false, "reason": "Parveen is next door"},
                 "services": [%s],
                 "checklist": [%s, {"key": "help_to_arrange", "state": "declined", "dated": "TODAY"},
                   {"key": "carer_processes", "state": "not_applicable", "says": "None"}],
                 "tests": {"coverage": "All", "carers": "Asked her", "appropriate": "Yes", "manager": "Mo", "no_abuse_risk": "Asked"},
                 "told": "Mo"}""".formatted(instead, services, checklist).replace("TODAY", today.toString());
    }

    private WebTestClient.ResponseSpec send(Somebody by, UUID plan, String step, Map<String, ?> body) {
        return NORTHMOOR
                .as(by)
                .post()
                .uri("/api/v1/plans/" + plan + "/ending" + step)
                .bodyValue(body)
                .exchange();
    }

    private WebTestClient.ResponseSpec save(UUID plan, long read, String json) {
        return NORTHMOOR
                .as(helena)
                .put()
                .uri("/api/v1/plans/{id}/ending", plan)
                .header("If-Match", "\"" + read + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json)
                .exchange();
    }

    private static EndingView answer(WebTestClient.ResponseSpec sent) {
        return Objects.requireNonNull(sent.expectStatus()
                .isOk()
                .expectBody(EndingView.class)
                .returnResult()
                .getResponseBody());
    }

    private EndingView look(UUID plan) {
        return answer(NORTHMOOR
                .as(helena)
                .get()
                .uri("/api/v1/plans/{id}/ending", plan)
                .exchange());
    }

    private byte[] letter(UUID plan, String form) {
        return Objects.requireNonNull(NORTHMOOR
                .as(helena)
                .get()
                .uri("/api/v1/plans/{id}/ending/letter/{form}", plan, form)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent());
    }

    private WebTestClient.ResponseSpec decide(UUID person, String what, String reason) {
        return NORTHMOOR
                .as(helena)
                .post()
                .uri("/api/v1/people/{id}/case", person)
                .bodyValue(Map.of("what", what, "reason", reason))
                .exchange();
    }

    /** Puts on record what a task asked for, as whoever's desk it lies on. */
    private void done(Task task) {
        Somebody finance =
                Somebody.of(NORTHMOOR.council(), Permission.FINANCE_OFFICER).called("Fay Finance");
        NORTHMOOR
                .as(task.owner().equals("finance_officer") ? finance : helena)
                .post()
                .uri("/api/v1/work/tasks/{id}/record", task.id())
                .bodyValue(Map.of("on", today, "outcome", "done", "said", "Done"))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private static CaseView told(WebTestClient.ResponseSpec sent) {
        return Objects.requireNonNull(sent.expectStatus()
                .isOk()
                .expectBody(CaseView.class)
                .returnResult()
                .getResponseBody());
    }

    private CaseView caseOf(UUID person) {
        return told(NORTHMOOR
                .as(helena)
                .get()
                .uri("/api/v1/people/{id}/case", person)
                .exchange());
    }

    private List<Task> tasks(UUID plan) {
        return Objects.requireNonNull(NORTHMOOR
                        .as(helena)
                        .get()
                        .uri("/api/v1/work/plans/{id}/tasks?page=0&size=50", plan)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(TasksSeen.class)
                        .returnResult()
                        .getResponseBody())
                .items();
    }

    private static UUID person(UUID plan) {
        return UUID.fromString(NORTHMOOR
                .column("select person_id::text from casework.plan where id = '" + plan + "'")
                .getFirst());
    }

    /** The plan's row but for its state. */
    private static String row(UUID plan) {
        return NORTHMOOR
                .column("select (to_jsonb(p) - 'state' - 'changed_at')::text from casework.plan p where id = '" + plan
                        + "'")
                .getFirst();
    }
}
