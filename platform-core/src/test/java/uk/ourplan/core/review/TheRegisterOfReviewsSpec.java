package uk.ourplan.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.api.review.ReviewRegister;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;

@Tag("SCHEDULE-12")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TheRegisterOfReviewsSpec {

    private static final Casework NORTHMOOR = Casework.with("northmoor");
    private static final Somebody ME = NORTHMOOR.practitioner();

    @Test
    void every_live_plan_stands_in_the_register_with_its_state_and_no_other_councils_does() {
        UUID plan = NORTHMOOR.signed();
        Casework elsewhere = Casework.with("eastvale");

        ReviewRegister register = register(NORTHMOOR, 0);

        assertThat(everyLine()).anySatisfy(line -> {
            assertThat(line.planId()).isEqualTo(plan);
            assertThat(line.state()).isEqualTo("not_yet_due");
        });
        assertThat(register.outlook()).hasSize(12);
        assertThat(register.outlook().stream()
                        .mapToInt(ReviewRegister.Month::reviews)
                        .sum())
                .isPositive();
        assertThat(register(elsewhere, 0).lines().items())
                .noneMatch(line -> line.planId().equals(plan));
    }

    @Test
    void the_register_comes_page_by_page_and_counts_what_is_on_all_of_them() {
        NORTHMOOR.signed();
        NORTHMOOR.signed();

        ReviewRegister one = Objects.requireNonNull(NORTHMOOR
                .as(ME)
                .get()
                .uri("/api/v1/reviews?size=1&page=1")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(ReviewRegister.class)
                .returnResult()
                .getResponseBody());

        assertThat(one.lines().items()).hasSize(1);
        assertThat(one.lines().total()).isGreaterThanOrEqualTo(2);
        assertThat(one.counts().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo((int) one.lines().total());
        NORTHMOOR
                .as(ME)
                .get()
                .uri("/api/v1/reviews?size=101")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    private static List<ReviewRegister.Line> everyLine() {
        List<ReviewRegister.Line> all = new ArrayList<>();
        ReviewRegister register = register(NORTHMOOR, 0);
        all.addAll(register.lines().items());
        while (register.lines().hasMore()) {
            register = register(NORTHMOOR, register.lines().page() + 1);
            all.addAll(register.lines().items());
        }
        return all;
    }

    private static ReviewRegister register(Casework council, int page) {
        return Objects.requireNonNull(council.as(council.practitioner())
                .get()
                .uri("/api/v1/reviews?size=100&page=" + page)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(ReviewRegister.class)
                .returnResult()
                .getResponseBody());
    }
}
