package uk.ourplan.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.plan.Advice;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.OnTheFakeCore;

class PlanViewSpec extends OnTheFakeCore {

    private static final String ADVICE = "plans/" + FakeCore.PLAN + "/advice";
    private static final String PREVENT = "What can be done to prevent or delay more";

    @Autowired
    private Unsent unsent;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JsonMapper json;

    private void type(String text) {
        test(labelled(TextArea.class, PREVENT)).setValue(text);
        settle();
    }

    private Advice saved() {
        return (Advice) java.util.Objects.requireNonNull(core.contents.get(SectionName.ADVICE));
    }

    @Test
    void what_is_typed_is_saved_by_itself_and_says_when() {
        go(ADVICE);

        type("Eye test in February.");

        assertThat(saved().prevent()).isEqualTo("Eye test in February.");
        assertThat(screen()).contains("Saved 14:02");
    }

    @Test
    void saving_one_field_loses_nothing_of_the_others() {
        Advice before = saved();
        go(ADVICE);

        type("Another advice.");

        assertThat(saved()).usingRecursiveComparison().ignoringFields("prevent").isEqualTo(before);
    }

    @Test
    void every_section_comes_back_from_its_form_as_it_went_in() {
        core.contents.forEach((name, before) -> {
            go("plans/" + FakeCore.PLAN + "/" + name.code().replace('_', '-'));

            assertThat(screen()).contains("Ready to sign off?");
            assertThat(core.saves).as("opening %s saves nothing", name).isEmpty();
        });
    }

    @Test
    void findings_follow_what_is_typed() {
        go(ADVICE);
        assertThat(screen()).contains("Nothing stops it from being submitted.");

        type("");

        assertThat(screen())
                .contains("1 thing stands in the way.")
                .contains("There is no advice on preventing or delaying needs.")
                .contains("Stops submitting");
    }

    @Test
    void a_finding_leads_to_the_field_that_mends_it() {
        go("plans/" + FakeCore.PLAN);

        assertThat(addresses())
                .contains("plans/" + FakeCore.PLAN + "/risks?at=items%5BR1%5D.contingency.who")
                .contains("plans/" + FakeCore.PLAN + "/other-plans?at=enquiries");
    }

    @Test
    void what_cannot_be_saved_stays_and_is_tried_again() {
        go(ADVICE);
        core.latency.fail(FakeCore.refusal(503, new byte[0]));

        type("Kept while the line is down.");

        assertThat(screen()).contains("Not saved – trying again").contains("Your text is still here.");
        assertThat(labelled(TextArea.class, PREVENT).getValue()).isEqualTo("Kept while the line is down.");

        core.latency.fail(null);
        test(labelled(Button.class, "Try now")).click();
        settle();

        assertThat(saved().prevent()).isEqualTo("Kept while the line is down.");
        assertThat(screen()).contains("Saved 14:02");
    }

    @Test
    void what_was_typed_and_not_saved_when_the_plan_was_left_is_shown_again_and_saved() {
        go(ADVICE);
        ObjectNode typed = (ObjectNode) json.valueToTree(saved());
        typed.remove("name");
        typed.put("prevent", "Typed before the end.");
        unsent.keep(signedIn.worker(), "plan/" + FakeCore.PLAN + "/advice", """
                {"revision": %d, "content": %s}
                """.formatted(
                        core.revisions.get(SectionName.ADVICE), typed));

        go("people");
        go(ADVICE);

        assertThat(labelled(TextArea.class, PREVENT).getValue()).isEqualTo("Typed before the end.");
        assertThat(screen()).contains("What you had typed and was not saved is back: Advice");
        assertThat(saved().prevent()).isEqualTo("Typed before the end.");
    }

    @Test
    void what_is_typed_during_a_save_is_saved_after_it() {
        go(ADVICE);
        core.latency.hold();
        type("First.");
        type("First and second.");
        assertThat(core.latency.waiting()).isEqualTo(1);

        core.latency.release();
        settle();

        assertThat(core.saves).hasSize(2);
        assertThat(saved().prevent()).isEqualTo("First and second.");
    }

    @Test
    void a_refusal_stands_beside_the_field_and_in_a_summary() {
        go(ADVICE);
        core.latency.fail(FakeCore.refusal(422, """
                {"title":"Not acceptable","detail":"Mend what is marked.","errors":[{"at":"prevent","says":"At most 4,000 characters."}]}""".getBytes(StandardCharsets.UTF_8)));

        type("Far too long.");

        TextArea field = labelled(TextArea.class, PREVENT);
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("At most 4,000 characters.");
        assertThat(screen()).contains("Mend what is marked.").contains("At most 4,000 characters.");
    }

    @Test
    void a_save_that_arrived_although_its_answer_was_lost_is_no_clash_with_oneself() {
        go(ADVICE);
        core.latency.fail(FakeCore.refusal(503, new byte[0]));
        type("Sent once.");
        Advice before = saved();
        core.savedByAnother(new Advice(
                before.reduce(),
                "Sent once.",
                before.topicsTold(),
                before.helpDeciding(),
                before.given(),
                before.noneGivenBecause(),
                before.preventionServices(),
                before.questions()));
        core.latency.fail(null);

        type("Sent once, and more.");

        assertThat(find(Dialog.class).all()).noneMatch(Dialog::isOpened);
        assertThat(saved().prevent()).isEqualTo("Sent once, and more.");
        assertThat(screen()).contains("Saved 14:02");
    }

    @Test
    void two_people_on_one_section_see_both_versions_and_may_keep_mine() {
        clash();

        test(button("Keep mine")).click();
        settle();

        assertThat(saved().prevent()).isEqualTo("Mine.");
        assertThat(screen()).contains("Saved 14:02");
    }

    @Test
    void two_people_on_one_section_may_take_theirs() {
        clash();

        test(button("Take theirs")).click();
        settle();

        assertThat(saved().prevent()).isEqualTo("Theirs.");
        assertThat(labelled(TextArea.class, PREVENT).getValue()).isEqualTo("Theirs.");
    }

    @Test
    void mine_can_be_copied_out_of_a_clash() {
        clash();

        test(button("Copy mine out")).click();

        assertThat(labelled(TextArea.class, "Your version, to copy").getValue()).contains("Mine.");
    }

    private void clash() {
        go(ADVICE);
        core.savedByAnother(new Advice(
                saved().reduce(),
                "Theirs.",
                saved().topicsTold(),
                saved().helpDeciding(),
                saved().given(),
                saved().noneGivenBecause(),
                saved().preventionServices(),
                saved().questions()));
        type("Mine.");

        Dialog dialog = find(Dialog.class).all().stream()
                .filter(Dialog::isOpened)
                .findFirst()
                .orElseThrow();
        assertThat(dialog.getElement().getTextRecursively())
                .contains("Tom Ashby saved this section")
                .contains("Mine.")
                .contains("Theirs.");
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(one -> text.equals(one.getText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void leaving_waits_until_everything_is_saved() {
        go(ADVICE);
        core.latency.hold();
        type("Before I go.");

        UI.getCurrent().navigate("people");
        assertThat(getCurrentView()).isInstanceOf(PlanView.class);
        core.latency.release();
        settle();

        assertThat(saved().prevent()).isEqualTo("Before I go.");
        assertThat(getCurrentView()).isNotInstanceOf(PlanView.class);
    }

    @Test
    void a_plan_that_waits_can_be_read_and_not_written() {
        core.state = PlanState.SUBMITTED;
        core.may = java.util.Set.of();

        go(ADVICE);

        assertThat(screen()).contains("Waiting for authorisation").contains("It is with the team manager");
        assertThat(find(TextArea.class).all()).isEmpty();
    }

    @Test
    void a_final_plan_says_so_and_hands_over_its_copy() {
        core.state = PlanState.SIGNED_OFF;
        core.may = java.util.Set.of();

        go(ADVICE);

        assertThat(screen())
                .contains("This version never changes again.")
                .contains("Signed by Tom Ashby as team manager, on behalf of Una Farrow, on")
                .contains("The first review is due by 18 Jan 2027.");
        assertThat(addresses()).contains("documents/plans/" + FakeCore.PLAN + "/pdf");
    }
}
