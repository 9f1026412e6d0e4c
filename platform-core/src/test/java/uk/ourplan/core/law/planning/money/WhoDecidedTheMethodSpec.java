package uk.ourplan.core.law.planning.money;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ourplan.core.law.planning.OnTheDesk;

/** The person decides how the budget is managed; somebody else only on a ground that is on record (BUDGET-25, BUDGET-27). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhoDecidedTheMethodSpec {

    private static final String LACKS = """
            [{"decision": "manage_money", "status": "assessed_lacks", "assessed": "2026-11-01", "assessor": "Una",
              "best_interests": %s}]""";
    private static final String REQUEST = """
            "requested": ["isf"], "isf_request": {"dated": "2026-11-06", "hoped": "One charity", "nearest_method": "%s"}""";

    private static OnTheDesk decided(String by, String more) {
        return aCompletePlan().managing("{\"decided_by\": \"" + by + "\"" + (more.isEmpty() ? "" : ", " + more) + "}");
    }

    @Test
    @Tag("BUDGET-27")
    void the_person_needs_no_ground() {
        assertThat(decided("person", "").says("BUDGET-27")).isEmpty();
    }

    @ParameterizedTest
    @Tag("BUDGET-27")
    @ValueSource(strings = {"council", "attorney", "deputy", "best_interests"})
    void somebody_else_needs_a_ground(String by) {
        assertThat(decided(by, "").says("BUDGET-27")).containsExactly("blocks at decided_by");
        assertThat(decided(by, "").stops()).contains("BUDGET-27 stops submit");
    }

    @ParameterizedTest
    @Tag("BUDGET-27")
    @ValueSource(strings = {"council", "attorney", "deputy", "best_interests"})
    void for_somebody_who_lacks_capacity_for_this_the_best_interests_decision_is_linked(String by) {
        assertThat(decided(by, "").whoseCapacity(LACKS.formatted("null")).says("BUDGET-27"))
                .hasSize(1);
        assertThat(decided(by, "")
                        .whoseCapacity(LACKS.formatted("{\"dated\": \"2026-11-09\", \"maker\": \"Nasrin\"}"))
                        .says("BUDGET-27"))
                .isEmpty();
        assertThat(decided(by, "")
                        .whoseCapacity(LACKS.formatted("{\"dated\": \"2026-11-09\", \"maker\": \"Nasrin\"}")
                                .replace("manage_money", "arrange_care"))
                        .says("BUDGET-27"))
                .as("capacity for another decision")
                .hasSize(1);
    }

    @Test
    @Tag("BUDGET-27")
    @Tag("ISF-02")
    void the_council_decides_where_a_fund_that_was_asked_for_is_not_offered_and_the_request_is_recorded() {
        OnTheDesk asked = decided("council", REQUEST.formatted("A payment"));

        assertThat(asked.where("isf.state", "not_yet_offered").says("BUDGET-27"))
                .isEmpty();
        assertThat(asked.where("isf.state", "offered").says("BUDGET-27"))
                .as("an offered fund is refused as not offered")
                .hasSize(1);
        assertThat(decided("council", REQUEST.formatted(" "))
                        .where("isf.state", "not_yet_offered")
                        .says("BUDGET-27"))
                .as("the request is not whole")
                .hasSize(1);
        assertThat(decided("attorney", REQUEST.formatted("A payment"))
                        .where("isf.state", "not_yet_offered")
                        .says("BUDGET-27"))
                .as("what the council does not offer lets nobody else decide")
                .hasSize(1);
    }

    @Test
    @Tag("BUDGET-27")
    void a_direct_payment_can_be_refused_and_never_counts_as_not_offered() {
        String asked = "\"requested\": [\"direct_payment\"]";
        String refused = asked + ", \"request\": {\"decision\": \"refused\", \"ground\": %s}";

        assertThat(decided("council", asked)
                        .where("isf.state", "not_yet_offered")
                        .says("BUDGET-27"))
                .hasSize(1);
        assertThat(decided("council", refused.formatted("null")).says("BUDGET-27"))
                .hasSize(1);
        assertThat(decided("council", refused.formatted("\"cannot_manage\"")).says("BUDGET-27"))
                .isEmpty();
    }

    @Test
    @Tag("BUDGET-25")
    void who_decided_and_when_is_asked_for() {
        String warning = "It is not said who decided how the budget is managed, and when.";

        assertThat(aCompletePlan().managing("{\"decided_by\": null}").sentences("BUDGET-25"))
                .containsExactly(warning);
        assertThat(aCompletePlan().managing("{\"decided\": null}").says("BUDGET-25"))
                .containsExactly("warns at decided");
        assertThat(aCompletePlan()
                        .managing("{\"method\": \"not_applicable\", \"decided_by\": null, \"decided\": null}")
                        .sentences("BUDGET-25"))
                .doesNotContain(warning);
    }
}
