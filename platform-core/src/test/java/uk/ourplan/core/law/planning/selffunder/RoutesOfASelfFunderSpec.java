package uk.ourplan.core.law.planning.selffunder;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.selffunder.OptionsOfAnOwnArranger.FundingRoute;
import uk.ourplan.language.arranging.ArrangingNote.Placed;
import uk.ourplan.language.arranging.ArrangingNote.Referred;
import uk.ourplan.language.arranging.ArrangingNote.Started;
import uk.ourplan.language.arranging.ReferredFor;
import uk.ourplan.language.charging.ChargingNote.HomeDecided;
import uk.ourplan.language.charging.ChargingNote.KeepAgreed;
import uk.ourplan.language.charging.ChargingNote.KeepRevoked;
import uk.ourplan.language.charging.HomeAnswer;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoutesOfASelfFunderSpec {

    private static final LocalDate TODAY = OnTheDesk.TODAY;
    private static final Started STARTED = new Started("A1", LocalDate.of(2026, 3, 1), "S1", null);

    @Test
    @Tag("SELF-04")
    void whoever_pays_is_helped_with_four_aims_and_whoever_relies_on_others_with_three() {
        assertThat(OptionsOfAnOwnArranger.aims(FundingRoute.SELF_FUNDED)).hasSize(4);
        assertThat(OptionsOfAnOwnArranger.aims(FundingRoute.INFORMAL_SUPPORT))
                .hasSize(3)
                .noneMatch(aim -> aim.contains("money"));
        assertThat(OptionsOfAnOwnArranger.aims(FundingRoute.COUNCIL)).isEmpty();
        assertThat(OptionsOfAnOwnArranger.route(paying("arrange_only").desk())).isEqualTo(FundingRoute.SELF_FUNDED);
        assertThat(OptionsOfAnOwnArranger.route(
                        aCompletePlan().whoseNeed("met_by", "[\"informal\"]").desk()))
                .isEqualTo(FundingRoute.INFORMAL_SUPPORT);
        assertThat(OptionsOfAnOwnArranger.route(aCompletePlan().desk())).isEqualTo(FundingRoute.COUNCIL);
    }

    @Test
    @Tag("SELF-04")
    void the_council_s_options_are_looked_at_next_to_their_own() {
        assertThat(paying("own_arrangements").says("SELF-04")).containsExactly("warns at explored.councils");
        assertThat(paying("own_arrangements")
                        .having(SectionName.MONEY, "/explored", "{\"councils\": [\"Home care\"]}")
                        .says("SELF-04"))
                .containsExactly("warns at explored.own");
        assertThat(paying("own_arrangements")
                        .having(SectionName.MONEY, "/explored", """
                                {"councils": ["Home care"], "own": ["A live-in helper"]}""")
                        .says("SELF-04"))
                .isEmpty();
    }

    @Test
    @Tag("SELF-04")
    void no_step_of_planning_is_left_out_because_somebody_pays() {
        assertThat(paying("own_arrangements").without(SectionName.NEEDS).stops())
                .isNotEmpty();
    }

    @Test
    @Tag("SELF-08")
    void the_council_arranges_only_is_four_tasks_and_arranges_and_manages_five() {
        assertThat(StepsOfASelfFunder.owed(
                        bare("arrange_only").desk(), bare("arrange_only").policy()))
                .extracting(OwedTask::key)
                .containsExactly("SELF-08:submit", "SELF-08:budget", "SELF-08:review");
        assertThat(keys(signed(bare("arrange_only"))))
                .containsExactly("SELF-08:budget", "SELF-08:help", "SELF-08:review");
        assertThat(keys(signed(bare("arrange_and_manage"))))
                .containsExactly("SELF-08:budget", "SELF-08:arrange", "SELF-08:help", "SELF-08:review");
    }

    @Test
    @Tag("SELF-05")
    @Tag("SELF-08")
    void own_arrangements_with_a_plan_that_is_kept_have_no_task_to_arrange_and_a_blank_route_none_at_all() {
        assertThat(keys(signed(bare("own_arrangements")))).containsExactly("SELF-08:budget", "SELF-08:review");
        assertThat(keys(aCompletePlan().having(SectionName.MONEY, "/self_funder", "{\"setting\": \"community\"}")))
                .isEmpty();
        assertThat(keys(aCompletePlan())).isEmpty();
    }

    @Test
    @Tag("SELF-08")
    void help_that_is_not_needed_is_recorded_with_why_and_its_task_is_over() {
        assertThat(keys(signed(bare("arrange_only")).followedUp("SELF-08:help", TODAY, FollowUpOutcome.DECLINED)))
                .containsExactly("SELF-08:budget", "SELF-08:review");
    }

    @Test
    @Tag("SELF-08")
    void a_care_home_that_the_council_decided_to_arrange_is_arranged_and_one_that_it_declined_is_not() {
        OnTheDesk home = aCompletePlan()
                .without(SectionName.REVIEW)
                .having(SectionName.MONEY, "/self_funder", "{\"setting\": \"care_home\"}");

        assertThat(keys(signed(home.charging(decided(HomeAnswer.ARRANGE)))))
                .containsExactly("SELF-08:arrange", "SELF-08:review");
        assertThat(keys(signed(home.charging(decided(HomeAnswer.DECLINE))))).isEmpty();
    }

    @Test
    @Tag("SELF-10")
    void arranging_for_somebody_who_pays_without_a_plan_is_a_warning_and_a_task() {
        OnTheDesk desk = paying("arrange_only").arranging(STARTED);

        assertThat(desk.says("SELF-10")).containsExactly("warns at self_funder.choice");
        assertThat(ArrangedForASelfFunder.owed(desk.desk(), desk.policy()))
                .singleElement()
                .satisfies(task -> assertThat(task.due()).isEqualTo(STARTED.on()));
        assertThat(paying("own_arrangements").arranging(STARTED).says("SELF-10"))
                .isEmpty();
        assertThat(paying("arrange_only").says("SELF-10")).isEmpty();
    }

    @Test
    @Tag("SELF-10")
    void a_plan_without_a_day_for_its_review_is_a_task_and_with_both_there_is_none() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        OnTheDesk desk = paying("arrange_and_manage").arranging(STARTED);

        assertThat(ArrangedForASelfFunder.owed(
                        desk.having(new Course(PlanState.SIGNED_OFF, day, day, day, day, null))
                                .desk(),
                        desk.policy()))
                .extracting(OwedTask::key)
                .containsExactly("SELF-10:review");
        assertThat(ArrangedForASelfFunder.owed(
                        desk.having(new Course(PlanState.SIGNED_OFF, day, day, day, day, day.plusYears(1)))
                                .desk(),
                        desk.policy()))
                .isEmpty();
    }

    @Test
    @Tag("SELF-12")
    void an_agreement_to_keep_the_plan_is_shown_on_every_version_until_it_is_taken_back() {
        KeepAgreed agreed = new KeepAgreed(LocalDate.of(2024, 5, 1), "Moira Tait", "While she is in Beck House");

        assertThat(aCompletePlan().charging(agreed).says("SELF-12")).containsExactly("prompts at self_funder.setting");
        assertThat(aCompletePlan()
                        .charging(agreed, new KeepRevoked(LocalDate.of(2025, 2, 1), "She moved home"))
                        .says("SELF-12"))
                .isEmpty();
        assertThat(aCompletePlan()
                        .charging(
                                agreed,
                                new KeepRevoked(LocalDate.of(2025, 2, 1), "She moved home"),
                                new KeepAgreed(LocalDate.of(2025, 3, 1), "Moira Tait", "Again"))
                        .says("SELF-12"))
                .hasSize(1);
    }

    @Test
    @Tag("SELF-03")
    void a_care_home_without_a_decision_is_a_task_for_the_role_that_decides_it_and_a_duty_is_none() {
        OnTheDesk home = aCompletePlan().having(SectionName.MONEY, "/self_funder", "{\"setting\": \"care_home\"}");

        assertThat(home.says("SELF-03")).containsExactly("warns at self_funder.setting");
        assertThat(CareHomeOnPlan.owed(home.desk(), home.policy()))
                .singleElement()
                .satisfies(task -> assertThat(task.owner().code()).isEqualTo("team_manager"));
        assertThat(home.charging(decided(HomeAnswer.DECLINE)).says("SELF-03")).isEmpty();
        assertThat(aCompletePlan()
                        .having(SectionName.MONEY, "/self_funder", """
                                {"setting": "care_home", "nobody_can_arrange": true, "reason": "Nobody"}""")
                        .whoseCapacity("[{\"decision\": \"arrange_care\", \"status\": \"assessed_lacks\"}]")
                        .says("SELF-03"))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("SELF-04")
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | [\"informal\"] | true  | []             | INFORMAL_SUPPORT",
                "true  | [\"informal\"] | false | [\"council\"]  | INFORMAL_SUPPORT",
                "true  | [\"informal\"] | true  | [\"council\"]  | COUNCIL",
                "true  | [\"council\"]  | false | [\"informal\"] | COUNCIL",
                "false | [\"informal\"] | false | [\"informal\"] | COUNCIL"
            })
    void whoever_relies_on_others_for_every_eligible_need_is_told_by_those_needs_alone(
            boolean eligible, String metBy, boolean anotherEligible, String anotherMetBy, FundingRoute route) {
        assertThat(OptionsOfAnOwnArranger.route(aCompletePlan()
                        .whoseNeed("eligible", String.valueOf(eligible))
                        .having(SectionName.NEEDS, "/needs/0/met_by", metBy)
                        .having(SectionName.NEEDS, "/needs/1", """
                                {"id": "N2", "text": "Shopping", "eligible": %s, "met_by": %s}""".formatted(anotherEligible, anotherMetBy))
                        .desk()))
                .isEqualTo(route);
    }

    @Test
    @Tag("SELF-06")
    void at_a_risk_of_abuse_the_plan_has_its_steps_whatever_the_person_chose() {
        OnTheDesk ends = bare("own_arrangements").having(SectionName.MONEY, "/self_funder/wants_plan", "false");

        assertThat(keys(ends)).isEmpty();
        assertThat(keys(ends.whoseCircumstances("{\"safeguarding\": {\"risk\": \"no\"}}")))
                .isEmpty();
        assertThat(keys(ends.whoseCircumstances("{\"safeguarding\": {\"risk\": \"yes\"}}")))
                .containsExactly("SELF-08:submit", "SELF-08:budget", "SELF-08:review");
    }

    @ParameterizedTest
    @Tag("SELF-02")
    @CsvSource({"assessed_lacks, true", "assessed_has, false"})
    void that_nobody_can_arrange_a_care_home_is_a_duty_only_where_the_person_cannot_do_so_themselves(
            String status, boolean duty) {
        OnTheDesk home = aCompletePlan()
                .without(SectionName.REVIEW)
                .having(
                        SectionName.MONEY,
                        "/self_funder",
                        "{\"setting\": \"care_home\", \"nobody_can_arrange\": true, \"reason\": \"Nobody\"}")
                .whoseCapacity("[{\"decision\": \"arrange_care\", \"status\": \"%s\"}]".formatted(status));

        assertThat(!keys(signed(home)).isEmpty()).isEqualTo(duty);
    }

    @Test
    @Tag("SELF-08")
    void services_are_arranged_once_the_plan_is_referred_or_the_placement_is_on_record() {
        assertThat(keys(signed(bare("arrange_and_manage")).arranging(referred(ReferredFor.INTERIM))))
                .contains("SELF-08:arrange");
        assertThat(keys(signed(bare("arrange_and_manage")).arranging(referred(ReferredFor.PLAN))))
                .doesNotContain("SELF-08:arrange");
        assertThat(keys(signed(bare("arrange_and_manage")).arranging(new Placed(TODAY, "Beck House", TODAY, null))))
                .doesNotContain("SELF-08:arrange");
    }

    private static Referred referred(ReferredFor what) {
        return new Referred("A1", TODAY, what, List.of("S1"), List.of(), "Moor", "North", null, null);
    }

    private static HomeDecided decided(HomeAnswer answer) {
        return new HomeDecided(TODAY, List.of(), true, answer, "About her", TODAY, "Moira Tait");
    }

    private static OnTheDesk paying(String choice) {
        return aCompletePlan().having(SectionName.MONEY, "/self_funder", """
                {"setting": "community", "choice": "%s", "asked": "2026-11-10", "reason": "Complex", "wants_plan": true}""".formatted(choice));
    }

    /** With no final budget told and no review proposed. */
    private static OnTheDesk bare(String choice) {
        return paying(choice).having(SectionName.MONEY, "/final_told", "null").without(SectionName.REVIEW);
    }

    private static OnTheDesk signed(OnTheDesk desk) {
        LocalDate day = LocalDate.of(2026, 11, 18);
        return desk.having(new Course(PlanState.SIGNED_OFF, day, day, day, day, null));
    }

    private static List<String> keys(OnTheDesk desk) {
        return StepsOfASelfFunder.owed(desk.desk(), desk.policy()).stream()
                .map(OwedTask::key)
                .toList();
    }
}
