package uk.ourplan.tenant.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ourplan.language.law.SettingRead;
import uk.ourplan.language.money.Money;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.policy.catalogue.Catalogue;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PolicyOnADaySpec {

    private static final Catalogue CATALOGUE = BundledCatalogue.read();
    private static final LocalDate BEGAN = LocalDate.of(2025, 4, 1);
    private static final LocalDate ON = LocalDate.of(2026, 11, 21);

    @Test
    void a_setting_that_the_council_never_touched_has_its_default_since_the_policy_began() {
        CouncilPolicy policy = PolicyOnADay.of(CATALOGUE, ON, 4, BEGAN, Map.of());

        InEffect<Integer> days = policy.read(Settings.ASSUMED_AGREEMENT_DAYS);

        assertThat(days.value()).isEqualTo(14);
        assertThat(days.read()).isEqualTo(new SettingRead("agree.assumed_agreement_days", 14L, BEGAN, 1));
    }

    @Test
    void a_value_of_the_councils_own_is_told_with_its_first_day_and_the_version_that_brought_it() {
        LocalDate april = LocalDate.of(2026, 4, 6);
        CouncilPolicy policy = PolicyOnADay.of(
                CATALOGUE, ON, 4, BEGAN, Map.of("selffunder.arrangement_fee_on", new PublishedValue(true, april, 2)));

        InEffect<Boolean> on = policy.read(Settings.ARRANGEMENT_FEE_ON);

        assertThat(on.value()).isTrue();
        assertThat(on.since()).isEqualTo(april);
        assertThat(on.read().policyVersion()).isEqualTo(2);
        assertThat(policy.version()).isEqualTo(4);
    }

    @Test
    void a_contested_value_is_read_together_with_the_legal_basis_that_the_council_recorded() {
        PublishedValue raised = new PublishedValue("significant", ON, 2, "Advice of the monitoring officer.");
        CouncilPolicy policy =
                PolicyOnADay.of(CATALOGUE, ON, 2, BEGAN, Map.of("risk.formal_assessment_threshold", raised));

        assertThat(policy.read(Settings.FORMAL_RISK_ASSESSMENT_FROM).read().legalBasis())
                .isEqualTo("Advice of the monitoring officer.");
        assertThat(policy.read(Settings.ASSUMED_AGREEMENT_DAYS).read().legalBasis())
                .isNull();
    }

    @Test
    void a_setting_that_must_be_decided_and_is_not_fails_by_name() {
        CouncilPolicy policy = PolicyOnADay.of(CATALOGUE, ON, Map.of());

        assertThatThrownBy(() -> policy.read(Settings.ISF_STATE))
                .isInstanceOf(SettingNotDecided.class)
                .hasMessageContaining("isf.state");
    }

    @Test
    void settings_tried_stand_in_for_the_councils_own_and_are_marked() {
        PolicyOnADay policy = PolicyOnADay.of(CATALOGUE, ON, Map.of("isf.state", "offered"));

        CouncilPolicy tried = policy.asIf(Map.of("isf.state", "not_yet_offered"));

        assertThat(tried.read(Settings.ISF_STATE).value()).isEqualTo(IsfState.NOT_YET_OFFERED);
        assertThat(tried.isWhatIf()).isTrue();
        assertThat(policy.read(Settings.ISF_STATE).value()).isEqualTo(IsfState.OFFERED);
        assertThat(policy.isWhatIf()).isFalse();
    }

    @Test
    void funding_levels_are_read_in_order_with_no_limit_at_the_top() {
        CouncilPolicy policy = PolicyOnADay.of(
                CATALOGUE,
                ON,
                Map.of(
                        "auth.funding_levels",
                        List.of(
                                Map.of("role", "team_manager", "weekly_pence", 75000, "one_off_pence", 500000),
                                Map.of("role", "director"))));

        assertThat(policy.read(Settings.FUNDING_LEVELS).value())
                .containsExactly(
                        new FundingLevel("team_manager", new Money(75000), new Money(500000)),
                        new FundingLevel("director", null, null));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void every_setting_that_rules_read_is_in_the_catalogue_and_its_default_can_be_read(SettingKey<?> key) {
        Object byDefault = CATALOGUE.get(key.key()).defaultValue();

        if (byDefault != null) {
            assertThat((Object) key.reading().apply(byDefault)).isNotNull();
        }
    }

    static List<SettingKey<?>> keys() {
        return Arrays.stream(Settings.class.getDeclaredFields())
                .<SettingKey<?>>map(PolicyOnADaySpec::key)
                .toList();
    }

    private static SettingKey<?> key(Field field) {
        try {
            return (SettingKey<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
