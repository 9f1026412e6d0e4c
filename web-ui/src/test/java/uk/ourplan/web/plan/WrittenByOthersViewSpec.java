package uk.ourplan.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ourplan.api.delegating.DelegationState;
import uk.ourplan.api.delegating.GivePlanning;
import uk.ourplan.api.delegating.TakeBack;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.FakeDelegations;
import uk.ourplan.web.fake.OnTheFakeCore;

class WrittenByOthersViewSpec extends OnTheFakeCore {

    private static final String ADDRESS = "plans/" + FakeCore.PLAN + "/written-by-others";

    @Autowired
    private FakeDelegations delegations;

    @AfterEach
    void forget() {
        delegations.reset();
    }

    @Test
    void what_stands_in_the_way_leads_to_the_field_where_it_is_mended() {
        delegations.state = null;
        delegations.inTheWay = true;

        go(ADDRESS);

        assertThat(screen()).contains("It is not agreed how progress is checked.");
        assertThat(addresses()).anyMatch(to -> to.contains("people-involved") && to.contains("delegation.checks"));
        assertThat(find(Button.class).all()).noneMatch(button -> "Let them in".equals(button.getText()));
    }

    @Test
    void somebody_is_let_in_by_their_address() {
        delegations.state = null;
        go(ADDRESS);

        test(labelled(TextField.class, "First names")).setValue("Leila");
        test(labelled(TextField.class, "Last name")).setValue("Moss");
        test(labelled(TextField.class, "E-mail address")).setValue("leila@post.example");
        test(labelled(Button.class, "Let them in")).click();
        settle();

        assertThat(delegations.sent).containsExactly(new GivePlanning("leila@post.example", "Leila", "Moss"));
        assertThat(screen())
                .contains("The plan of Mo Tattersby: written by others")
                .contains("With Leila Moss");
    }

    @Test
    void who_wrote_what_is_told_with_their_role() {
        go(ADDRESS);

        assertThat(screen()).contains("Leila Moss (relative or friend), last on");
    }

    @Test
    void a_first_password_is_shown_once() {
        go(ADDRESS);

        test(labelled(Button.class, "Give a first password")).click();
        settle();

        assertThat(screen()).contains("abcd-efgh-jkmn");
    }

    @Test
    void taking_it_back_records_why_and_what_the_person_says() {
        delegations.state = DelegationState.HANDED_BACK;
        go(ADDRESS);
        assertThat(screen()).contains("Handed back: check it");

        test(labelled(TextArea.class, "Why it comes back")).setValue("She is done.");
        test(labelled(TextArea.class, "What the person says about it")).setValue("Good.");
        test(labelled(Button.class, "Take it back")).click();
        settle();

        assertThat(delegations.sent).containsExactly(new TakeBack(null, "She is done.", "Good.", null));
        assertThat(screen()).contains("Taken back", "She is done.");
    }
}
