package uk.ourplan.web.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.ourplan.api.change.Change;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.OnTheFakeCore;

class MyWorkViewSpec extends OnTheFakeCore {

    @BeforeEach
    void comingFromElsewhere() {
        go("people");
    }

    @Test
    void what_is_overdue_stands_first_and_says_so_in_words() {
        go("");

        assertThat(screen()).contains("To do (2)").containsSubsequence("3 days overdue", "Due 18 Jan 2027");
    }

    @Test
    void my_plans_stand_by_the_state_that_they_are_in() {
        go("");

        assertThat(screen()).contains("Being written (1)").contains("£227.07 a week");
    }

    @Test
    void an_empty_desk_says_what_to_do_next() {
        core.empty = true;

        go("");

        assertThat(screen()).contains("Nothing is due.").contains("Find a person");
    }

    @Test
    void a_wait_says_what_is_awaited() {
        core.latency.hold();
        go("");
        assertThat(screen()).contains("Loading your work …");

        core.latency.release();
        settle();

        assertThat(screen()).contains("To do (2)").doesNotContain("Loading your work");
    }

    @Test
    void a_failure_is_told_and_can_be_tried_again() {
        core.latency.fail(FakeCore.refusal(
                503,
                "{\"title\":\"Busy\",\"detail\":\"Nothing was changed.\"}"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        go("");
        assertThat(screen()).contains("Busy").contains("Nothing was changed.");

        core.latency.fail(null);
        test(labelled(Button.class, "Try again")).click();
        settle();

        assertThat(screen()).contains("To do (2)");
    }

    @Test
    void news_renews_the_desk_without_a_reload() {
        go("");
        core.empty = true;

        core.news.tryEmitNext(new Change("1", "task_done", null, Instant.EPOCH));
        settle();

        assertThat(screen()).contains("Nothing is due.");
    }
}
