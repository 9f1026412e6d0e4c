package uk.ourplan.core.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.api.charging.ChargingOfPlan;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.charging.HomeGround;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChargingAPersonSpec {

    private final Casework northmoor = Casework.with("northmoor");
    private final Somebody helena = northmoor.practitioner();
    private final Somebody finance =
            Somebody.of(northmoor.council(), Permission.FINANCE_OFFICER).called("Priya of finance");

    @Test
    @Tag("FINANCE-09")
    void nothing_is_referred_until_each_part_of_the_fee_was_told_and_urgent_support_does_not_wait() {
        UUID plan = signedSelfFunder();
        assertThat(look(plan).fee()).extracting(each -> each.told() == null).contains(true);
        refer(plan, "plan")
                .expectStatus()
                .isEqualTo(409)
                .expectBody(String.class)
                .value(says -> assertThat(says).contains("was not told before arranging"));

        send(helena, plan, "fees-told", Map.of("on", today())).expectStatus().isEqualTo(422);
        ChargingOfPlan told = ok(send(helena, plan, "fees-told", Map.of("on", today(), "to", "Mr Archbold")));

        assertThat(told.fee())
                .hasSize(2)
                .allSatisfy(part -> assertThat(part.told()).isEqualTo(today()));
        assertThat(told.fee().getLast().instalments()).isEqualTo("52 of £4.95");
        refer(plan, "plan").expectStatus().isOk();
    }

    @Test
    @Tag("FINANCE-09")
    void where_no_fee_is_due_there_is_nothing_to_tell() {
        UUID plan = northmoor.submitted();

        send(helena, plan, "fees-told", Map.of("on", today(), "to", "Her"))
                .expectStatus()
                .isEqualTo(409);
        assertThat(look(plan).feeRefused()).isNotEmpty();
    }

    @Test
    @Tag("FINANCE-08")
    void only_finance_pays_a_fee_back_and_only_where_something_is_to_be_paid_back() {
        UUID plan = northmoor.submitted();
        Map<String, Object> refund = Map.of("on", today(), "pence", 100);

        send(helena, plan, "fee-refunds", refund).expectStatus().isForbidden();
        send(finance, plan, "fee-refunds", refund).expectStatus().isEqualTo(409);
        assertThat(look(plan).feeRuns()).isEmpty();
    }

    @Test
    @Tag("FINANCE-04")
    @Tag("FINANCE-05")
    @Tag("BUDGET-22")
    void finance_alone_sets_a_charge_and_none_that_breaks_a_limit_or_rests_on_a_proposed_budget_is_stored() {
        Map<String, Object> charge = Map.of("line", "S1", "on", today(), "pence", 1);
        send(finance, northmoor.submitted(), "charges", charge)
                .expectStatus()
                .isEqualTo(409)
                .expectBody(String.class)
                .value(says -> assertThat(says).contains("No final budget is in force on"));
        UUID plan = northmoor.signed();
        send(helena, plan, "charges", charge).expectStatus().isForbidden();
        send(finance, plan, "charges", Map.of("line", "S99", "on", today(), "pence", 1))
                .expectStatus()
                .isEqualTo(422);

        assertThat(ok(send(finance, plan, "charges", charge)).charges())
                .filteredOn(each -> each.charged() != null)
                .singleElement()
                .satisfies(each -> assertThat(each.floorChecked()).isFalse());
        send(finance, plan, "charges", Map.of("line", "S1", "on", today(), "pence", 90_000_000))
                .expectStatus()
                .isEqualTo(409);
        String aid = look(plan).charges().stream()
                .filter(each -> each.free() != null)
                .findFirst()
                .orElseThrow()
                .line();
        send(finance, plan, "charges", Map.of("line", aid, "on", today(), "pence", 1))
                .expectStatus()
                .isEqualTo(409)
                .expectBody(String.class)
                .value(says -> assertThat(says).contains("is never charged for"));
    }

    @Test
    @Tag("SELF-11")
    void capital_that_falls_to_the_limit_is_a_task_for_finance_at_once() {
        UUID plan =
                Objects.requireNonNull(northmoor.takeIn("04-clement-archbold").planId());
        assertThat(look(plan).aboveLimit()).isTrue();

        ChargingOfPlan told = ok(
                send(finance, plan, "capital", Map.of("on", today(), "above_limit", false, "basis", "Bank statement")));

        assertThat(told.aboveLimit()).isFalse();
        assertThat(openTasks(plan, "SELF-11")).isEqualTo(1);
    }

    @Test
    @Tag("FINANCE-13")
    void what_became_of_the_charging_letter_is_recorded_after_the_signature() {
        UUID plan = northmoor.signed();

        send(helena, plan, "letters", Map.of("on", today())).expectStatus().isEqualTo(422);
        ChargingOfPlan told =
                ok(send(helena, plan, "letters", Map.of("on", today(), "issued", today(), "returned", today())));
        assertThat(told.letter()).isEqualTo("home_care");
        assertThat(told.onRecord().letter()).isPresent();
    }

    @Test
    @Tag("SELF-12")
    void an_agreement_to_keep_a_plan_needs_who_agreed_and_is_taken_back_with_reasons() {
        UUID plan = northmoor.submitted();
        send(helena, plan, "agreements-to-keep", Map.of("on", today(), "scope", "The plan"))
                .expectStatus()
                .isEqualTo(422);
        send(helena, plan, "agreements-to-keep/revocations", Map.of("on", today(), "reasons", "None"))
                .expectStatus()
                .isEqualTo(409);

        assertThat(ok(send(
                                helena,
                                plan,
                                "agreements-to-keep",
                                Map.of("on", today(), "by", "Moira Tait", "scope", "The plan")))
                        .kept())
                .isNotNull();
        send(helena, plan, "agreements-to-keep/revocations", Map.of("on", today()))
                .expectStatus()
                .isEqualTo(422);
        assertThat(ok(send(
                                helena,
                                plan,
                                "agreements-to-keep/revocations",
                                Map.of("on", today(), "reasons", "She moved")))
                        .kept())
                .isNull();
    }

    @Test
    @Tag("SELF-03")
    void whether_a_care_home_is_arranged_is_decided_by_the_role_of_the_policy_on_every_ground() {
        UUID plan = careHome();
        assertThat(openTasks(plan, "SELF-03")).isEqualTo(1);
        Map<String, Object> decision = Map.of(
                "on",
                today(),
                "answer",
                "decline",
                "council_agrees",
                false,
                "reasons",
                "His niece has signed for a room near her already",
                "information_given",
                today(),
                "grounds",
                Stream.of(HomeGround.values())
                        .map(ground -> Map.of("ground", ground.code(), "holds", false, "reason", "Looked at with him"))
                        .toList());
        send(helena, plan, "care-home-decisions", decision).expectStatus().isForbidden();
        Somebody decides = northmoor.authoriser("service_manager");
        send(decides, plan, "care-home-decisions", Map.of("on", today(), "answer", "decline"))
                .expectStatus()
                .isEqualTo(422);

        ChargingOfPlan told = ok(send(decides, plan, "care-home-decisions", decision));

        assertThat(told.onRecord().homeDecided())
                .singleElement()
                .satisfies(said -> assertThat(said.by()).isNotBlank());
        assertThat(Objects.requireNonNull(told.home()).stance()).contains("usually not arranged");
        assertThat(openTasks(plan, "SELF-03")).isZero();
    }

    private UUID careHome() {
        UUID plan =
                Objects.requireNonNull(northmoor.takeIn("04-clement-archbold").planId());
        northmoor
                .save(helena, plan, "money", 1, "{\"self_funder\": {\"setting\": \"care_home\"}}")
                .expectStatus()
                .isOk();
        return plan;
    }

    private UUID signedSelfFunder() {
        UUID plan =
                Objects.requireNonNull(northmoor.takeIn("04-clement-archbold").planId());
        northmoor.submit(helena, plan).expectStatus().isOk();
        northmoor
                .sign(northmoor.authoriser("team_manager"), plan)
                .expectStatus()
                .isOk();
        return plan;
    }

    private WebTestClient.ResponseSpec refer(UUID plan, String what) {
        return northmoor
                .as(helena)
                .post()
                .uri("/api/v1/plans/{id}/arranging/referrals", plan)
                .bodyValue(Map.of(
                        "what",
                        what,
                        "lines",
                        List.of("S1"),
                        "area",
                        "Moor and Dales",
                        "answers",
                        Map.of("without_support", "manageable", "cover_now", "steady", "carer", "steady_or_no_carer")))
                .exchange();
    }

    private ChargingOfPlan look(UUID plan) {
        return ok(northmoor
                .as(helena)
                .get()
                .uri("/api/v1/plans/{id}/charging", plan)
                .exchange());
    }

    private long openTasks(UUID plan, String rule) {
        return Long.parseLong(northmoor
                .column("select count(*) from casework.task where plan_id = '" + plan + "' and rule = '" + rule
                        + "' and done_at is null")
                .getFirst());
    }

    private WebTestClient.ResponseSpec send(Somebody by, UUID plan, String kind, Map<String, ?> note) {
        return northmoor
                .as(by)
                .post()
                .uri("/api/v1/plans/" + plan + "/charging/" + kind)
                .bodyValue(note)
                .exchange();
    }

    private static ChargingOfPlan ok(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(answer.expectStatus()
                .isOk()
                .expectBody(ChargingOfPlan.class)
                .returnResult()
                .getResponseBody());
    }

    private static LocalDate today() {
        return LocalDate.now(Days.LONDON);
    }
}
