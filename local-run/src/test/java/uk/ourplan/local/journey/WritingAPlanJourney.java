package uk.ourplan.local.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import uk.ourplan.local.platform.Platform;
import uk.ourplan.local.running.OnARunningPlatform;
import uk.ourplan.local.running.Screens;

/** Two practitioners of Northmoor at the plan of somebody who is still being planned with. */
@OnARunningPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WritingAPlanJourney {

    private static final String STATEMENT = "What matters to me 1";
    private static final String ADVICE = "What can be done to reduce the needs there are";

    private final Walk first;
    private final Walk second;
    private final CoreApi core;
    private String plan = "";

    WritingAPlanJourney(Platform platform, Screens screens) {
        core = new CoreApi(platform.settings());
        first = new Walk(screens.signedIn("practitioner@northmoor.example"));
        second = new Walk(screens.signedIn("practitioner2@northmoor.example"));
    }

    @BeforeAll
    void findThePlan() throws Exception {
        plan = core.planOf("NM-208805", "practitioner@northmoor.example").toString();
    }

    @AfterAll
    void leave() {
        first.toldNobodyInAnAddress();
        first.page().context().close();
        second.page().context().close();
    }

    @Test
    void what_is_typed_in_a_section_is_saved_by_itself_and_there_after_a_reload() {
        first.to("/plans/" + plan + "/about-me");
        String said = "I want to hear the sea " + UUID.randomUUID();

        first.textbox(STATEMENT).fill(said);

        assertThat(saving(first)).containsText("Saved");
        first.page().reload();
        first.settled();
        assertThat(first.textbox(STATEMENT)).hasValue(said);
    }

    @Test
    void two_people_on_one_section_see_both_versions_and_neither_is_lost() {
        first.to("/plans/" + plan + "/about-me");
        second.to("/plans/" + plan + "/about-me");
        first.textbox(STATEMENT).fill("I like the mornings.");
        assertThat(saving(first)).containsText("Saved");

        second.textbox(STATEMENT).fill("I like the evenings.");

        Locator clash = second.page().getByRole(AriaRole.DIALOG);
        assertThat(clash).containsText("Hannah Birtwhistle");
        assertThat(clash).containsText("I like the mornings.");
        assertThat(clash).containsText("I like the evenings.");
        second.look("a clash");
        second.button("Keep mine").click();
        assertThat(saving(second)).containsText("Saved");
        second.page().reload();
        second.settled();
        assertThat(second.textbox(STATEMENT)).hasValue("I like the evenings.");
    }

    @Test
    void what_is_missing_is_found_at_once_by_everybody_says_why_and_leads_to_the_field() {
        second.to("/plans/" + plan + "/advice");
        second.textbox(ADVICE).fill("A class for balance, " + UUID.randomUUID());
        assertThat(saving(second)).containsText("Saved");
        second.to("/plans/" + plan + "/advice");
        first.to("/plans/" + plan + "/review");
        Locator findings = first.page().locator(".ready .finding");
        int before = findings.count();

        second.textbox(ADVICE).fill("");

        assertThat(saving(second)).containsText("Saved");
        assertThat(findings).hasCount(before + 1);
        Locator finding =
                findings.filter(new Locator.FilterOptions().setHas(first.page().locator("a[href*='at=reduce']")));
        finding.locator("vaadin-details-summary").click();
        assertThat(finding.locator(".source").first()).isVisible();
        assertThat(finding).containsText("As the rules stand on");
        first.look("a finding with its why");
        finding.locator("a[href*='at=']").click();
        assertThat(first.textbox(ADVICE)).isFocused();
        first.look("the field that a finding leads to");
        second.textbox(ADVICE).fill("A class for balance.");
        assertThat(findings).hasCount(before);
    }

    @Test
    void a_conversation_joins_the_timeline_and_who_may_see_the_plan_is_told_with_the_reason() {
        String said = "Will let the nurse in on Tuesdays " + UUID.randomUUID();
        first.to("/plans/" + plan + "/people-involved");
        Locator conversations = first.page().locator("vaadin-details.item[data-at^='involvement[']");
        int next = conversations.count();
        first.button(next == 0 ? "Add a conversation" : "Add another conversation")
                .click();
        assertThat(conversations).hasCount(next + 1);

        Locator when = at("involvement[" + next + "].dated");
        typed(when.getByLabel("Day"), "13");
        typed(when.getByLabel("Month"), "11");
        typed(when.getByLabel("Year"), "2026");
        typed(at("involvement[" + next + "].how").locator("input"), "at the café");
        typed(at("involvement[" + next + "].said").locator("textarea"), said);

        assertThat(first.page().locator(".section-sheet[data-unsaved]")).hasCount(0);
        assertThat(saving(first)).containsText("Saved");
        first.page().reload();
        first.settled();
        assertThat(first.page().locator(".involvement .timeline")).containsText(said);
        first.page().getByText("Who may see the plan").click();
        assertThat(first.page().locator(".workspace-section")).containsText("Who may see what, from when to when");
        first.look("who took part, and who may see the plan");
    }

    private Locator at(String path) {
        return first.page().locator("[data-at='" + path + "']");
    }

    /** As somebody types who goes on with the tabulator. */
    private static void typed(Locator field, String text) {
        field.fill(text);
        field.press("Tab");
    }

    private static Locator saving(Walk walk) {
        return walk.page().locator(".section-sheet [role=status]").first();
    }
}
