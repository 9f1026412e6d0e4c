package uk.ourplan.web.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.FakeSharing;
import uk.ourplan.web.fake.OnTheFakeCore;

class LettersViewSpec extends OnTheFakeCore {

    @Autowired
    @SuppressWarnings("NullAway.Init") // set by Spring
    private FakeSharing sharing;

    @Test
    void a_letter_that_can_be_made_is_made_and_stays_on_the_list_and_another_says_what_it_waits_for() {
        sharing.letters.clear();
        go("plans/" + FakeCore.PLAN + "/letters");
        settle();
        assertThat(screen())
                .contains("No letter about this plan was made.")
                .contains("Delay of support: not now. No wait for support is on record.");

        test(labelled(Button.class, "Make the letter: decision about the plan")).click();
        settle();

        assertThat(sharing.letters).hasSize(1);
        assertThat(screen()).contains("1. Our decision about your plan", "Helena Marsh", "Read it", "as a PDF");
    }

    @Test
    void the_reasons_why_no_need_is_eligible_are_made_and_kept_and_a_charging_letter_says_why_there_is_none() {
        sharing.letters.clear();
        go("plans/" + FakeCore.PLAN + "/letters");
        settle();
        assertThat(screen()).contains("Charging letter: not now. The council has no charging letter for home care.");

        test(labelled(Button.class, "Make the letter: reasons why no need is eligible"))
                .click();
        settle();

        assertThat(sharing.letters).hasSize(1);
        assertThat(screen())
                .contains("1. Why your needs are not eligible, and what can help (Reasons why no need is eligible)");
    }
}
