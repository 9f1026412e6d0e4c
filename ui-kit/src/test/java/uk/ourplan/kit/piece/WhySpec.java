package uk.ourplan.kit.piece;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.language.law.SettingRead;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhySpec {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    @Test
    void a_contested_setting_is_shown_with_the_legal_basis_that_the_council_recorded() {
        SettingRead contested =
                new SettingRead("risk.formal_assessment_threshold", "significant", ON, 2, "Advice of counsel.");

        assertThat(shown(contested)).contains("recorded legal basis: Advice of counsel.");
    }

    @Test
    void a_setting_that_nobody_contests_says_nothing_of_a_legal_basis() {
        assertThat(shown(new SettingRead("agree.assumed_agreement_days", 14, ON, 1)))
                .doesNotContain("legal basis");
    }

    @Test
    void the_answer_is_fetched_when_somebody_asks_and_only_once() {
        Why why = new Why(List.of(), List.of(), ON, "the answer");
        assertThat(why.getContent()).isEmpty();

        why.setOpened(true);
        why.setOpened(false);
        why.setOpened(true);

        assertThat(why.getElement().getTextRecursively()).containsOnlyOnce("As the rules stand on");
    }

    private static String shown(SettingRead setting) {
        Why why = new Why(List.of(), List.of(setting), ON, "the answer");
        why.setOpened(true);
        return why.getElement().getTextRecursively();
    }
}
