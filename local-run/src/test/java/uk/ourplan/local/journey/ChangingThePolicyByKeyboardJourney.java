package uk.ourplan.local.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import uk.ourplan.local.running.OnARunningPlatform;
import uk.ourplan.local.running.Screens;

/** An administrator of Abbotsbridge who uses no mouse drafts a change, meets a bound, mends it and has it checked. */
@OnARunningPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangingThePolicyByKeyboardJourney {

    private static final String SETTING = "Days before due date reminders start";

    private final Walk administrator;
    private final Keyboard keys;

    ChangingThePolicyByKeyboardJourney(Screens screens) {
        administrator = new Walk(screens.signedInToAdministration("admin@abbotsbridge.example"));
        keys = new Keyboard(administrator);
    }

    @AfterAll
    void leave() {
        administrator.toldNobodyInAnAddress();
        administrator.page().context().close();
    }

    @Test
    void a_change_is_drafted_mended_checked_and_laid_aside_with_the_keys_alone() {
        administrator.to("/");
        Locator main = administrator.page().locator("main");

        keys.tabTo("Find a setting");
        keys.write("review.alert_lead_days");
        assertThat(main.locator(".policy-entry")).hasCount(1);
        keys.tabTo(SETTING);
        keys.enter();
        administrator.page().waitForURL("**/setting/**");
        keys.tabTo("Draft a change");
        keys.enter();
        administrator.page().waitForURL("**/draft/**");
        administrator.settled();

        keys.tabTo("Day");
        keys.tabTo("Month");
        keys.tabTo("Year");
        keys.tabTo("Why");
        keys.write("Reminders came too late.");
        keys.tabTo(SETTING + ", in days");
        keys.write("91");
        assertThat(main.locator(".value-sheet")).containsText("The law forbids");
        assertThat(main.locator(".value-sheet")).containsText("The number is from 0 to 90.");
        keys.write("35");
        assertThat(main.locator(".value-sheet")).containsText("Would read: 35 days");
        keys.tabTo("Save and check");
        keys.enter();

        assertThat(main).containsText("Checked, waits for a second administrator");
        assertThat(keys.stop()).contains("Checked, waits for a second administrator");
        administrator.look("a checked draft by keyboard");
        keys.tabTo("Lay it aside");
        keys.enter();
        assertThat(main).containsText("Laid aside");
    }
}
