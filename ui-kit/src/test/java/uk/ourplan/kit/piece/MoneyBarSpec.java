package uk.ourplan.kit.piece;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.api.determination.Determined;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MoneyBarSpec {

    @ParameterizedTest
    @Tag("CONTENT-08")
    @CsvSource({"26000, +£30.00 a week", "22000, −£10.00 a week", "23000, none"})
    void what_is_proposed_stands_beside_the_indicative_budget_with_the_difference(long weekly, String difference) {
        Map<String, Object> recurring = Map.of(
                "total_annual_pence", weekly * 52, "cost_annual_pence", weekly * 52, "cost_weekly_pence", weekly);

        assertThat(new MoneyBar(budget(recurring), 23_000L).getElement().getTextRecursively())
                .contains("Indicative budget£230.00 a week")
                .contains("Difference" + difference);
    }

    private static Determined budget(Map<String, Object> recurring) {
        return new Determined(
                "budget-figures",
                LocalDate.of(2026, 11, 20),
                Map.of("recurring", recurring, "one_off", Map.of()),
                List.of(),
                List.of(),
                List.of(),
                "2026.1",
                null);
    }
}
