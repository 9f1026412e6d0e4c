package uk.ourplan.web.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.FakeSharing;
import uk.ourplan.web.fake.OnTheFakeCore;

class EmergencyViewSpec extends OnTheFakeCore {

    @Autowired
    @SuppressWarnings("NullAway.Init") // set by Spring
    private FakeSharing sharing;

    @Test
    @Tag("SHARE-11")
    void a_plan_is_opened_in_an_emergency_for_a_reason_that_is_typed() {
        sharing.reasons.clear();
        go("plans/" + FakeCore.PLAN + "/emergency");
        settle();
        assertThat(screen()).contains("the manager of its team looks at it today");

        test(labelled(TextArea.class, "What the emergency is")).setValue("She is at the door, hurt");
        test(labelled(Button.class, "Open the plan")).click();
        settle();

        assertThat(sharing.reasons).containsExactly("She is at the door, hurt");
    }
}
