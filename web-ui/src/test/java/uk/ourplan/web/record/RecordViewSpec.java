package uk.ourplan.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.person.part.CapacityByDecision;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.OnTheFakeCore;

class RecordViewSpec extends OnTheFakeCore {

    private static final String CAPACITY = "people/" + FakeCore.PERSON + "/record/capacity";
    private static final String SPEAKING = "people/" + FakeCore.PERSON + "/record/how-to-speak";
    private static final String CALLED = "Likes to be called";

    @Autowired
    private Unsent unsent;

    @Autowired
    private SignedIn signedIn;

    /** What one test typed and left is not another one's. */
    @BeforeEach
    void forgetWhatWasTypedBefore() {
        for (PartName part : PartName.values()) {
            unsent.take(signedIn.worker(), "record/" + FakeCore.PERSON + "/" + part.code());
        }
    }

    @Test
    void every_part_of_the_record_is_read_under_its_own_address() {
        for (PartName part : PartName.values()) {
            go("people/" + FakeCore.PERSON + "/record/" + part.code().replace('_', '-'));

            assertThat(screen()).contains(PartForm.of(part).title()).contains("As it came with the record.");
            assertThat(core.saves).as("opening %s saves nothing", part).isEmpty();
        }
    }

    @Test
    void capacity_is_read_decision_by_decision() {
        go(CAPACITY);

        assertThat(screen())
                .contains("Agree plan")
                .contains("Presumed")
                .contains("Nothing said or done gives reason to doubt it.");
    }

    @Test
    void what_is_written_is_saved_with_one_button_and_then_read() {
        go(SPEAKING);
        press("Change: How to speak with me");
        test(labelled(TextField.class, CALLED)).setValue("Maisie");

        assertThat(core.saves).isEmpty();
        press("Save");

        assertThat(core.saves).singleElement().asString().contains("\"likes_to_be_called\":\"Maisie\"");
        assertThat(screen())
                .contains("Saved 14:02")
                .contains("Written by Tom Ashby on 20 Nov 2026")
                .contains("Maisie");
    }

    @Test
    void leaving_it_as_it_was_saves_nothing() {
        write(SPEAKING, "Change: How to speak with me");
        test(labelled(TextField.class, CALLED)).setValue("Maisie");

        press("Leave it as it was");

        assertThat(core.saves).isEmpty();
        assertThat(screen()).contains("Nothing was changed.").doesNotContain("Maisie");
    }

    @Test
    void what_the_law_does_not_let_stand_is_said_beside_its_field_and_in_a_summary() {
        write(CAPACITY, "Change: Capacity, decision by decision");
        unfold();
        core.latency.fail(FakeCore.refusal(422, """
                {"title":"Not acceptable","detail":"Mend what is listed.","errors":[
                  {"at":"decisions[0].finding","says":"Say what the assessment found about this decision, and why."}]}""".getBytes(StandardCharsets.UTF_8)));

        press("Save");

        assertThat(labelled(TextArea.class, "What was found, and why").isInvalid())
                .isTrue();
        assertThat(screen()).contains("Mend what is listed.").contains("Your text is still here.");
    }

    @Test
    void two_who_write_one_part_see_both_versions_and_nothing_is_lost() {
        write(SPEAKING, "Change: How to speak with me");
        test(labelled(TextField.class, CALLED)).setValue("Maisie");
        core.savedByAnother(new uk.ourplan.language.person.part.HowToSpeak(
                "Queenie", null, null, null, null, null, null, null, null, null, null, null, null));

        press("Save");
        assertThat(screen())
                .contains("Both versions are kept until you decide.")
                .contains("Queenie");

        press("Keep mine");
        assertThat(core.saves).hasSize(2);
        assertThat(screen()).contains("Maisie").contains("Saved 14:02");
    }

    @Test
    void what_was_typed_and_not_saved_when_the_page_was_left_is_there_again() {
        write(SPEAKING, "Change: How to speak with me");
        test(labelled(TextField.class, CALLED)).setValue("Maisie");

        go("people");
        go(SPEAKING);

        assertThat(labelled(TextField.class, CALLED).getValue()).isEqualTo("Maisie");
        assertThat(screen()).contains("What you had typed and not saved is back.");
    }

    @Test
    @WithMockUser(username = "Ann Auditor", roles = "auditor")
    void who_may_not_write_reads_only() {
        go(CAPACITY);

        assertThat(find(Button.class).all())
                .noneMatch(button -> button.getText().equals("Change"));
    }

    @Test
    void where_somebody_takes_no_part_the_next_step_is_told_with_its_letter() {
        go("people/" + FakeCore.PERSON + "/record/taking-part");

        assertThat(screen())
                .contains("What comes next")
                .contains("Find out what is behind it.")
                .contains("INVOLVE-13")
                .contains("Letter: What a plan is for");
        press("Record it: Find out what is behind it.");
        assertThat(labelled(Select.class, "1. What is behind it").isVisible()).isTrue();
    }

    @Test
    void whoever_came_from_a_plan_finds_the_way_back_to_it() {
        go("plans/" + FakeCore.PLAN + "/record/capacity");

        assertThat(screen()).contains("Capacity, decision by decision").contains("Back to the plan");
        assertThat(addresses()).contains("plans/" + FakeCore.PLAN);
    }

    @Test
    void the_roles_that_may_assess_are_the_councils_own() {
        core.savedByAnother(new CapacityByDecision(core.sample.capacity(), null, List.of()));

        write(CAPACITY, "Change: Capacity, decision by decision");
        unfold();

        assertThat(screen()).contains("Doubt and assessment");
    }

    private void write(String address, String change) {
        go(address);
        press(change);
    }

    private void unfold() {
        find(Details.class).all().forEach(fold -> fold.setOpened(true));
        settle();
    }

    private void press(String button) {
        test(labelled(Button.class, button)).click();
        settle();
    }
}
