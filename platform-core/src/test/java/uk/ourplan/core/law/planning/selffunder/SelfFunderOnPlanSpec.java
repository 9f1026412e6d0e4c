package uk.ourplan.core.law.planning.selffunder;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Figures;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SelfFunderOnPlanSpec {

    private static final String LACKS = "[{\"decision\": \"arrange_care\", \"status\": \"assessed_lacks\"}]";

    @Test
    @Tag("SELF-01")
    void somebody_over_the_limit_who_was_not_asked_yet_is_asked_before_the_plan_is_submitted() {
        assertThat(paying("\"setting\": \"community\"").says("SELF-01")).containsExactly("blocks at self_funder.asked");
        assertThat(aCompletePlan()
                        .whoseCircumstances("{\"self_funding\": true}")
                        .says("SELF-01"))
                .containsExactly("blocks at self_funder.asked");
        assertThat(aCompletePlan()
                        .whoseCircumstances("{\"self_funding\": false}")
                        .says("SELF-01"))
                .isEmpty();
    }

    @Test
    @Tag("SELF-01")
    void a_request_in_the_community_is_a_duty_whatever_the_capacity_and_cannot_be_refused() {
        String asked = """
                "setting": "community", "choice": "arrange_only", "asked": "2026-11-10", "asked_by": "attorney",
                "reason": "Too complex", "council_agrees": %s""";

        assertThat(paying(asked.formatted("true")).says("SELF-01")).isEmpty();
        assertThat(paying(asked.formatted("false")).says("SELF-01"))
                .containsExactly("blocks at self_funder.council_agrees");
        assertThat(paying(asked.formatted("false")).whoseCapacity(LACKS).says("SELF-01"))
                .containsExactly("blocks at self_funder.council_agrees");
    }

    @Test
    @Tag("SELF-01")
    void somebody_who_says_no_arranges_it_themselves() {
        assertThat(paying("\"setting\": \"community\", \"choice\": \"own_arrangements\", \"asked\": \"2026-11-10\"")
                        .stops())
                .isEmpty();
    }

    @Test
    @Tag("SELF-02")
    void where_nobody_can_arrange_it_the_council_must_in_a_care_home_too() {
        String nobody = """
                "setting": "care_home", "nobody_can_arrange": true, "reason": "Nobody is authorised", "council_agrees": %s""";

        assertThat(paying(nobody.formatted("true")).whoseCapacity(LACKS).says("SELF-02"))
                .isEmpty();
        assertThat(paying(nobody.formatted("false")).whoseCapacity(LACKS).says("SELF-02"))
                .containsExactly("blocks at self_funder.council_agrees");
    }

    @Test
    @Tag("SELF-05")
    void a_plan_in_the_community_does_not_move_on_without_a_route_and_one_in_a_care_home_asks_for_none() {
        assertThat(paying("\"setting\": \"community\", \"asked\": \"2026-11-10\"")
                        .says("SELF-05"))
                .containsExactly("blocks at self_funder.choice");
        assertThat(paying("\"setting\": \"care_home\", \"council_agrees\": true")
                        .says("SELF-05"))
                .isEmpty();
    }

    @Test
    @Tag("SELF-09")
    void a_blank_reason_is_prompted_for_and_the_request_stands() {
        assertThat(paying("\"setting\": \"community\", \"choice\": \"arrange_only\"")
                        .says("SELF-09"))
                .containsExactly("prompts at self_funder.reason");
        assertThat(paying("\"setting\": \"community\", \"choice\": \"arrange_only\", \"reason\": \"Too complex\"")
                        .says("SELF-09"))
                .isEmpty();
    }

    @Test
    @Tag("SELF-09")
    void that_nobody_can_arrange_it_agrees_with_the_capacity_record_and_with_who_has_authority() {
        OnTheDesk nobody = paying("\"setting\": \"care_home\", \"nobody_can_arrange\": true, \"council_agrees\": true");

        assertThat(nobody.says("SELF-09")).containsExactly("warns at self_funder.reason");
        assertThat(nobody.whoseCapacity(LACKS).says("SELF-09")).isEmpty();
        assertThat(nobody.having(
                                SectionName.PEOPLE_INVOLVED,
                                "/people",
                                "[{\"id\": \"P1\", \"name\": \"Her niece\", \"authority\": {}}]")
                        .sentences("SELF-09"))
                .singleElement()
                .asString()
                .contains("somebody with authority");
    }

    @ParameterizedTest
    @Tag("SELF-09")
    @CsvSource({"arrange_care, assessed_has", "manage_money, assessed_lacks"})
    void only_an_assessment_that_they_cannot_arrange_care_bears_out_that_nobody_can(String decision, String status) {
        assertThat(paying("\"setting\": \"care_home\", \"nobody_can_arrange\": true, \"council_agrees\": true")
                        .whoseCapacity("[{\"decision\": \"%s\", \"status\": \"%s\"}]".formatted(decision, status))
                        .sentences("SELF-09"))
                .singleElement()
                .asString()
                .contains("no capacity assessment");
    }

    @Test
    @Tag("SELF-09")
    void a_friend_without_authority_is_no_representative() {
        assertThat(paying("\"setting\": \"care_home\", \"nobody_can_arrange\": true, \"council_agrees\": true")
                        .whoseCapacity(LACKS)
                        .having(
                                SectionName.PEOPLE_INVOLVED,
                                "/people",
                                "[{\"id\": \"P1\", \"name\": \"Her friend\", \"roles\": [\"friend\"]}]")
                        .says("SELF-09"))
                .isEmpty();
    }

    private static OnTheDesk paying(String self) {
        return aCompletePlan()
                .having(SectionName.MONEY, "/self_funder", "{" + self + "}")
                .costing(new Figures(0, 0, 0, 0, 0, 0, Set.of()));
    }
}
