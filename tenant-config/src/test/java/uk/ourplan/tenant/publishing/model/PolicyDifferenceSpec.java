package uk.ourplan.tenant.publishing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.policy.type.Plain;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PolicyDifferenceSpec {

    private static final Catalogue CATALOGUE = BundledCatalogue.read();
    private static final LocalDate FROM = LocalDate.of(2027, 4, 1);
    private static final String LEVELS =
            "[{role: team_manager, weekly_pence: %d, one_off_pence: 500000}, {role: assistant_director, weekly_pence: null, one_off_pence: null}]";

    @Test
    void a_higher_limit_is_told_with_the_role_and_both_amounts() {
        assertThat(difference("auth.funding_levels", LEVELS.formatted(75000), LEVELS.formatted(90000)))
                .containsExactly("From 1 April 2027 the weekly limit of a team manager rises from £750 to £900"
                        + " (Spending limits for each authorising role).");
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            review.max_interval_months | 12 | 6 | it falls from 12 months to 6 months
            review.max_interval_months | 2 | 1 | it falls from 2 months to 1 month
            agree.assumed_agreement_enabled | false | true | it is switched on
            dispute.meeting_target_days | none | 10 | it changes from none to 10 days
            isf.state | offered | not_yet_offered | it changes from offered to not yet offered
            share.secure_channels | [portal, print] | [portal, secure_email] | the list gains secure email; the list loses print
            equipment.charge_over_threshold | {charge: false, over_pence: 100000} | {charge: true, over_pence: 150000} | the charge is switched on; the line above which there is a charge rises from £1,000 to £1,500
            budget.indicative_label | First estimate | Our estimate | it changes from “First estimate” to “Our estimate”
            agree.follow_up_call_days | [5, 10] | [10, 5] | the list is put in another order: 10 days, 5 days
            org.planning_teams | [{team: north, name: North}] | [{team: north, name: Northern}, {team: south, name: South}] | the name of north changes from “North” to “Northern”; south is added: team south, name “South”
            org.planning_teams | [{team: north, name: North}, {team: south, name: South}] | [{team: south, name: South}] | north is taken away
            directory.legal_services | {name: Legal, telephone: 01632 960110} | {name: Legal, email: legal@council.example} | the telephone is left out; the email is added: “legal@council.example”
            """)
    void each_kind_of_value_has_its_own_words(String key, String was, String is, String words) {
        assertThat(difference(key, was, is))
                .singleElement()
                .satisfies(sentence -> assertThat(
                                List.of(sentence.substring("From 1 April 2027 ".length(), sentence.lastIndexOf(" ("))
                                        .split("; ")))
                        .containsExactlyInAnyOrder(words.split("; ")));
    }

    @Test
    void a_limit_that_is_lifted_is_told_as_no_limit_and_so_is_one_that_was_never_there() {
        String lifted = LEVELS.formatted(75000).replace("weekly_pence: 75000", "weekly_pence: null");

        assertThat(difference("auth.funding_levels", LEVELS.formatted(75000), lifted))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence)
                        .contains("the weekly limit of a team manager changes from £750 to no limit"));
        assertThat(InWords.of(CATALOGUE.get("auth.funding_levels").type(), plain(LEVELS.formatted(75000))))
                .isEqualTo("role team manager, weekly limit £750, one off limit £5,000; role assistant director,"
                        + " no weekly limit, no one off limit");
    }

    @Test
    void a_setting_that_stays_as_it_is_has_no_sentence() {
        assertThat(difference("review.max_interval_months", "12", "12")).isEmpty();
    }

    @Test
    void a_setting_that_nobody_had_decided_is_told_as_decided() {
        assertThat(PolicyDifference.between(
                        PolicyOnADay.of(CATALOGUE, FROM, Map.of()), Map.of("isf.state", "offered"), FROM))
                .containsExactly("From 1 April 2027 it is decided: offered (Position on individual service funds).");
    }

    @Test
    void a_value_that_is_not_of_its_type_is_told_as_it_was_typed() {
        assertThat(difference("review.max_interval_months", "12", "often"))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).contains("from 12 months to “often”"));
    }

    @Test
    void every_default_of_the_catalogue_can_be_told() {
        CATALOGUE
                .settings()
                .forEach(setting -> assertThat(InWords.of(setting.type(), setting.defaultValue()))
                        .as(setting.key())
                        .isNotBlank());
    }

    private static List<String> difference(String key, String was, String is) {
        Map<String, @Nullable Object> before = new HashMap<>();
        before.put(key, plain(was));
        Map<String, @Nullable Object> after = new HashMap<>();
        after.put(key, plain(is));
        return PolicyDifference.between(PolicyOnADay.of(CATALOGUE, FROM, before), after, FROM);
    }

    private static @Nullable Object plain(String yaml) {
        return Plain.of(new YAMLMapper().readValue(yaml, Object.class));
    }
}
