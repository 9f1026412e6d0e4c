package uk.ourplan.core.law.planning.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ourplan.core.law.planning.OnTheDesk.aCompletePlan;
import static uk.ourplan.language.plan.SectionName.PEOPLE_INVOLVED;
import static uk.ourplan.language.plan.SectionName.SUPPORT;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.law.planning.OnTheDesk;
import uk.ourplan.language.arranging.ArrangingNote.Arranged;
import uk.ourplan.language.arranging.ArrangingNote.ProviderChange;

/** To whom commissioning writes where it writes to everybody who uses a service (PROVIDER-10). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("PROVIDER-10")
class WhoUsesAProviderSpec {

    private static final LocalDate LETTER = LocalDate.of(2026, 11, 20);
    private static final String PROVIDER = "Meadow Care";

    private static OnTheDesk planned(String provider) {
        return aCompletePlan()
                .having(SUPPORT, "/services/0/provider", "{\"name\": \"" + provider + "\", \"kind\": \"agency\"}");
    }

    private static Arranged arranged(String line, @Nullable String provider, @Nullable LocalDate starts, LocalDate on) {
        return new Arranged("A1", on, line, provider, null, null, null, null, null, true, starts);
    }

    private static ProviderChange changed(String old, @Nullable LocalDate ends) {
        return new ProviderChange("C1", LETTER.minusDays(30), old, ends, true, null, null);
    }

    private static boolean written(OnTheDesk plan) {
        return WhoUsesAProvider.on(plan.desk(), PROVIDER, LETTER);
    }

    @Test
    void whoever_has_a_live_arrangement_gets_a_letter_however_the_name_is_typed() {
        assertThat(written(planned("MEADOW  care"))).isTrue();
    }

    @Test
    void whoever_uses_another_service_or_none_that_is_named_gets_none() {
        assertThat(written(planned("Meadow Careers"))).isFalse();
        assertThat(written(aCompletePlan())).isFalse();
        assertThat(written(aCompletePlan().having(SUPPORT, "/services/0/provider", "{\"kind\": \"agency\"}")))
                .isFalse();
    }

    @ParameterizedTest(name = "an arrangement until {0}: written to is {1}")
    @CsvSource({"2026-11-19, false", "2026-11-20, true", "2026-11-21, true"})
    void an_arrangement_that_ended_the_day_before_gets_none_and_one_that_ends_on_the_day_gets_one(
            LocalDate until, boolean letter) {
        assertThat(written(planned(PROVIDER).having(SUPPORT, "/services/0/until", "\"" + until + "\"")))
                .isEqualTo(letter);
    }

    @ParameterizedTest(name = "changed for another from the day after {0}: written to is {1}")
    @CsvSource({"2026-11-19, false", "2026-11-20, true"})
    void a_change_of_provider_ends_the_arrangement_with_the_old_one(LocalDate ends, boolean letter) {
        assertThat(written(planned(PROVIDER).arranging(changed("meadow care", ends))))
                .isEqualTo(letter);
    }

    @Test
    void a_change_without_its_last_day_or_of_another_provider_ends_nothing() {
        assertThat(written(planned(PROVIDER).arranging(changed(PROVIDER, null))))
                .isTrue();
        assertThat(written(planned(PROVIDER).arranging(changed("Hill Care", LETTER.minusDays(5)))))
                .isTrue();
    }

    @Test
    void what_was_arranged_counts_before_what_the_plan_names() {
        assertThat(written(planned("Hill Care").arranging(arranged("S1", PROVIDER, LETTER, LETTER.minusDays(9)))))
                .isTrue();
        assertThat(written(planned(PROVIDER).arranging(arranged("S1", "Hill Care", null, LETTER))))
                .isFalse();
        assertThat(written(planned(PROVIDER).arranging(arranged("S2", "Hill Care", null, LETTER))))
                .isTrue();
        assertThat(written(planned(PROVIDER).arranging(arranged("S1", null, null, LETTER))))
                .isTrue();
    }

    @Test
    void what_is_arranged_for_a_later_day_does_not_count_yet() {
        assertThat(written(planned(PROVIDER)
                        .arranging(arranged("S1", "Hill Care", LETTER.plusDays(1), LETTER.minusDays(9)))))
                .isTrue();
        assertThat(written(planned("Hill Care")
                        .arranging(arranged("S1", PROVIDER, LETTER.plusDays(1), LETTER.minusDays(9)))))
                .isFalse();
    }

    @Test
    void the_last_arrangement_of_a_line_counts() {
        assertThat(written(planned("Hill Care")
                        .arranging(
                                arranged("S1", PROVIDER, null, LETTER.minusDays(9)),
                                arranged("S1", "Lake Care", null, LETTER.minusDays(2)))))
                .isFalse();
    }

    @ParameterizedTest(name = "arranged again from {0}: written to is {1}")
    @CsvSource({"2026-11-10, false", "2026-11-11, true"})
    void whoever_comes_back_to_a_provider_after_the_change_gets_a_letter(LocalDate begins, boolean letter) {
        assertThat(written(planned(PROVIDER)
                        .arranging(
                                changed(PROVIDER, LocalDate.of(2026, 11, 10)),
                                arranged("S1", PROVIDER, begins, LETTER.minusDays(12)))))
                .isEqualTo(letter);
    }

    @ParameterizedTest(name = "{0}, {1}: the representative gets one is {2}")
    @CsvSource({
        "arrange_care, assessed_lacks, true",
        "take_part_in_planning, assessed_lacks, true",
        "agree_plan, assessed_lacks, true",
        "how_needs_are_met, assessed_lacks, true",
        "where_to_live, assessed_lacks, true",
        "manage_money, assessed_lacks, false",
        "arrange_care, doubted, false",
        "arrange_care, presumed, false"
    })
    void the_representative_gets_one_as_well_where_capacity_for_care_is_lacking(
            String decision, String status, boolean letter) {
        OnTheDesk plan = planned(PROVIDER)
                .whoseCapacity("[{\"decision\": \"" + decision + "\", \"status\": \"" + status + "\"}]");

        assertThat(WhoUsesAProvider.lacksCapacity(plan.desk())).isEqualTo(letter);
    }

    @Test
    void attorneys_and_deputies_represent_and_without_them_whoever_speaks_for_the_person() {
        String ada = "{\"id\": \"P1\", \"name\": \" Ada \", \"roles\": [\"advocate\"]}";
        String ben = "{\"id\": \"P2\", \"name\": \"Ben\", \"roles\": [\"relative\", \"attorney\"]}";
        String dee = "{\"id\": \"P3\", \"name\": \"Dee\", \"roles\": [\"deputy\"]}";
        String eve = "{\"id\": \"P4\", \"name\": \"Eve\", \"roles\": [\"friend\"]}";
        String nameless = "{\"id\": \"P5\", \"roles\": [\"deputy\"]}";
        String blank = "{\"id\": \"P6\", \"name\": \" \", \"roles\": [\"attorney\"]}";

        assertThat(representing(ada, ben, dee, eve)).containsExactly("Ben", "Dee");
        assertThat(representing(ada, eve, nameless, blank)).containsExactly("Ada");
        assertThat(representing(eve)).isEmpty();
        assertThat(representing(ben, ben.replace("P2", "P7"))).containsExactly("Ben");
    }

    private static java.util.List<String> representing(String... people) {
        return WhoUsesAProvider.representatives(aCompletePlan()
                .having(PEOPLE_INVOLVED, "/people", "[" + String.join(",", people) + "]")
                .desk());
    }
}
