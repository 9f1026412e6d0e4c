package uk.ourplan.admin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import uk.ourplan.admin.MadeUpCore.MadeUpPolicy;
import uk.ourplan.admin.MadeUpCore.MadeUpStanding;
import uk.ourplan.admin.OurplanAdmin;
import uk.ourplan.admin.council.CouncilsNavigation;
import uk.ourplan.api.policy.BoundHit;
import uk.ourplan.api.policy.PolicyStandingView;
import uk.ourplan.language.law.Provision;

@SpringBootTest(classes = OurplanAdmin.class)
@Import(MadeUpCore.class)
@WithMockUser(username = "Ada Quill", roles = "council_admin")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PolicyScreensSpec extends AtTheScreen {

    @Autowired
    private MadeUpPolicy core;

    @Autowired
    private MadeUpStanding standing;

    @BeforeEach
    void a_core_that_has_seen_nothing() {
        core.sent.clear();
        core.steps.clear();
        core.state = "draft";
        core.may = Set.of("edit", "check", "discard");
        standing.unlawful = List.of();
    }

    @Test
    void a_policy_that_a_new_law_made_unlawful_says_so_at_the_top_until_it_is_mended() {
        standing.unlawful = List.of(new PolicyStandingView.BecameUnlawful(
                "Longest time between reviews",
                new BoundHit(
                        MadeUpCore.INTERVAL, "", "forbidden", "It must be 6 or less.", Provision.careAct("s.27(1)")),
                LocalDate.of(2027, 4, 6),
                "2027.1"));
        navigate(PolicyView.class);
        roundTrip();
        shows(
                "The law has changed: 1 value is no longer lawful",
                "It must be 6 or less.",
                "From 6 Apr 2027; since national rules 2027.1");

        standing.unlawful = List.of();
        navigate(DraftsView.class);
        navigate(PolicyView.class);
        roundTrip();
        assertThat(text()).doesNotContain("The law has changed");
    }

    @Test
    void the_policy_reads_as_a_document_with_value_day_author_and_the_law() {
        navigate(PolicyView.class);
        roundTrip();

        shows(
                "Longest time between reviews",
                "12 months",
                "Since 6 Apr 2026, version 3, by Ada Quill",
                "approved by Ben Reed",
                "More than 12 months is refused.",
                "Care Act 2014 s.27(1)");
    }

    @Test
    @WithMockUser(username = "Robin Ashdown", roles = "operator")
    void an_operator_is_led_to_the_councils_and_reads_no_policy() {
        UI.getCurrent().navigate("");
        roundTrip();

        assertThat(getCurrentView()).isInstanceOf(CouncilsNavigation.councils());
    }

    @Test
    void the_groups_are_listed_at_the_top_until_somebody_searches() {
        navigate(PolicyView.class);
        roundTrip();
        shows("What the law fixes");
        assertThat(groupsAreListed()).isTrue();

        test(find(TextField.class).withLabel("Find a setting").single()).setValue("schedule-05 longest");

        shows("1 setting found");
        assertThat(groupsAreListed()).isFalse();
    }

    @Test
    void a_setting_that_must_be_decided_and_is_not_is_named_at_the_top() {
        navigate(PolicyView.class);
        roundTrip();

        shows("1 setting has still to be decided", "isf.state", "Not decided yet");
    }

    @Test
    void a_setting_of_no_such_name_leads_back_to_the_policy() {
        UI.getCurrent().navigate("setting/no.such.setting");
        roundTrip();

        shows("There is no setting of this name", "Back to the policy");
    }

    @Test
    void what_is_to_be_seen_to_in_the_guidance_stands_under_the_setting_in_which_it_is_mended() {
        navigate(GuidanceGapsView.class);
        roundTrip();

        shows("Open the setting “Longest time between reviews”", "Look at it again.", "Nobody reads it.");
        assertThat(text().split("Open the setting", -1)).hasSize(3);
    }

    @Test
    void a_setting_is_found_by_a_word_of_its_name_or_by_its_rule() {
        navigate(PolicyView.class);
        roundTrip();

        TextField search = find(TextField.class).withLabel("Find a setting").single();
        test(search).setValue("nonsense");
        shows("No setting has these words");
        assertThat(text()).doesNotContain("Longest time between reviews");

        test(search).setValue("schedule-05 longest");
        shows("Longest time between reviews");
        assertThat(text()).doesNotContain("Whether funds are offered");
    }

    @Test
    void a_setting_shows_what_it_said_before_and_opens_a_draft() {
        navigate(OneSettingView.class, MadeUpCore.INTERVAL);
        roundTrip();
        shows("From 1 Apr 2025: ", "6 months", "First policy.", "whoever approved it: “Is six enough?”");

        test(find(Button.class).withText("Draft a change").single()).click();
        roundTrip();

        assertThat(core.sent)
                .singleElement()
                .satisfies(change -> assertThat(change.settings())
                        .containsExactlyEntriesOf(java.util.Map.of(MadeUpCore.INTERVAL, 12L)));
    }

    @Test
    void an_unlawful_value_is_told_with_its_bound_while_it_is_typed() {
        navigate(OneDraftView.class, core.id.toString());
        roundTrip();

        TextField months =
                find(TextField.class).withLabel("Longest time between reviews").single();
        test(months).setValue("18");
        roundTrip();

        shows("The law forbids", "More than 12 months is refused.", "Care Act 2014 s.27(1)");
    }

    @Test
    void saving_sends_the_value_the_day_and_the_reason_and_then_checks() {
        navigate(OneDraftView.class, core.id.toString());
        roundTrip();
        test(find(TextField.class).withLabel("Longest time between reviews").single())
                .setValue("9");
        test(find(Button.class).withText("Save and check").single()).click();
        roundTrip();

        assertThat(core.steps).containsExactly("edit", "check");
        assertThat(core.sent.getLast().settings()).containsEntry(MadeUpCore.INTERVAL, 9L);
        assertThat(core.sent.getLast().reason()).isEqualTo("Shorter is kinder.");
        assertThat(core.sent.getLast().revision()).isEqualTo(1L);
    }

    @Test
    void a_draft_with_a_value_that_cannot_be_read_is_not_sent() {
        navigate(OneDraftView.class, core.id.toString());
        roundTrip();
        test(find(TextField.class).withLabel("Longest time between reviews").single())
                .setValue("nine");
        test(find(Button.class).withText("Save and check").single()).click();
        roundTrip();

        assertThat(core.sent).isEmpty();
        shows("Mend what is marked");
    }

    @Test
    void what_was_typed_and_not_saved_is_back_when_the_change_is_opened_again() {
        navigate(OneDraftView.class, core.id.toString());
        roundTrip();
        test(find(TextField.class).withLabel("Longest time between reviews").single())
                .setValue("9");
        test(find(TextArea.class).withLabel("Why").single()).setValue("Kinder, and the committee agrees.");

        navigate(PolicyView.class);
        navigate(OneDraftView.class, core.id.toString());
        roundTrip();

        shows("What you had typed and not saved is back");
        assertThat(find(TextField.class)
                        .withLabel("Longest time between reviews")
                        .single()
                        .getValue())
                .isEqualTo("9");
        assertThat(find(TextArea.class).withLabel("Why").single().getValue())
                .isEqualTo("Kinder, and the committee agrees.");

        test(find(Button.class).withText("Save for later").single()).click();
        roundTrip();
        navigate(PolicyView.class);
        navigate(OneDraftView.class, core.id.toString());
        roundTrip();
        assertThat(core.sent.getLast().reason()).isEqualTo("Kinder, and the committee agrees.");
        assertThat(text()).doesNotContain("is back");
    }

    @Test
    void a_change_that_was_only_read_leaves_nothing_behind() {
        navigate(OneDraftView.class, core.id.toString());
        roundTrip();
        navigate(PolicyView.class);
        navigate(OneDraftView.class, core.id.toString());
        roundTrip();

        shows("Save and check");
        assertThat(text()).doesNotContain("is back");
    }

    @Test
    void only_the_steps_that_the_core_allows_are_offered_and_the_others_say_why_not() {
        navigate(OneDraftView.class, core.id.toString());
        roundTrip();
        assertThat(find(Button.class).withText("Approve").exists()).isFalse();
        shows("Somebody other than the drafter approves.");

        core.state = "checked";
        core.may = Set.of("approve");
        navigate(PolicyView.class);
        navigate(OneDraftView.class, core.id.toString());
        roundTrip();
        test(find(Button.class).withText("Approve").single()).click();
        roundTrip();
        assertThat(core.steps).containsExactly("approve");
    }

    @Test
    void changes_are_listed_in_words_and_lead_to_their_sheet() {
        navigate(DraftsView.class);
        roundTrip();

        shows("falls from 12 months to 6 months");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("draft/" + core.id);
    }

    @Test
    void an_address_that_is_no_change_says_so() {
        navigate(OneDraftView.class, "not-a-change");
        roundTrip();

        shows("There is no such change.");
    }

    private boolean groupsAreListed() {
        return find(Nav.class).all().stream().anyMatch(nav -> nav.hasClassName("policy-contents"));
    }
}
