package uk.ourplan.tenant.policy.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.bundled.BundledNationalPack;
import uk.ourplan.tenant.policy.PolicyOnADay;

/** No setting makes an amount refuse or cap a way of meeting needs; it may start a check or a higher decision (BUDGET-16). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoFixedLimitSpec {

    private static final PolicyCheck CHECK = new PolicyCheck(BundledCatalogue.read(), BundledNationalPack.read());
    private static final PolicyOnADay COUNCIL = SampleCouncil.on(LocalDate.of(2026, 11, 23));

    private static boolean isRefused(String setting, Object value) {
        return CHECK.values(Map.of(setting, value), COUNCIL).stream().anyMatch(Objection::forbids);
    }

    private static boolean refusesCriterion(String says) {
        return isRefused(
                "panel.mandatory_criteria",
                List.of(Map.of("code", "dear", "says", says, "purpose", "Expert advice on complex support")));
    }

    private static Map<String, @Nullable Object> level(String role, @Nullable Long weekly) {
        Map<String, @Nullable Object> level = new HashMap<>();
        level.put("role", role);
        level.put("weekly_pence", weekly);
        level.put("one_off_pence", weekly);
        return level;
    }

    @Test
    @Tag("BUDGET-16")
    void refusing_home_care_above_an_amount_is_refused() {
        assertThat(refusesCriterion("Refuse home care above £700 a week")).isTrue();
        assertThat(refusesCriterion("Home care above £700 a week: the panel will decline it"))
                .isTrue();
    }

    @Test
    @Tag("BUDGET-16")
    void a_panel_above_an_amount_is_accepted() {
        assertThat(refusesCriterion("Plans above £700 a week")).isFalse();
        assertThat(refusesCriterion("Somebody refuses the support that was offered"))
                .isFalse();
    }

    @Test
    @Tag("BUDGET-16")
    void capping_home_care_at_the_price_of_a_care_home_is_refused() {
        assertThat(refusesCriterion("Cap home care at care home price")).isTrue();
        assertThat(refusesCriterion("Home care is capped at the price of a care home"))
                .isTrue();
    }

    @Test
    @Tag("BUDGET-16")
    void an_amount_moves_a_signature_up_and_above_every_amount_somebody_can_sign() {
        assertThat(isRefused(
                        "auth.funding_levels",
                        Arrays.asList(level("team_manager", 45_000L), level("head_of_service", 70_000L))))
                .isTrue();
        assertThat(isRefused(
                        "auth.funding_levels",
                        Arrays.asList(level("team_manager", 70_000L), level("head_of_service", null))))
                .isFalse();
    }

    @Test
    @Tag("BUDGET-16")
    void the_costing_tool_has_no_place_for_a_ceiling() {
        assertThat(isRefused(
                        "budget.cost_calculator",
                        Map.of(
                                "name",
                                "Tool",
                                "version",
                                "1",
                                "in_use_from",
                                "2026-04-01",
                                "rates",
                                List.of(),
                                "ceiling_pence",
                                60_000)))
                .isTrue();
    }
}
