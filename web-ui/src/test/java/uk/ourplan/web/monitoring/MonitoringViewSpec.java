package uk.ourplan.web.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ourplan.language.monitoring.MonitoringNote.CutBack;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.FakeMonitoring;
import uk.ourplan.web.fake.OnTheFakeCore;

class MonitoringViewSpec extends OnTheFakeCore {

    @Autowired
    @SuppressWarnings("NullAway.Init") // set by Spring
    private FakeMonitoring monitoring;

    @BeforeEach
    void nothingSaid() {
        monitoring.notes.clear();
        monitoring.handedToMe = false;
    }

    private void opened() {
        go("plans/" + FakeCore.PLAN + "/monitoring");
        settle();
        find(Details.class).all().forEach(each -> each.setOpened(true));
    }

    @Test
    @Tag("MONITOR-04")
    @Tag("MONITOR-07")
    @Tag("MONITOR-14")
    void an_arrangement_shows_its_days_what_was_found_and_what_it_does_to_dependency() {
        opened();

        assertThat(screen())
                .contains("Not decided yet.", "more dependent on the council", "offer a review")
                .containsSubsequence("Monitoring W1", "Open", "Done", "The rail holds", "Overdue")
                .containsSubsequence("Outcome O1", "My own kitchen")
                .doesNotContain("It is handed to you");
    }

    @Test
    @Tag("MONITOR-10")
    void what_was_weighed_is_put_on_record() {
        opened();

        test(labelled(TextArea.class, "The person's view of the need to monitor"))
                .setValue("Glad to be without");
        test(labelled(Button.class, "Record what was weighed about W1")).click();
        settle();

        assertThat(monitoring.notes).singleElement().isInstanceOfSatisfying(CutBack.class, said -> {
            assertThat(said.arrangement()).isEqualTo("W1");
            assertThat(said.personView()).isEqualTo("Glad to be without");
        });
    }

    @Test
    @Tag("MONITOR-06")
    void what_is_handed_to_me_i_accept_or_give_back() {
        monitoring.handedToMe = true;
        opened();

        assertThat(screen()).contains("It is handed to you", "not accepted yet");
    }
}
