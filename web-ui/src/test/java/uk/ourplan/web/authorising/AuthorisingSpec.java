package uk.ourplan.web.authorising;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.authorising.LevelsOfPanel;
import uk.ourplan.api.authorising.PanelMember;
import uk.ourplan.api.authorising.PanelOutcome;
import uk.ourplan.api.authorising.PanelReason;
import uk.ourplan.api.authorising.PanelWord;
import uk.ourplan.api.authorising.ReasonAbout;
import uk.ourplan.api.authorising.StepToSignOff;
import uk.ourplan.api.change.Change;
import uk.ourplan.api.plan.ReturnReason;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.web.fake.FakeCore;
import uk.ourplan.web.fake.OnTheFakeCore;

class AuthorisingSpec extends OnTheFakeCore {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private static final String DECIDE = "authorising/plans/" + FakeCore.PLAN;

    @Test
    void a_submitted_plan_appears_without_a_reload() {
        go("authorising");
        assertThat(screen()).contains("Nothing waits.");

        core.state = PlanState.SUBMITTED;
        core.news.tryEmitNext(new Change("7", "plan_submitted", FakeCore.PLAN, Instant.EPOCH));
        settle();

        assertThat(screen())
                .contains("1 plan waits.")
                .contains("Maureen Ivy Tattersby")
                .contains("2 days");
    }

    @Test
    void the_queue_says_why_a_plan_is_not_mine() {
        core.state = PlanState.SUBMITTED;
        core.mayDecide = false;

        go("authorising");

        assertThat(screen()).contains("You wrote this plan.");
    }

    @Test
    void one_page_holds_everything_that_a_decision_rests_on() {
        core.state = PlanState.SUBMITTED;

        go(DECIDE);

        assertThat(screen())
                .contains("You can decide")
                .contains("It needs the team manager")
                .contains("What Mo wants")
                .contains("Needs at a glance")
                .contains("Money against the indicative budget")
                .contains("£233.55 a week")
                .contains("Ready to sign off?");
    }

    @Test
    void whoever_stands_in_for_a_colleague_is_told_before_they_sign() {
        core.state = PlanState.SUBMITTED;
        core.onBehalfOf = "Una Farrow";

        go(DECIDE);

        assertThat(screen())
                .contains("You stand in for Una Farrow, who is away")
                .contains("Sign off on behalf of Una Farrow");
    }

    @Test
    void who_may_not_decide_is_told_why_and_offered_nothing() {
        core.state = PlanState.SUBMITTED;
        core.mayDecide = false;

        go(DECIDE);

        assertThat(screen()).contains("Nobody decides on their own.");
        assertThat(find(Button.class).all()).noneMatch(one -> one.getText().startsWith("Sign off"));
    }

    @Test
    void signing_asks_that_the_page_was_read() {
        core.state = PlanState.SUBMITTED;
        go(DECIDE);

        test(labelled(Button.class, "Sign off")).click();
        settle();
        assertThat(core.state).isEqualTo(PlanState.SUBMITTED);

        test(find(Checkbox.class).all().getFirst()).click();
        test(labelled(Button.class, "Sign off")).click();
        settle();

        assertThat(core.state).isEqualTo(PlanState.SIGNED_OFF);
        assertThat(screen()).contains("Signed off").contains("never changes again");
    }

    @Test
    void a_return_ties_each_reason_to_a_section() {
        core.state = PlanState.SUBMITTED;
        go(DECIDE);

        test(labelled(Button.class, "Return to the author")).click();
        settle();
        assertThat(core.returns).isEmpty();

        @SuppressWarnings("unchecked")
        Select<SectionName> section = labelled(Select.class, "Section");
        section.setValue(SectionName.ADVICE);
        test(labelled(TextArea.class, "What has to change, and why")).setValue("Say more about falls.");
        test(labelled(Button.class, "Return to the author")).click();
        settle();

        assertThat(core.returns.getFirst().reasons())
                .containsExactly(new ReturnReason(SectionName.ADVICE, "Say more about falls."));
        assertThat(screen()).contains("Since it was returned").contains("Say more about falls.");
    }

    @Test
    @WithMockUser(username = "Somebody", roles = "practitioner")
    void the_queue_is_not_for_those_who_may_not_authorise() {
        go("authorising");

        assertThat(screen()).doesNotContain("Waiting for authorisation");
    }

    @Test
    @WithMockUser(roles = "panel_member")
    void a_panel_puts_on_record_what_it_said_and_why() {
        core.state = PlanState.SUBMITTED;
        core.mayDecide = false;
        core.may = Set.of("panel");
        core.steps = List.of(
                new StepToSignOff("panel", "recommends", null, null, null, null, List.of()),
                new StepToSignOff("team_manager", "authorises", null, null, null, null, List.of()));
        go(DECIDE);
        assertThat(screen()).contains("Your word comes first").contains("Panel recommends: open.");

        test(labelled(Button.class, "Put on record")).click();
        settle();
        assertThat(core.panel).isNull();

        this.<PanelWord>choice("The panel").setValue(PanelWord.RECOMMEND);
        this.<SectionName>choice("Section").setValue(SectionName.SUPPORT);
        this.<ReasonAbout>choice("What it is about").setValue(ReasonAbout.ALTERNATIVES);
        test(labelled(TextArea.class, "Reason")).setValue("Two other ways were tried.");
        test(labelled(TextField.class, "Name of a member")).setValue("Ruth Elphick");
        assertThat(labelled(Checkbox.class, "Training for panels is on record").getHelperText())
                .contains("it is counted in the panel report");
        test(labelled(Checkbox.class, "Specialist in what the assessment was about"))
                .click();
        test(labelled(TextArea.class, "Why another specialist than the one who assessed"))
                .setValue("She is on leave.");
        test(labelled(Button.class, "Put on record")).click();
        settle();

        PanelOutcome kept = Objects.requireNonNull(core.panel);
        assertThat(kept.outcome()).isEqualTo(PanelWord.RECOMMEND);
        assertThat(kept.reasons())
                .containsExactly(
                        new PanelReason(SectionName.SUPPORT, ReasonAbout.ALTERNATIVES, "Two other ways were tried."));
        assertThat(kept.members()).containsExactly(new PanelMember("Ruth Elphick", true, false, false, null));
        assertThat(kept.whyOtherSpecialist()).isEqualTo("She is on leave.");
    }

    /** AUTH-08. */
    @Test
    @WithMockUser(roles = "panel_member")
    void a_panel_that_authorises_says_which_level_each_member_holds() {
        core.state = PlanState.SUBMITTED;
        core.mayDecide = false;
        core.may = Set.of("panel");
        core.panelLevels = new LevelsOfPanel("service_manager", List.of("service_manager", "director"));
        go(DECIDE);

        assertThat(this.<String>choice("Level that they hold").getHelperText())
                .contains("at least the level of service manager");
        this.<String>choice("Level that they hold").setValue("director");
        this.<PanelWord>choice("The panel").setValue(PanelWord.AGREE);
        this.<SectionName>choice("Section").setValue(SectionName.SUPPORT);
        this.<ReasonAbout>choice("What it is about").setValue(ReasonAbout.ALTERNATIVES);
        test(labelled(TextArea.class, "Reason")).setValue("Two other ways were tried.");
        test(labelled(TextField.class, "Name of a member")).setValue("Ruth Elphick");
        test(labelled(Button.class, "Put on record")).click();
        settle();

        assertThat(Objects.requireNonNull(core.panel).members())
                .containsExactly(new PanelMember("Ruth Elphick", false, false, false, "director"));
    }

    @Test
    void a_manager_supports_with_a_reason() {
        core.state = PlanState.SUBMITTED;
        core.mayDecide = false;
        core.may = Set.of("support");
        go(DECIDE);

        test(labelled(Button.class, "Support this plan")).click();
        settle();
        assertThat(core.keys).isEmpty();
        test(labelled(TextArea.class, "Why you support it")).setValue("Nothing else keeps him safe.");
        test(labelled(Button.class, "Support this plan")).click();
        settle();

        assertThat(core.keys).hasSize(1);
    }

    @Test
    void whoever_is_concerned_says_so_and_others_decide() {
        core.state = PlanState.SUBMITTED;
        go(DECIDE);

        test(labelled(Button.class, "Declare the interest")).click();
        settle();
        assertThat(core.interestDeclared).isFalse();
        test(find(Checkbox.class).all().getLast()).click();
        test(labelled(Button.class, "Declare the interest")).click();
        settle();

        assertThat(core.interestDeclared).isTrue();
        assertThat(find(Button.class).all()).noneMatch(one -> one.getText().startsWith("Sign off"));
    }

    /** AUTH-13. */
    @Test
    void how_the_draft_was_shared_with_somebody_who_takes_no_part_is_opened_on_the_page() {
        core.state = PlanState.SUBMITTED;
        core.circumstances = JSON.readValue("{\"not_engaging\": {\"cause\": \"tired\"}}", Circumstances.class);
        go(DECIDE);

        test(labelled(Button.class, "Open the history of the draft")).click();
        settle();

        assertThat(screen())
                .contains("10 Nov 2026, by post: no reply")
                .contains("14 Nov 2026, at the door: Took it in.");
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> choice(String label) {
        return labelled(Select.class, label);
    }
}
