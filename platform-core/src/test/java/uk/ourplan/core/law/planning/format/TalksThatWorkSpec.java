package uk.ourplan.core.law.planning.format;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.PlanOnDesk.Speaking;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.language.person.ContactWay;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.HowWePlan.Channel;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TalksThatWorkSpec {

    private static final Speaking SIGNS = new Speaking("Signs and lip-reads", ContactWay.TEXT, "British Sign Language");

    @Test
    @Tag("FORMAT-07")
    void face_to_face_is_chosen_beforehand_where_taking_part_is_hard_and_nothing_is_imposed_where_not() {
        OnTheDesk hard = aCompletePlan().assessed("{\"difficulties\": {\"areas\": [\"understand\"]}}");

        assertThat(TalksThatWork.preselected(hard.desk().assessment()))
                .map(Channel::planned)
                .contains(ContactWay.FACE_TO_FACE);
        assertThat(TalksThatWork.preselected(aCompletePlan().desk().assessment()))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("FORMAT-07")
    @CsvSource({"face_to_face, telephone, 0", "face_to_face, face_to_face, 1", "video, face_to_face, 0"})
    void a_way_of_talking_that_is_itself_what_is_hard_warns(String planned, String hard, int warnings) {
        OnTheDesk plan = planning("/channel", "{\"planned\": \"" + planned + "\", \"hard\": [\"" + hard + "\"]}");

        assertThat(plan.says("FORMAT-07")).hasSize(warnings).allMatch("warns at channel.planned"::equals);
        assertThat(plan.stops()).isEmpty();
    }

    @ParameterizedTest
    @Tag("FORMAT-08")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"way\": \"face_to_face\", \"as_preferred\": true                              | 0",
                "\"way\": \"telephone\"                                                         | 1",
                "\"way\": \"telephone\", \"otherwise_because\": \"The interpreter was on it\"   | 0",
                "\"as_preferred\": false                                                          | 1"
            })
    void a_contact_keeps_to_how_the_person_communicates_or_says_why_not(String how, int prompts) {
        OnTheDesk plan = aCompletePlan()
                .speaking(SIGNS)
                .having(
                        SectionName.PEOPLE_INVOLVED,
                        "/involvement/0",
                        "{\"dated\": \"2026-11-11\", \"who\": \"person\", " + how + "}");

        assertThat(plan.says("FORMAT-08")).hasSize(prompts).allMatch("prompts at involvement"::equals);
    }

    @Test
    @Tag("FORMAT-08")
    void talks_without_a_word_on_how_the_person_communicates_ask_for_it_on_their_record() {
        OnTheDesk silent = aCompletePlan().speaking(Speaking.NOT_KNOWN);

        assertThat(silent.says("FORMAT-08")).containsExactly("prompts at communication");
        assertThat(silent.having(SectionName.PEOPLE_INVOLVED, "/involvement", "[]")
                        .says("FORMAT-08"))
                .isEmpty();
    }

    @Test
    @Tag("FORMAT-08")
    void a_tool_that_does_not_suit_how_the_person_communicates_says_why_it_is_used() {
        String tool = """
                [{"id": "T1", "what": "A form", "qualities": ["involvement", "strengths", "flexible", "proportionate"],
                  "suits": false%s}]""";

        assertThat(planning("/tools", tool.formatted("")).says("FORMAT-08")).containsExactly("prompts at tools");
        assertThat(planning("/tools", tool.formatted(", \"because\": \"Read to her\""))
                        .says("FORMAT-08"))
                .isEmpty();
    }

    @Test
    @Tag("FORMAT-09")
    void nobody_has_to_use_a_tool_and_one_that_is_used_names_what_it_lacks() {
        assertThat(aCompletePlan().says("FORMAT-09")).isEmpty();
        OnTheDesk two = planning(
                "/tools", "[{\"id\": \"T1\", \"what\": \"Cards\", \"qualities\": [\"involvement\", \"strengths\"]}]");

        assertThat(two.sentences("FORMAT-09"))
                .containsExactly(
                        "Not yet a good tool for this person is: T1 (can be adapted, fits the person and what is"
                                + " at stake).");
        assertThat(two.stops()).isEmpty();
    }

    @Test
    @Tag("FORMAT-09")
    void where_no_tool_suits_the_line_manager_is_asked_to_have_one_adapted() {
        OnTheDesk plan = planning("/no_tool_suits", "true");

        assertThat(plan.owes("FORMAT-09")).containsExactly("FORMAT-09:adapt");
        assertThat(plan.owedTasks("FORMAT-09").getFirst().owner()).isEqualTo(TaskOwner.LINE_MANAGER);
        assertThat(plan.followedUp("FORMAT-09:adapt", OnTheDesk.TODAY, FollowUpOutcome.DONE)
                        .owes("FORMAT-09"))
                .isEmpty();
        assertThat(planning("/no_tool_suits", "false").owes("FORMAT-09")).isEmpty();
    }

    private static OnTheDesk planning(String place, String json) {
        return aCompletePlan().having(SectionName.HOW_WE_PLAN, place, json);
    }
}
