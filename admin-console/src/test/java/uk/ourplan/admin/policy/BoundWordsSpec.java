package uk.ourplan.admin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BoundWordsSpec {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "[0].name, \"Number 1, name: \"",
                "over_pence, \"Over: \"",
                "[11], \"Number 12: \"",
                "team.out_of_hours, \"Team, out of hours: \""
            })
    void a_place_within_a_value_is_told_in_words_and_counted_from_one(String at, String words) {
        assertThat(BoundWords.place(at)).isEqualTo(words);
    }

    @Test
    void the_whole_value_has_no_place() {
        assertThat(BoundWords.place("")).isEmpty();
    }

    @Test
    void a_value_by_itself_begins_with_a_capital_and_an_address_stays_as_it_is() {
        assertThat(ValueWords.alone("not yet offered")).isEqualTo("Not yet offered");
        assertThat(ValueWords.alone("https://www.eastvale.example")).isEqualTo("https://www.eastvale.example");
        assertThat(ValueWords.alone("")).isEmpty();
    }
}
