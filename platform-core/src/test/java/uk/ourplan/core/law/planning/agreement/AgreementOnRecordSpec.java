package uk.ourplan.core.law.planning.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.agreement.AgreementOnRecord.status;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
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
                 "steps_to_agree": [{"what": "three visits", "result": "no"}]}""";

        assertThat(status(record(decided.formatted("\"I want to stay as I am\"")), AgreementStatus.AWAITING))
                .isEqualTo(AgreementStatus.DECIDED_BY_COUNCIL);
        assertThat(status(record(decided.formatted("null")), AgreementStatus.AWAITING))
                .isEqualTo(AgreementStatus.AWAITING);
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
