package uk.ourplan.core.person.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SearchedForSpec {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1945-03-09",
                "9/3/1945",
                "09/03/1945",
                "9.3.1945",
                "9-3-1945",
                "09 03 1945",
                "9 March 1945",
                "9th March 1945",
                "9 Mar 1945",
                "9th of march, 1945",
                "  9 MARCH 1945 "
            })
    void a_date_of_birth_is_understood_however_it_is_written(String typed) {
        SearchedFor wanted = SearchedFor.in(typed);

        assertThat(wanted.born()).contains(LocalDate.of(1945, 3, 9));
        assertThat(wanted.beginnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/1945", "9/13/1945", "9 Marsh 1945", "45", "9/3", "19450309", "9/3/45"})
    void what_is_no_day_is_not_taken_for_one(String typed) {
        assertThat(SearchedFor.in(typed).born()).isEmpty();
    }

    @Test
    void a_name_and_a_date_of_birth_are_told_apart() {
        SearchedFor wanted = SearchedFor.in("Tattersby 9/3/1945");

        assertThat(wanted.born()).contains(LocalDate.of(1945, 3, 9));
        assertThat(wanted.beginnings()).contains("tat", "sby").doesNotContain("194");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999106404", "999 910 6404", "999-910-6404", " 99991 06404 "})
    void an_nhs_number_is_understood_with_and_without_spaces(String typed) {
        assertThat(SearchedFor.in(typed).nhsNumber()).contains("9999106404");
    }

    @Test
    void ten_digits_that_do_not_check_are_no_nhs_number() {
        assertThat(SearchedFor.in("999 910 6405").nhsNumber()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NM-204417,nm-204417", "nm-204417,nm-204417", "NM 204417,nm204417"})
    void a_record_number_is_compared_in_small_letters_without_spaces(String typed, String key) {
        assertThat(SearchedFor.in(typed).recordKey()).contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u0000", "%%%", "''--", "👵"})
    void nothing_that_can_be_looked_for_is_blank(String typed) {
        assertThat(SearchedFor.in(typed).isBlank()).isTrue();
    }

    @Test
    void accents_and_letters_of_other_alphabets_are_folded() {
        assertThat(NameParts.words("João Miguel Figueira")).isEqualTo(List.of("joao", "miguel", "figueira"));
        assertThat(NameParts.words("Bríd O’Halloran-Munro")).isEqualTo(List.of("brid", "ohalloran", "munro"));
        assertThat(NameParts.words("Łukasz Sørensen-Weiß")).isEqualTo(List.of("lukasz", "sorensen", "weiss"));
        assertThat(NameParts.words("李小龙")).isEqualTo(List.of("李小龙"));
    }

    @Test
    void a_name_without_end_costs_no_more_than_a_long_one() {
        assertThat(NameParts.of("x".repeat(1_000_000))).hasSizeLessThan(50);
        assertThat(NameParts.of("ab ".repeat(100_000))).hasSizeLessThan(50);
    }
}
