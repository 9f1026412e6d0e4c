package uk.ourplan.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.FakeReviews;
import uk.ourplan.web.fake.OnTheFakeCore;

class ReviewViewsSpec extends OnTheFakeCore {

    @Autowired
    @SuppressWarnings("NullAway.Init") // set by Spring
    private FakeReviews reviews;

    @BeforeEach
    void nothingSaid() {
        reviews.saved.clear();
        reviews.answers.clear();
    }

    @Test
    void the_register_shows_every_live_plan_with_its_state_and_the_outlook() {
        go("reviews");
        settle();

        assertThat(screen())
                .contains("Mo, version 1", "18 Jan 2027", "Helena Marsh", "Beckwater team", "January 2027")
                .contains("The next twelve months")
                .contains("Plans 1 to 1 of 51", "The next page")
                .doesNotContain("The page before");
        register("page", "1");
        assertThat(screen()).contains("Plans 51 to 51 of 51", "The page before").doesNotContain("The next page");
    }

    @Test
    void a_month_of_the_outlook_opens_as_a_calendar_of_its_days_and_stands_in_the_address() {
        register("month", "2027-01");

        assertThat(screen()).contains("Calendar of January 2027", "Monday 18 January", "1 review", "the whole council");
        register("month", "2027-02");
        assertThat(screen()).contains("No review falls due in this month.");
        register("team", "Beckwater team");
        assertThat(screen()).contains("Mo, version 1", "The next twelve months, Beckwater team");
    }

    /** An address with something chosen in it; a path alone may hold no question mark. */
    private void register(String name, String value) {
        UI.getCurrent().navigate("reviews", QueryParameters.of(name, value));
        settle();
    }

    @Test
    void a_request_is_answered_with_three_answers_and_a_reason() {
        go("plans/" + FakeCore.PLAN + "/reviews");
        settle();
        assertThat(screen()).contains("Graham (son)", "Answer by 27 Nov 2026", "Ring the contact team.");
        find(Details.class).all().forEach(each -> each.setOpened(true));

        test(labelled(TextArea.class, "Why not, where none is held")).setValue("Reviewed last week");
        test(labelled(Button.class, "Answer the request")).click();
        settle();

        assertThat(reviews.answers).singleElement().satisfies(answer -> {
            assertThat(answer.reason()).isEqualTo("Reviewed last week");
            assertThat(answer.review()).isNull();
        });
    }

    @Test
    void what_the_reassessment_takes_over_is_shown_as_from_the_review_and_as_confirmed_or_not() {
        go("reviews/" + FakeReviews.REVIEW);
        settle();

        assertThat(screen())
                .contains("Carried over to the reassessment", "She takes the stairs sitting down", "From review")
                .contains("Confirmed on 23 Nov 2026", "She cannot be left at night", "To be confirmed");
    }

    @Test
    void a_review_puts_what_was_planned_says_what_is_open_and_saves_each_section_by_itself() {
        go("reviews/" + FakeReviews.REVIEW);
        settle();
        assertThat(screen())
                .contains("Dressed by nine", "It is not said whether need N1 is still being met.", "6 months");

        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals("Go to it"))
                        .findFirst()
                        .orElseThrow())
                .click();

        @SuppressWarnings("unchecked")
        RadioButtonGroup<String> sufficient = labelled(RadioButtonGroup.class, "Is the budget sufficient?");
        sufficient.setValue("Yes");
        settle();

        assertThat(reviews.saved).containsExactly("money over \"0\"");
    }
}
