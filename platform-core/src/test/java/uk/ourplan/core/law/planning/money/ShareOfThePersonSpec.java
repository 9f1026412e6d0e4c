package uk.ourplan.core.law.planning.money;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShareOfThePersonSpec {

    @ParameterizedTest
    @Tag("CONTENT-08")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"state\": \"done\", \"contribution_weekly_pence\": 6420}      | ''",
                "{\"state\": \"not_needed\", \"contribution_weekly_pence\": 0}   | ''",
                "{\"state\": \"done\"}                                             | blocks",
                "null                                                                  | blocks",
                "{\"state\": \"awaited\", \"referral\": \"2026-11-09\"}        | warns",
                "{\"state\": \"requested\", \"referral\": \"2026-11-09\"}      | warns",
                "{\"state\": \"awaited\"}                                          | blocks"
            })
    void a_final_plan_says_what_the_person_pays_or_that_the_assessment_is_asked_for(String assessed, String weight) {
        assertThat(aCompletePlan()
                        .having(SectionName.MONEY, "/financial_assessment", assessed)
                        .says("CONTENT-08"))
                .hasSize(weight.isEmpty() ? 0 : 1)
                .allMatch(said -> said.equals(weight + " at financial_assessment.contribution_weekly_pence"));
    }

    @org.junit.jupiter.api.Test
    @Tag("CONTENT-08")
    void a_blank_share_stops_the_final_plan_and_no_earlier_step() {
        assertThat(aCompletePlan()
                        .having(SectionName.MONEY, "/financial_assessment", "null")
                        .stops())
                .containsExactly("CONTENT-08 stops issue");
    }
}
