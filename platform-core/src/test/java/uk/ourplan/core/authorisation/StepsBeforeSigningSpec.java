package uk.ourplan.core.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import uk.ourplan.api.authorising.DecisionView;
import uk.ourplan.api.authorising.QueueItem;
import uk.ourplan.api.authorising.StepToSignOff;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.plan.PlanState;

/** What comes before a signature: the panel's word, a manager's support, and who may take neither step. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StepsBeforeSigningSpec {

    private static final Casework NORTHMOOR = Casework.with("northmoor");
    private static final Somebody MANAGER = NORTHMOOR.authoriser("team_manager");
    private static final Somebody CHAIR =
            Somebody.of(NORTHMOOR.council(), Permission.PANEL_MEMBER).called("Ruth Elphick");

    @Test
    void a_plan_that_goes_to_the_panel_is_signed_once_the_panel_has_spoken_for_it() {
        UUID plan = forThePanel();
        DecisionView waiting = view(MANAGER, plan);
        assertThat(waiting.mayDecide()).isFalse();
        assertThat(waiting.whyNot()).contains("waits until the panel has spoken");
        assertThat(waiting.plan().may()).doesNotContain("authorise", "panel");
        assertThat(waiting.steps())
                .extracting(StepToSignOff::role, StepToSignOff::action)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("panel", "recommends"),
                        org.assertj.core.groups.Tuple.tuple("team_manager", "authorises"));
        NORTHMOOR.sign(MANAGER, plan).expectStatus().isEqualTo(409);
        assertThat(queued(CHAIR, plan).mine()).isTrue();
        assertThat(queued(MANAGER, plan).mine()).isFalse();
        assertThat(view(CHAIR, plan).plan().may()).contains("panel");

        spoken(CHAIR, plan, outcome("recommend")).expectStatus().isOk();

        assertThat(toTell(plan)).as("AUTH-08").hasSize(1);
        assertThat(queued(CHAIR, plan).mine()).isFalse();
        assertThat(queued(MANAGER, plan).mine()).isTrue();
        DecisionView open = view(MANAGER, plan);
        assertThat(open.mayDecide()).isTrue();
        assertThat(open.plan().readiness().findings())
                .noneSatisfy(finding -> assertThat(finding.rule()).isEqualTo("AUTH-07"));
        assertThat(open.steps().getFirst().byName()).isEqualTo("Ruth Elphick");
        assertThat(open.steps().getFirst().outcome()).isEqualTo("recommend");
        assertThat(open.steps().getFirst().says()).containsExactly("Two other ways were tried and told.");
        NORTHMOOR.sign(MANAGER, plan).expectStatus().isOk();
        assertThat(NORTHMOOR.column("select what from casework.audit_entry where about ->> 'plan' = '" + plan
                        + "' and what like 'plan_panel%'"))
                .containsExactly("plan_panel_recorded");
    }

    @Test
    void a_panel_that_returns_a_plan_sends_it_back_to_its_author_with_the_reasons_and_speaks_again() {
        for (String word : List.of("return", "ask_for_information")) {
            UUID plan = forThePanel();
            spoken(CHAIR, plan, outcome(word)).expectStatus().isOk();

            assertThat(toTell(plan)).as("AUTH-08").hasSize(1);
            PlanWorkspace back = NORTHMOOR.open(NORTHMOOR.practitioner(), plan);
            assertThat(back.head().state()).isEqualTo(PlanState.RETURNED);
            assertThat(back.returns().getFirst().reasons())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.says()).isEqualTo("Two other ways were tried and told."));
            NORTHMOOR.submit(NORTHMOOR.practitioner(), plan).expectStatus().isOk();
            assertThat(view(MANAGER, plan).whyNot()).contains("waits until the panel has spoken");
        }
    }

    @Test
    void what_a_panel_said_of_an_earlier_draft_does_not_count_for_the_next() {
        UUID plan = forThePanel();
        spoken(CHAIR, plan, outcome("agree")).expectStatus().isOk();
        NORTHMOOR
                .as(MANAGER)
                .post()
                .uri("/api/v1/authorising/plans/{id}/return", plan)
                .bodyValue(Map.of("reasons", List.of(Map.of("section", "needs", "says", "Which of them?"))))
                .exchange()
                .expectStatus()
                .isOk();
        NORTHMOOR.submit(NORTHMOOR.practitioner(), plan).expectStatus().isOk();

        NORTHMOOR.sign(MANAGER, plan).expectStatus().isEqualTo(409);
    }

    @Test
    void a_panel_neither_refuses_nor_decides_on_money_alone_nor_without_members_or_reasons() {
        UUID plan = forThePanel();

        refused(plan, with("outcome", "refuse"), 400);
        refused(plan, with("reasons", List.of()), 422);
        refused(plan, with("reasons", List.of(reason("money", "Too dear."))), 422);
        refused(plan, with("reasons", List.of(reason("risk", " "))), 422);
        refused(plan, with("members", List.of()), 422);
        refused(plan, with("members", List.of(member("helena marsh", false))), 422);
        refused(plan, with("met_on", LocalDate.now(Days.LONDON).plusDays(1)), 422);
        refused(plan, with("met_on", null), 422);
        assertThat(NORTHMOOR.column("select id::text from casework.plan_step where plan_id = '" + plan + "'"))
                .isEmpty();
        spoken(
                        CHAIR,
                        plan,
                        with("reasons", List.of(reason("money", "Dear."), reason("alternatives", "None is cheaper."))))
                .expectStatus()
                .isOk();
    }

    @Test
    void a_specialist_sits_on_the_panel_for_a_deafblind_person() {
        UUID plan = Objects.requireNonNull(NORTHMOOR.takeIn("02-brid-halloran").planId());
        NORTHMOOR.submit(NORTHMOOR.practitioner(), plan).expectStatus().isOk();

        refused(plan, outcome("agree"), 422);
        spoken(CHAIR, plan, with("members", List.of(member("Ruth", false), member("Ifeoma", true))))
                .expectStatus()
                .isOk();
    }

    @Test
    void a_panel_member_changes_nothing_in_a_plan() {
        UUID plan = forThePanel();

        NORTHMOOR.save(CHAIR, plan, "about_me", 1, "{}").expectStatus().isForbidden();
        NORTHMOOR.sign(CHAIR, plan).expectStatus().isForbidden();
        NORTHMOOR.submit(CHAIR, plan).expectStatus().isForbidden();
    }

    @Test
    void only_members_of_a_panel_speak_and_only_where_one_is_awaited() {
        UUID ordinary = NORTHMOOR.submitted();
        spoken(CHAIR, ordinary, outcome("agree")).expectStatus().isEqualTo(409);
        UUID plan = forThePanel();
        spoken(MANAGER, plan, outcome("agree")).expectStatus().isForbidden();
        Somebody author = new Somebody(
                NORTHMOOR.council(), NORTHMOOR.practitioner().name(), List.of("practitioner", "panel_member"));
        spoken(author, plan, outcome("agree")).expectStatus().isForbidden();
        spoken(CHAIR, plan, outcome("agree")).expectStatus().isOk();
        spoken(CHAIR, plan, outcome("agree")).expectStatus().isEqualTo(409);
    }

    @Test
    void a_complex_rate_is_signed_after_support_and_panel_by_three_different_people() {
        UUID plan = Objects.requireNonNull(NORTHMOOR
                .takeIn(
                        "14-shafiqul-talukdar",
                        "NHS continuing healthcare: null",
                        "NHS continuing healthcare: The checklist of 3 November did not lead to an assessment")
                .planId());
        NORTHMOOR.submit(NORTHMOOR.practitioner(), plan).expectStatus().isOk();
        Somebody agrees = NORTHMOOR.authoriser("assistant_director");
        Somebody supports = NORTHMOOR.authoriser("service_manager");
        assertThat(view(agrees, plan).steps())
                .extracting(StepToSignOff::role)
                .containsExactly("service_manager", "panel", "assistant_director");
        NORTHMOOR.sign(agrees, plan).expectStatus().isEqualTo(409);
        spoken(CHAIR, plan, outcome("recommend")).expectStatus().isEqualTo(409);
        supported(MANAGER, plan, "Good.").expectStatus().isForbidden();
        supported(supports, plan, " ").expectStatus().isEqualTo(422);
        assertThat(queued(supports, plan).mine()).isTrue();
        assertThat(queued(MANAGER, plan).whyNotMine()).contains("support of service manager");

        supported(supports, plan, "Nothing else keeps Shafiq safe.")
                .expectStatus()
                .isOk();
        assertThat(queued(CHAIR, plan).mine()).isTrue();
        NORTHMOOR.sign(agrees, plan).expectStatus().isEqualTo(409);
        spoken(CHAIR, plan, with("members", List.of(member("Dr Tasker", true))))
                .expectStatus()
                .isOk();

        Somebody twice = new Somebody(
                NORTHMOOR.council(), supports.name(), List.of("authoriser", "service_manager", "assistant_director"));
        NORTHMOOR.sign(twice, plan).expectStatus().isForbidden();
        assertThat(view(agrees, plan).whyNot()).isNull();
    }

    @Test
    void a_panel_recommends_no_complex_rate_of_which_it_is_not_told_what_else_was_considered() {
        UUID plan =
                Objects.requireNonNull(NORTHMOOR.takeIn("14-shafiqul-talukdar").planId());
        NORTHMOOR.submit(NORTHMOOR.practitioner(), plan).expectStatus().isOk();
        supported(NORTHMOOR.authoriser("service_manager"), plan, "Nothing else keeps Shafiq safe.")
                .expectStatus()
                .isOk();

        spoken(CHAIR, plan, with("members", List.of(member("Dr Tasker", true))))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.detail")
                .value(says -> assertThat(says.toString()).contains("NHS continuing healthcare"));
    }

    @Test
    void whoever_declared_an_interest_in_the_person_decides_on_no_plan_of_theirs() {
        UUID plan = forThePanel();
        Somebody cousin = NORTHMOOR.authoriser("director").called("Cousin Archie");
        assertThat(queued(cousin, plan).whyNotMine()).contains("panel");

        declared(cousin, plan).expectStatus().isOk();
        declared(cousin, plan).expectStatus().isOk();
        declared(CHAIR.called("Aunt Flo"), plan).expectStatus().isOk();

        assertThat(queued(cousin, plan).whyNotMine()).contains("declared an interest");
        assertThat(view(cousin, plan).whyNot()).contains("someone else must authorise");
        spoken(CHAIR.called("Aunt Flo"), plan, outcome("agree")).expectStatus().isForbidden();
        spoken(CHAIR, plan, outcome("agree")).expectStatus().isOk();
        NORTHMOOR
                .sign(cousin, plan)
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.detail")
                .value(says -> assertThat(says.toString()).contains("declared an interest"));
        NORTHMOOR.sign(MANAGER, plan).expectStatus().isOk();
    }

    /** As its practitioner found that it meets a criterion of the council's panel. */
    private static UUID forThePanel() {
        UUID plan = Objects.requireNonNull(NORTHMOOR.takeIn("01-mo-tattersby").planId());
        NORTHMOOR
                .core()
                .database()
                .execute("update casework.plan set panel_matches = '{new_kind_of_support}' where id = '" + plan + "'");
        NORTHMOOR.submit(NORTHMOOR.practitioner(), plan).expectStatus().isOk();
        return plan;
    }

    private static List<String> toTell(UUID plan) {
        return NORTHMOOR.column(
                "select rule from casework.task where kind = 'tell_what_the_panel_said' and done_at is null"
                        + " and plan_id = '" + plan + "'");
    }

    private static Map<String, Object> outcome(String word) {
        return with("outcome", word);
    }

    private static Map<String, Object> with(String field, @Nullable Object value) {
        Map<String, Object> sent = new HashMap<>(Map.of(
                "met_on", LocalDate.now(Days.LONDON),
                "outcome", "recommend",
                "reasons", List.of(reason("alternatives", "Two other ways were tried and told.")),
                "members", List.of(member("Ruth Elphick", false), member("Owen Prys", false))));
        if (value == null) {
            sent.remove(field);
        } else {
            sent.put(field, value);
        }
        return sent;
    }

    private static Map<String, Object> reason(String about, String says) {
        return Map.of("section", "support", "about", about, "says", says);
    }

    private static Map<String, Object> member(String name, boolean specialist) {
        return Map.of("name", name, "specialist", specialist, "did_the_assessment", specialist);
    }

    private static void refused(UUID plan, Map<String, Object> sent, int status) {
        spoken(CHAIR, plan, sent).expectStatus().isEqualTo(status);
    }

    private static ResponseSpec spoken(Somebody by, UUID plan, Map<String, Object> sent) {
        return posted(by, plan, "panel", sent);
    }

    private static ResponseSpec supported(Somebody by, UUID plan, String says) {
        return posted(by, plan, "support", Map.of("says", says));
    }

    private static ResponseSpec declared(Somebody by, UUID plan) {
        return posted(by, plan, "interest", Map.of());
    }

    private static ResponseSpec posted(Somebody by, UUID plan, String step, Map<String, Object> sent) {
        return NORTHMOOR
                .as(by)
                .post()
                .uri("/api/v1/authorising/plans/{id}/{step}", plan, step)
                .bodyValue(sent)
                .exchange();
    }

    private static DecisionView view(Somebody by, UUID plan) {
        return NORTHMOOR.decision(by, plan);
    }

    private static QueueItem queued(Somebody by, UUID plan) {
        record Queue(List<QueueItem> items, int page, int size, long total) {}
        return Objects.requireNonNull(NORTHMOOR
                        .as(by)
                        .get()
                        .uri("/api/v1/authorising/queue?page=0&size=100")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(Queue.class)
                        .returnResult()
                        .getResponseBody())
                .items()
                .stream()
                .filter(item -> item.planId().equals(plan))
                .findFirst()
                .orElseThrow();
    }
}
