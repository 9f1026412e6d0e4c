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
class AftercareSpec {

    private static final String MARKED = """
            {"services": [{"id": "S1", "meets": ["N1"], "serves": ["O1"], "route": "arranged", "section_117": true,
             "class": "section_117"}]}""";

    @ParameterizedTest
    @Tag("S117-01")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"joint\": \"2025-03-01\", \"with\": [\"the trust\"], \"form_filed\": \"2025-03-02\" | ''",
                "\"with\": [\"the trust\"], \"form_filed\": \"2025-03-02\" | S117-01 stops authorise",
                "\"joint\": \"2025-03-01\", \"with\": [\"the trust\"] | S117-01 stops authorise",
                "\"joint\": \"2025-03-01\", \"with\": [], \"form_filed\": \"2025-03-02\" | S117-01 stops authorise"
            })
    void after_care_is_identified_with_the_nhs_and_its_form_filed_before_anybody_signs(String record, String stops) {
        assertThat(String.join(
                        ",", aCompletePlan().whoseCircumstances(active(record)).stops()))
                .isEqualTo(stops);
    }

    @Test
    @Tag("S117-01")
    void who_is_not_entitled_is_asked_nothing() {
        assertThat(aCompletePlan().whoseCircumstances("{}").stops()).isEmpty();
    }

    @Test
    @Tag("S117-02")
    void every_after_care_need_has_a_service_marked_as_after_care() {
        OnTheDesk plan = entitled().whoseNeed("section_117", "true");

        assertThat(plan.stops()).containsExactly("S117-02 stops submit");
        assertThat(plan.with(SectionName.SUPPORT, MARKED).stops()).isEmpty();
    }

    @Test
    @Tag("S117-02")
    void a_marked_service_meets_an_after_care_need() {
        assertThat(entitled().with(SectionName.SUPPORT, MARKED).stops()).containsExactly("S117-02 stops submit");
    }

    @Test
    @Tag("S117-03")
    void after_care_is_never_charged_for_while_the_entitlement_lasts() {
        OnTheDesk plan = entitled()
                .whoseNeed("section_117", "true")
                .with(
                        SectionName.SUPPORT,
                        MARKED.replace("\"class\": \"section_117\"", "\"class\": \"bought_service\""));

        assertThat(plan.stops()).containsExactly("S117-03 stops submit");
        assertThat(plan.whoseCircumstances(ended("2024-06-30", "the trust", "2024-06-30"))
                        .stops())
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("S117-04")
    @CsvSource({
        "2024-06-30, the trust, 2024-06-30, 0",
        "2024-06-30, the trust, 2024-06-01, 1",
        "2024-06-30, '', 2024-06-30, 1"
    })
    void after_care_ends_only_by_a_joint_decision_and_never_backwards(
            String decided, String with, String last, int stops) {
        assertThat(aCompletePlan()
                        .whoseCircumstances(ended(decided, with, last))
                        .says("S117-04"))
                .hasSize(stops);
    }

    @Test
    @Tag("S117-04")
    void a_decision_of_the_council_alone_ends_nothing() {
        assertThat(aCompletePlan()
                        .whoseCircumstances(active(
                                        "\"joint\": \"2025-03-01\", \"with\": [\"the trust\"], \"form_filed\": \"2025-03-02\"")
                                .replace("active", "ended"))
                        .stops())
                .containsExactly("S117-04 stops submit");
    }

    @Test
    @Tag("S117-01")
    void joint_identification_that_finds_no_need_to_be_after_care_passes_with_its_form_filed() {
        assertThat(entitled().stops()).isEmpty();
    }

    @Test
    @Tag("S117-01")
    void nothing_is_marked_as_after_care_without_the_entitlement_on_record() {
        assertThat(aCompletePlan()
                        .whoseNeed("section_117", "true")
                        .with(SectionName.SUPPORT, MARKED)
                        .says("S117-01"))
                .containsExactly("blocks at section_117.since");
    }

    @Test
    @Tag("S117-02")
    void the_kind_of_cost_of_after_care_is_for_what_is_marked_only() {
        assertThat(entitled()
                        .with(SectionName.SUPPORT, MARKED.replace("\"section_117\": true, ", ""))
                        .stops())
                .containsExactly("S117-02 stops submit");
    }

    private static OnTheDesk entitled() {
        return aCompletePlan()
                .whoseCircumstances(
                        active("\"joint\": \"2025-03-01\", \"with\": [\"the trust\"], \"form_filed\": \"2025-03-02\""));
    }

    private static String active(String record) {
        return "{\"section_117\": {\"since\": \"2025-01-01\", \"status\": \"active\", " + record + "}}";
    }

    private static String ended(String decided, String with, String last) {
        return """
                {"section_117": {"status": "ended", "joint": "2023-03-01", "with": ["the trust"], "form_filed": "2023-03-02",
                  "ended": {"decided": "%s", "with": [%s], "last_day": "%s"}}}""".formatted(decided, with.isEmpty() ? "" : "\"" + with + "\"", last);
    }
}
