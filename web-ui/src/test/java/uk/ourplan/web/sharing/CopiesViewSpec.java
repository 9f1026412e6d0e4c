package uk.ourplan.web.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ourplan.language.sharing.Shared;
import uk.ourplan.language.sharing.SharingNote.Corrected;
import uk.ourplan.language.sharing.SharingNote.Sent;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.FakeSharing;
import uk.ourplan.web.fake.OnTheFakeCore;

class CopiesViewSpec extends OnTheFakeCore {

    @Autowired
    @SuppressWarnings("NullAway.Init") // set by Spring
    private FakeSharing sharing;

    @BeforeEach
    void opened() {
        sharing.notes.clear();
        go("plans/" + FakeCore.PLAN + "/copies");
        settle();
        find(Details.class).all().forEach(each -> each.setOpened(true));
    }

    @Test
    @Tag("SHARE-03")
    @Tag("SHARE-10")
    @Tag("FORMAT-05")
    void each_of_those_who_could_get_a_copy_stands_there_with_the_answer_and_why() {
        assertThat(screen())
                .contains("To be given to the person by 19 Nov 2026")
                .contains("The person needs it as audio")
                .containsSubsequence("Jo Tattersby (carer)", "Sent", "SHARE-05", "Parts: risks and what if.")
                .containsSubsequence("Dean Marsh (other)", "Do not send", "Only general information")
                .contains("The Caldicott Principles hold.")
                .containsSubsequence(
                        "What was sent", "S1, 12 Nov 2026", "Basis: Our public task", "Sent by Helena Marsh");
    }

    @Test
    @Tag("SHARE-01")
    @Tag("SHARE-09")
    void what_was_given_to_the_person_is_logged_as_the_final_plan() {
        test(labelledFirst("What it is for")).setValue("Their own copy");
        test(labelled(Button.class, "Log what went to person")).click();
        settle();

        assertThat(sharing.notes).singleElement().isInstanceOfSatisfying(Sent.class, sent -> {
            assertThat(sent.to()).isEqualTo("person");
            assertThat(sent.what()).isEqualTo(Shared.FINAL_PLAN);
            assertThat(sent.purpose()).isEqualTo("Their own copy");
        });
    }

    @Test
    @Tag("SHARE-09")
    void a_row_of_the_log_is_corrected_by_another_and_never_changed() {
        test(labelled(TextArea.class, "What really happened")).setValue("It went to her sister");
        test(labelled(Button.class, "Correct row S1")).click();
        settle();

        assertThat(sharing.notes)
                .singleElement()
                .isInstanceOfSatisfying(
                        Corrected.class,
                        corrected -> assertThat(corrected.row()).isEqualTo("S1"));
    }

    private TextArea labelledFirst(String label) {
        return find(TextArea.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
