package uk.ourplan.core.law.planning.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.money.Money;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WayToSignOffSpec {

    @ParameterizedTest(name = "{0} pence a year and {1} once: {2}")
    @CsvSource({
        "0, 0, team_manager",
        "2600000, 100000, team_manager",
        "2600001, 0, service_manager",
        "0, 100001, service_manager",
        "5200000, 200000, service_manager",
        "5200001, 0, director",
        "0, 200001, director",
        "9999999999, 9999999999, director"
    })
    @Tag("AUTH-05")
    void the_lowest_level_that_covers_both_amounts_signs_and_none_refuses(long yearly, long once, String role) {
        Determination<AuthorisationAnswer> way = ordinary(council(), pence(yearly), pence(once), Set.of());

        assertThat(steps(way)).containsExactly(role + " AUTHORISES");
        assertThat(way.reasons()).extracting(Reason::rule).containsExactly("AUTH-05", "AUTH-03");
        assertThat(way.reasons().getFirst().says()).contains(role.replace('_', ' '));
    }

    @Test
    @Tag("AUTH-05")
    void an_amount_that_could_still_lift_the_plan_is_asked_and_one_that_could_not_is_not() {
        assertThat(ordinary(council(), null, pence(0), Set.of()).missing()).containsExactly("recurring_annual_pence");
        assertThat(ordinary(council(), pence(0), null, Set.of()).missing()).containsExactly("one_off_pence");
        assertThat(steps(ordinary(council(), null, pence(200_001), Set.of()))).containsExactly("director AUTHORISES");
    }

    @Test
    @Tag("AUTH-07")
    void only_a_match_of_a_published_criterion_goes_to_the_panel_and_only_where_the_council_has_one() {
        assertThat(steps(matching(panel(), Set.of("unusual"), false, false)))
                .containsExactly("panel RECOMMENDS", "team_manager AUTHORISES");
        assertThat(matching(panel(), Set.of("unusual"), false, false).reasons())
                .extracting(Reason::rule)
                .containsExactly("AUTH-05", "AUTH-07", "AUTH-03");
        for (OnTheDesk none : List.of(
                council(),
                council().where("panel.mandatory_criteria", List.of(UNUSUAL)),
                council().where("panel.enabled", true))) {
            assertThat(steps(matching(none, Set.of("unusual"), false, false)))
                    .containsExactly("team_manager AUTHORISES");
        }
        assertThat(steps(matching(panel(), Set.of("other"), true, true))).containsExactly("team_manager AUTHORISES");
        assertThat(matching(panel(), null, false, false).missing()).containsExactly("matches");
    }

    @ParameterizedTest(name = "deafblind {0}, expert assessor {1}: {2}")
    @CsvSource({"true, false, true", "false, true, true", "true, true, true", "false, false, false"})
    @Tag("AUTH-10")
    void a_specialist_sits_for_a_deafblind_person_and_for_whoever_an_expert_assessed(
            boolean deafblind, boolean expert, boolean sits) {
        Determination<AuthorisationAnswer> way = matching(panel(), Set.of("unusual"), deafblind, expert);

        assertThat(answer(way).panel().specialistMustSit()).isEqualTo(sits);
        assertThat(way.reasons().stream().anyMatch(reason -> reason.rule().equals("AUTH-10")))
                .isEqualTo(sits);
    }

    @Test
    @Tag("AUTH-10")
    void the_specialist_is_asked_about_where_the_panel_sits_and_nowhere_else() {
        assertThat(matching(panel(), Set.of("unusual"), null, null).missing())
                .isNotEmpty()
                .isSubsetOf("deafblind", "expert_assessor");
        assertThat(matching(panel(), Set.of("unusual"), true, null).missing()).isEmpty();
        assertThat(matching(panel(), Set.of(), null, null).missing()).isEmpty();
    }

    @Test
    @Tag("AUTH-08")
    void a_panel_that_authorises_takes_the_place_of_the_level() {
        assertThat(steps(matching(panel().where("panel.authority", "authorise"), Set.of("unusual"), false, false)))
                .containsExactly("panel AUTHORISES");
        assertThat(steps(matching(panel().where("panel.authority", "authorise"), Set.of(), false, false)))
                .containsExactly("team_manager AUTHORISES");
    }

    @Test
    @Tag("BUDGET-19")
    void a_complex_rate_takes_its_three_sign_offs_and_always_the_panel() {
        Determination<AuthorisationAnswer> way = complex(council().where("complex_rate.enabled", true), false);

        assertThat(answer(way).steps()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(answer(way).steps().getLast().action()).isEqualTo(AuthorisationAnswer.Action.AUTHORISES);
        assertThat(steps(way)).contains("panel RECOMMENDS");
        assertThat(answer(way).panel().required()).isTrue();
        assertThat(way.reasons()).extracting(Reason::rule).contains("BUDGET-19");
        assertThat(steps(complex(
                        council()
                                .where("complex_rate.enabled", true)
                                .where(
                                        "complex_rate.approvers",
                                        Map.of(
                                                "support", "team_manager",
                                                "recommend", "service_manager",
                                                "agree", "director")),
                        false)))
                .containsExactly(
                        "team_manager SUPPORTS",
                        "service_manager RECOMMENDS",
                        "panel RECOMMENDS",
                        "director AUTHORISES");
        assertThat(complex(council().where("complex_rate.enabled", true), null).missing())
                .isNotEmpty();
    }

    @Test
    @Tag("BUDGET-19")
    void a_council_without_complex_rates_has_no_way_for_one_and_whether_it_is_one_is_asked_first() {
        assertThatThrownBy(() -> complex(council(), false)).isInstanceOf(ComplexRateNotInUse.class);
        assertThat(decided(council(), new AuthorisationFacts(pence(0), pence(0), null, false, false, Set.of()))
                        .missing())
                .containsExactly("complex_rate");
    }

    private static final Map<String, Object> UNUSUAL =
            Map.of("code", "unusual", "says", "an unusual plan", "purpose", "learning");

    private static OnTheDesk council() {
        return aCompletePlan()
                .where(
                        "auth.funding_levels",
                        List.of(
                                level("team_manager", 50_000L, 100_000L),
                                level("service_manager", 100_000L, 200_000L),
                                level("director", null, null)));
    }

    private static OnTheDesk panel() {
        return council().where("panel.enabled", true).where("panel.mandatory_criteria", List.of(UNUSUAL));
    }

    private static Map<String, @Nullable Object> level(String role, @Nullable Long weekly, @Nullable Long once) {
        Map<String, @Nullable Object> level = new LinkedHashMap<>();
        level.put("role", role);
        level.put("weekly_pence", weekly);
        level.put("one_off_pence", once);
        return level;
    }

    private static Money pence(long pence) {
        return new Money(pence);
    }

    private static Determination<AuthorisationAnswer> ordinary(
            OnTheDesk council, @Nullable Money yearly, @Nullable Money once, Set<String> matches) {
        return decided(council, new AuthorisationFacts(yearly, once, false, false, false, matches));
    }

    private static Determination<AuthorisationAnswer> matching(
            OnTheDesk council, @Nullable Set<String> matches, @Nullable Boolean deafblind, @Nullable Boolean expert) {
        return decided(council, new AuthorisationFacts(pence(0), pence(0), false, deafblind, expert, matches));
    }

    private static Determination<AuthorisationAnswer> complex(OnTheDesk council, @Nullable Boolean deafblind) {
        return decided(council, new AuthorisationFacts(pence(0), pence(0), true, deafblind, deafblind, Set.of()));
    }

    private static Determination<AuthorisationAnswer> decided(OnTheDesk council, AuthorisationFacts facts) {
        return new ThePlanIsAuthorised().decide(facts, council.policy());
    }

    private static AuthorisationAnswer answer(Determination<AuthorisationAnswer> way) {
        return Objects.requireNonNull(way.answer());
    }

    private static List<String> steps(Determination<AuthorisationAnswer> way) {
        return answer(way).steps().stream()
                .map(step -> step.role() + " " + step.action())
                .toList();
    }
}
