package uk.ourplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import uk.ourplan.api.plan.Readiness;
import uk.ourplan.api.plan.ThenAndNow;
import uk.ourplan.language.date.Days;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ThenAndNowSpec {

    private final Casework northmoor = Casework.with("northmoor");
    private final LocalDate today = LocalDate.now(Days.LONDON);

    @Test
    void a_stored_determination_shows_what_it_rested_on_and_what_it_would_be_after_a_change() {
        UUID plan = northmoor.signed();
        ThenAndNow unchanged = thenAndNow(plan, "");
        assertThat(unchanged.kept()).extracting(ThenAndNow.Kept::occasion).contains("submission", "sign_off");
        assertThat(unchanged.kept()).allSatisfy(kept -> {
            assertThat(kept.then().nationalPack()).isNotBlank();
            assertThat(kept.policyVersion()).isPositive();
        });
        assertThat(route(unchanged)).allSatisfy(kept -> assertThat(kept.same()).isTrue());

        northmoor.publish(Ladder.whereATeamManagerSignsLittle());

        ThenAndNow changed = thenAndNow(plan, "");
        assertThat(changed.policyVersion()).isGreaterThan(unchanged.policyVersion());
        assertThat(route(changed)).isNotEmpty().allSatisfy(kept -> {
            assertThat(kept.same()).isFalse();
            assertThat(String.valueOf(kept.then().answer())).contains("team_manager");
            assertThat(String.valueOf(Objects.requireNonNull(kept.now()).answer()))
                    .contains("service_manager");
        });
        assertThat(route(thenAndNow(plan, "?on=" + today.minusDays(1))))
                .as("under the policy of yesterday nothing has changed")
                .allSatisfy(kept -> assertThat(kept.same()).isTrue());
    }

    @Test
    void the_plan_check_is_asked_as_of_a_day() {
        UUID plan = northmoor.submitted();
        northmoor.publish(Ladder.whereATeamManagerSignsLittle());

        assertThat(String.valueOf(readiness(plan, today).route().answer())).contains("service_manager");
        assertThat(String.valueOf(readiness(plan, today.minusDays(1)).route().answer()))
                .contains("team_manager");
    }

    @Test
    void a_day_that_cannot_be_read_or_before_the_law_is_refused() {
        UUID plan = northmoor.submitted();

        status(plan, "tomorrow", HttpStatus.BAD_REQUEST);
        status(plan, "2014-01-01", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void status(UUID plan, String on, HttpStatus expected) {
        northmoor
                .as(northmoor.practitioner())
                .get()
                .uri("/api/v1/plans/{id}/as-of/readiness?on={on}", plan, on)
                .exchange()
                .expectStatus()
                .isEqualTo(expected);
    }

    private static List<ThenAndNow.Kept> route(ThenAndNow both) {
        return both.kept().stream()
                .filter(kept -> kept.then().determination().equals("authorisation-route"))
                .toList();
    }

    private Readiness readiness(UUID plan, LocalDate on) {
        return Objects.requireNonNull(northmoor
                .as(northmoor.practitioner())
                .get()
                .uri("/api/v1/plans/{id}/as-of/readiness?on={on}", plan, on)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Readiness.class)
                .returnResult()
                .getResponseBody());
    }

    private ThenAndNow thenAndNow(UUID plan, String query) {
        return Objects.requireNonNull(northmoor
                .as(northmoor.practitioner())
                .get()
                .uri("/api/v1/plans/" + plan + "/as-of/determinations" + query)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(ThenAndNow.class)
                .returnResult()
                .getResponseBody());
    }
}
