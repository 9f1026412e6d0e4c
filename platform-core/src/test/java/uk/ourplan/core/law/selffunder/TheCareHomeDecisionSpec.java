package uk.ourplan.core.law.selffunder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.law.selffunder.TheCareHomeDecision.Missing;
import uk.ourplan.language.charging.ChargingNote.GroundAnswered;
import uk.ourplan.language.charging.ChargingNote.HomeDecided;
import uk.ourplan.language.charging.HomeAnswer;
import uk.ourplan.language.charging.HomeGround;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TheCareHomeDecisionSpec {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String ABOUT_HER = "Her daughter has chosen Beck House and signs the contract this week";

    @Test
    @Tag("SELF-03")
    void somebody_with_capacity_who_asks_and_with_whom_the_council_agrees_is_arranged_for() {
        HomeDecided said = said(HomeAnswer.ARRANGE, true, HomeGround.PERSON_ASKS);

        assertThat(TheCareHomeDecision.met(said, false, false)).containsExactly(HomeGround.PERSON_ASKS);
        assertThat(missing(said, false)).isEmpty();
    }

    @Test
    @Tag("SELF-03")
    void a_request_with_which_the_council_does_not_agree_is_declined_with_reasons_and_information() {
        HomeDecided said = said(HomeAnswer.DECLINE, false, HomeGround.PERSON_ASKS);

        assertThat(TheCareHomeDecision.met(said, false, false)).isEmpty();
        assertThat(missing(said, false)).isEmpty();
        assertThat(missing(
                        new HomeDecided(DAY, said.grounds(), false, HomeAnswer.DECLINE, ABOUT_HER, null, null), false))
                .containsExactly("information_given");
        assertThat(missing(said(HomeAnswer.ARRANGE, false, HomeGround.PERSON_ASKS), false))
                .containsExactly("answer");
    }

    @Test
    @Tag("SELF-03")
    void a_representative_s_request_counts_only_where_capacity_is_lacking() {
        HomeDecided said = said(HomeAnswer.ARRANGE, true, HomeGround.REPRESENTATIVE_ASKS);

        assertThat(TheCareHomeDecision.met(said, false, false)).isEmpty();
        assertThat(TheCareHomeDecision.met(said, false, true)).containsExactly(HomeGround.REPRESENTATIVE_ASKS);
        assertThat(missing(said, true)).isEmpty();
    }

    @Test
    @Tag("SELF-03")
    void complex_needs_an_unstable_situation_and_likely_involvement_each_count_with_a_reason_and_not_without() {
        for (HomeGround ground :
                List.of(HomeGround.COMPLEX_OR_CHANGING, HomeGround.UNSTABLE, HomeGround.FUTURE_INVOLVEMENT)) {
            HomeDecided said = said(HomeAnswer.ARRANGE, false, ground);
            HomeDecided blank = new HomeDecided(
                    DAY, List.of(new GroundAnswered(ground, true, " ")), false, HomeAnswer.ARRANGE, null, null, null);

            assertThat(TheCareHomeDecision.met(said, false, false)).containsExactly(ground);
            assertThat(TheCareHomeDecision.met(blank, false, false)).isEmpty();
        }
        assertThat(TheCareHomeDecision.met(said(HomeAnswer.ARRANGE, false), false, false))
                .isEmpty();
    }

    @Test
    @Tag("SELF-02")
    @Tag("SELF-03")
    void where_capacity_is_lacking_and_nobody_can_arrange_it_is_a_duty_and_declining_is_refused() {
        HomeDecided declined = said(HomeAnswer.DECLINE, false);

        assertThat(TheCareHomeDecision.met(declined, true, true)).isEqualTo(Set.of(HomeGround.NOBODY));
        assertThat(TheCareHomeDecision.missing(declined, true, true))
                .singleElement()
                .extracting(Missing::says)
                .asString()
                .contains("that is a duty");
        assertThat(TheCareHomeDecision.missing(said(HomeAnswer.ARRANGE, null), true, true))
                .isEmpty();
    }

    @Test
    @Tag("SELF-03")
    void a_rule_for_everybody_is_no_reason_and_each_ground_is_answered() {
        for (String blanket : List.of(
                "We never place self-funders", "It is our policy", "People who can pay arrange it themselves", " ")) {
            assertThat(missing(
                            new HomeDecided(
                                    DAY,
                                    said(HomeAnswer.DECLINE, false).grounds(),
                                    false,
                                    HomeAnswer.DECLINE,
                                    blanket,
                                    DAY,
                                    null),
                            false))
                    .as(blanket)
                    .containsExactly("reasons");
        }
        assertThat(missing(new HomeDecided(DAY, List.of(), false, HomeAnswer.DECLINE, ABOUT_HER, DAY, null), false))
                .hasSize(6)
                .containsOnly("grounds");
    }

    /** Every ground answered with a reason; these are so. */
    private static HomeDecided said(HomeAnswer answer, @Nullable Boolean agrees, HomeGround... holding) {
        Map<HomeGround, GroundAnswered> grounds = new EnumMap<>(HomeGround.class);
        for (HomeGround ground : HomeGround.values()) {
            grounds.put(ground, new GroundAnswered(ground, List.of(holding).contains(ground), "So it is with her"));
        }
        return new HomeDecided(DAY, List.copyOf(grounds.values()), agrees, answer, ABOUT_HER, DAY, null);
    }

    private static List<String> missing(HomeDecided said, boolean lacksCapacity) {
        return TheCareHomeDecision.missing(said, false, lacksCapacity).stream()
                .map(Missing::field)
                .toList();
    }
}
