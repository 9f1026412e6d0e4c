package uk.ourplan.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
}
