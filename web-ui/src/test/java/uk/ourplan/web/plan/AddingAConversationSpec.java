package uk.ourplan.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.ourplan.kit.piece.DayField;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.OnTheFakeCore;

class AddingAConversationSpec extends OnTheFakeCore {

    @Test
    void a_conversation_that_is_added_is_saved_with_what_was_said() {
        go("plans/" + FakeCore.PLAN + "/people-involved");
        Button add = find(Button.class).all().stream()
                .filter(one -> one.getText().matches("Add (a|another) conversation"))
                .findFirst()
                .orElseThrow();
        test(add).click();
        settle();
        TextArea said = find(TextArea.class).all().stream()
                .filter(one -> "What they said or brought in".equals(one.getLabel()))
                .toList()
                .getLast();
        find(DayField.class).all().stream()
                .filter(one -> "When".equals(one.getLabel()))
                .toList()
                .getLast()
                .setValue(LocalDate.of(2026, 11, 13));
        settle();
        test(said).setValue("Will let the nurse in on Tuesdays.");
        settle();
        settle();

        assertThat(core.saves).asString().contains("Will let the nurse in on Tuesdays.");
        assertThat(screen()).contains("Will let the nurse in on Tuesdays.");
    }
}
