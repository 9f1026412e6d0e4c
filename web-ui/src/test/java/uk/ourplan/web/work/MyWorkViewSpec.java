package uk.ourplan.web.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.ourplan.api.change.Change;
import uk.ourplan.api.work.Colleague;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.OnTheFakeCore;

class MyWorkViewSpec extends OnTheFakeCore {

    @BeforeEach
    void comingFromElsewhere() {
        go("people");
    }

    @Test
    void what_is_overdue_stands_first_and_says_so_in_words() {
        go("");

        assertThat(screen()).contains("To do (2)").containsSubsequence("3 days overdue", "Due 18 Jan 2027");
    }

    @Test
    void my_plans_stand_by_the_state_that_they_are_in() {
        go("");

        assertThat(screen()).contains("Being written (1)").contains("£227.07 a week");
    }

    @Test
    void an_empty_desk_says_what_to_do_next() {
        core.empty = true;

        go("");

        assertThat(screen()).contains("Nothing is due.").contains("Find a person");
    }

    @Test
    void a_wait_says_what_is_awaited() {
        core.latency.hold();
        go("");
        assertThat(screen()).contains("Loading your work …");

        core.latency.release();
        settle();

        assertThat(screen()).contains("To do (2)").doesNotContain("Loading your work");
    }

    @Test
    void a_failure_is_told_and_can_be_tried_again() {
        core.latency.fail(FakeCore.refusal(
                503,
                "{\"title\":\"Busy\",\"detail\":\"Nothing was changed.\"}"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        go("");
        assertThat(screen()).contains("Busy").contains("Nothing was changed.");

        core.latency.fail(null);
        test(labelled(Button.class, "Try again")).click();
        settle();

        assertThat(screen()).contains("To do (2)");
    }

    @Test
    void news_renews_the_desk_without_a_reload() {
        go("");
        core.empty = true;

        core.news.tryEmitNext(new Change("1", "task_done", null, Instant.EPOCH));
        settle();

        assertThat(screen()).contains("Nothing is due.");
    }

    @Test
    void what_somebody_is_writing_stays_when_there_is_news_and_the_news_waits_beside_it() {
        core.manages = true;
        UI.getCurrent().navigate("", QueryParameters.simple(java.util.Map.of("whose", "team")));
        settle();
        unfold("Record what was done");
        test(labelled(TextArea.class, "What was found, done or said")).setValue("Her sister comes.");

        core.empty = true;
        core.news.tryEmitNext(new Change("1", "task_done", null, Instant.EPOCH));
        settle();

        assertThat(labelled(TextArea.class, "What was found, done or said").getValue())
                .isEqualTo("Her sister comes.");
        assertThat(screen()).contains("What you are writing stays");

        test(labelled(Button.class, "Show the changes")).click();
        settle();

        assertThat(screen())
                .contains("Nothing is due.", "What was found, done or said: Her sister comes.")
                .doesNotContain("What you are writing stays");

        test(labelled(Button.class, "Put it away")).click();

        assertThat(screen()).doesNotContain("Her sister comes.");
    }

    private void unfold(String summary) {
        find(Details.class).all().stream()
                .filter(each -> each.getElement().getTextRecursively().contains(summary))
                .findFirst()
                .orElseThrow()
                .setOpened(true);
        settle();
    }

    @Test
    void whoever_manages_nobody_is_offered_no_team() {
        go("");

        assertThat(screen()).doesNotContain("My team's");
    }

    @Test
    void a_line_manager_sees_what_is_overdue_in_the_team_with_its_why_and_the_way_to_it() {
        core.manages = true;
        go("");
        assertThat(screen()).contains("My team's (1 overdue task)");

        @SuppressWarnings("unchecked")
        RadioButtonGroup<String> whose = find(RadioButtonGroup.class).single();
        test(whose).selectItem("My team's (1 overdue task)");
        settle();

        assertThat(screen())
                .contains("To do in my team (1)")
                .containsSubsequence("Arrange cover for need N1", "1 day overdue", "Urgent", "Joan Aske")
                .contains("It ends when the plan says how need N1 is met.", "NEED-04 · Care Act 2014 s.18(7)");
    }

    @Test
    void only_what_is_overdue_can_be_asked_for() {
        go("");

        test(labelled(Checkbox.class, "Only what is overdue")).click();
        settle();

        assertThat(screen()).contains("To do (0)", "Nothing is overdue.");
    }

    @Test
    void what_is_chosen_stands_in_the_address_and_is_there_again_when_somebody_comes_by_it() {
        core.manages = true;
        UI.getCurrent().navigate("", QueryParameters.simple(java.util.Map.of("whose", "team", "overdue", "true")));
        settle();

        assertThat(screen()).contains("To do in my team (1)");
        assertThat(labelled(Checkbox.class, "Only what is overdue").getValue()).isTrue();
    }

    @Test
    void a_task_is_handed_on_to_a_colleague_with_the_reason() {
        core.manages = true;
        UI.getCurrent().navigate("", QueryParameters.simple(java.util.Map.of("whose", "team")));
        settle();

        find(Details.class).all().stream()
                .filter(each -> each.getElement().getTextRecursively().contains("Hand it on – Arrange cover"))
                .findFirst()
                .orElseThrow()
                .setOpened(true);
        settle();
        @SuppressWarnings("unchecked")
        Select<Colleague> to = labelled(Select.class, "Colleague");
        test(to).selectItem("Joan Aske");
        test(labelled(TextField.class, "Why it goes to them")).setValue("Knows the carer");
        find(Button.class).all().stream()
                .filter(each -> each.getText().equals("Hand it on"))
                .findFirst()
                .ifPresent(each -> test(each).click());
        settle();

        assertThat(Objects.requireNonNull(core.handedOn).to()).isEqualTo(FakeCore.JOAN);
        assertThat(core.handedOn.why()).isEqualTo("Knows the carer");
    }

    @Test
    void what_was_done_is_recorded_as_the_rule_wants_to_know_it() {
        core.manages = true;
        go("");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<String> whose = find(RadioButtonGroup.class).single();
        test(whose).selectItem("My team's (1 overdue task)");
        settle();

        find(Details.class).all().stream()
                .filter(each -> each.getSummaryText().startsWith("Record what was done")
                        || each.getElement().getTextRecursively().contains("Record what was done"))
                .forEach(each -> each.setOpened(true));
        @SuppressWarnings("unchecked")
        RadioButtonGroup<FollowUpOutcome> outcome = labelled(RadioButtonGroup.class, "What came of it");
        outcome.setValue(FollowUpOutcome.DECLINED);
        test(labelled(TextArea.class, "What was found, done or said")).setValue("Her sister comes.");
        test(labelled(Button.class, "Save the record")).click();
        settle();

        var recorded = Objects.requireNonNull(core.recorded);
        assertThat(recorded.said()).isEqualTo("Her sister comes.");
        assertThat(recorded.outcome()).isEqualTo(FollowUpOutcome.DECLINED);
    }
}
