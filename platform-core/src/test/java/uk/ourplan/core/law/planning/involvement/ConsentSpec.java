package uk.ourplan.core.law.planning.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;
import static uk.ourplan.language.plan.SectionName.PEOPLE_INVOLVED;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ourplan.core.law.planning.OnTheDesk;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConsentSpec {

    private static final String LACKS = "[{\"decision\": \"take_part_in_planning\", \"status\": \"assessed_lacks\"}]";
    private static final String REFUSED_CARER = """
            {"id": "P1", "roles": ["carer"], "involved": {"reason": "She said no"},
             "consent": {"involve": "refused", "dated": "2026-11-09"}%s}""";

    @Test
    @Tag("INVOLVE-03")
    void a_carer_whom_the_person_refuses_is_a_conflict_that_stops_submission() {
        OnTheDesk plan = around(REFUSED_CARER.formatted(""));

        assertThat(plan.stops()).containsExactly("INVOLVE-03 stops submit");
        assertThat(plan.says("INVOLVE-03")).containsExactly("blocks at people[P1].conflict.outcome");
    }

    @ParameterizedTest
    @Tag("INVOLVE-03")
    @ValueSource(strings = {"limited_involvement", "not_involved_objection", "not_involved_risk", "carer_declined"})
    void it_is_settled_by_an_outcome_with_its_reason_and_the_authoriser_is_told(String outcome) {
        OnTheDesk plan = around(REFUSED_CARER.formatted(
                ", \"conflict\": {\"outcome\": \"" + outcome + "\", \"reason\": \"Said twice\"}"));

        assertThat(plan.stops()).isEmpty();
        assertThat(plan.says("INVOLVE-03")).containsExactly("warns at people[P1].conflict");
    }

    @Test
    @Tag("INVOLVE-03")
    void an_outcome_without_a_reason_settles_nothing() {
        OnTheDesk plan = around(REFUSED_CARER.formatted(
                ", \"conflict\": {\"outcome\": \"not_involved_objection\", \"reason\": \" \"}"));

        assertThat(plan.stops()).containsExactly("INVOLVE-03 stops submit");
        assertThat(plan.says("INVOLVE-03")).containsExactly("blocks at people[P1].conflict.reason");
    }

    @Test
    @Tag("INVOLVE-03")
    void that_the_person_now_agrees_needs_their_dated_consent() {
        OnTheDesk plan = around(REFUSED_CARER.formatted(
                ", \"conflict\": {\"outcome\": \"involved_by_consent\", \"reason\": \"Came round\"}"));

        assertThat(plan.sentences("INVOLVE-03"))
                .containsExactly("That the person now agrees to carer P1 is recorded without a dated consent.");
    }

    @Test
    @Tag("INVOLVE-03")
    void without_capacity_there_is_no_consent_to_be_at_odds_with() {
        assertThat(around(REFUSED_CARER.formatted("")).whoseCapacity(LACKS).says("INVOLVE-03"))
                .isEmpty();
    }

    @Test
    @Tag("INVOLVE-03")
    void of_two_carers_only_the_one_whom_the_person_refuses_is_in_conflict() {
        OnTheDesk plan = around(REFUSED_CARER.formatted("")
                + ", {\"id\": \"P2\", \"roles\": [\"carer\"], \"involved\": {\"dated\": \"2026-11-10\"}}");

        assertThat(plan.sentences("INVOLVE-03"))
                .containsExactly("The person objects to carer P1 taking part, and the conflict is not settled.");
    }

    @ParameterizedTest
    @Tag("INVOLVE-04")
    @CsvSource({"refused, 2026-11-09, false", "not_asked, , false", "given, , false", "given, 2026-11-09, true"})
    void a_friend_takes_part_with_the_persons_dated_consent(String consent, String dated, boolean passes) {
        OnTheDesk plan = around("""
                {"id": "P1", "roles": ["friend"], "asked_for": true, "involved": {"dated": "2026-11-10"},
                 "consent": {"involve": "%s", "dated": %s}}""".formatted(consent, dated == null ? "null" : "\"" + dated + "\""));

        assertThat(plan.says("INVOLVE-04").isEmpty()).isEqualTo(passes);
        if (!passes) {
            assertThat(plan.stops()).containsExactly("INVOLVE-04 stops submit");
        }
    }

    @Test
    @Tag("INVOLVE-04")
    void without_capacity_a_best_interests_decision_names_whoever_takes_part() {
        OnTheDesk plan = around("""
                        {"id": "P1", "roles": ["relative"], "involved": {"dated": "2026-11-10"},
                         "consent": {"involve": "best_interests", "dated": "2026-11-09"}},
                        {"id": "P2", "roles": ["relative"], "asked_for": true, "involved": {"dated": "2026-11-10"}}""").whoseCapacity(LACKS);

        assertThat(plan.sentences("INVOLVE-04"))
                .containsExactly("There is no best-interests decision for person P2, who took part.");
    }

    @Test
    @Tag("INVOLVE-04")
    void an_advocate_to_whom_the_person_objects_is_a_conflict_too() {
        OnTheDesk plan = around("""
                {"id": "P1", "roles": ["advocate"], "consent": {"involve": "refused", "dated": "2026-11-09"}}""");

        assertThat(plan.stops()).containsExactly("INVOLVE-04 stops submit");
        assertThat(plan.says("INVOLVE-04")).containsExactly("blocks at people[P1].conflict.outcome");
    }

    @Test
    @Tag("INVOLVE-04")
    void somebody_takes_part_for_a_reason_or_not_at_all() {
        assertThat(around("{\"id\": \"P1\", \"roles\": [\"landlord\"], \"involved\": {\"dated\": \"2026-11-10\"}}")
                        .sentences("INVOLVE-04"))
                .containsExactly("Person P1 took part, and nothing says why they may.");
    }

    @Test
    @Tag("INVOLVE-04")
    void having_nobody_beside_the_person_is_valid_and_being_known_is_not_taking_part() {
        assertThat(around("").stops()).isEmpty();
        assertThat(around("{\"id\": \"P1\", \"roles\": [\"landlord\"]}").stops())
                .isEmpty();
    }

    private static OnTheDesk around(String people) {
        return aCompletePlan().having(PEOPLE_INVOLVED, "/people", "[" + people + "]");
    }
}
