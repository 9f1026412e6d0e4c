package uk.ourplan.local.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import uk.ourplan.local.running.OnARunningPlatform;
import uk.ourplan.local.running.Screens;

/** An administrator of Eastvale drafts a change to the longest gap between reviews. */
@OnARunningPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangingThePolicyJourney {

    private static final String SETTING = "Longest gap between reviews";

    private final Walk drafting;

    ChangingThePolicyJourney(Screens screens) {
        drafting = new Walk(screens.signedInToAdministration("admin@eastvale.example"));
    }

    @AfterAll
    void leave() {
        drafting.toldNobodyInAnAddress();
        drafting.page().context().close();
    }

    @Test
    @Order(1)
    void the_policy_in_effect_says_each_value_since_when_and_what_the_law_fixes() {
        drafting.to("/");
        drafting.look("the policy");

        drafting.page().getByLabel("Find a setting").fill("review.max_interval_months");
        Locator entry = drafting.page().locator(".policy-entry");
        assertThat(entry).hasCount(1);
        assertThat(entry).containsText("12 months");

        drafting.link(SETTING).click();
        drafting.settled();
        assertThat(drafting.page().locator("main")).containsText("from 1 to 12");
        assertThat(drafting.page().locator("main")).containsText("Care Act 2014 s.27(1)(a)");
        drafting.look("one setting");
    }

    @Test
    @Order(2)
    void an_unlawful_value_is_refused_with_its_bound_as_it_is_typed_and_when_it_is_saved() {
        drafting.button("Draft a change").click();
        drafting.page().waitForURL("**/draft/**");
        drafting.settled();
        drafting.page()
                .getByLabel("Why", new Page.GetByLabelOptions().setExact(true))
                .fill("Reviews twice a year.");

        months().fill("13");

        assertThat(drafting.page().locator(".bound-hits")).containsText("The law forbids");
        assertThat(drafting.page().locator(".bound-hits")).containsText("from 1 to 12");
        drafting.button("Save and check").click();
        assertThat(drafting.page().locator("main").getByText("from 1 to 12").first())
                .isVisible();
        assertThat(drafting.button("Approve")).hasCount(0);
        assertThat(drafting.page().getByText("Checked, waits")).hasCount(0);
        drafting.look("an unlawful draft");
    }

    @Test
    @Order(3)
    void what_was_refused_can_be_mended_in_the_same_draft_and_meets_the_next_bound() {
        months().fill("6");
        assertThat(drafting.page().getByText("Would read: 6 months")).isVisible();

        drafting.button("Save and check").click();

        assertThat(drafting.page().locator("main [role=alert]"))
                .containsText("It goes beyond review.max_interval_months (6)");
    }

    private Locator months() {
        return drafting.page()
                .locator(".value-sheet")
                .getByRole(AriaRole.TEXTBOX)
                .first();
    }
}
