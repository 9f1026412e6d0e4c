package uk.ourplan.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ourplan.language.dispute.DisputeNote.Advised;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.FakeDisputes;
import uk.ourplan.web.fake.OnTheFakeCore;

class DisputesViewSpec extends OnTheFakeCore {

    @Autowired
    @SuppressWarnings("NullAway.Init") // set by Spring
    private FakeDisputes disputes;

    @BeforeEach
    void opened() {
        disputes.notes.clear();
        go("plans/" + FakeCore.PLAN + "/disagreement");
        settle();
        find(Details.class).all().forEach(each -> each.setOpened(true));
    }

    @Test
    @Tag("DISPUTE-05")
    @Tag("DISPUTE-07")
    @Tag("DISPUTE-12")
    void a_disagreement_shows_what_its_file_lacks_who_decides_next_and_which_duty_stays() {
        assertThat(screen())
                .contains("Duty not discharged for need N2")
                .contains("Write to the complaints team.")
                .containsSubsequence("Disagreement D1 about risk", "Open", "Her son", "Cooking alone")
                .contains("The file lacks what was offered")
                .contains("Take D1 to the service manager")
                .contains("just enough");
    }

    @Test
    @Tag("DISPUTE-05")
    void the_line_manager_s_advice_is_put_on_record() {
        test(labelled(TextArea.class, "What the line manager advised")).setValue("Try a trial week");
        test(labelled(Button.class, "Record the advice on D1")).click();
        settle();

        assertThat(disputes.notes).singleElement().isInstanceOfSatisfying(Advised.class, told -> {
            assertThat(told.dispute()).isEqualTo("D1");
            assertThat(told.advice()).isEqualTo("Try a trial week");
        });
    }
}
