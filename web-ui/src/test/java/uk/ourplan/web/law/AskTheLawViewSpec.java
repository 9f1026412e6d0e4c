package uk.ourplan.web.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.ourplan.api.determination.DeterminationAsked;
import uk.ourplan.kit.piece.DayField;
import uk.ourplan.web.fake.OnTheFakeCore;

class AskTheLawViewSpec extends OnTheFakeCore {

    @Test
    void any_question_is_answered_as_of_a_day_beside_what_it_would_be_today() {
        chosen();
        cost("1200");
        find(DayField.class).single().setValue(LocalDate.of(2027, 4, 1));

        ask();

        assertThat(screen())
                .contains("As of 1 Apr 2027")
                .contains("May charge")
                .contains("national rules 2026.2")
                .contains("Another answer today")
                .contains("Today, 20 Nov 2026");
    }

    @Test
    void a_question_about_today_has_one_answer_and_open_facts_are_named() {
        chosen();

        ask();

        assertThat(screen())
                .contains("As of 20 Nov 2026")
                .contains("hangs on facts that are not said: cost pence")
                .doesNotContain("Another answer today");
    }

    @Test
    void a_fact_that_cannot_be_read_is_marked_and_nothing_is_asked() {
        chosen();
        cost("much");

        ask();

        assertThat(screen()).contains("Mend the facts that are marked.").doesNotContain("As of 20");
    }

    @SuppressWarnings("unchecked") // the page has one list, of questions
    private void chosen() {
        go("ask-the-law");
        Select<DeterminationAsked> question = find(Select.class).single();
        question.setValue(question.getListDataView().getItem(0));
    }

    private void cost(String typed) {
        find(TextField.class).all().stream()
                .filter(field -> "Cost".equals(field.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(typed);
    }

    private void ask() {
        find(Button.class).all().stream()
                .filter(button -> "Ask".equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .click();
        settle();
    }
}
