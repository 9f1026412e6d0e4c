package uk.ourplan.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.language.plan.Section;
import uk.ourplan.language.plan.SectionName;

/** What single rules ask to be printed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulesOnPaperSpec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    @Test
    @Tag("RISK-11")
    void every_agreed_contingency_plan_is_printed_in_the_draft_and_in_the_final_copy() {
        Section risks = section(SectionName.RISKS, """
                {"items": [
                  {"id": "R1", "what": "Falls", "contingency": {"before": "A rail", "after": "Ring Ada", "agreed": "2026-11-10"}},
                  {"id": "R2", "what": "Agency fails", "contingency": {"before": "A second worker", "after": "Duty team", "agreed": "2026-11-10"}}]}""");

        assertThat(PlanOnPaper.html(AnyPlan.holding(AnyPlan.draft(), risks)))
                .contains("A rail", "Ring Ada", "A second worker", "Duty team");
        assertThat(PlanOnPaper.html(AnyPlan.holding(AnyPlan.finalCopy(), risks)))
                .contains("A rail", "Ring Ada", "A second worker", "Duty team");
    }

    @Test
    @Tag("RISK-10")
    void a_risk_that_the_person_takes_is_shown_as_theirs() {
        Section risks = section(
                SectionName.RISKS,
                "{\"items\": [{\"id\": \"R1\", \"what\": \"The stairs\", \"taken\": {\"lawful\": true}}]}");

        assertThat(PlanOnPaper.html(AnyPlan.holding(AnyPlan.draft(), risks)))
                .contains("You choose to live with this risk.");
        assertThat(PlanOnPaper.html(AnyPlan.draft())).doesNotContain("You choose to live with this risk.");
    }

    @Test
    @Tag("S117-02")
    void after_care_needs_and_the_services_that_meet_them_are_marked() {
        var copy = AnyPlan.holding(
                AnyPlan.holding(AnyPlan.draft(), section(SectionName.NEEDS, """
                                {"needs": [{"id": "N1", "text": "Post and rent.", "section_117": true},
                                  {"id": "N2", "text": "Showering."}]}""")), section(SectionName.SUPPORT, """
                        {"services": [{"id": "S1", "what": "Support worker", "section_117": true}]}"""));

        assertThat(PlanOnPaper.html(copy))
                .contains("Post and rent. (After-care under section 117: never charged for.)")
                .contains("Support worker. (After-care under section 117: never charged for.)")
                .doesNotContain("Showering. (After-care");
    }

    @Test
    @Tag("INFO-07")
    void what_could_stop_a_need_growing_is_printed_with_the_advice() {
        Section needs = section(
                SectionName.NEEDS,
                "{\"needs\": [{\"id\": \"N1\", \"text\": \"Falls\", \"could_stop_growing\": \"A strength class\"}]}");

        assertThat(PlanOnPaper.html(AnyPlan.holding(AnyPlan.draft(), needs))).contains("A strength class");
    }

    private static Section section(SectionName name, String json) {
        return JSON.readValue(json, name.type());
    }
}
