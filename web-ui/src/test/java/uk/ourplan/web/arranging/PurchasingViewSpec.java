package uk.ourplan.web.arranging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import uk.ourplan.api.change.Change;
import uk.ourplan.web.fake.FakeArranging;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.OnTheFakeCore;

@WithMockUser(username = "Piet Purchaser", roles = "purchasing_officer")
class PurchasingViewSpec extends OnTheFakeCore {

    @Autowired
    @SuppressWarnings("NullAway.Init") // set by Spring
    private FakeArranging arranging;

    @BeforeEach
    void nothingWaits() {
        arranging.reset();
    }

    @Test
    @Tag("ARRANGE-03")
    void a_referral_appears_without_a_reload_with_its_priority_and_its_days() {
        go("purchasing");
        assertThat(screen()).contains("Nothing waits.");

        arranging.queue.add(arranging.line());
        core.news.tryEmitNext(new Change("7", "arranging_changed", FakeCore.PLAN, Instant.EPOCH));
        settle();

        assertThat(screen())
                .contains("1 referral waits.")
                .contains("Maureen Ivy Tattersby, A1")
                .contains("This week")
                .contains("Late since 15 Nov 2026")
                .contains("None found since 12 Nov 2026")
                .contains("Overdue since 17 Nov 2026");
        assertThat(addresses()).contains("plans/" + FakeCore.PLAN + "/arranging");
    }
}
