package uk.ourplan.web.ending;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ourplan.language.ending.CaseStepKind;
import uk.ourplan.language.ending.EndGround;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.web.fake.FakeCases;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.FakeEndings;
import uk.ourplan.web.fake.OnTheFakeCore;

class EndingPlanViewSpec extends OnTheFakeCore {

    private static final String PATH = "plans/" + FakeCore.PLAN + "/ending";
    private static final String CASE = "people/" + new UUID(0, 3) + "/case";

    @Autowired
    @SuppressWarnings("NullAway.Init") // set by Spring
    private FakeEndings endings;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set by Spring
    private FakeCases cases;

    @AfterEach
    void nothingProposed() {
        UI.getCurrent().navigate("people");
        endings.reset();
        cases.reset();
    }

    @Test
    void nothing_is_proposed_until_somebody_does() {
        go(PATH);

        assertThat(screen())
                .contains("Propose that it ends", "one of three grounds")
                .doesNotContain("Duty open");
    }

    @Test
    void what_stands_in_the_way_is_listed_with_its_why_and_the_duty_that_is_open() {
        endings.ending = endings.opened(EndGround.OWN_ARRANGEMENTS_REQUEST);
        endings.may = Set.of("write", "withdraw");
        endings.findings = List.of(FakeEndings.stopping("END-02", "The request has no day.", "request.dated"));

        go(PATH);

        assertThat(screen())
                .contains("Duty open", "need N1", "Before it is decided (1)", "The request has no day.", "END-02")
                .doesNotContain("Agree that the plan ends");
        assertThat(find(Details.class).all()).isNotEmpty();
        test(labelled(Button.class, "Put it right.")).click();
    }

    @Test
    void it_is_agreed_and_confirmed_in_writing_in_the_forms_that_the_person_needs() {
        endings.ending = endings.opened(EndGround.NO_ELIGIBLE_NEEDS);
        endings.may = Set.of("write", "agree");
        go(PATH);

        test(labelled(Button.class, "Agree that the plan ends")).click();
        settle();
        test(labelled(Button.class, "Make the letter")).click();
        settle();

        assertThat(screen()).contains("Agreed; the plan goes on");
        assertThat(addresses())
                .contains(
                        "documents/plans/" + FakeCore.PLAN + "/ending-letter/html",
                        "documents/plans/" + FakeCore.PLAN + "/ending-letter/large-print");
    }

    @Test
    void what_was_typed_and_not_saved_is_there_again() {
        endings.ending = endings.opened(EndGround.OTHER);
        endings.may = Set.of("write");
        go(PATH);
        test(labelled(TextArea.class, "In your words")).setValue("Budget pressure");

        UI.getCurrent().navigate("people");
        go(PATH);

        assertThat(screen()).contains("What you had typed and not saved is back.");
        test(labelled(Button.class, "Save what is said")).click();
        settle();
        assertThat(endings.saved)
                .singleElement()
                .asString()
                .startsWith("\"1\" ")
                .contains("Budget pressure");
    }

    @Test
    void each_service_and_each_thing_on_the_checklist_stands_there_to_be_answered_and_only_answers_are_kept() {
        endings.ending = endings.opened(EndGround.NO_ELIGIBLE_NEEDS);
        endings.may = Set.of("write");
        go(PATH);
        find(Details.class).all().forEach(each -> each.setOpened(true));

        assertThat(screen())
                .contains(
                        "1S1 – Home care",
                        "7What to do if needs or the situation change",
                        "8What is agreed with the carer")
                .doesNotContain("9What");
        test(labelled(Button.class, "Save what is said")).click();
        settle();

        assertThat(endings.saved).singleElement().asString().doesNotContain("S1", "needs_change");
    }

    @Test
    void an_ended_plan_leads_to_the_case() {
        endings.ending = endings.opened(EndGround.NO_ELIGIBLE_NEEDS);
        endings.may = Set.of();
        endings.planState = PlanState.ENDED;

        go(PATH);

        assertThat(screen()).contains("What is left is the case");
        assertThat(addresses()).contains(CASE);
    }

    @Test
    void a_case_is_closed_with_its_reason_and_reopened() {
        go(CASE);
        assertThat(screen()).contains("The case is open", "Decide whether to close it");

        test(find(TextArea.class).all().getFirst()).setValue("All is said");
        test(labelled(Button.class, "Close the case")).click();
        settle();

        assertThat(screen()).contains("The case is closed", "All is said");
        assertThat(cases.steps).extracting(step -> step.what()).containsExactly(CaseStepKind.CLOSED);
        assertThat(labelled(Button.class, "Reopen the case")).isNotNull();
    }

    @Test
    void a_case_with_an_open_duty_offers_no_closing() {
        cases.findings = List.of(FakeEndings.stopping("CLOSE-01", "A plan is not ended.", "state"));

        go(CASE);

        assertThat(screen()).contains("A plan is not ended.", "CLOSE-01").doesNotContain("Close the case");
        assertThat(addresses()).contains("people/" + new UUID(0, 3) + "/plans");
    }
}
