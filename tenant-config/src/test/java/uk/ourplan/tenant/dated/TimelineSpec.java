package uk.ourplan.tenant.dated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TimelineSpec {

    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private final Timeline<String> timeline = new Timeline<>(Map.of(JUNE, "new", APRIL, "old"));

    @Test
    void a_value_holds_from_its_first_day_until_the_day_before_the_next() {
        assertThat(timeline.on(APRIL).value()).isEqualTo("old");
        assertThat(timeline.on(JUNE.minusDays(1))).isEqualTo(new Timeline.From<>("old", APRIL));
        assertThat(timeline.on(JUNE)).isEqualTo(new Timeline.From<>("new", JUNE));
        assertThat(timeline.on(JUNE.plusYears(20)).value()).isEqualTo("new");
    }

    @Test
    void a_day_before_the_first_value_is_never_answered_with_the_nearest() {
        assertThatThrownBy(() -> timeline.on(APRIL.minusDays(1)))
                .isInstanceOf(NothingInEffect.class)
                .hasMessage("Nothing is in effect on 2025-03-31; the first value begins on 2025-04-01.");
    }

    @Test
    void a_timeline_without_any_value_cannot_be_made() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Timeline<>(Map.of()));
    }
}
