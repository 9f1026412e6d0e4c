package uk.ourplan.web.concern;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ourplan.api.work.Colleague;
import uk.ourplan.language.concern.ConcernRecord;
import uk.ourplan.web.fake.FakeConcerns;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.OnTheFakeCore;

class ConcernsViewSpec extends OnTheFakeCore {

    private static final String PATH = "concerns/" + FakeConcerns.CONCERN;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set by Spring
    private FakeConcerns concerns;

    @AfterEach
    void nothingReported() {
        UI.getCurrent().navigate("people");
        concerns.reset();
    }

    @Test
    void with_no_concern_the_page_says_how_to_report_one() {
        go("concerns");

        assertThat(screen()).contains("Nobody has reported a concern yet.", "Report a concern about a service");
    }

    @Test
    @Tag("PROVIDER-02")
    void what_is_to_be_done_stands_first_with_its_rule_and_what_ends_it_on_the_page_and_on_the_desk() {
        concerns.lines.add(concerns.line());
        concerns.tasks.add(concerns.task());

        go("concerns");
        assertThat(screen())
                .contains("To be done by you (1)", "Open the monitoring arrangement for Mo.", "PROVIDER-02")
                .contains("Concern 7: Meadow Care", "1 task overdue", "Overdue since 16 Nov 2026");
        assertThat(addresses()).contains(PATH);

        go("");
        assertThat(screen()).contains("About concerns (1)", "Open the monitoring arrangement for Mo.");
    }

    @Test
    void a_manager_sees_what_waits_in_the_team_and_hands_a_task_on() {
        concerns.ofTeam.add(concerns.task());
        go("concerns");

        go("");
        assertThat(screen()).contains("About concerns, in my team (1)").doesNotContain("About concerns (");
        handOn("Open the monitoring arrangement for Mo.");

        assertThat(concerns.handedOn).singleElement().satisfies(sent -> {
            assertThat(sent.key()).isEqualTo("risk:0");
            assertThat(sent.to()).isEqualTo(FakeCore.JOAN);
            assertThat(sent.why()).isEqualTo("I am away");
        });
    }

    private void handOn(String task) {
        find(Details.class).all().stream()
                .filter(each -> each.getElement().getTextRecursively().contains("Hand it on – " + task))
                .findFirst()
                .orElseThrow()
                .setOpened(true);
        settle();
        @SuppressWarnings("unchecked")
        Select<Colleague> to = labelled(Select.class, "Colleague");
        test(to).selectItem("Joan Aske");
        test(labelled(TextField.class, "Why it goes to them")).setValue("I am away");
        test(labelled(Button.class, "Hand it on: " + task)).click();
        settle();
    }

    @Test
    @Tag("PROVIDER-04")
    void a_concern_says_where_it_goes_and_why_and_what_keeps_it_open() {
        concerns.findings.add(
                FakeConcerns.stopping("PROVIDER-02", "How the risk to Ida Brand is managed is not recorded."));

        go(PATH);

        assertThat(screen())
                .contains("It goes to: Care quality and contracts.", "PROVIDER-04")
                .contains("Keeps it open", "How the risk to Ida Brand is managed is not recorded.")
                .contains("The outcome is shown here once commissioning releases it.")
                .doesNotContain("Close the concern");
    }

    @Test
    @Tag("PROVIDER-07")
    void commissioning_writes_its_own_half_and_others_do_not() {
        go(PATH);
        assertThat(screen()).doesNotContain("Save what commissioning does");

        concerns.may = List.of("commission", "close");
        go(PATH);
        test(labelled(TextArea.class, "The outcome for whoever reported it")).setValue("The contract changed.");
        test(labelled(Button.class, "Save what commissioning does")).click();
        settle();

        assertThat(concerns.commissioned)
                .singleElement()
                .satisfies(said -> assertThat(said.outcome()).isEqualTo("The contract changed."));
        assertThat(screen()).contains("Close the concern");
    }

    @Test
    @Tag("PROVIDER-10")
    void commissioning_makes_the_letters_prints_each_and_records_when_they_were_sent() {
        concerns.may = List.of("commission");
        go(PATH);
        assertThat(screen()).doesNotContain("Letters to everybody who uses the service");

        concerns.commissioning = FakeConcerns.withALetter();
        go(PATH);
        assertThat(screen()).contains("Letters to everybody who uses the service", "No letter is made yet.");
        test(labelled(Button.class, "Make the letters whose day has come")).click();
        settle();

        assertThat(screen()).contains("To Ida Brand, 16 Nov 2026", "large print; to be made: braille", "Not sent yet");
        assertThat(addresses())
                .contains("documents/concerns/" + FakeConcerns.CONCERN + "/letters/" + FakeConcerns.CONCERN);
        assertThat(screen()).contains("Record the letters as sent");
    }

    @Test
    @Tag("PROVIDER-01")
    void what_is_said_is_saved_with_what_stood_there() {
        go(PATH);
        test(labelled(TextArea.class, "What the concern is")).setValue("Three calls were missed.");
        test(labelled(Button.class, "Save what is said")).click();
        settle();

        assertThat(concerns.reported)
                .singleElement()
                .satisfies(said -> assertThat(said.summary()).isEqualTo("Three calls were missed."))
                .extracting(ConcernRecord::organisation)
                .isEqualTo("Meadow Care");
    }
}
