package uk.ourplan.admin.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import uk.ourplan.admin.AtTheScreen;
import uk.ourplan.admin.MadeUpCore;
import uk.ourplan.admin.MadeUpPacks.MadeUpFiles;
import uk.ourplan.admin.MadeUpPacks.MadeUpNeighbours;
import uk.ourplan.admin.OurplanAdmin;

@SpringBootTest(classes = OurplanAdmin.class)
@Import(MadeUpCore.class)
@WithMockUser(username = "Ada Quill", roles = "council_admin")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PackScreensSpec extends AtTheScreen {

    @Autowired
    private MadeUpFiles files;

    @Autowired
    private MadeUpNeighbours neighbours;

    @BeforeEach
    void nobody_did_anything() {
        files.sent.clear();
        neighbours.copied.clear();
        neighbours.decisions = List.of();
        neighbours.anybodyShares = true;
    }

    @Test
    void a_file_is_shown_in_words_before_it_becomes_a_draft() {
        navigate(PolicyFileView.class);
        test(area("Text of the file")).setValue("council: {}");
        press("Show what would change");
        shows(
                "The file is the policy of Northmoor.",
                "1 setting differs",
                "Now",
                "12 months",
                "In the file",
                "6 months");

        press("Make a draft");
        assertThat(files.sent).isEmpty();

        test(area("Why")).setValue("Shorter is kinder.");
        press("Make a draft");

        assertThat(files.sent).singleElement().satisfies(sent -> {
            assertThat(sent.reason()).isEqualTo("Shorter is kinder.");
            assertThat(sent.yaml()).isEqualTo("council: {}");
        });
    }

    @Test
    void a_file_that_says_what_holds_already_offers_no_draft() {
        navigate(PolicyFileView.class);
        test(area("Text of the file")).setValue("the same");
        press("Show what would change");

        shows("There is nothing to draft.");
        assertThat(find(Button.class).withText("Make a draft").exists()).isFalse();
    }

    @Test
    @WithMockUser(username = "Nora Hale", roles = "auditor")
    void an_auditor_takes_the_file_away_and_brings_none_in() {
        navigate(PolicyFileView.class);

        shows("Take the whole policy away as a file");
        assertThat(find(Button.class).withText("Show what would change").exists())
                .isFalse();
    }

    @Test
    void sharing_is_a_choice_with_a_reason_that_is_told_with_who_and_when() {
        navigate(SharedPoliciesView.class);
        shows("Nobody outside sees your policy", "Compare with Northmoor");

        press("Share our policy");
        assertThat(neighbours.decisions).isEmpty();
        test(area("Why share")).setValue("They asked.");
        press("Share our policy");

        shows("Other councils can see your policy", "by Ada Quill. They asked.");
        assertThat(find(Button.class).withText("Stop sharing").exists()).isTrue();
    }

    @Test
    void where_nobody_shares_the_screen_says_what_would_stand_there() {
        neighbours.anybodyShares = false;
        navigate(SharedPoliciesView.class);

        shows("No other council shares its policy yet.");
    }

    @Test
    void what_is_ticked_stays_ticked_in_another_group_and_is_copied_into_one_draft() {
        navigate(ComparingView.class, "northmoor");
        shows(
                "Your policy beside that of Northmoor",
                "Different",
                "12 months",
                "6 months",
                "1 of 1 differ",
                "all the same");
        test(find(Checkbox.class)
                        .withCondition(box -> box.getLabel().startsWith("Copy"))
                        .single())
                .click();
        shows("1 setting to copy");

        press("Funds");
        shows("both councils have decided the same", "1 setting to copy");
        press("Copy into a draft");
        assertThat(neighbours.copied).isEmpty();
        test(area("Why")).setValue("As they do.");
        press("Copy into a draft");

        assertThat(neighbours.copied)
                .singleElement()
                .satisfies(copied -> assertThat(copied.keys()).containsExactly(MadeUpCore.INTERVAL));
    }

    @Test
    void everything_is_shown_on_request() {
        navigate(ComparingView.class, "northmoor");
        shows("12 months");
        press("Funds");
        shows("both councils have decided the same");

        test(find(Checkbox.class)
                        .withCondition(box -> box.getLabel().equals("Only what differs"))
                        .single())
                .click();

        shows("Whether funds are offered", "The same");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("setting/isf.state");
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
        roundTrip();
    }
}
