package uk.ourplan.core.law.planning.money;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.desk.Figures;
import uk.ourplan.language.money.Funder;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhoPaysWhatSpec {

    @Test
    @Tag("CONTENT-09")
    void parts_that_add_up_to_the_whole_cost_pass() {
        assertThat(aCompletePlan()
                        .costing(new Figures(40_000, 25_000, 15_000, 0, 0, 0, Set.of(Funder.PERSON)))
                        .sentences("BUDGET-20"))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("CONTENT-09")
    @CsvSource({"35000, £50", "39999, £0.01"})
    void parts_that_differ_are_refused_with_the_difference_to_the_penny(long parts, String difference) {
        var plan = aCompletePlan().costing(new Figures(40_000, 25_000, parts - 25_000, 0, 0, 0, Set.of(Funder.PERSON)));

        assertThat(plan.stops()).contains("BUDGET-20 stops submit");
        assertThat(plan.sentences("BUDGET-20")).singleElement().asString().contains("the difference is " + difference);
    }

    @Test
    @Tag("CONTENT-09")
    void with_every_line_at_nought_nothing_is_asked() {
        assertThat(aCompletePlan()
                        .costing(new Figures(0, 0, 0, 0, 0, 0, Set.of()))
                        .sentences("BUDGET-20"))
                .isEmpty();
    }
}
