package uk.ourplan.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.web.fake.FakeAgreement;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.OnTheFakeCore;

class AgreementViewSpec extends OnTheFakeCore {

    private static final String ADDRESS = "plans/" + FakeCore.PLAN + "/agreement";

    @Test
    void the_draft_is_shown_as_the_person_gets_it_and_can_do_nothing() {
        go(ADDRESS);

        IFrame preview = find(IFrame.class).single();
        assertThat(preview.getElement().getAttribute("sandbox")).isEmpty();
        assertThat(preview.getElement().getAttribute("title")).isEqualTo("The draft as the person gets it");
    }

    @Test
    void presenting_is_put_on_record() {
        go(ADDRESS);

        test(labelled(Button.class, "Record that it was presented")).click();
        settle();

        assertThat(core.state).isEqualTo(PlanState.PRESENTED);
        assertThat(core.keys).hasSize(1);
        assertThat(screen()).contains("Presented");
    }

    @Test
    void what_was_typed_and_not_put_on_record_is_back_until_it_is() {
        core.may = Set.of("agree");
        go(ADDRESS);
        test(labelled(TextArea.class, "What the person thinks")).setValue("She would rather wait.");
        settle();

        go("people");
        go(ADDRESS);

        assertThat(screen()).contains("What you had typed and not put on record is back.");
        assertThat(labelled(TextArea.class, "What the person thinks").getValue())
                .isEqualTo("She would rather wait.");

        test(labelled(Button.class, "Put on record")).click();
        settle();
        go("people");
        go(ADDRESS);

        assertThat(screen()).doesNotContain("is back");
    }

    /** AGREE-08, AGREE-09, AGREE-10. */
    @Test
    void each_condition_of_assumed_agreement_stands_there_with_the_days_that_are_left() {
        go(ADDRESS);

        Countdown countdown = new Countdown(
                Objects.requireNonNull(new FakeAgreement().sought(FakeCore.PLAN).block()));

        assertThat(countdown.getElement().getTextRecursively())
                .contains("Agreement that may be assumed")
                .contains("assumed from 27 Nov 2026: 7 days left.")
                .contains("Not met")
                .contains("An effort is logged at every stage that is due.")
                .contains("Follow-up calls: due since 19 Nov 2026, and nobody tried.");
    }

    /** AUTH-07, AUTH-09. */
    @Test
    void the_practitioner_says_which_criterion_of_the_panel_the_plan_meets() {
        core.may = Set.of("edit");
        go(ADDRESS);
        assertThat(screen()).contains("Does it go to the panel?").contains("Assurance North");

        test(labelled(Checkbox.class, "A kind of support that the council has not bought before."))
                .click();
        test(labelled(Button.class, "Keep these answers")).click();
        settle();

        assertThat(screen()).contains("Assurance form B");
    }

    /** AUTH-14. */
    @Test
    void a_version_that_needs_no_authoriser_is_issued_here() {
        core.may = Set.of("release");
        go(ADDRESS);

        test(labelled(Button.class, "Issue this version")).click();
        settle();

        assertThat(core.state).isEqualTo(PlanState.SIGNED_OFF);
    }

    @Test
    void whether_it_is_agreed_is_told_with_why() {
        go(ADDRESS);

        assertThat(screen())
                .contains("Has the plan been agreed?")
                .contains("Signed")
                .contains("Why?");
    }

    @Test
    void submitting_says_to_whom_it_goes_first() {
        go(ADDRESS);

        test(labelled(Button.class, "Submit for authorisation …")).click();
        settle();
        assertThat(screen()).contains("It goes to the team manager");

        test(labelled(Button.class, "Submit")).click();
        settle();

        assertThat(core.state).isEqualTo(PlanState.SUBMITTED);
    }

    @Test
    void submitting_lists_everything_in_the_way() {
        core.contents.remove(uk.ourplan.language.plan.SectionName.ADVICE);
        go(ADDRESS);

        test(labelled(Button.class, "Submit for authorisation …")).click();
        settle();

        assertThat(screen())
                .contains("It cannot be submitted yet. 1 thing stands in the way:")
                .contains("There is no advice on preventing or delaying needs.");
        assertThat(find(Button.class).all()).noneMatch(one -> "Submit".equals(one.getText()));
    }

    @Test
    void who_may_not_present_sees_no_button_for_it() {
        core.may = Set.of();

        go(ADDRESS);

        assertThat(find(Button.class).all()).noneMatch(one -> one.getText().startsWith("Record that"));
    }
}
