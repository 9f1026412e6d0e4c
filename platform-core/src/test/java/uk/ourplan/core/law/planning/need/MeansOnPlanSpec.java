package uk.ourplan.core.law.planning.need;

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
class MeansOnPlanSpec {

    @ParameterizedTest
    @Tag("CONTENT-05")
    @CsvSource({"carer", "informal"})
    void whoever_helps_unpaid_is_named_with_what_they_do(String by) {
        OnTheDesk plan = aCompletePlan()
                .whoseNeed("met_by", "[\"council\", \"" + by + "\"]")
                .having(SectionName.NEEDS, "/needs/0/eligible_without_carer", "true")
                .having(SectionName.NEEDS, "/needs/0/if_carer_stops", "\"Her daughter\"");

        assertThat(plan.stops()).containsExactly("CONTENT-05 stops submit");
        assertThat(plan.having(
                                SectionName.NEEDS,
                                "/needs/0/informal_help",
                                "[{\"who\": \"wife\", \"does\": \"night-time turning\"}]")
                        .stops())
                .isEmpty();
    }

    @Test
    @Tag("CONTENT-05")
    void a_need_that_the_council_does_not_meet_names_the_source_or_the_reason_why_there_is_none() {
        OnTheDesk refused = notMetByTheCouncil("[\"not_met\"]");

        assertThat(refused.says("CONTENT-05"))
                .containsExactly("blocks at needs[N1].not_met_because", "prompts at needs[N1].met_by");
        assertThat(refused.having(SectionName.NEEDS, "/needs/0/not_met_because", "\"Declined help on 12 April 2025\"")
                        .stops())
                .isEmpty();
        assertThat(notMetByTheCouncil("[\"informal\"]")
                        .having(
                                SectionName.NEEDS,
                                "/needs/0/informal_help",
                                "[{\"who\": \"daughter\", \"does\": \"evenings\"}]")
                        .says("CONTENT-05"))
                .as("only what happens if she stops is asked")
                .containsExactly("prompts at needs[N1].if_carer_stops");
    }

    @Test
    @Tag("CONTENT-05")
    void a_need_without_a_label_is_refused() {
        assertThat(aCompletePlan().whoseNeed("met_by", "[]").says("CONTENT-05"))
                .containsExactly("blocks at needs[N1].met_by");
    }

    @ParameterizedTest
    @Tag("NEED-06")
    @CsvSource(
            nullValues = "none",
            value = {"arranged, ''", "direct_payment, ''", "none, NEED-06 stops submit"})
    void a_need_that_the_council_meets_has_a_route(@org.jspecify.annotations.Nullable String route, String stops) {
        OnTheDesk plan = aCompletePlan()
                .having(SectionName.SUPPORT, "/services/0/route", route == null ? "null" : "\"" + route + "\"");

        assertThat(String.join(",", plan.stops())).isEqualTo(stops);
    }

    @Test
    @Tag("NEED-06")
    void two_routes_may_meet_one_need_and_one_that_the_council_does_not_meet_wants_none() {
        assertThat(aCompletePlan().having(SectionName.SUPPORT, "/services", """
                                [{"id": "S1", "meets": ["N1"], "serves": ["O1"], "route": "arranged"},
                                 {"id": "S2", "meets": ["N1"], "serves": ["O1"], "route": "direct_payment"}]""").stops())
                .isEmpty();
        assertThat(notMetByTheCouncil("[\"private\"]")
                        .having(SectionName.SUPPORT, "/services", "[]")
                        .says("NEED-06"))
                .isEmpty();
    }

    private static OnTheDesk notMetByTheCouncil(String metBy) {
        return aCompletePlan()
                .whoseNeed("council_will_meet", "false")
                .having(SectionName.NEEDS, "/needs/0/met_by", metBy)
                .having(SectionName.NEEDS, "/needs/0/advice", "\"Ring us when it changes\"");
    }
}
