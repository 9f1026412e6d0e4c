package uk.ourplan.core.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.SeekingAgreement;

@Tag("AGREE-04")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AskedToAgreeSpec {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest(name = "given before {0}, given now {1}, asked {2}: refused {3}")
    @CsvSource({
        ", , 2026-11-06, true",
        "2026-11-01, , 2026-11-06, false",
        ", 2026-11-01, 2026-11-06, false",
        ", 2026-11-06, 2026-11-06, false",
        ", 2026-11-07, 2026-11-06, true",
        "2026-11-01, 2026-11-07, 2026-11-06, true",
        "2026-11-01, , 2026-11-21, true",
        ", , , false"
    })
    void asking_for_agreement_is_refused_while_the_draft_was_never_given(
            @Nullable LocalDate before, @Nullable LocalDate now, @Nullable LocalDate asked, boolean refused) {
        List<Mistake> mistakes =
                AgreementTaken.mistakes(record(before, null), record(now, asked), List.of(), List.of(), TODAY);

        assertThat(mistakes)
                .extracting(Mistake::at)
                .containsExactly(refused ? new String[] {"seeking.asked"} : new String[0]);
    }

    private static AgreementRecord record(@Nullable LocalDate given, @Nullable LocalDate asked) {
        SeekingAgreement seeking =
                new SeekingAgreement(List.of(), List.of(), null, null, null, null, asked, null, null);
        return new AgreementRecord(
                given, null, null, List.of(), null, null, null, null, null, null, null, null, null, null, null, null,
                seeking);
    }
}
