package uk.ourplan.admin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import uk.ourplan.admin.MadeUpTrials;
import uk.ourplan.admin.MadeUpTrials.MadeUpEffect;
import uk.ourplan.admin.MadeUpTrials.MadeUpExamples;
import uk.ourplan.admin.OurplanAdmin;
import uk.ourplan.api.determination.DeterminationAsked;
import uk.ourplan.api.policy.ClashView;
import uk.ourplan.api.policy.EffectView;
import uk.ourplan.api.policy.ExampleDiffers;
import uk.ourplan.api.policy.ExampleTried;

@SpringBootTest(classes = OurplanAdmin.class)
@Import(MadeUpCore.class)
@WithMockUser(username = "Ada Quill", roles = "council_admin")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TryingScreensSpec extends AtTheScreen {

    @Autowired
    private MadeUpPolicy core;

    @Autowired
    private MadeUpExamples examples;

    @Autowired
    private MadeUpEffect effect;

    @BeforeEach
    void a_core_that_has_seen_nothing() {
        core.sent.clear();
        core.steps.clear();
        core.examples.clear();
        core.clashes.clear();
        core.state = "draft";
        core.may = Set.of("edit", "check", "discard");
        examples.written.clear();
        examples.changed.clear();
        effect.state = "none";
        effect.panel = null;
    }

    @Test
    void an_example_is_written_in_a_form_and_todays_answer_taken_over() {
        navigate(OneExampleView.class, OneExampleView.NEW);
        roundTrip();
        shows("What should come of it");
        test(find(TextField.class).withLabel("Name").single()).setValue("A ramp at £1,600");
        @SuppressWarnings("unchecked")
        ComboBox<DeterminationAsked> question =
                find(ComboBox.class).withLabel("Question to the law").single();
        question.setValue(question.getListDataView().getItem(0));
        @SuppressWarnings("unchecked")
        Select<String> kind = find(Select.class).withLabel("Kind").single();
        kind.setValue("adaptation");
        test(find(TextField.class).withLabel("Cost").single()).setValue("1,600.00");
        test(find(Button.class).withText("Use today's answer as expected").single())
                .click();
        shows("Taken over as it is on 23 Nov 2026");
        test(find(TextArea.class).withLabel("Why").single()).setValue("Families ask about it.");

        test(find(Button.class).withText("Keep the example").single()).click();
        roundTrip();

        assertThat(examples.written).singleElement().satisfies(written -> {
            assertThat(written.determination()).isEqualTo("equipment-charge");
            assertThat(written.facts()).containsEntry("kind", "adaptation").containsEntry("cost_pence", 160_000L);
            assertThat(written.expected()).containsEntry("may_charge", true);
            assertThat(written.on()).isNull();
        });
    }

    @Test
    void the_facts_of_an_example_are_copied_from_a_live_case() {
        navigate(OneExampleView.class, OneExampleView.NEW);
        roundTrip();
        shows("What should come of it");
        @SuppressWarnings("unchecked")
        ComboBox<DeterminationAsked> question =
                find(ComboBox.class).withLabel("Question to the law").single();
        question.setValue(question.getListDataView().getItem(0));
        test(find(TextField.class).withLabel("Record number of a live case").single())
                .setValue("EV-330958");

        test(find(Button.class).withText("Copy its facts").single()).click();

        shows("The facts are copied.");
        assertThat(find(TextField.class).withLabel("Cost").single().getValue()).isEqualTo("1234.00");
    }

    @Test
    void what_should_come_is_written_field_by_field_and_a_part_that_does_not_matter_is_emptied() {
        navigate(OneExampleView.class, MadeUpTrials.EXAMPLE.toString());
        roundTrip();
        shows("How it was written");
        test(find(TextArea.class).withLabel("Expected answer").single())
                .setValue("{\"may_charge\": true, \"recorded_cost_pence\": 160000}");
        TextField cost = find(TextField.class).withLabel("Recorded cost").single();
        assertThat(cost.getValue()).isEqualTo("1600.00");
        test(cost).setValue("dear");
        assertThat(cost.isInvalid()).isTrue();
        test(find(Button.class).withText("Keep the example").single()).click();
        assertThat(examples.written).isEmpty();

        test(cost).setValue("");
        @SuppressWarnings("unchecked")
        Select<String> may = find(Select.class).withLabel("May charge").single();
        may.setValue("false");
        test(find(TextArea.class).withLabel("Why").single()).setValue("It was wrong.");
        test(find(Button.class).withText("Keep the example").single()).click();
        roundTrip();

        assertThat(examples.written)
                .singleElement()
                .satisfies(written -> assertThat(written.expected()).isEqualTo(Map.of("may_charge", false)));
    }

    @Test
    void an_expectation_that_cannot_be_read_is_marked_with_its_place_and_not_sent() {
        navigate(OneExampleView.class, MadeUpTrials.EXAMPLE.toString());
        roundTrip();
        shows("How it was written");
        TextArea expected = find(TextArea.class).withLabel("Expected answer").single();
        test(expected).setValue("{may_charge: true");

        test(find(Button.class).withText("Keep the example").single()).click();
        roundTrip();

        assertThat(examples.written).isEmpty();
        assertThat(expected.isInvalid()).isTrue();
        assertThat(expected.getErrorMessage()).contains("line 1");
    }

    @Test
    void a_failing_example_shows_expected_and_got_and_is_changed_with_a_reason() {
        Map<String, @Nullable Object> expected = new HashMap<>();
        expected.put("may_charge", true);
        core.examples.add(new ExampleTried(
                MadeUpTrials.EXAMPLE,
                "A ramp at £1,600",
                "equipment-charge",
                LocalDate.of(2099, 4, 1),
                expected,
                null,
                List.of(new ExampleDiffers("may_charge", "true", "false")),
                List.of("£1,600 is not above the line.")));
        navigate(OneDraftView.class, core.id.toString());
        roundTrip();
        shows("Comes out otherwise", "may_charge: expected true, got false", "£1,600 is not above the line.");

        test(find(TextArea.class).withLabel("Why the example changes").single()).setValue("The line rises.");
        test(find(Button.class).withText("Change the example").single()).click();
        roundTrip();

        assertThat(examples.changed).singleElement().satisfies(changed -> {
            assertThat(changed.expected()).containsEntry("may_charge", false);
            assertThat(changed.reason()).isEqualTo("The line rises.");
        });
    }

    @Test
    void the_effect_is_worked_out_step_by_step_and_told_by_kind_and_case() {
        navigate(OneDraftView.class, core.id.toString());
        roundTrip();
        shows("Nobody has looked yet whom this change touches.");

        test(find(Button.class).withText("See the effect on live cases").single())
                .click();

        shows("1 thing changes in 120 live cases.", "Waits for sign-off", "N-204417", "signed off by: director");
        assertThat(effect.state).isEqualTo("complete");
    }

    /** AUTH-07. */
    @Test
    void new_criteria_that_send_too_many_plans_to_the_panel_are_warned_of_with_the_share_and_the_plans_behind_it() {
        effect.panel = new EffectView.AtThePanel(
                100,
                41,
                0,
                20,
                "41 of 100 plans on their way to a signature would go to the panel, more than 20 in 100.");
        navigate(OneDraftView.class, core.id.toString());
        roundTrip();

        test(find(Button.class).withText("See the effect on live cases").single())
                .click();
        roundTrip();

        shows(
                "Plans at the panel under the new criteria",
                "41 of 100 plans on their way",
                "Legal basis or reason",
                "N-100302",
                "at the panel: large budget",
                "The first 1 of 41");
    }

    @Test
    void a_share_that_is_no_larger_is_told_without_a_warning() {
        effect.panel = new EffectView.AtThePanel(100, 20, 0, 20, null);
        effect.state = "complete";
        navigate(OneDraftView.class, core.id.toString());
        roundTrip();

        shows("20 of 100 plans on their way to a signature would go to the panel, no more than 20 in 100.");
        assertThat(containsAll("More than the exception")).isFalse();
    }

    @Test
    void two_changes_of_the_same_setting_are_shown_with_both_values() {
        core.clashes.add(new ClashView(
                MadeUpCore.INTERVAL,
                "Longest time between reviews",
                "6 months",
                "9 months",
                4,
                LocalDate.of(2027, 1, 1),
                "Ben Reed"));

        navigate(OneDraftView.class, core.id.toString());
        roundTrip();

        shows("Another change came first", "6 months", "9 months", "Ben Reed", "Nothing is lost");
    }

    @Test
    void what_is_published_for_later_is_told_on_the_policy_page_and_can_be_taken_back_by_another_change() {
        navigate(PolicyView.class);
        roundTrip();
        shows("Published and still to come", "From 1 April 2099 it falls from 12 months to 6 months");

        navigate(VersionsView.class);
        roundTrip();
        shows("Still to come");
        test(find(Button.class).withText("Draft taking it back").single()).click();
        roundTrip();

        assertThat(core.sent).singleElement().satisfies(change -> {
            assertThat(change.from()).isEqualTo(LocalDate.of(2099, 4, 1));
            assertThat(change.settings()).containsEntry(MadeUpCore.INTERVAL, 12L);
        });
    }

    @Test
    void a_value_of_the_past_is_drafted_again_by_one_button() {
        navigate(OneSettingView.class, MadeUpCore.INTERVAL);
        roundTrip();
        shows("From 1 Apr 2025: ");

        test(find(Button.class).withText("Draft this value again").single()).click();
        roundTrip();

        assertThat(core.sent)
                .singleElement()
                .satisfies(change -> assertThat(change.settings()).containsEntry(MadeUpCore.INTERVAL, 6L));
    }
}
