package uk.ourplan.core.law.planning.need;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.plan.FollowUpOutcome;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EligibilityOnPlanSpec {

    private static final String ONE_OPEN = """
            {"kind": "%s", "arises": {"answer": true}, "impact": {"significant": true},
             "outcomes": {"personal_hygiene": {"answer": "unable"}},
             "copies_given": {"assessment": "2026-11-03"}}""";

    @Test
    @Tag("NEED-01")
    void an_open_determination_names_what_is_not_answered_and_stops_submission() {
        OnTheDesk plan = aCompletePlan().whoseFoundNeedIs("null").assessed(ONE_OPEN.formatted("adult"));

        assertThat(plan.stops()).contains("NEED-01 stops submit");
        assertThat(plan.sentences("NEED-01")).singleElement().asString().contains("nutrition");
        assertThat(aCompletePlan().says("NEED-01")).isEmpty();
    }

    @Test
    @Tag("NEED-01")
    void where_no_need_is_eligible_the_written_reasons_are_owed_until_they_were_given() {
        OnTheDesk plan = aCompletePlan()
                .whoseFoundNeedIs("false")
                .whoseNeed("eligible", "false")
                .assessed(ONE_OPEN.formatted("adult"));

        assertThat(plan.owes("NEED-01")).containsExactly("NEED-01:reasons");
        assertThat(plan.followedUp("NEED-01:reasons", OnTheDesk.TODAY, FollowUpOutcome.DONE)
                        .owes("NEED-01"))
                .isEmpty();
        assertThat(aCompletePlan().whoseFoundNeedIs("false").owes("NEED-01"))
                .as("the decision was given")
                .isEmpty();
    }

    @Test
    @Tag("NEED-02")
    void a_carer_is_owed_the_reasons_under_the_carers_criteria() {
        OnTheDesk plan = aCompletePlan()
                .whoseFoundNeedIs("false")
                .assessed("{\"kind\": \"carer\", \"outcomes\": {}, \"copies_given\": {}}");

        assertThat(plan.owes("NEED-02")).containsExactly("NEED-02:reasons");
    }
}
