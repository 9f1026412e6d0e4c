package uk.ourplan.web.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ourplan.language.safeguarding.ProtectionNote.Answered;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.FakeProtection;
import uk.ourplan.web.fake.OnTheFakeCore;

class ProtectionViewSpec extends OnTheFakeCore {

    @Autowired
    @SuppressWarnings("NullAway.Init") // set by Spring
    private FakeProtection protection;

    @BeforeEach
    void nothingSaid() {
        protection.notes.clear();
        protection.deprived = false;
    }

    private void opened() {
        go("plans/" + FakeCore.PLAN + "/protection");
        settle();
        find(Details.class).all().forEach(each -> each.setOpened(true));
    }

    @Test
    @Tag("SAFEGUARD-01")
    @Tag("SAFEGUARD-02")
    void nine_nine_nine_stands_before_any_form_and_a_concern_about_a_child_shows_the_children_s_route() {
        opened();

        assertThat(screen())
                .containsSubsequence(
                        "Telephone 999 first", "Children first", "Concern S1 about a child", "Raise the concern");
    }

    @Test
    @Tag("SAFEGUARD-01")
    void what_became_of_a_concern_is_put_on_record() {
        opened();

        test(labelled(TextArea.class, "Or why it is not referred")).setValue("Talked over: no sign of it");
        test(labelled(Button.class, "Record what became of S1")).click();
        settle();

        assertThat(protection.notes)
                .singleElement()
                .isInstanceOfSatisfying(
                        Answered.class,
                        said -> assertThat(said.notReferredBecause()).isEqualTo("Talked over: no sign of it"));
    }

    @Test
    @Tag("SAFEGUARD-09")
    @Tag("SAFEGUARD-10")
    void the_questions_of_a_deprivation_of_liberty_are_hidden_unless_one_is_in_force() {
        opened();
        assertThat(screen()).doesNotContain("The three questions of the review");

        protection.deprived = true;
        opened();

        assertThat(screen())
                .contains(
                        "The three questions of the review",
                        "A walk each day",
                        "The next review answers their capacity now",
                        "Change C1 may be more restrictive.");
    }
}
