package uk.ourplan.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.FakeDeterminations;
import uk.ourplan.web.fake.OnTheFakeCore;

class WhenItIsReviewedSpec extends OnTheFakeCore {

    @Autowired
    private FakeDeterminations law;

    @Test
    void the_first_review_is_reckoned_beside_its_section_from_the_days_that_the_plan_supposes() {
        go("plans/" + FakeCore.PLAN + "/review");

        assertThat(screen())
                .contains("When the first review falls")
                .contains("From 4 Jan 2027, and by 18 Jan 2027 at the latest.");
        assertThat(law.asked.getLast().toString())
                .contains("signed_off_on=2026-11-20")
                .contains("services_started_on=2026-11-23")
                .contains("start_move_confirmed=true");
    }
}
