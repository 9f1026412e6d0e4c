package uk.ourplan.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ourplan.language.ending.EndGround;
import uk.ourplan.language.review.RevisionKind;
import uk.ourplan.web.fake.FakeCases;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.FakeEndings;
import uk.ourplan.web.fake.FakeReviews;
import uk.ourplan.web.fake.OnTheFakeCore;

/** No address is typed once the plan is open: each page names the next one, or goes there when its step is done. */
class FromReviewToTheEndSpec extends OnTheFakeCore {

    @Autowired
    @SuppressWarnings("NullAway.Init") // set by Spring
    private FakeReviews reviews;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set by Spring
    private FakeEndings endings;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set by Spring
    private FakeCases cases;

    @AfterEach
    void asBefore() {
        UI.getCurrent().navigate("people");
        reviews.answered = false;
        reviews.completed = false;
        endings.reset();
        cases.reset();
    }

    @Test
    void a_review_that_is_answered_leads_to_the_next_version() {
        reviews.answered = true;
        go("plans/" + FakeCore.PLAN);
        follow("Reviews of this plan");
        assertThat(screen()).contains("A completed review leads to it.");
        follow("First review");
        assertThat(screen()).contains("Everything that has to be answered is.");

        press("Complete the review");
        assertThat(screen()).contains("Reviews of Mo’s plan", "It starts as a copy of this version");
        choose();
        press("Start the next version");

        assertThat(addresses()).contains("plans/" + FakeCore.PLAN + "/ending");
    }

    @Test
    void a_review_with_something_open_cannot_be_completed_and_says_what() {
        go("plans/" + FakeCore.PLAN);
        follow("Reviews of this plan");
        follow("First review");

        assertThat(screen())
                .contains(
                        "1 thing stands in the way of completing it.",
                        "It is not said whether need N1 is still being met.");
        assertThat(labelled(Button.class, "Complete the review").isEnabled()).isFalse();
    }

    @Test
    void an_ending_that_was_agreed_and_told_leads_to_the_case_which_is_closed_by_decision() {
        endings.ending = endings.opened(EndGround.NO_ELIGIBLE_NEEDS);
        endings.may = Set.of("write", "agree");
        go("plans/" + FakeCore.PLAN);
        follow("Ending");
        press("Agree that the plan ends");
        press("Make the letter");
        assertThat(screen()).contains("The letter: PDF");

        follow("The case");
        test(find(TextArea.class).all().getFirst()).setValue("Nothing is left to do");
        press("Close the case");

        assertThat(screen()).contains("The case is closed");
    }

    @SuppressWarnings("unchecked")
    private void choose() {
        ((Select<RevisionKind>) labelled(Select.class, "How far it goes")).setValue(RevisionKind.FORMAL);
        ((RadioButtonGroup<String>) labelled(RadioButtonGroup.class, "Was the person involved?")).setValue("Yes");
    }

    /** The page stands below the frame, which has a link to the reviews of everybody. */
    private void follow(String link) {
        go(find(Anchor.class).all().stream()
                .filter(anchor -> anchor.getElement().getTextRecursively().equals(link))
                .map(Anchor::getHref)
                .reduce((ofTheFrame, ofThePage) -> ofThePage)
                .orElseThrow(() -> new AssertionError("No link says " + link + ".")));
    }

    private void press(String button) {
        test(labelled(Button.class, button)).click();
        settle();
    }
}
