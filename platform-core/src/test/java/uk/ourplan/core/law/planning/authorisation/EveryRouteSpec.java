package uk.ourplan.core.law.planning.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.Many;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.Action;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.RoleStep;
import uk.ourplan.language.money.Money;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.catalogue.Catalogue;

@DisplayName("AUTH-03, AUTH-05, AUTH-07, AUTH-10: of every route to sign-off")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryRouteSpec {

    private static final Catalogue CATALOGUE = BundledCatalogue.read();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<String> LADDER =
            List.of("senior_practitioner", "team_manager", "group_manager", "director");
    private static final List<String> CRITERIA = List.of("unusual", "large", "shared", "out_of_area");

    /** A plan, a rising ladder of limits, and a plan that costs at least as much. */
    private record Plan(
            Money recurring,
            Money once,
            Money more,
            List<String> matches,
            boolean deafblind,
            Map<String, Object> settings) {

        static Plan any(Many many) {
            List<Map<String, @Nullable Object>> levels = new ArrayList<>();
            long weekly = 0;
            long once = 0;
            for (String role : LADDER) {
                weekly += 1 + many.upTo(60_000);
                once += many.upTo(100_000);
                boolean last = role.equals(LADDER.getLast());
                levels.add(level(role, last ? null : weekly, last ? null : once));
            }
            Map<String, Object> settings = Map.of(
                    "auth.funding_levels",
                    levels,
                    "panel.enabled",
                    many.upTo(2) > 0,
                    "panel.mandatory_criteria",
                    CRITERIA.subList(0, many.upTo(CRITERIA.size())).stream()
                            .map(code -> Map.of("code", code, "says", "a plan like this", "purpose", "learning"))
                            .toList());
            return new Plan(
                    many.money().times(52),
                    many.money(),
                    many.money(),
                    many.listOf(3, one -> one.oneOf(CRITERIA)),
                    many.upTo(1) == 0,
                    settings);
        }

        private static Map<String, @Nullable Object> level(String role, @Nullable Long weekly, @Nullable Long once) {
            Map<String, @Nullable Object> level = new LinkedHashMap<>();
            level.put("role", role);
            level.put("weekly_pence", weekly);
            level.put("one_off_pence", once);
            return level;
        }

        AuthorisationAnswer route(Money recurringCost, Money onceCost, List<String> inOrder) {
            var facts = new AuthorisationFacts(
                    recurringCost, onceCost, false, deafblind, false, new LinkedHashSet<>(inOrder));
            return Objects.requireNonNull(new ThePlanIsAuthorised()
                    .decide(facts, PolicyOnADay.of(CATALOGUE, TODAY, settings))
                    .answer());
        }

        AuthorisationAnswer route() {
            return route(recurring, once, matches);
        }
    }

    @Test
    void one_level_of_the_ladder_authorises_and_stands_last() {
        assertThat(Many.cases(Plan::any)).allSatisfy(plan -> {
            List<RoleStep> steps = plan.route().steps();

            assertThat(steps)
                    .filteredOn(step -> step.action() == Action.AUTHORISES)
                    .hasSize(1);
            assertThat(steps.getLast().action()).isEqualTo(Action.AUTHORISES);
            assertThat(LADDER).contains(steps.getLast().role());
            assertThat(plan.route().authorMayAuthorise()).isFalse();
        });
    }

    @Test
    void a_dearer_plan_never_goes_to_a_lower_level() {
        assertThat(Many.cases(Plan::any)).allSatisfy(plan -> {
            int level = level(plan.route());

            assertThat(level(plan.route(plan.recurring().plus(plan.more()), plan.once(), plan.matches())))
                    .isGreaterThanOrEqualTo(level);
            assertThat(level(plan.route(plan.recurring(), plan.once().plus(plan.more()), plan.matches())))
                    .isGreaterThanOrEqualTo(level);
        });
    }

    @Test
    void the_order_of_the_criteria_that_it_meets_changes_nothing() {
        assertThat(Many.cases(many -> Arrays.asList(Plan.any(many), many))).allSatisfy(both -> {
            Plan plan = (Plan) both.getFirst();
            List<String> other = ((Many) both.getLast()).shuffled(plan.matches());

            assertThat(plan.route(plan.recurring(), plan.once(), other)).isEqualTo(plan.route());
        });
    }

    @Test
    void the_panel_recommends_exactly_where_it_is_required_and_a_specialist_sits_only_there() {
        assertThat(Many.cases(Plan::any)).allSatisfy(plan -> {
            AuthorisationAnswer route = plan.route();

            assertThat(route.steps().contains(new RoleStep("panel", Action.RECOMMENDS)))
                    .isEqualTo(route.panel().required());
            assertThat(route.panel().specialistMustSit())
                    .isEqualTo(route.panel().required() && plan.deafblind());
        });
        assertThat(Many.cases(Plan::any)).anyMatch(plan -> plan.route().panel().required());
    }

    private static int level(AuthorisationAnswer route) {
        return LADDER.indexOf(route.steps().getLast().role());
    }
}
