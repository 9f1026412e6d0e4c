package uk.ourplan.web.concern;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ourplan.web.fake.FakeDisclosures;
import uk.ourplan.web.fake.OnTheFakeCore;

class SpeakingUpViewSpec extends OnTheFakeCore {

    @Autowired
    @SuppressWarnings("NullAway.Init") // set by Spring
    private FakeDisclosures disclosures;

    @AfterEach
    void nothingDisclosed() {
        UI.getCurrent().navigate("people");
        disclosures.reset();
    }

    @Test
    @Tag("PROVIDER-20")
    void the_rights_the_policy_and_the_helpline_stand_beside_the_form() {
        go("speaking-up");

        assertThat(screen())
                .contains("may not suffer detriment or victimisation", "Anyone who speaks up is listened to.")
                .contains("Helpline: 0808 157 0140", "checked on 17 Mar 2026", "your line manager cannot")
                .doesNotContain("As a student", "named receiver (");
        assertThat(addresses()).contains("https://www.northmoor.example/policies/speaking-up");
    }

    @Test
    @Tag("PROVIDER-20")
    @Tag("PROVIDER-21")
    void a_helpline_that_is_not_set_is_hidden_and_a_student_sees_the_advice() {
        disclosures.helpline = null;
        disclosures.forStudents = "You may talk to your tutor first.";

        go("speaking-up");

        assertThat(screen())
                .contains("As a student", "You may talk to your tutor first.")
                .doesNotContain("Helpline");
    }

    @Test
    @Tag("PROVIDER-19")
    @Tag("PROVIDER-22")
    void it_is_raised_without_evidence_which_may_be_attached_afterwards() {
        go("speaking-up");

        test(labelled(TextArea.class, "What the concern is")).setValue("Drives without a belt.");
        test(labelled(Button.class, "Raise it")).click();
        settle();

        assertThat(disclosures.made)
                .singleElement()
                .satisfies(said -> assertThat(said.says()).isEqualTo("Drives without a belt."));
        assertThat(screen())
                .contains("Raised as number 3", "It goes to: People practice team.", "A child's safety may be at risk")
                .contains("Attach what you hold, if anything");
    }

    @Test
    @Tag("PROVIDER-20")
    void a_named_receiver_finds_what_is_for_them_and_reads_it_with_its_files() {
        disclosures.receiver = true;

        go("speaking-up");
        assertThat(screen()).contains("For you to read, as a named receiver (1)");
        assertThat(addresses()).contains("speaking-up/" + FakeDisclosures.DISCLOSURE);

        go("speaking-up/" + FakeDisclosures.DISCLOSURE);
        assertThat(screen()).contains("Drives without a belt.", "driver, Sam Bell", "Raised by Dana Discloser");
    }
}
