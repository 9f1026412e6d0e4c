package uk.ourplan.core.law.planning.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;

/** AGREE-05, AGREE-07. Today is 20 November 2026. */
@Tag("AGREE-05")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhoSignsForThemSpec {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);
    private static final String HAS_CAPACITY = "[]";
    private static final String LACKS = "[{\"decision\": \"agree_plan\", \"status\": \"assessed_lacks\"}]";
    private static final String LACKS_DECIDED = """
            [{"decision": "agree_plan", "status": "assessed_lacks",
              "best_interests": {"dated": "2026-11-16", "maker": "Helena Marsh", "reasons": "It keeps her at home."}}]""";
    private static final String ATTORNEY = """
            {"id": "P1", "roles": ["attorney"], "authority": {"kind": "lasting power of attorney, health and welfare", "seen": "2026-10-14"}}""";
    private static final String DEPUTY = """
            {"id": "P1", "roles": ["deputy"], "authority": {"kind": "order of the Court of Protection", "seen": "2026-10-14"}}""";

    private static OnTheDesk signedBy(String who, String capacity, String... around) {
        return signed(
                "\"signed_by\": \"" + who + "\", \"seeking\": {\"practitioner_signed\": \"2026-11-18\"}",
                capacity,
                around);
    }

    private static OnTheDesk signed(String how, String capacity, String... around) {
        return aCompletePlan()
                .agreed("""
                        {"draft_given": "2026-11-10", "disclaimer_told": "2026-11-10", "presented": "2026-11-10",
                         "signed": "2026-11-18", "steps_to_agree": [{"what": "Offered", "result": "agreed"}], %s}""".formatted(how), AgreementStatus.SIGNED)
                .whoseCapacity(capacity)
                .with(SectionName.PEOPLE_INVOLVED, "{\"people\": [" + String.join(", ", around) + "]}");
    }

    private static void counts(OnTheDesk plan) {
        assertThat(plan.sentences("AGREE-05")).isEmpty();
    }

    private static void doesNotCount(OnTheDesk plan, String because) {
        assertThat(plan.sentences("AGREE-05"))
                .singleElement()
                .asString()
                .startsWith("The signature does not count. ")
                .contains(because);
        assertThat(plan.stops()).contains("AGREE-05 stops authorise");
    }

    @Test
    void a_person_with_capacity_signs_for_themselves_and_no_attorney_for_them() {
        counts(signedBy("person", HAS_CAPACITY));
        doesNotCount(signedBy("legal_representative", HAS_CAPACITY, ATTORNEY), "so the person decides");
        doesNotCount(signedBy("best_interests_decision_maker", HAS_CAPACITY), "so the person decides");
    }

    @Test
    void a_person_who_cannot_write_has_somebody_sign_at_their_direction_before_a_witness() {
        String hand = "\"signed_by\": \"person\", \"seeking\": {\"at_direction\": {\"signer\": \"Her niece\"%s}}";

        counts(signed(hand.formatted(", \"witness\": \"The nurse\""), HAS_CAPACITY));
        doesNotCount(signed(hand.formatted(""), HAS_CAPACITY), "nobody is named who witnessed it");
        counts(signed(
                "\"signed_by\": \"person\", \"seeking\": {\"at_direction\": {\"witness\": \"The nurse\"}}",
                HAS_CAPACITY));
    }

    @Test
    void a_person_assessed_as_lacking_capacity_to_agree_does_not_sign() {
        doesNotCount(signedBy("person", LACKS), "lacking capacity");
        counts(signedBy("person", LACKS.replace("agree_plan", "manage_money")));
        counts(signedBy("person", LACKS.replace("assessed_lacks", "doubted")));
    }

    @Test
    void for_a_person_who_lacks_capacity_a_welfare_attorney_with_evidence_signs() {
        counts(signedBy("legal_representative", LACKS, ATTORNEY));
        counts(signedBy("legal_representative", LACKS, DEPUTY));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            evidence that nobody has seen   | {"id": "P1", "roles": ["attorney"], "authority": {"kind": "health and welfare"}}
            no authority at all             | {"id": "P1", "roles": ["attorney"]}
            a power over property alone     | {"id": "P1", "roles": ["attorney"], "authority": {"kind": "property and affairs", "seen": "2026-10-14"}}
            a power over finances alone     | {"id": "P1", "roles": ["attorney"], "authority": {"kind": "Financial affairs", "seen": "2026-10-14"}}
            an authority that has ended     | {"id": "P1", "roles": ["deputy"], "authority": {"seen": "2026-10-14", "ends": "2026-11-19"}}
            a daughter without authority    | {"id": "P1", "roles": ["relative"], "authority": {"kind": "welfare", "seen": "2026-10-14"}}
            """)
    void is_no_authority_to_sign(String what, String who) {
        doesNotCount(signedBy("legal_representative", LACKS, who), "whose authority somebody has seen");
        counts(signedBy("best_interests_decision_maker", LACKS_DECIDED, who));
    }

    @Test
    void an_authority_over_money_and_welfare_and_one_that_ends_today_still_count() {
        counts(signedBy("legal_representative", LACKS, """
                {"id": "P1", "roles": ["attorney"], "authority": {"kind": "property and health and welfare", "seen": "2026-10-14", "ends": "2026-11-20"}}"""));
    }

    @Test
    void where_a_deputy_is_there_nobody_decides_in_the_persons_best_interests_before_them() {
        doesNotCount(signedBy("best_interests_decision_maker", LACKS_DECIDED, DEPUTY), "they sign before");
    }

    @Test
    @Tag("AGREE-07")
    void with_nobody_authorised_a_best_interests_decision_that_is_on_record_counts_and_none_other() {
        counts(signedBy("best_interests_decision_maker", LACKS_DECIDED));
        doesNotCount(signedBy("best_interests_decision_maker", LACKS), "not on record");
        doesNotCount(
                signedBy("best_interests_decision_maker", LACKS_DECIDED.replace("\"dated\": \"2026-11-16\", ", "")),
                "not on record");
    }

    @Test
    void an_advocates_signature_is_never_the_persons_and_neither_is_a_daughters_without_authority() {
        doesNotCount(signedBy("independent_advocate", LACKS_DECIDED), "Record their view instead");
        doesNotCount(signedBy("other", LACKS), "without authority");
    }

    @Test
    void nothing_is_asked_of_a_signature_that_was_not_given_or_once_the_council_has_signed() {
        counts(signed("\"seeking\": {}", LACKS));
        counts(signedBy("other", LACKS).having(new Course(PlanState.SIGNED_OFF, DAY, DAY, DAY, DAY, DAY.plusDays(90))));
    }
}
