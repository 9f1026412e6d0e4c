package uk.ourplan.core.law.planning.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.AgreementStatus;

@Tag("AGREE-11")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FinalCopiesSpec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private static final Set<AgreementStatus> ACCEPTED =
            Set.of(AgreementStatus.SIGNED, AgreementStatus.AGREED_UNSIGNED, AgreementStatus.DECIDED_BY_COUNCIL);
    private static final AgreementRecord TRIED =
            record("{\"steps_to_agree\": [{\"what\": \"Three visits\", \"result\": \"No\"}]}");

    @Test
    void a_final_plan_that_was_agreed_is_issued() {
        assertThat(FinalCopies.whyNot(true, AgreementStatus.SIGNED, ACCEPTED, record("{}")))
                .isEmpty();
        assertThat(FinalCopies.whyNot(true, AgreementStatus.AGREED_UNSIGNED, ACCEPTED, record("{}")))
                .isEmpty();
    }

    @Test
    void a_plan_that_is_not_final_is_not_issued_and_may_be_shown_as_a_draft() {
        assertThat(FinalCopies.whyNot(false, AgreementStatus.SIGNED, ACCEPTED, TRIED))
                .hasValueSatisfying(why -> assertThat(why).contains("not signed off", "Share it as a draft"));
    }

    @Test
    void where_the_council_decided_the_recorded_steps_stand_in_the_place_of_agreement() {
        assertThat(FinalCopies.whyNot(true, AgreementStatus.DECIDED_BY_COUNCIL, ACCEPTED, TRIED))
                .isEmpty();
        assertThat(FinalCopies.whyNot(true, AgreementStatus.DECIDED_BY_COUNCIL, ACCEPTED, record("{}")))
                .hasValueSatisfying(why -> assertThat(why).contains("no step towards it"));
    }

    @ParameterizedTest
    @EnumSource(names = {"AWAITING", "DISPUTED", "ASSUMED"})
    void a_plan_whose_agreement_the_council_does_not_accept_is_not_issued(AgreementStatus status) {
        assertThat(FinalCopies.whyNot(true, status, ACCEPTED, TRIED))
                .hasValueSatisfying(why -> assertThat(why).contains("not agreed"));
    }

    private static AgreementRecord record(String json) {
        return JSON.readValue(json, AgreementRecord.class);
    }
}
