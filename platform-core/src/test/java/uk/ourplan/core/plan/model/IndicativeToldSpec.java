package uk.ourplan.core.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;
import static uk.ourplan.language.plan.SectionName.MONEY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.api.plan.IndicativeWorked;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.money.Money;

/** The indicative budget travels with its working, and another figure keeps the calculator's beside it (BUDGET-05). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IndicativeToldSpec {

    private static IndicativeWorked worked(String inUseFrom, long entered, String reason) {
        OnTheDesk plan = aCompletePlan()
                .where(
                        "budget.cost_calculator",
                        Map.of(
                                "name",
                                "County costing tool",
                                "version",
                                "2026.1",
                                "in_use_from",
                                inUseFrom,
                                "rates",
                                List.of(Map.of("support", "home_care", "unit", "hour", "pence", 2500L))))
                .having(MONEY, "/indicative/weekly_pence", String.valueOf(entered))
                .having(
                        MONEY,
                        "/budget",
                        "{\"priced\": [{\"need\": \"N1\", \"support\": \"home_care\", \"units\": 10}], \"override_reason\": "
                                + reason + "}");
        return IndicativeTold.of(plan.desk(), plan.policy());
    }

    @Test
    @Tag("BUDGET-05")
    void another_figure_with_its_reason_keeps_the_calculators_its_version_and_its_lines() {
        IndicativeWorked told = worked("2026-04-06", 31_000, "\"Two workers for every transfer\"");

        assertThat(told.weekly()).isEqualTo(new Money(25_000));
        assertThat(told.entered()).isEqualTo(new Money(31_000));
        assertThat(told.reason()).isEqualTo("Two workers for every transfer");
        assertThat(told.label()).isEqualTo("Indicative personal budget");
        assertThat(told.tool())
                .isNotNull()
                .satisfies(tool -> assertThat(tool.version()).isEqualTo("2026.1"));
        assertThat(told.lines()).singleElement().satisfies(line -> {
            assertThat(line.need()).isEqualTo("N1");
            assertThat(line.each()).isEqualTo(new Money(2_500));
            assertThat(line.pence()).isEqualTo(new Money(25_000));
        });
    }

    @Test
    @Tag("BUDGET-05")
    void a_calculator_that_is_not_in_use_yet_prices_nothing() {
        IndicativeWorked told = worked("2027-04-06", 31_000, "null");

        assertThat(told.tool()).isNull();
        assertThat(told.weekly()).isNull();
        assertThat(told.reason()).isEqualTo("By hand, nine hours");
    }
}
