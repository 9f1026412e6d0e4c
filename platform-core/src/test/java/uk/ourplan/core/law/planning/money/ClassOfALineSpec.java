package uk.ourplan.core.law.planning.money;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.core.law.planning.desk.Course;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("BUDGET-04")
class ClassOfALineSpec {

    private static final String RULE = "BUDGET-04";
    private static final List<Map<String, Object>> COSTS = List.of(
            Map.of("service", "day", "name", "Day centre", "unit", "session", "pence", 9_100, "from", "2025-04-01"),
            Map.of("service", "day", "name", "Day centre", "unit", "session", "pence", 9_500, "from", "2026-04-01"),
            Map.of("service", "day", "name", "Day centre", "unit", "session", "pence", 9_900, "from", "2027-04-01"),
            Map.of("service", "day", "name", "Day centre", "unit", "day", "pence", 16_000, "from", "2026-05-01"));

    @Test
    void a_service_of_the_councils_own_without_a_unit_cost_stops_the_budget() {
        OnTheDesk blank = inHouse("Day centre on Wednesdays", "null");

        assertThat(blank.says(RULE)).containsExactly("blocks at services[S1].unit_cost_pence");
        assertThat(blank.checked().findings())
                .filteredOn(finding -> finding.rule().equals(RULE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.mend())
                            .contains("Day centre £95.00 a session")
                            .doesNotContain("£99.00");
                    assertThat(finding.settings())
                            .singleElement()
                            .satisfies(read -> assertThat(read.key()).isEqualTo("budget.inhouse_unit_costs"));
                });
    }

    @Test
    void it_counts_at_the_cost_that_is_in_effect_on_the_day() {
        assertThat(inHouse("Day centre on Wednesdays", "9500").says(RULE)).isEmpty();
        assertThat(inHouse("Day centre on Wednesdays", "9100").sentences(RULE))
                .containsExactly("Line S1 says £91.00 a unit; Day centre costs £95.00 a session since 1 April 2026.");
        assertThat(inHouse("Day centre on Wednesdays", "9900").says(RULE))
                .containsExactly("warns at services[S1].unit_cost_pence");
    }

    @Test
    void a_service_without_a_dated_cost_is_told() {
        assertThat(inHouse("Farm", "9500").sentences(RULE))
                .containsExactly(
                        "Line S1 is a service of the council's own, and the council lists no unit cost for it.");
        assertThat(line("in_house_service", "Farm", "9500").says(RULE))
                .containsExactly("warns at services[S1].unit_cost_pence");
    }

    @Test
    void what_others_pay_and_what_is_signed_is_not_held_against_the_list() {
        LocalDate day = LocalDate.of(2026, 11, 10);

        assertThat(inHouse("Day centre", "9100")
                        .having(SectionName.SUPPORT, "/services/0/funder", "\"person\"")
                        .says(RULE))
                .isEmpty();
        assertThat(inHouse("Day centre", "9100")
                        .having(new Course(PlanState.SIGNED_OFF, day, day, day, day, day.plusWeeks(7)))
                        .says(RULE))
                .isEmpty();
    }

    @Test
    void only_what_the_council_gives_to_everyone_free_is_left_out_as_such() {
        List<Map<String, Object>> free = List.of(Map.of(
                "code", "living_skills", "name", "Living skills team", "class", "intermediate_care_or_reablement"));

        assertThat(line("free_enablement_or_assessment", "The Living skills team, twice", "18000")
                        .where("budget.excluded_free_services", free)
                        .says(RULE))
                .isEmpty();
        assertThat(line("free_enablement_or_assessment", "A free day centre", "18000")
                        .where("budget.excluded_free_services", free)
                        .says(RULE))
                .containsExactly("warns at services[S1].class");
        assertThat(line("free_enablement_or_assessment", "A free day centre", "18000")
                        .says(RULE))
                .containsExactly("warns at services[S1].class");
        assertThat(line("free_reablement", "Home reablement", "18000").says(RULE))
                .isEmpty();
        assertThat(line("bought_service", "Home care", "18000").says(RULE)).isEmpty();
    }

    private static OnTheDesk inHouse(String what, String unitCost) {
        return line("in_house_service", what, unitCost).where("budget.inhouse_unit_costs", COSTS);
    }

    private static OnTheDesk line(String of, String what, String unitCost) {
        return aCompletePlan().with(SectionName.SUPPORT, """
                {"services": [{"id": "S1", "what": "%s", "class": "%s", "funder": "council", "unit": "session",
                  "unit_cost_pence": %s, "units": 1, "frequency": "weekly", "pence": 9500, "meets": ["N1"],
                  "serves": ["O1"], "route": "provided", "provider": {"name": "The council", "kind": "council"}}],
                 "commitments": [{"party": "person", "text": "Does her exercises"}]}""".formatted(what, of, unitCost));
    }
}
