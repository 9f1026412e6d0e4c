package uk.ourplan.core.law.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.need.AdultOutcome;
import uk.ourplan.language.need.CarerOutcome;

/** An assessment as it was written down, held against the criteria of its kind. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EligibilityOfAnAssessmentSpec {

    private static final String MET =
            "\"arises\": {\"answer\": true}, \"health_at_risk\": {\"answer\": false}, \"impact\": {\"significant\": true}";

    @ParameterizedTest(name = "{0} with {1} outcomes out of reach: {2}")
    @CsvSource({
        "adult, 1, false",
        "adult, 2, true",
        "transition, 1, false",
        "transition, 2, true",
        "carer, 0, false",
        "carer, 1, true"
    })
    @Tag("NEED-01")
    @Tag("NEED-02")
    void an_adult_and_a_young_person_need_two_outcomes_out_of_reach_and_a_carer_one(
            String kind, int unable, boolean eligible) {
        EligibilityAnswer answer = answer(of(kind, MET, outcomes(kind, unable)));

        assertThat(answer.eligible()).isEqualTo(eligible);
        assertThat(answer.outcomesCounted()).isEqualTo(unable);
    }

    @Test
    @Tag("NEED-02")
    void a_carer_whose_health_is_at_risk_is_eligible_without_any_outcome_out_of_reach() {
        String atRisk =
                MET.replace("\"health_at_risk\": {\"answer\": false}", "\"health_at_risk\": {\"answer\": true}");

        assertThat(answer(of("carer", atRisk, "{}")).eligible()).isTrue();
        assertThat(of("carer", MET, "{}").missing()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"arises, adult", "arises, carer", "impact, adult", "impact, carer"})
    @Tag("NEED-01")
    void needs_that_arise_otherwise_or_have_no_significant_impact_are_not_eligible(String step, String kind) {
        String not = step.equals("arises")
                ? MET.replace("\"arises\": {\"answer\": true}", "\"arises\": {\"answer\": false}")
                : MET.replace("{\"significant\": true}", "{\"significant\": false}");

        assertThat(answer(of(kind, not, outcomes(kind, 3))).eligible()).isFalse();
    }

    @Test
    @Tag("NEED-01")
    void what_the_assessment_leaves_open_is_asked_one_after_the_other_and_nothing_is_guessed() {
        String two = outcomes("adult", 2);

        assertThat(of("adult", "\"impact\": {\"significant\": true}", two).missing())
                .containsExactly("arises_from_impairment_or_illness");
        assertThat(of("adult", "\"arises\": {\"answer\": true}", two).missing()).containsExactly("significant_impact");
        assertThat(of("adult", MET, "{\"nutrition\": {\"answer\": \"unable\"}}").missing())
                .hasSize(AdultOutcome.values().length - 1)
                .doesNotContain("outcomes.nutrition");
        assertThat(of("adult", MET, "{\"nutrition\": {\"why\": \"Not asked yet\"}}")
                        .missing())
                .as("an outcome that was written about and not answered is open")
                .contains("outcomes.nutrition");
    }

    @Test
    @Tag("NEED-02")
    void of_a_carer_the_necessary_care_is_asked_first_then_health_then_each_outcome_then_the_impact() {
        assertThat(of("carer", "\"impact\": {\"significant\": true}", "{}").missing())
                .containsExactly("arises_from_necessary_care");
        assertThat(of("carer", "\"arises\": {\"answer\": true}", "{}").missing())
                .containsExactly("health_at_risk");
        assertThat(of("carer", MET, "{}").missing()).hasSize(CarerOutcome.values().length);
        assertThat(of("carer", "\"arises\": {\"answer\": true}", outcomes("carer", 1))
                        .missing())
                .containsExactly("significant_impact");
    }

    private static Determination<EligibilityAnswer> of(String kind, String steps, String outcomes) {
        return EligibilityOfAnAssessment.of(aCompletePlan()
                .assessed("{\"kind\": \"%s\", %s, \"outcomes\": %s}".formatted(kind, steps, outcomes))
                .desk()
                .assessment());
    }

    private static EligibilityAnswer answer(Determination<EligibilityAnswer> of) {
        return Objects.requireNonNull(of.answer());
    }

    /** Every outcome of the kind answered, the first ones of them as out of reach. */
    private static String outcomes(String kind, int unable) {
        List<String> all = kind.equals("carer")
                ? Stream.of(CarerOutcome.values()).map(CarerOutcome::code).toList()
                : Stream.of(AdultOutcome.values()).map(AdultOutcome::code).toList();
        return all.stream()
                .map(each ->
                        "\"%s\": {\"answer\": \"%s\"}".formatted(each, all.indexOf(each) < unable ? "unable" : "able"))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
