package uk.ourplan.core.law.planning.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ADecisionIsRecordedSpec {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @Tag("RECORD-05")
    @CsvSource(
            nullValues = "none",
            value = {
                "Moira Tait, 2026-11-20, Both plans name one carer, Agrees, none, none",
                "Moira Tait, 2026-11-20, Both plans name one carer, none, could not be reached on 3 attempts, none",
                "Moira Tait, 2026-11-20, Both plans name one carer, none, none, person_view",
                "none, 2026-11-20, Both plans name one carer, Agrees, none, decided_by",
                "Moira Tait, 2026-11-21, Both plans name one carer, Agrees, none, decided_on",
                "Moira Tait, 2026-11-20, none, Agrees, none, facts"
            })
    void a_decision_says_who_when_on_what_and_what_the_person_thinks_or_why_that_is_not_known(
            @Nullable String who,
            LocalDate when,
            @Nullable String facts,
            @Nullable String view,
            @Nullable String noView,
            @Nullable String missing) {
        assertThat(ADecisionIsRecorded.faults(true, who, when, facts, view, noView, TODAY)
                        .keySet())
                .containsExactlyElementsOf(missing == null ? List.of() : List.of(missing));
    }
}
