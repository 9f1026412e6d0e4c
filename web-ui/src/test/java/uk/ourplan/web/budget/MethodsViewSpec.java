package uk.ourplan.web.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ourplan.language.money.MethodNote.Confirmed;
import uk.ourplan.web.fake.FakeBudgetMethods;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.OnTheFakeCore;

class MethodsViewSpec extends OnTheFakeCore {

    @Autowired
    @SuppressWarnings("NullAway.Init") // set by Spring
    private FakeBudgetMethods methods;

    @BeforeEach
    void opened() {
        methods.notes.clear();
        go("plans/" + FakeCore.PLAN + "/budget-methods");
        settle();
        find(Details.class).all().forEach(each -> each.setOpened(true));
    }

    @Test
    @Tag("BUDGET-29")
    void misuse_asks_whether_the_payment_ends_and_a_representatives_request_asks_the_person_first() {
        assertThat(screen())
                .containsSubsequence("Decision M2", "a representative asks", "Ask the person first", "Decision M1")
                .contains("whether the direct payment ends for misuse")
                .doesNotContain("Close M2");
    }

    @Test
    @Tag("BUDGET-22")
    void the_amount_in_force_is_told_apart_from_the_one_that_is_only_proposed() {
        assertThat(screen())
                .contains("In force since 5 Oct 2026: £10,400.00 a year.")
                .contains(
                        "Proposed in version 2: £13,000.00 a year. It is paid and charged only once it is signed off");
    }

    @Test
    @Tag("BUDGET-29")
    void what_the_person_says_is_put_on_record() {
        test(labelled(TextArea.class, "What they say")).setValue("Yes, let them pay");
        test(labelled(Button.class, "Record what they say to M2")).click();
        settle();

        assertThat(methods.notes).singleElement().isInstanceOfSatisfying(Confirmed.class, told -> {
            assertThat(told.change()).isEqualTo("M2");
            assertThat(told.said()).isEqualTo("Yes, let them pay");
        });
    }
}
