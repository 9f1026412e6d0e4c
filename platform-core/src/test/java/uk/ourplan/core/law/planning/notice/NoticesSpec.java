package uk.ourplan.core.law.planning.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.plan.EquipmentKind;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.Notice.CarerChange;
import uk.ourplan.language.plan.Notice.EquipmentSupplied;
import uk.ourplan.language.plan.Notice.InPlace;
import uk.ourplan.language.plan.Notice.ProviderFailed;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoticesSpec {

    private static final LocalDate IN_HOSPITAL = LocalDate.of(2024, 7, 3);
    private static final LocalDate FAILED = LocalDate.of(2025, 6, 2);
    private static final LocalDate NOTIFIED = LocalDate.of(2025, 5, 10);

    @Test
    @Tag("NEED-04")
    void a_carer_in_hospital_is_an_urgent_task_the_same_day_that_names_every_need_eligible_without_them() {
        OnTheDesk plan = aCompletePlan()
                .with(SectionName.NEEDS, """
                        {"needs": [{"id": "N1", "met_by": ["carer"], "eligible_without_carer": true},
                                   {"id": "N2", "met_by": ["carer"], "eligible_without_carer": true}]}""")
                .known(new CarerChange(IN_HOSPITAL, List.of(), "In hospital"));

        assertThat(plan.owedTasks("NEED-04")).singleElement().satisfies(task -> {
            assertThat(task.urgent()).isTrue();
            assertThat(task.due()).isEqualTo(IN_HOSPITAL);
            assertThat(task.says()).contains("N1, N2");
        });
    }

    @Test
    @Tag("NEED-04")
    void care_for_one_need_that_ends_is_a_task_for_that_need() {
        OnTheDesk plan = aCompletePlan()
                .with(SectionName.NEEDS, """
                        {"needs": [{"id": "N1", "met_by": ["carer"], "eligible_without_carer": true},
                                   {"id": "N2", "met_by": ["carer"], "eligible_without_carer": true}]}""")
                .known(new CarerChange(LocalDate.of(2025, 7, 1), List.of("N1"), "No longer washes her"));

        assertThat(plan.owedTasks("NEED-04"))
                .singleElement()
                .satisfies(task -> assertThat(task.says())
                        .contains("carer-met need N1 now")
                        .doesNotContain("N2"));
    }

    @Test
    @Tag("NEED-04")
    void a_need_that_is_not_eligible_without_the_carer_is_listed_for_information_only() {
        OnTheDesk plan = aCompletePlan()
                .with(SectionName.NEEDS, """
                        {"needs": [{"id": "N1", "met_by": ["carer"], "eligible_without_carer": false}]}""")
                .known(new CarerChange(IN_HOSPITAL, List.of(), "In hospital"));

        assertThat(plan.owedTasks("NEED-04")).singleElement().satisfies(task -> {
            assertThat(task.urgent()).isFalse();
            assertThat(task.says()).contains("for information");
        });
    }

    @Test
    @Tag("EQUIP-03")
    void a_cost_is_wanted_only_of_an_adaptation_above_the_line_of_a_council_that_charges() {
        assertThat(lacking(EquipmentKind.ADAPTATION, null, true, true)).containsExactly("cost_pence");
        assertThat(lacking(EquipmentKind.ADAPTATION, 150_000L, null, true)).isEmpty();
        assertThat(lacking(EquipmentKind.ADAPTATION, null, false, true)).isEmpty();
        assertThat(lacking(EquipmentKind.ADAPTATION, null, true, false)).isEmpty();
        assertThat(lacking(EquipmentKind.AID, null, null, true)).isEmpty();
    }

    @Test
    @Tag("EQUIP-03")
    void the_cost_on_the_plan_is_nothing_for_an_aid_and_for_an_adaptation_up_to_the_line() {
        assertThat(onPlan(EquipmentKind.ADAPTATION, 150_000, true)).isEqualTo(150_000);
        assertThat(onPlan(EquipmentKind.ADAPTATION, 100_000, true)).isZero();
        assertThat(onPlan(EquipmentKind.ADAPTATION, 100_001, true)).isEqualTo(100_001);
        assertThat(onPlan(EquipmentKind.AID, 250_000, true)).isZero();
        assertThat(onPlan(EquipmentKind.ADAPTATION, 150_000, false)).isZero();
    }

    @Test
    @Tag("EQUIP-04")
    void what_was_supplied_is_a_task_by_the_council_s_days_until_it_stands_on_the_plan() {
        OnTheDesk plan = aCompletePlan().where("equipment.add_to_plan_days", 7L).known(stool());

        assertThat(plan.owes("EQUIP-04")).containsExactly("EQUIP-04:1 by 2025-05-17");
        assertThat(plan.owedTasks("EQUIP-04").getFirst().recordWanted()).isNull();
        assertThat(plan.having(SectionName.SUPPORT, "/equipment", """
                        [{"id": "E1", "what": "Perching stool", "supplied": "2025-05-08"}]""").owes("EQUIP-04"))
                .isEmpty();
    }

    @Test
    @Tag("EQUIP-04")
    void without_the_council_s_days_it_is_due_on_the_day_of_the_notice() {
        assertThat(aCompletePlan().known(stool()).owes("EQUIP-04")).containsExactly("EQUIP-04:1 by 2025-05-10");
    }

    @Test
    @Tag("RISK-08")
    void a_provider_s_failure_is_an_urgent_task_due_at_once_that_shows_what_is_ready_for_it() {
        OnTheDesk plan = aCompletePlan().known(new ProviderFailed("Brightside Care", FAILED));

        assertThat(plan.owedTasks("RISK-08")).singleElement().satisfies(task -> {
            assertThat(task.urgent()).isTrue();
            assertThat(task.due()).isEqualTo(FAILED);
            assertThat(task.says())
                    .isEqualTo(
                            "Brightside Care has failed: arrange other provision now. What is done then stands at risk R1.");
        });
    }

    @Test
    @Tag("RISK-08")
    void only_other_provision_or_the_person_s_refusal_ends_it() {
        OnTheDesk plan = aCompletePlan().known(new ProviderFailed("Brightside Care", FAILED));
        var wanted = Objects.requireNonNull(plan.owedTasks("RISK-08").getFirst().recordWanted());

        assertThat(wanted.outcomes()).containsExactly(FollowUpOutcome.DONE, FollowUpOutcome.DECLINED);
        assertThat(plan.followedUp("RISK-08:2025-06-02:brightside-care", FAILED, FollowUpOutcome.DONE)
                        .owes("RISK-08"))
                .isEmpty();
    }

    @Test
    @Tag("NEED-13")
    void the_duty_stays_open_when_the_person_declines_and_no_alternative_is_confirmed() {
        var duties =
                DutyStaysOpen.of(twoNeeds().desk().needs(), twoNeeds().desk().beside());

        assertThat(DutyStaysOpen.whyNotClosed(duties, OnTheDesk.TODAY)).isPresent();
    }

    @Test
    @Tag("NEED-13")
    void an_alternative_that_is_in_place_for_both_needs_discharges_the_duty_from_that_day() {
        var plan = twoNeeds()
                .known(new InPlace("N1", LocalDate.of(2025, 6, 1), "Her sister"))
                .known(new InPlace("N2", LocalDate.of(2025, 6, 1), "Her sister"))
                .desk();
        var duties = DutyStaysOpen.of(plan.needs(), plan.beside());

        assertThat(duties).extracting(DutyStaysOpen.Duty::dischargedOn).containsOnly(LocalDate.of(2025, 6, 1));
        assertThat(DutyStaysOpen.whyNotClosed(duties, OnTheDesk.TODAY)).isEmpty();
    }

    @Test
    @Tag("NEED-13")
    void one_of_two_needs_confirmed_names_the_other() {
        var plan = twoNeeds()
                .known(new InPlace("N1", LocalDate.of(2025, 6, 1), "Her sister"))
                .desk();

        assertThat(DutyStaysOpen.whyNotClosed(DutyStaysOpen.of(plan.needs(), plan.beside()), OnTheDesk.TODAY))
                .hasValueSatisfying(says -> assertThat(says).contains("open for need N2."));
    }

    @Test
    @Tag("NEED-04")
    void a_change_touches_the_needs_that_it_names_or_all_that_a_carer_meets() {
        OnTheDesk plan = aCompletePlan().with(SectionName.NEEDS, """
                {"needs": [{"id": "N1", "met_by": ["carer"], "eligible_without_carer": true},
                           {"id": "N2", "met_by": ["council"], "eligible_without_carer": true},
                           {"id": "N3", "met_by": ["carer"], "eligible_without_carer": false}]}""");

        assertThat(plan.known(new CarerChange(IN_HOSPITAL, List.of(), "In hospital"))
                        .owedTasks("NEED-04")
                        .getFirst()
                        .says())
                .contains("carer-met need N1 now", "not eligible without the carer: need N3.")
                .doesNotContain("N2");
    }

    @Test
    @Tag("NEED-04")
    void a_need_that_the_change_names_counts_though_the_plan_does_not_say_that_a_carer_meets_it() {
        OnTheDesk plan = aCompletePlan()
                .with(SectionName.NEEDS, """
                        {"needs": [{"id": "N1", "met_by": ["council"], "eligible_without_carer": true}]}""")
                .known(new CarerChange(IN_HOSPITAL, List.of("N1"), "No longer washes her"));

        assertThat(plan.owedTasks("NEED-04"))
                .singleElement()
                .satisfies(task -> assertThat(task.says())
                        .contains("carer-met need N1 now")
                        .doesNotContain("For information"));
    }

    @Test
    @Tag("NEED-04")
    void it_ends_with_a_record_of_how_the_needs_are_covered_and_touches_nothing_where_no_carer_meets_a_need() {
        OnTheDesk plan = aCompletePlan()
                .with(SectionName.NEEDS, """
                        {"needs": [{"id": "N1", "met_by": ["carer"], "eligible_without_carer": true}]}""")
                .known(new CarerChange(IN_HOSPITAL, List.of(), "In hospital"));

        assertThat(plan.followedUp("NEED-04:2024-07-03:", IN_HOSPITAL, FollowUpOutcome.DONE)
                        .owes("NEED-04"))
                .isEmpty();
        assertThat(aCompletePlan()
                        .known(new CarerChange(IN_HOSPITAL, List.of(), "In hospital"))
                        .owes("NEED-04"))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("EQUIP-02")
    @CsvSource({"N1, true, true", "N1, false, false", "N9, true, false", ", false, true"})
    void what_was_supplied_for_an_eligible_need_and_is_not_on_the_plan_warns(
            @Nullable String need, boolean eligible, boolean warns) {
        OnTheDesk plan =
                aCompletePlan().whoseNeed("eligible", String.valueOf(eligible)).known(supplied("Perching stool", need));

        assertThat(plan.says("EQUIP-02").contains("warns at equipment")).isEqualTo(warns);
    }

    @Test
    @Tag("EQUIP-02")
    void it_is_named_and_no_longer_missing_once_it_stands_there_with_the_day_on_which_it_came() {
        OnTheDesk plan = aCompletePlan().known(supplied("Perching stool", "N1"));

        assertThat(plan.sentences("EQUIP-02")).containsExactly("Supplied, and not on the plan: Perching stool.");
        assertThat(item(plan, "Bath board", "2025-05-08").owes("EQUIP-04")).hasSize(1);
        assertThat(item(plan, "Perching stool", "2025-06-08").owes("EQUIP-04")).hasSize(1);
        assertThat(item(plan, " perching STOOL ", "2025-05-08").owes("EQUIP-04"))
                .isEmpty();
    }

    @Test
    @Tag("RISK-08")
    void a_provider_s_failure_names_only_risks_that_say_what_is_done_then_and_tells_where_none_does() {
        OnTheDesk plan = aCompletePlan()
                .having(SectionName.RISKS, "/items/1", "{\"id\": \"R2\", \"what\": \"A fall\"}")
                .known(new ProviderFailed("Brightside Care", FAILED));

        assertThat(plan.owedTasks("RISK-08").getFirst().says()).endsWith("stands at risk R1.");
        assertThat(plan.having(SectionName.RISKS, "/items", "[]")
                        .owedTasks("RISK-08")
                        .getFirst()
                        .says())
                .endsWith("The plan says nothing about what is done then.");
    }

    @Test
    @Tag("RISK-08")
    void two_providers_that_fail_on_one_day_are_two_tasks_however_long_their_names() {
        OnTheDesk plan = aCompletePlan()
                .known(new ProviderFailed("Brightside Care", FAILED))
                .known(new ProviderFailed("A".repeat(200), FAILED));

        assertThat(plan.owes("RISK-08"))
                .containsExactlyInAnyOrder(
                        "RISK-08:2025-06-02:brightside-care by 2025-06-02",
                        "RISK-08:2025-06-02:" + "a".repeat(60) + " by 2025-06-02");
        assertThat(plan.followedUp("RISK-08:2025-06-02:brightside-care", FAILED, FollowUpOutcome.DONE)
                        .owes("RISK-08"))
                .hasSize(1);
    }

    private static OnTheDesk item(OnTheDesk plan, String what, String supplied) {
        return plan.having(SectionName.SUPPORT, "/equipment", """
                [{"id": "E1", "what": "%s", "supplied": "%s"}]""".formatted(what, supplied));
    }

    private static EquipmentSupplied supplied(String what, @Nullable String need) {
        return new EquipmentSupplied(what, EquipmentKind.AID, LocalDate.of(2025, 5, 8), null, null, NOTIFIED, need);
    }

    private static OnTheDesk twoNeeds() {
        return aCompletePlan().with(SectionName.NEEDS, """
                {"needs": [{"id": "N1", "eligible": true}, {"id": "N2", "eligible": true}, {"id": "N3", "eligible": false}]}""");
    }

    private static EquipmentSupplied stool() {
        return new EquipmentSupplied(
                "Perching stool", EquipmentKind.AID, LocalDate.of(2025, 5, 8), null, null, NOTIFIED, null);
    }

    private static List<String> lacking(
            EquipmentKind kind, @Nullable Long pence, @Nullable Boolean above, boolean charges) {
        return EquipmentMadeKnown.lacking(
                new EquipmentSupplied("Ramp", kind, NOTIFIED, pence, above, NOTIFIED, null),
                charging(charges).policy());
    }

    private static long onPlan(EquipmentKind kind, long pence, boolean charges) {
        return EquipmentMadeKnown.costOnPlan(
                new EquipmentSupplied("Ramp", kind, NOTIFIED, pence, null, NOTIFIED, null),
                charging(charges).policy());
    }

    private static OnTheDesk charging(boolean charges) {
        return aCompletePlan()
                .where("equipment.charge_over_threshold", Map.of("charge", charges, "over_pence", 100_000L));
    }
}
