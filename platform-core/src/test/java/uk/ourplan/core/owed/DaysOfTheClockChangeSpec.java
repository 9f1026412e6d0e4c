package uk.ourplan.core.owed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.InMovedTime;

/** A day is a day in London: it has 23 hours when British Summer Time begins and 25 when it ends, and one round each time. */
@DisplayName("SCHEDULE-03, SCHEDULE-12, REVIEW-01: no task is lost or doubled when the clocks change")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DaysOfTheClockChangeSpec {

    private static final Duration STEP = Duration.ofMinutes(30);
    private static final LocalDate BACK_TO = LocalDate.of(2026, 11, 23);

    private final Casework northmoor = Casework.with(InMovedTime.core(), InMovedTime.CLOCK, "northmoor");

    @AfterEach
    void goBack() {
        InMovedTime.CLOCK.to(BACK_TO);
    }

    /**
     * The last day of the window falls on the Sunday of the change. Each half hour from the evening before to the morning
     * after has a round; whether summer time holds is reckoned here from the hour of the change alone.
     */
    @ParameterizedTest
    @CsvSource({
        "2027-01-31, 2027-03-28, 2027-03-28T01:00:00Z, true",
        "2027-09-05, 2027-10-31, 2027-10-31T01:00:00Z, false"
    })
    void a_review_due_on_the_sunday_of_the_change_is_due_all_that_day_and_overdue_from_the_midnight_after(
            LocalDate signed, LocalDate sunday, Instant change, boolean forward) {
        InMovedTime.CLOCK.to(signed);
        UUID plan = northmoor.signed();
        assertThat(northmoor.column("select together_by::text from casework.review where plan_id = '" + plan + "'"))
                .containsExactly(sunday.toString());

        Instant from = sunday.minusDays(1).atTime(20, 0).toInstant(ZoneOffset.UTC);
        Instant to = sunday.plusDays(1).atTime(3, 0).toInstant(ZoneOffset.UTC);
        for (Instant now = from; now.isBefore(to); now = now.plus(STEP)) {
            InMovedTime.CLOCK.to(now);
            TheDaysRound.goOn(northmoor.core(), northmoor.council().id());

            boolean summer = now.isBefore(change) != forward;
            LocalDate inLondon = LocalDate.ofInstant(now.plus(Duration.ofHours(summer ? 1 : 0)), ZoneOffset.UTC);
            assertThat(ofRule(plan, "SCHEDULE-12")).as("overdue at %s", now).hasSize(inLondon.isAfter(sunday) ? 1 : 0);
            assertThat(ofRule(plan, "SCHEDULE-03")).as("to be held at %s", now).containsExactly(sunday.toString());
            assertThat(northmoor.column("select count(*)::text from casework.owed_round where council_id = '"
                            + northmoor.council().id() + "' and day = '" + inLondon + "' and finished_at is not null"))
                    .as("the round of %s at %s", inLondon, now)
                    .containsExactly("1");
        }
        assertThat(northmoor.column("select day::text from casework.owed_round where council_id = '"
                        + northmoor.council().id() + "' and day >= '" + sunday.minusDays(1) + "' order by day"))
                .containsExactly(
                        sunday.minusDays(1).toString(),
                        sunday.toString(),
                        sunday.plusDays(1).toString());
        assertThat(northmoor.column("select count(*)::text from casework.task where plan_id = '" + plan
                        + "' and rule in ('SCHEDULE-03', 'SCHEDULE-12')"))
                .containsExactly("2");
    }

    @Test
    void a_request_at_half_past_eleven_before_the_change_belongs_to_its_own_day_and_easter_is_no_working_day() {
        InMovedTime.CLOCK.to(LocalDate.of(2027, 1, 31));
        UUID plan = northmoor.signed();
        InMovedTime.CLOCK.to(Instant.parse("2027-03-25T23:30:00Z"));
        ask(plan, LocalDate.of(2027, 3, 25));
        InMovedTime.CLOCK.to(Instant.parse("2027-03-28T23:30:00Z"));
        ask(plan, LocalDate.of(2027, 3, 29));

        assertThat(ofRule(plan, "REVIEW-01")).containsExactly("2027-04-05", "2027-04-05");
    }

    private void ask(UUID plan, LocalDate today) {
        northmoor
                .as(northmoor.practitioner())
                .post()
                .uri("/api/v1/plans/{id}/review-requests", plan)
                .bodyValue(Map.of(
                        "received_on",
                        today,
                        "requester",
                        "Graham Tattersby",
                        "relationship",
                        "son",
                        "on_behalf",
                        true,
                        "ground",
                        "circumstances"))
                .exchange()
                .expectStatus()
                .isOk();
    }

    /** The days by which the open tasks of a rule are due. */
    private List<String> ofRule(UUID plan, String rule) {
        return northmoor.column("select due::text from casework.task where plan_id = '" + plan + "' and rule = '" + rule
                + "' and done_at is null order by due");
    }
}
