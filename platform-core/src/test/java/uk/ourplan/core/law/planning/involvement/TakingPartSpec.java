package uk.ourplan.core.law.planning.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;
import static uk.ourplan.language.plan.SectionName.PEOPLE_INVOLVED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TakingPartSpec {

    private static final String HARD = """
            {"outcomes": {"personal_hygiene": {"answer": "unable"}},
             "copies_given": {"assessment": "2026-11-03", "eligibility": "2026-11-03"},
             "difficulties": {"areas": ["retain"]}}""";
    private static final String SUPPORTED = """
            {"considered": "2026-11-10", "note": "Her sister helps", "appropriate_person": "P9",
             "paid_or_professional": false, "accepted": true}""";
    private static final String ASSESSED_BY = """
            {"outcomes": {"personal_hygiene": {"answer": "unable"}},
             "copies_given": {"assessment": "2026-11-03", "eligibility": "2026-11-03"},
             "assessor": {"name": "A", "deafblind_qualified": %s}}""";

    @Test
    @Tag("INVOLVE-19")
    void where_taking_part_is_hard_a_step_with_its_result_is_recorded() {
        OnTheDesk plan = hard();

        assertThat(plan.stops()).containsExactly("INVOLVE-19 stops submit");
        assertThat(plan.says("INVOLVE-19")).containsExactly("blocks at taking_part.steps");
    }

    @Test
    @Tag("INVOLVE-19")
    void steps_with_results_and_the_three_musts_pass() {
        assertThat(hard().having(PEOPLE_INVOLVED, "/taking_part", """
                        {"steps": [{"step": "easy read", "result": "asked two questions"},
                                   {"step": "shorter meetings", "result": "stayed to the end"}]}""").stops()).isEmpty();
        assertThat(hard().having(PEOPLE_INVOLVED, "/taking_part", "{\"steps\": [{\"step\": \"easy read\"}]}")
                        .says("INVOLVE-19"))
                .containsExactly("blocks at taking_part.steps");
    }

    @ParameterizedTest
    @Tag("INVOLVE-19")
    @CsvSource({"false, Her sister, true", "false, , false", "true, , true"})
    void information_is_usable_or_somebody_explains_it(boolean accessible, String explains, boolean met) {
        OnTheDesk plan = stepped()
                .having(PEOPLE_INVOLVED, "/advocacy/accepted", "false")
                .having(PEOPLE_INVOLVED, "/information/accessible", String.valueOf(accessible))
                .having(
                        PEOPLE_INVOLVED,
                        "/information/explained_by",
                        explains == null ? "null" : "\"" + explains + "\"");

        assertThat(plan.says("INVOLVE-19")).isEqualTo(met ? List.of() : List.of("blocks at information.accessible"));
    }

    @Test
    @Tag("INVOLVE-19")
    void planning_is_arranged_in_a_way_that_the_person_can_use() {
        OnTheDesk plan = stepped().having(PEOPLE_INVOLVED, "/involvement/0/how", "null");

        assertThat(plan.says("INVOLVE-19")).containsExactly("blocks at taking_part.arranged");
        assertThat(plan.having(PEOPLE_INVOLVED, "/taking_part/arranged", "\"Two short visits\"")
                        .says("INVOLVE-19"))
                .isEmpty();
    }

    @Test
    @Tag("INVOLVE-19")
    void support_is_decided() {
        assertThat(stepped()
                        .having(PEOPLE_INVOLVED, "/advocacy/considered", "null")
                        .says("INVOLVE-19"))
                .containsExactly("blocks at advocacy.considered");
    }

    @Test
    @Tag("INVOLVE-19")
    void without_difficulty_none_of_it_is_asked() {
        assertThat(aCompletePlan()
                        .having(PEOPLE_INVOLVED, "/information/accessible", "false")
                        .says("INVOLVE-19"))
                .isEmpty();
    }

    @Test
    @Tag("INVOLVE-25")
    void what_is_needed_in_order_to_take_part_is_matched_with_what_was_given() {
        OnTheDesk plan = aCompletePlan().having(PEOPLE_INVOLVED, "/taking_part", """
                {"supports": [{"needed": "large print", "given": "large print"}, {"needed": "an interpreter"}]}""");

        assertThat(plan.sentences("INVOLVE-25"))
                .containsExactly("Needed in order to take part, and nothing given against it: 2.");
    }

    @Test
    @Tag("INVOLVE-25")
    void information_is_never_taken_as_understood() {
        OnTheDesk plan = aCompletePlan().having(PEOPLE_INVOLVED, "/information/understood", "null");

        assertThat(plan.says("INVOLVE-25")).containsExactly("prompts at information.understood");
        assertThat(aCompletePlan().says("INVOLVE-25")).isEmpty();
    }

    @Test
    @Tag("INVOLVE-25")
    void each_thing_that_was_told_is_asked_after_by_its_number() {
        OnTheDesk plan = aCompletePlan().having(SectionName.ADVICE, "/given", """
                [{"dated": "2026-11-10", "topic": "Pendants", "to": "person", "understood": "Tried one on"},
                 {"dated": "2026-11-11", "topic": "Benefits", "to": "person"}]""");

        assertThat(plan.says("INVOLVE-25")).containsExactly("prompts at given[1].understood");
        assertThat(plan.sentences("INVOLVE-25"))
                .containsExactly("How it was checked that advice 2 was understood is blank.");
    }

    @ParameterizedTest
    @Tag("INVOLVE-25")
    @CsvSource({", 1", "explained it back, 0"})
    void what_was_explained_about_charging_is_checked(@Nullable String understood, int prompts) {
        OnTheDesk plan = aCompletePlan()
                .having(
                        SectionName.MONEY,
                        "/charging_explained",
                        "{\"dated\": \"2026-11-10\", \"to\": \"person\", \"understood\": "
                                + (understood == null ? "null" : "\"" + understood + "\"") + "}");

        assertThat(plan.says("INVOLVE-25")).hasSize(prompts);
    }

    @Test
    @Tag("INVOLVE-28")
    void hearing_loss_suggests_the_sensory_team_with_how_to_reach_it() {
        OnTheDesk plan = aCompletePlan()
                .of(whose(true, false, false))
                .where("directory.sensory_team", Map.of("name", "Sensory team", "telephone", "01632 960152"));

        assertThat(plan.sentences("INVOLVE-28")).containsExactly("The sensory team can contribute, and was not asked.");
        assertThat(plan.checked().findings())
                .filteredOn(finding -> finding.rule().equals("INVOLVE-28"))
                .allSatisfy(finding -> {
                    assertThat(finding.mend()).contains("01632 960152");
                    assertThat(finding.settings()).hasSize(1);
                });
        assertThat(aCompletePlan().says("INVOLVE-28")).isEmpty();
    }

    @Test
    @Tag("INVOLVE-28")
    void a_council_that_names_nobody_is_told_of_the_need_all_the_same() {
        assertThat(aCompletePlan().of(whose(false, true, false)).sentences("INVOLVE-28"))
                .containsExactly("The person needs an interpreter, and none is booked.");
    }

    @Test
    @Tag("INVOLVE-28")
    void spoken_and_written_language_are_two_things() {
        OnTheDesk plan = aCompletePlan().of(whose(false, true, true));

        assertThat(plan.says("INVOLVE-28")).hasSize(2);
        assertThat(plan.having(PEOPLE_INVOLVED, "/taking_part", """
                                {"inputs": [{"kind": "interpreter", "booking": "LNG-1"},
                                            {"kind": "translation", "not_used_because": "Reads English"}]}""").says("INVOLVE-28"))
                .isEmpty();
    }

    @Test
    @Tag("INVOLVE-28")
    void a_deafblind_person_calls_for_the_sensory_team() {
        assertThat(aCompletePlan().whoseCircumstances("{\"deafblind\": true}").says("INVOLVE-28"))
                .hasSize(1);
    }

    @ParameterizedTest
    @Tag("INVOLVE-29")
    @CsvSource({"true, true", "false, false", "null, false"})
    void a_deafblind_person_was_assessed_by_somebody_qualified_for_it(String qualified, boolean starts) {
        OnTheDesk plan = aCompletePlan().assessed(ASSESSED_BY.formatted(qualified));

        assertThat(plan.says("INVOLVE-29")).isEmpty();
        assertThat(plan.whoseCircumstances("{\"deafblind\": true}").stops().contains("INVOLVE-29 stops present"))
                .isEqualTo(!starts);
    }

    @Test
    @Tag("INVOLVE-30")
    void a_qualified_specialist_joins_the_planning_with_a_deafblind_person() {
        OnTheDesk plan =
                aCompletePlan().assessed(ASSESSED_BY.formatted("true")).whoseCircumstances("{\"deafblind\": true}");

        assertThat(plan.says("INVOLVE-30")).containsExactly("warns at specialist.name");
        assertThat(joinedBy(plan, "{\"name\": \"A\", \"did_the_assessment\": true}"))
                .containsExactly("warns at specialist.qualified");
        assertThat(joinedBy(plan, "{\"name\": \"A\", \"qualified\": true, \"did_the_assessment\": true}"))
                .isEmpty();
        assertThat(joinedBy(plan, "{\"name\": \"B\", \"qualified\": true, \"did_the_assessment\": false}"))
                .containsExactly("prompts at specialist.different_because");
        assertThat(joinedBy(plan, "{\"name\": \"B\", \"qualified\": true, \"different_because\": \"A has left\"}"))
                .isEmpty();
        assertThat(plan.stops()).isEmpty();
    }

    private static List<String> joinedBy(OnTheDesk plan, String specialist) {
        return plan.having(PEOPLE_INVOLVED, "/specialist", specialist).says("INVOLVE-30");
    }

    private static OnTheDesk hard() {
        return aCompletePlan().assessed(HARD).having(PEOPLE_INVOLVED, "/advocacy", SUPPORTED);
    }

    private static OnTheDesk stepped() {
        return hard().having(
                        PEOPLE_INVOLVED,
                        "/taking_part",
                        "{\"steps\": [{\"step\": \"easy read\", \"result\": \"asked\"}]}");
    }

    private static PlanOnDesk.Whose whose(boolean hearingLoss, boolean interpreter, boolean translation) {
        return new PlanOnDesk.Whose(false, false, Set.of(), null, hearingLoss, interpreter, translation);
    }
}
