package uk.ourplan.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ourplan.language.money.PaymentCourse;
import uk.ourplan.language.money.PaymentEndGround;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.FakeNotices;
import uk.ourplan.web.fake.OnTheFakeCore;

class NoticesViewSpec extends OnTheFakeCore {

    @Autowired
    @SuppressWarnings("NullAway.Init") // set by Spring
    private FakeNotices notices;

    @BeforeEach
    void nothingTold() {
        notices.carers.clear();
        notices.admissions.clear();
        notices.questions.clear();
        go("plans/" + FakeCore.PLAN + "/notices");
        settle();
    }

    @Test
    void the_duty_is_open_for_a_need_until_support_is_in_place() {
        assertThat(screen())
                .containsSubsequence("Need N1", "Support in place since 1 Jun 2026", "Need N2", "Duty open")
                .contains("the case cannot be closed");
    }

    @Test
    void a_carer_s_change_is_told_with_its_day_and_its_needs() {
        find(Details.class).all().forEach(each -> each.setOpened(true));

        test(labelled(TextField.class, "Which needs")).setValue("N1, N2");
        test(labelled(TextArea.class, "What changed")).setValue("In hospital");
        test(labelled(Button.class, "Tell the carer's change")).click();
        settle();

        assertThat(notices.carers).singleElement().satisfies(told -> {
            assertThat(told.needs()).containsExactly("N1", "N2");
            assertThat(told.says()).isEqualTo("In hospital");
        });
    }

    @Test
    void an_admission_is_told_with_its_day_and_place() {
        find(Details.class).all().forEach(each -> each.setOpened(true));

        test(labelled(TextField.class, "Where")).setValue("Ward 6");
        test(labelled(Button.class, "Tell the admission")).click();
        settle();

        assertThat(notices.admissions)
                .singleElement()
                .satisfies(told -> assertThat(told.where()).isEqualTo("Ward 6"));
    }

    @Test
    void ending_a_payment_is_recorded_with_its_steps() {
        find(Details.class).all().forEach(each -> each.setOpened(true));

        test(labelled(TextArea.class, "How the needs are met afterwards")).setValue("The council's agency");
        PaymentStepsForm form = find(PaymentStepsForm.class).single();
        form.effective().setValue(java.time.LocalDate.of(2026, 12, 1));
        test(labelled(Button.class, "Record it")).click();
        settle();

        assertThat(notices.payments).singleElement().satisfies(told -> {
            assertThat(told.metBy()).isEqualTo("The council's agency");
            assertThat(told.completed()).isNull();
        });
    }

    @Test
    void what_was_typed_and_not_told_is_back_in_its_fold_when_the_page_is_opened_again() {
        find(Details.class).all().forEach(each -> each.setOpened(true));
        test(labelled(TextArea.class, "What changed")).setValue("Her back gave way.");

        leaveAndReturn();

        assertThat(labelled(TextArea.class, "What changed").getValue()).isEqualTo("Her back gave way.");
        assertThat(screen()).contains("What you had typed here and not sent is back.");
    }

    @Test
    void what_was_told_is_not_laid_back() {
        find(Details.class).all().forEach(each -> each.setOpened(true));
        test(labelled(TextField.class, "Which needs")).setValue("N1");
        test(labelled(TextArea.class, "What changed")).setValue("In hospital");
        test(labelled(Button.class, "Tell the carer's change")).click();
        settle();

        leaveAndReturn();
        find(Details.class).all().forEach(each -> each.setOpened(true));

        assertThat(labelled(TextArea.class, "What changed").getValue()).isEmpty();
        assertThat(screen()).doesNotContain("What you had typed");
    }

    @Test
    void what_was_typed_about_one_plan_is_never_laid_into_another() {
        find(Details.class).all().forEach(each -> each.setOpened(true));
        test(labelled(TextArea.class, "What changed")).setValue("Her back gave way.");

        go("plans/" + new java.util.UUID(7, 7) + "/notices");
        settle();
        find(Details.class).all().forEach(each -> each.setOpened(true));

        assertThat(labelled(TextArea.class, "What changed").getValue()).isEmpty();
        assertThat(screen()).doesNotContain("What you had typed");
    }

    private void leaveAndReturn() {
        go("");
        settle();
        go("plans/" + FakeCore.PLAN + "/notices");
        settle();
    }

    @Test
    @SuppressWarnings("unchecked") // the field's type is not kept at run time
    void under_an_order_nothing_but_the_end_of_the_payment_is_offered() {
        find(Details.class).all().forEach(each -> each.setOpened(true));
        CheckboxGroup<PaymentEndGround> grounds = labelled(CheckboxGroup.class, "What came up");
        Select<PaymentCourse> course = labelled(Select.class, "What is decided");

        grounds.setValue(Set.of(PaymentEndGround.CAPACITY_NOBODY));
        assertThat(course.getListDataView().getItems())
                .doesNotContain(PaymentCourse.CONTINUE)
                .hasSize(4);
        grounds.setValue(Set.of(PaymentEndGround.DRUG_OR_ALCOHOL_ORDER));
        assertThat(course.getListDataView().getItems()).containsExactly(PaymentCourse.END);
    }

    @Test
    @SuppressWarnings("unchecked") // the field's type is not kept at run time
    void a_ground_is_recorded_and_listed_as_not_decided_yet() {
        find(Details.class).all().forEach(each -> each.setOpened(true));
        CheckboxGroup<PaymentEndGround> grounds = labelled(CheckboxGroup.class, "What came up");

        test(labelled(Button.class, "Record the question")).click();
        assertThat(screen()).contains("Answer what is open first.");
        grounds.setValue(Set.of(PaymentEndGround.BREACH));
        test(labelled(Button.class, "Record the question")).click();
        settle();

        assertThat(notices.questions).singleElement().satisfies(told -> {
            assertThat(told.grounds()).containsExactly(PaymentEndGround.BREACH);
            assertThat(told.course()).isNull();
        });
        assertThat(screen())
                .contains("The direct payment is in question for a broken condition of the agreement: not decided yet");
    }
}
