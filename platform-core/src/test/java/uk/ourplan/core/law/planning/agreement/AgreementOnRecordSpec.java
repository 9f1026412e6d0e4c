package uk.ourplan.core.law.planning.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.agreement.AgreementOnRecord.status;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.AgreementStatus;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AgreementOnRecordSpec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    @Test
    void spoken_agreement_with_its_day_its_way_and_the_reason_for_no_signature_is_agreement() {
        String spoken = """
                {"presented": "2026-11-10", "agreed_unsigned": "2026-11-12", "way_agreed": "on the telephone", "reason_unsigned": %s}""";

        assertThat(status(record(spoken.formatted("\"cannot hold a pen\"")), AgreementStatus.AWAITING))
                .isEqualTo(AgreementStatus.AGREED_UNSIGNED);
        assertThat(status(record(spoken.formatted("null")), AgreementStatus.AWAITING))
                .isEqualTo(AgreementStatus.AWAITING);
    }

    @Test
    void the_council_decides_only_after_steps_with_its_reason_and_the_persons_view() {
        String decided = """
                {"council_decided": "2026-11-12", "council_reason": "every step failed", "persons_view": %s,
                 "reason_unsigned": "He does not agree", "steps_to_agree": [{"what": "three visits", "result": "no"}]}""";

        assertThat(status(record(decided.formatted("\"I want to stay as I am\"")), AgreementStatus.AWAITING))
                .isEqualTo(AgreementStatus.DECIDED_BY_COUNCIL);
        assertThat(status(record(decided.formatted("null")), AgreementStatus.AWAITING))
                .isEqualTo(AgreementStatus.AWAITING);
    }

    @Test
    void without_the_reason_why_nobody_signed_not_even_the_councils_decision_ends_the_waiting() {
        assertThat(status(record("""
                        {"council_decided": "2026-11-12", "council_reason": "every step failed", "persons_view": "No",
                         "steps_to_agree": [{"what": "three visits", "result": "no"}]}"""), AgreementStatus.AWAITING)).isEqualTo(AgreementStatus.AWAITING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"presented", "agreed_unsigned", "way_agreed"})
    void spoken_agreement_without_its_day_its_way_or_a_presentation_before_it_is_none(String missing) {
        ObjectNode spoken = (ObjectNode) JSON.readTree("""
                {"presented": "2026-11-10", "agreed_unsigned": "2026-11-12", "way_agreed": "said so", "reason_unsigned": "no pen"}""");
        spoken.remove(missing);

        assertThat(status(record(spoken.toString()), AgreementStatus.AWAITING)).isEqualTo(AgreementStatus.AWAITING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"council_decided", "council_reason", "persons_view", "steps_to_agree"})
    void a_decision_of_the_council_without_one_of_its_parts_is_none(String missing) {
        ObjectNode decided = (ObjectNode) JSON.readTree("""
                {"council_decided": "2026-11-12", "council_reason": "every step failed", "persons_view": "No",
                 "reason_unsigned": "He does not agree", "steps_to_agree": [{"what": "three visits", "result": "no"}]}""");
        decided.remove(missing);

        assertThat(status(record(decided.toString()), AgreementStatus.AWAITING)).isEqualTo(AgreementStatus.AWAITING);
    }

    @Test
    void an_open_dispute_overrides_a_signature() {
        assertThat(status(record("{\"in_dispute\": true}"), AgreementStatus.SIGNED))
                .isEqualTo(AgreementStatus.DISPUTED);
    }

    @Test
    void what_the_determination_accepts_stands() {
        assertThat(status(record("{}"), AgreementStatus.ASSUMED)).isEqualTo(AgreementStatus.ASSUMED);
    }

    private static AgreementRecord record(String json) {
        return JSON.readValue(json, AgreementRecord.class);
    }
}
