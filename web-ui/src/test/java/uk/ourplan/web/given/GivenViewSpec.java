package uk.ourplan.web.given;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import uk.ourplan.api.delegating.DelegationState;
import uk.ourplan.api.delegating.HandBack;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.FakeDelegations;
import uk.ourplan.web.fake.OnTheFakeCore;

@WithMockUser(
        username = "Leila Moss",
        roles = {"delegate"})
class GivenViewSpec extends OnTheFakeCore {

    @Autowired
    private FakeDelegations delegations;

    @AfterEach
    void forget() {
        delegations.reset();
    }

    @Test
    void wherever_a_delegate_goes_they_come_to_what_is_asked_of_them() {
        for (String address : Set.of("", "people", "plans/" + FakeCore.PLAN, "authorising")) {
            go(address);

            assertThat(screen())
                    .contains("What is asked of you", "The plan of Mo", "4 Dec 2026")
                    .doesNotContain("My work", "Tattersby");
        }
    }

    @Test
    void they_see_until_when_whom_to_ask_and_their_sections_and_nothing_else() {
        go("given-to-me");

        assertThat(screen())
                .contains("Helena Marsh at the council", "A call every Friday", "Ring Helena, who takes over");
        assertThat(addresses())
                .contains("given-to-me/" + FakeDelegations.PART + "/about-me")
                .noneMatch(to -> to.startsWith("people"));
        assertThat(find(TextField.class).all()).isEmpty();
    }

    @Test
    void what_is_still_to_be_said_leads_to_its_field_where_that_is_theirs_to_write() {
        go("given-to-me");

        assertThat(screen())
                .contains("How the person is now is not said.", "It is not agreed how progress is checked.");
        assertThat(addresses())
                .contains("given-to-me/" + FakeDelegations.PART + "/about-me?at=wellbeing_now.text")
                .noneMatch(to -> to.contains("people-involved"));
    }

    @Test
    void what_is_typed_in_a_section_is_saved_by_itself() {
        go("given-to-me/" + FakeDelegations.PART + "/about-me");

        test(labelled(TextArea.class, "How I am now")).setValue("Better than in March.");
        settle();

        assertThat(delegations.saved).anyMatch(json -> json.contains("Better than in March."));
        assertThat(screen()).contains("Saved 14:02");
    }

    @Test
    void handing_back_takes_a_word_along_and_leaves_the_sections_to_be_read() {
        go("given-to-me");

        test(labelled(TextArea.class, "A word to the council")).setValue("All but the cat.");
        test(labelled(Button.class, "Hand it back")).click();
        settle();

        assertThat(delegations.sent).containsExactly(new HandBack("All but the cat."));
        assertThat(screen()).contains("Handed back");
        assertThat(find(Button.class).all()).noneMatch(button -> "Hand it back".equals(button.getText()));
    }

    @Test
    void once_it_is_taken_back_there_is_no_section_any_more() {
        go("given-to-me/" + FakeDelegations.PART + "/about-me");
        delegations.state = DelegationState.TAKEN_BACK;

        go("given-to-me");

        assertThat(screen()).contains("With the council again", "The council makes this part of the plan again.");
        assertThat(addresses()).noneMatch(to -> to.endsWith("about-me"));
    }

    @Test
    void somebody_with_nothing_to_write_is_told_so() {
        go("given-to-me/" + FakeDelegations.PART + "/about-me");
        delegations.state = null;

        go("given-to-me");

        assertThat(screen()).contains("Nothing is given to you at present.");
    }
}
