package uk.ourplan.core.directory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.language.council.WorkerId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RolesOnADaySpec {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final WorkerId ANN = new WorkerId(new UUID(0, 1));
    private static final WorkerId BEN = new WorkerId(new UUID(0, 2));

    @Test
    void a_role_holds_from_its_first_day_to_its_last_and_not_a_day_more() {
        List<Held> held = List.of(held(ANN, "practitioner", DAY, DAY.plusDays(1)));

        assertThat(RolesOnADay.of(ANN, held, List.of(), DAY.minusDays(1))).isEmpty();
        assertThat(RolesOnADay.of(ANN, held, List.of(), DAY)).containsExactly("practitioner");
        assertThat(RolesOnADay.of(ANN, held, List.of(), DAY.plusDays(1))).containsExactly("practitioner");
        assertThat(RolesOnADay.of(ANN, held, List.of(), DAY.plusDays(2))).isEmpty();
    }

    @Test
    void a_deputy_is_lent_what_authorises_and_nothing_else_and_only_on_those_days() {
        List<Held> held = List.of(
                held(ANN, "team_manager", DAY, null),
                held(ANN, "authoriser", DAY, null),
                held(ANN, "council_admin", DAY, null),
                held(ANN, "finance_officer", DAY, null));
        List<Deputising> away =
                List.of(new Deputising(new UUID(0, 9), ANN, BEN, new Spell(DAY.plusDays(1), DAY.plusDays(2))));

        assertThat(RolesOnADay.of(BEN, held, away, DAY)).isEmpty();
        assertThat(RolesOnADay.of(BEN, held, away, DAY.plusDays(2))).containsExactly("authoriser", "team_manager");
        assertThat(RolesOnADay.of(BEN, held, away, DAY.plusDays(3))).isEmpty();
        assertThat(RolesOnADay.of(ANN, held, away, DAY.plusDays(2))).hasSize(4);
    }

    @Test
    void what_a_deputy_may_do_only_for_somebody_else_is_told_apart_from_their_own() {
        List<Held> held = List.of(
                held(ANN, "team_manager", DAY, null),
                held(ANN, "authoriser", DAY, null),
                held(ANN, "council_admin", DAY, null),
                held(BEN, "authoriser", DAY, null));
        List<Deputising> away = List.of(new Deputising(new UUID(0, 9), ANN, BEN, new Spell(DAY, DAY)));

        assertThat(RolesOnADay.lent(BEN, held, away, DAY)).containsOnly(Map.entry("team_manager", ANN));
        assertThat(RolesOnADay.lent(BEN, held, away, DAY.plusDays(1))).isEmpty();
        assertThat(RolesOnADay.lent(ANN, held, away, DAY)).isEmpty();
    }

    @Test
    void an_end_never_reaches_back_into_what_was_done_already() {
        Spell since = new Spell(DAY.minusDays(30), null);

        assertThat(since.endingOn(DAY.minusDays(20), DAY).until()).isEqualTo(DAY.minusDays(1));
        assertThat(since.endingOn(DAY.plusDays(5), DAY).until()).isEqualTo(DAY.plusDays(5));
        assertThat(new Spell(DAY.plusDays(5), null).endingOn(DAY, DAY).holdsOn(DAY.plusDays(5)))
                .isFalse();
        assertThatThrownBy(() -> new Spell(DAY, DAY.minusDays(2))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_administrator_for_a_time_does_not_keep_a_council_administered() {
        assertThat(StillAdministered.by(List.of(held(ANN, "council_admin", DAY, null)), DAY))
                .isTrue();
        assertThat(StillAdministered.by(List.of(held(ANN, "council_admin", DAY, DAY.plusDays(90))), DAY))
                .isFalse();
        assertThat(StillAdministered.by(List.of(held(ANN, "council_admin", DAY.plusDays(1), null)), DAY))
                .isFalse();
    }

    private static Held held(WorkerId worker, String role, LocalDate from, @Nullable LocalDate until) {
        return new Held(UUID.randomUUID(), worker, role, new Spell(from, until));
    }
}
