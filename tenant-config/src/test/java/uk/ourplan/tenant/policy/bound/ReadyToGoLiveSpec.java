package uk.ourplan.tenant.policy.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.bundled.BundledNationalPack;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.PublishedValue;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.policy.catalogue.Setting;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadyToGoLiveSpec {

    private static final Catalogue CATALOGUE = BundledCatalogue.read();
    private static final LocalDate ON = LocalDate.of(2026, 11, 23);
    private static final PolicyCheck CHECK = new PolicyCheck(CATALOGUE, BundledNationalPack.read());

    @Test
    void a_council_that_has_decided_nothing_is_told_each_setting_that_must_be_decided_by_name() {
        ReadyToGoLive standing = ReadyToGoLive.of(PolicyOnADay.of(CATALOGUE, ON, Map.of()), CHECK);

        assertThat(standing.ready()).isFalse();
        assertThat(standing.undecided())
                .extracting(MustBeSet::key)
                .containsExactlyElementsOf(CATALOGUE.settings().stream()
                        .filter(Setting::mustBeSet)
                        .map(Setting::key)
                        .toList());
        assertThat(standing.undecided())
                .filteredOn(open -> open.key().equals("isf.state"))
                .extracting(MustBeSet::title)
                .containsExactly("Position on individual service funds");
    }

    @Test
    void a_whole_and_lawful_policy_may_go_live() {
        assertThat(ReadyToGoLive.of(SampleCouncil.on(ON), CHECK).ready()).isTrue();
    }

    @Test
    void one_decision_that_is_missing_is_the_only_one_named() {
        Map<String, @Nullable Object> without =
                new HashMap<>(SampleCouncil.on(ON).plain());
        without.remove("isf.state");

        assertThat(ReadyToGoLive.of(PolicyOnADay.of(CATALOGUE, ON, without), CHECK)
                        .undecided())
                .extracting(MustBeSet::key)
                .containsExactly("isf.state");
    }

    @Test
    void an_unlawful_value_bars_the_way_and_advice_does_not() {
        ReadyToGoLive unlawful =
                ReadyToGoLive.of(SampleCouncil.on(ON).asIf(Map.of("review.max_interval_months", 18)), CHECK);

        assertThat(unlawful.ready()).isFalse();
        assertThat(unlawful.bars()).extracting(Objection::key).contains("review.max_interval_months");
    }

    @Test
    void a_contested_value_bars_the_way_until_its_legal_basis_is_on_record() {
        Map<String, PublishedValue> values = new HashMap<>();
        SampleCouncil.on(ON).plain().forEach((key, value) -> values.put(key, new PublishedValue(value, ON, 1)));
        Map<String, Long> weeks = Map.of("target", 6L, "latest", 10L);
        values.put("review.first_review_weeks", new PublishedValue(weeks, ON, 1));
        assertThat(ReadyToGoLive.of(PolicyOnADay.of(CATALOGUE, ON, 1, ON, values), CHECK)
                        .bars())
                .extracting(Objection::at)
                .containsExactly("review.first_review_weeks.latest");

        values.put("review.first_review_weeks", new PublishedValue(weeks, ON, 1, "Cabinet paper 12, legal advice."));
        assertThat(ReadyToGoLive.of(PolicyOnADay.of(CATALOGUE, ON, 1, ON, values), CHECK)
                        .ready())
                .isTrue();
    }
}
