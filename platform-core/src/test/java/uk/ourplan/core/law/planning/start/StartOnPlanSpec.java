package uk.ourplan.core.law.planning.start;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.TODAY;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.CheckedItem;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.core.law.planning.desk.Figures;
import uk.ourplan.language.plan.PlanStart.Ground;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StartOnPlanSpec {

    @Test
    @Tag("TRIGGER-02")
    void a_need_added_without_an_eligibility_result_is_not_submitted() {
        assertThat(aCompletePlan().whoseNeed("eligible", "null").stops()).contains("CONTENT-03 stops submit");
    }

    @Test
    @Tag("TRIGGER-04")
    void a_need_that_is_met_says_whether_by_duty_or_by_choice() {
        assertThat(aCompletePlan().says("TRIGGER-04")).isEmpty();
        assertThat(aCompletePlan().whoseNeed("basis", "null").says("TRIGGER-04"))
                .containsExactly("blocks at needs[N1].basis");
    }

    @Test
    @Tag("TRIGGER-04")
    void a_need_met_by_choice_names_who_agreed_and_when() {
        OnTheDesk choice = aCompletePlan().whoseNeed("basis", "\"choice\"");

        assertThat(choice.says("TRIGGER-04")).containsExactly("blocks at needs[N1].agreed_by");
        assertThat(choice.having(
                                SectionName.NEEDS,
                                "/needs/0/agreed_by",
                                "{\"name\": \"J. Lane\", \"dated\": \"2025-02-10\"}")
                        .says("TRIGGER-04"))
                .isEmpty();
    }

    @Test
    @Tag("TRIGGER-04")
    void a_need_not_met_carries_its_reason_and_advice() {
        OnTheDesk not = aCompletePlan()
                .whoseNeed("council_will_meet", "false")
                .having(SectionName.NEEDS, "/needs/0/met_by", "[\"not_met\"]");

        assertThat(not.stops()).contains("CONTENT-05 stops submit", "CONTENT-12 stops submit");
        assertThat(not.says("TRIGGER-04")).isEmpty();
    }

    @Test
    @Tag("TRIGGER-03")
    void a_plan_in_which_nothing_is_met_and_no_ground_holds_is_no_longer_owed() {
        OnTheDesk nothing = aCompletePlan().whoseNeed("council_will_meet", "false");

        assertThat(nothing.startedOn(new Ground("person_requested", true, "2025-04-01", null))
                        .says("TRIGGER-03"))
                .isEmpty();
        assertThat(nothing.startedOn(new Ground("person_requested", false, null, null))
                        .says("TRIGGER-03"))
                .containsExactly("warns at null");
    }

    @Test
    @Tag("TRIGGER-06")
    void a_self_funders_plan_is_held_against_the_same_list() {
        Figures nothingForTheCouncil = new Figures(0, 0, 0, 0, 0, 0, Set.of());
        OnTheDesk council = aCompletePlan().without(SectionName.ADVICE).costing(nothingForTheCouncil);
        OnTheDesk own = aCompletePlan()
                .without(SectionName.ADVICE)
                .costing(nothingForTheCouncil)
                .having(SectionName.MONEY, "/self_funder", """
                        {"setting": "community", "choice": "own_arrangements", "asked": "2026-11-10"}""")
                .whoseCircumstances("{\"self_funding\": true}")
                .startedOn(new Ground("person_requested", true, "2025-04-01", null));

        assertThat(own.stops()).isEqualTo(council.stops());
        assertThat(own.checked().items())
                .extracting(CheckedItem::key)
                .isEqualTo(
                        council.checked().items().stream().map(CheckedItem::key).toList());
    }

    @Test
    @Tag("TRIGGER-08")
    void what_the_assessment_left_empty_is_said_once() {
        assertThat(aCompletePlan()
                        .startedOn()
                        .assessed(
                                "{\"outcomes\": {\"personal_hygiene\": {\"answer\": \"unable\", \"why\": \"Cannot reach\"}}}")
                        .sentences("TRIGGER-08"))
                .singleElement()
                .asString()
                .startsWith("The plan can only be as good as the assessment, and there these are empty: nutrition,")
                .doesNotContain("personal hygiene");
    }

    @Test
    @Tag("TRIGGER-01")
    void a_plan_that_was_started_before_its_event_was_complete_is_not_submitted() {
        assertThat(aCompletePlan().startedFrom("2026-11-20").stops()).isEmpty();
        assertThat(aCompletePlan().startedFrom("2026-11-21").stops()).containsExactly("TRIGGER-01 stops submit");
        assertThat(aCompletePlan().startedFrom(null).stops()).containsExactly("TRIGGER-01 stops submit");
    }

    @Test
    @Tag("TRIGGER-03")
    void a_plan_that_is_owed_is_a_task_until_it_is_final() {
        assertThat(aCompletePlan().owes("TRIGGER-03")).containsExactly("TRIGGER-03:prepare");
        assertThat(aCompletePlan()
                        .whoseNeed("eligible", "false")
                        .having(SectionName.NEEDS, "/needs/0/basis", "\"choice\"")
                        .owes("TRIGGER-03"))
                .containsExactly("TRIGGER-03:prepare");
        assertThat(aCompletePlan().whoseNeed("council_will_meet", "false").owes("TRIGGER-03"))
                .isEmpty();
        assertThat(aCompletePlan()
                        .having(new Course(PlanState.SIGNED_OFF, TODAY, TODAY, TODAY, TODAY, null))
                        .owes("TRIGGER-03"))
                .isEmpty();
    }

    @Test
    @Tag("TRIGGER-03")
    void while_it_is_not_said_whether_an_eligible_need_will_be_met_the_answer_is_undetermined() {
        assertThat(aCompletePlan().whoseNeed("council_will_meet", "null").sentences("TRIGGER-03"))
                .containsExactly("Whether a plan is owed is undetermined: not answered for eligible need N1.");
        assertThat(aCompletePlan()
                        .whoseNeed("council_will_meet", "null")
                        .whoseNeed("eligible", "false")
                        .sentences("TRIGGER-03"))
                .isEmpty();
    }
}
