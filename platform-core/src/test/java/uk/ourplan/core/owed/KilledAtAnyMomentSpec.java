package uk.ourplan.core.owed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.InMovedTime;
import uk.ourplan.core.running.Somebody;

/**
 * The service is killed at its first written row, then at its second, and so on until nothing is left to kill; each time it
 * is asked again, as a browser that got no answer does, or as the next start does with the day's round.
 */
@DisplayName("SCHEDULE-01, SCHEDULE-12: a kill at any moment loses no task and doubles none")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KilledAtAnyMomentSpec {

    private static final LocalDate SIGNED = LocalDate.of(2026, 11, 23);
    private static final int MORE_THAN_ENOUGH = 200;

    private final Casework northmoor = Casework.with(InMovedTime.core(), InMovedTime.CLOCK, "northmoor");
    private final Killing killing = Killing.in(InMovedTime.core().database());

    @AfterEach
    void goBack() {
        killing.nevermore();
        InMovedTime.CLOCK.to(SIGNED);
    }

    @Test
    void the_day_s_round_broken_off_between_any_two_rows_and_begun_again_leaves_each_task_once() {
        List<UUID> plans = List.of(northmoor.signed(), northmoor.submitted());
        InMovedTime.CLOCK.to(SIGNED.plusWeeks(9));
        round();
        List<String> unbroken = tasks(plans);
        assertThat(unbroken).filteredOn(task -> task.contains("SCHEDULE-12")).hasSize(1);

        int kills = killedUntilItIsThrough(() -> forget(plans), this::round, () -> {
            assertThat(tasks(plans)).isEmpty();
            assertThat(round()).isTrue();
            assertThat(tasks(plans)).isEqualTo(unbroken);
        });

        assertThat(kills).as("rows at which it was killed").isGreaterThan(unbroken.size());
        assertThat(tasks(plans)).isEqualTo(unbroken);
    }

    @Test
    void a_signature_killed_at_any_row_and_sent_again_sets_one_first_review_and_one_task_for_it() {
        UUID plan = northmoor.submitted();
        List<String> before = tasks(List.of(plan));
        String key = UUID.randomUUID().toString();

        int kills = killedUntilItIsThrough(() -> {}, () -> signed(plan, key), () -> {
            assertThat(reviews(plan)).isEmpty();
            assertThat(tasks(List.of(plan))).isEqualTo(before);
        });
        List<String> after = tasks(List.of(plan));
        boolean again = signed(plan, key);

        assertThat(kills).isGreaterThan(5);
        assertThat(again).isTrue();
        assertThat(reviews(plan)).containsExactly(SIGNED.plusWeeks(8).toString());
        assertThat(tasks(List.of(plan))).isEqualTo(after);
        assertThat(after).filteredOn(task -> task.contains("SCHEDULE-03")).hasSize(1);
    }

    @Test
    void a_request_for_a_review_killed_at_any_row_and_sent_again_is_on_record_once_with_its_task() {
        UUID plan = northmoor.signed();
        String key = UUID.randomUUID().toString();

        int kills = killedUntilItIsThrough(
                () -> {},
                () -> asked(plan, key),
                () -> assertThat(requests(plan)).containsExactly("0"));
        boolean again = asked(plan, key);

        assertThat(kills).isGreaterThan(2);
        assertThat(again).isTrue();
        assertThat(requests(plan)).containsExactly("1");
        assertThat(tasks(List.of(plan)))
                .filteredOn(task -> task.contains("REVIEW-01"))
                .hasSize(1);
    }

    /** How many kills it took; each leaves everything as it was. */
    private int killedUntilItIsThrough(Runnable before, BooleanSupplier work, Runnable afterAKill) {
        for (int row = 1; row < MORE_THAN_ENOUGH; row++) {
            before.run();
            killing.at(row);
            boolean through = work.getAsBoolean();
            killing.nevermore();
            if (through) {
                return row - 1;
            }
            afterAKill.run();
        }
        throw new AssertionError("It was never through.");
    }

    /** Whether it came to its end. */
    private boolean round() {
        try {
            TheDaysRound.goOn(northmoor.core(), northmoor.council().id());
            return true;
        } catch (RuntimeException killed) {
            return false;
        }
    }

    /** As if the day had only begun: no round, and no task. */
    private void forget(List<UUID> plans) {
        northmoor
                .core()
                .database()
                .execute("delete from casework.task where owed_key is not null and plan_id in (" + in(plans)
                        + "); delete from casework.owed_round where council_id = '"
                        + northmoor.council().id() + "'");
    }

    private boolean signed(UUID plan, String key) {
        return sent(
                northmoor.authoriser("team_manager"),
                "/api/v1/authorising/plans/" + plan + "/sign-off",
                key,
                Map.of("confirmed", true));
    }

    private boolean asked(UUID plan, String key) {
        return sent(
                northmoor.practitioner(),
                "/api/v1/plans/" + plan + "/review-requests",
                key,
                Map.of(
                        "received_on", SIGNED,
                        "requester", "Graham Tattersby",
                        "relationship", "son",
                        "on_behalf", true,
                        "ground", "circumstances"));
    }

    /** Whether it was answered; a killed service gives an error or none. */
    private boolean sent(Somebody by, String uri, String key, Map<String, ?> body) {
        int status = northmoor
                .as(by)
                .post()
                .uri(uri)
                .header("Idempotency-Key", key)
                .bodyValue(body)
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus()
                .value();
        assertThat(status).isIn(200, 500, 503);
        return status == 200;
    }

    private List<String> tasks(List<UUID> plans) {
        return northmoor.column(
                "select plan_id || ' ' || owed_key || ' ' || coalesce(due::text, '') from casework.task where owed_key is not null"
                        + " and done_at is null and plan_id in (" + in(plans) + ") order by 1");
    }

    private List<String> reviews(UUID plan) {
        return northmoor.column("select together_by::text from casework.review where plan_id = '" + plan + "'");
    }

    private List<String> requests(UUID plan) {
        return northmoor.column("select count(*)::text from casework.review_request where plan_id = '" + plan + "'");
    }

    private static String in(List<UUID> plans) {
        return String.join(", ", plans.stream().map(plan -> "'" + plan + "'").toList());
    }
}
