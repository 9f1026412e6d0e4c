package uk.ourplan.tenant.publishing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.language.council.WorkerId;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.policy.Settings;
import uk.ourplan.tenant.policy.catalogue.Catalogue;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishedPolicySpec {

    private static final Catalogue CATALOGUE = BundledCatalogue.read();
    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);

    private final PublishedPolicy policy = new PublishedPolicy(
            CATALOGUE,
            List.of(
                    version(1, APRIL, Map.of("review.max_interval_months", 12L)),
                    version(2, AUGUST, Map.of("review.max_interval_months", 6L)),
                    version(3, JUNE, Map.of("review.max_interval_months", 9L, "agree.assumed_agreement_days", 21L))));

    @Test
    void each_day_has_the_value_with_the_latest_first_day_in_whatever_order_they_were_published() {
        assertThat(months(JUNE.minusDays(1))).isEqualTo(12);
        assertThat(months(JUNE)).isEqualTo(9);
        assertThat(months(AUGUST.minusDays(1))).isEqualTo(9);
        assertThat(months(AUGUST)).isEqualTo(6);
    }

    @Test
    void of_two_values_from_the_same_day_the_later_published_one_counts() {
        PublishedPolicy corrected = new PublishedPolicy(
                CATALOGUE,
                List.of(
                        version(2, APRIL, Map.of("review.max_interval_months", 8L)),
                        version(1, APRIL, Map.of("review.max_interval_months", 12L))));

        assertThat(corrected.on(APRIL).read(Settings.REVIEW_MAX_INTERVAL_MONTHS).value())
                .isEqualTo(8);
    }

    @Test
    void a_day_is_named_by_the_highest_version_in_effect_and_a_setting_by_the_one_that_brought_it() {
        assertThat(policy.on(JUNE.minusDays(1)).version()).isEqualTo(1);
        assertThat(policy.on(AUGUST).version()).isEqualTo(3);
        assertThat(policy.on(AUGUST)
                        .read(Settings.REVIEW_MAX_INTERVAL_MONTHS)
                        .read()
                        .policyVersion())
                .isEqualTo(2);
        assertThat(policy.on(AUGUST).read(Settings.ASSUMED_AGREEMENT_DAYS).since())
                .isEqualTo(JUNE);
    }

    @Test
    void a_day_before_the_first_policy_is_never_answered() {
        assertThatThrownBy(() -> policy.on(APRIL.minusDays(1)))
                .isInstanceOf(NoPolicyInEffect.class)
                .hasMessage("The council had no policy on 31 March 2025; its first begins on 1 April 2025.");
        assertThatThrownBy(() -> new PublishedPolicy(CATALOGUE, List.of()).on(APRIL))
                .isInstanceOf(NoPolicyInEffect.class);
    }

    @Test
    void a_change_is_looked_at_on_its_first_day_and_on_every_later_one_on_which_something_begins() {
        assertThat(policy.daysFrom(JUNE)).containsExactly(JUNE, AUGUST);
        assertThat(policy.daysFrom(APRIL.plusDays(1))).containsExactly(APRIL.plusDays(1), JUNE, AUGUST);
    }

    private int months(LocalDate on) {
        return policy.on(on).read(Settings.REVIEW_MAX_INTERVAL_MONTHS).value();
    }

    private static PolicyVersion version(int number, LocalDate from, Map<String, Object> settings) {
        return new PolicyVersion(
                number,
                from,
                "because",
                new Signature(new WorkerId(new UUID(0, 1)), "Ann"),
                null,
                Instant.EPOCH,
                settings,
                Map.of());
    }
}
