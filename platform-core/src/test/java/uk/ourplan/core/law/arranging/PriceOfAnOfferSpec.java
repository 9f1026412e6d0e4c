package uk.ourplan.core.law.arranging;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support.ServiceLine;
import uk.ourplan.language.plan.Unit;

@Tag("ARRANGE-06")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PriceOfAnOfferSpec {

    @ParameterizedTest(name = "{0} hours at {1} pence: {2}")
    @CsvSource({"7, 2400, 16800", "3.5, 2401, 8404", "0.25, 1999, 500", "0, 2400, 0"})
    void a_line_costs_as_many_of_the_price_as_it_counts_half_a_penny_up(String units, long pence, long each) {
        assertThat(PriceOfAnOffer.eachTime(line("\"unit\": \"hour\", \"units\": " + units), Unit.HOUR, pence))
                .contains(each);
    }

    @Test
    void a_price_for_something_else_or_of_an_unknown_number_tells_nothing() {
        assertThat(PriceOfAnOffer.eachTime(line("\"unit\": \"visit\", \"units\": 7"), Unit.HOUR, 2_400))
                .isEmpty();
        assertThat(PriceOfAnOffer.eachTime(line("\"unit\": \"hour\""), Unit.HOUR, 2_400))
                .isEmpty();
        assertThat(PriceOfAnOffer.eachTime(line("\"units\": 7"), Unit.HOUR, 2_400))
                .isEmpty();
    }

    private static ServiceLine line(String counted) {
        return aCompletePlan()
                .with(SectionName.SUPPORT, "{\"services\": [{\"id\": \"S1\", \"meets\": [\"N1\"], " + counted + "}]}")
                .desk()
                .support()
                .services()
                .getFirst();
    }
}
