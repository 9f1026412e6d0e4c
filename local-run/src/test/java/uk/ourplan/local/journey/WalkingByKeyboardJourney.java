package uk.ourplan.local.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.local.platform.Platform;
import uk.ourplan.local.running.OnARunningPlatform;
import uk.ourplan.local.running.Screens;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Settings;

/** Nobody here touches a mouse, and no script moves the cursor. */
@OnARunningPlatform
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WalkingByKeyboardJourney {

    private static final String ADVICE = "What can be done to reduce the needs there are";

    private final Settings settings;
    private final Northmoor northmoor;
    private final Page page;
    private final Walk walk;
    private final Keys keys;

    WalkingByKeyboardJourney(Platform platform, Screens screens) {
        settings = platform.settings();
        northmoor = new Northmoor(new CoreApi(settings));
        page = screens.visitor().newPage();
        walk = new Walk(page);
        keys = new Keys(page);
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    @Test
    void a_practitioner_finds_somebody_writes_in_a_plan_and_mends_a_finding() {
        signIn(Northmoor.PRACTITIONER);
        assertThat(walk.heading("My work")).isVisible();

        keys.press("/");
        assertThat(keys.stop().name()).startsWith("Search for a person");
        keys.type("skegs lenard");
        keys.press("Enter");
        page.waitForURL("**/people");
        walk.settled();
        follow("Skeggs, Leonard Albert");
        assertThat(page.locator("main h1")).containsText("record");
        follow("Plans");
        follow("Care and support plan");
        assertThat(page.locator("main h1")).containsText("plan");

        follow("Advice given");
        assertThat(page.locator(".section-sheet h2")).hasText("Advice given");
        Locator saved = page.locator(".section-sheet .save-good");
        keys.tabTo(ADVICE);
        keys.press("ControlOrMeta+A");
        keys.type("A class for balance");
        assertThat(saved).containsText("Saved");
        keys.press("ControlOrMeta+A");
        keys.press("Delete");
        Locator mends = page.locator(".ready a[href*='at=reduce']").first();
        assertThat(mends).isVisible();

        follow("Review");
        keys.tabTo(mends.textContent().strip());
        keys.press("Tab");
        assertThat(keys.stop().name()).startsWith("Why?");
        Locator finding = page.locator(".ready .finding")
                .filter(new Locator.FilterOptions().setHas(page.locator("vaadin-details-summary:focus")));
        assertThat(finding.getByText("As the rules stand on")).isHidden();
        keys.press("Enter");
        assertThat(finding.getByText("As the rules stand on")).isVisible();
        keys.backTo(mends.textContent().strip());
        keys.press("Enter");
        assertThat(field()).isFocused();
        assertThat(keys.stop().name()).isEqualTo(ADVICE);

        String advice = "A class for balance, " + UUID.randomUUID();
        keys.type(advice);
        assertThat(page.locator(".ready a[href*='at=reduce']")).hasCount(0);
        page.reload();
        walk.settled();
        assertThat(field()).hasValue(advice);
    }

    @Test
    void a_draft_is_presented_and_the_shortcuts_are_told() {
        signIn(Northmoor.PRACTITIONER);
        keys.press("?");
        Locator shortcuts = page.getByRole(AriaRole.DIALOG);
        assertThat(shortcuts).containsText("Search for a person");
        keys.press("Escape");
        assertThat(shortcuts).hasCount(0);

        keys.press("/");
        keys.type("NM-210226");
        keys.press("Enter");
        page.waitForURL("**/people");
        walk.settled();
        follow("Archbold");
        follow("Plans");
        follow("Care and support plan");
        follow("Present and agree");

        assertThat(page.locator("main h1")).containsText("Present and agree");
    }

    @Test
    void the_first_stop_leads_past_everything_that_stands_on_each_page() throws Exception {
        signIn(Northmoor.PRACTITIONER);

        skip();
        walk.to("/plans/" + northmoor.plan(Northmoor.SKEGGS) + "/advice");
        skip();

        assertThat(page.url()).endsWith("/advice");
    }

    private void skip() {
        keys.press("Tab");
        assertThat(keys.stop().name()).isEqualTo("Skip to the content");
        keys.press("Enter");
        page.waitForFunction("() => document.activeElement.id === 'main'");
        keys.press("Tab");
        assertThat(page.evaluate("() => !!document.activeElement.closest('main')"))
                .isEqualTo(true);
    }

    @Test
    void an_authoriser_returns_a_plan_with_a_reason() throws Exception {
        String plan = northmoor.submittedPlan(Northmoor.ARCHBOLD);
        signIn(Northmoor.TEAM_MANAGER);

        follow("Authorising");
        follow("Clement");
        assertThat(walk.heading("You can decide")).isVisible();
        keys.tabTo("Section");
        keys.choose("Risks");
        keys.tabTo("What has to change, and why");
        keys.type("Say who rings whom at night.");
        keys.tabTo("Return to the author");
        keys.press("Enter");

        assertThat(page.locator("main")).containsText("You cannot decide on this plan");
        assertThat(northmoor.state(plan)).isEqualTo("returned");
    }

    private void follow(String link) {
        keys.tabTo(link);
        keys.press("Enter");
        page.waitForTimeout(200);
        walk.settled();
    }

    private void signIn(String who) {
        keys.signIn(settings.address(Part.WEB), who);
        walk.settled();
    }

    private Locator field() {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(ADVICE).setExact(true));
    }
}
