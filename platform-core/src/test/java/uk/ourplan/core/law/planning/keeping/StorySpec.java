package uk.ourplan.core.law.planning.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StorySpec {

    @ParameterizedTest
    @Tag("CONTENT-16")
    @CsvSource(
            delimiter = '|',
            value = {
                "overview  | null | what was found and is wanted",
                "strengths | []   | what the person is good at",
                "own_part  | null | what they can do or decide for themselves"
            })
    void a_blank_part_of_the_story_is_asked_after_and_stops_nothing(String field, String blank, String named) {
        OnTheDesk plan = aCompletePlan().having(SectionName.ABOUT_ME, "/" + field, blank);

        assertThat(plan.sentences("CONTENT-16")).containsExactly("Not written down about the person: " + named + ".");
        assertThat(plan.stops()).isEmpty();
    }

    @Test
    @Tag("CONTENT-16")
    void a_neighbour_says_how_they_may_help() {
        assertThat(aCompletePlan().says("CONTENT-16")).isEmpty();
        assertThat(aCompletePlan()
                        .having(SectionName.INFORMAL_SUPPORT, "/assets", "[{\"who\": \"Next door\"}]")
                        .sentences("CONTENT-16"))
                .containsExactly("How they may help is blank for person or group: 1.");
    }

    @Test
    @Tag("CONTENT-16")
    void a_need_that_the_council_meets_says_what_is_expected_of_whom() {
        assertThat(aCompletePlan()
                        .having(SectionName.NEEDS, "/needs/0/expected_of", "null")
                        .says("CONTENT-16"))
                .containsExactly("prompts at needs[N1].expected_of");
    }

    @Test
    @Tag("CONTENT-16")
    void commitments_of_everybody_but_the_person_are_not_all() {
        assertThat(aCompletePlan()
                        .having(SectionName.SUPPORT, "/commitments", """
                                [{"party": "council", "text": "Pays on time"}, {"party": "carer", "text": "Comes on Sundays"}]""")
                        .sentences("CONTENT-16"))
                .containsExactly("What the person themself commits to is not written down.");
    }
}
