package uk.ourplan.local.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import uk.ourplan.language.date.Days;
import uk.ourplan.local.running.OnARunningPlatform;
import uk.ourplan.local.running.Screens;

/** Northmoor takes its policy away, changes the file and brings it in; then it shares, and Eastvale copies from it. */
@OnARunningPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LearningFromAnotherCouncilJourney {

    private final LocalDate tomorrow = LocalDate.now(Days.LONDON).plusDays(1);
    private final Walk northmoor;
    private final Walk eastvale;
    private String file = "";

    LearningFromAnotherCouncilJourney(Screens screens) {
        northmoor = new Walk(screens.signedInToAdministration("admin@northmoor.example"));
        eastvale = new Walk(screens.signedInToAdministration("admin@eastvale.example"));
    }

    @AfterAll
    void leave() {
        northmoor.toldNobodyInAnAddress();
        eastvale.toldNobodyInAnAddress();
        northmoor.page().context().close();
        eastvale.page().context().close();
    }

    @Test
    @Order(1)
    void the_whole_policy_is_taken_away_as_a_file_that_people_can_read() throws IOException {
        northmoor.to("/policy-file");
        northmoor.look("the policy as a file");

        Download download = northmoor
                .page()
                .waitForDownload(() ->
                        northmoor.link("Take the whole policy away as a file").click());

        file = Files.readString(download.path());
        assertThat(file).startsWith("council:\n").contains("slug: northmoor").contains("settings:");
    }

    @Test
    @Order(2)
    void the_same_file_brought_in_differs_in_nothing() {
        bring(file);

        assertThat(main(northmoor)).containsText("There is nothing to draft.");
    }

    @Test
    @Order(3)
    void a_file_that_breaks_a_bound_is_refused_with_its_line_and_the_provision() {
        bring(changed("review.max_interval_months: 18"));

        Locator refusal = northmoor.page().locator("main [role=alert]");
        assertThat(refusal)
                .containsText(Pattern.compile("line \\d+: changes\\[\\d+].settings.review.max_interval_months"));
        assertThat(refusal).containsText("It must be from 1 to 12.");
        northmoor.look("a file that was refused");
    }

    @Test
    @Order(4)
    void what_the_file_changes_is_told_in_words_and_becomes_a_draft() {
        bring(changed("review.alert_lead_days: 47"));
        assertThat(northmoor.heading("1 setting differs")).isVisible();
        assertThat(northmoor.page().locator(".difference")).containsText("47 days");
        northmoor.look("what a file would change");

        northmoor.textbox("Why").fill("Earlier alerts, as the committee asked.");
        northmoor.button("Make a draft").click();
        northmoor.page().waitForURL("**/draft/**");
        northmoor.settled();

        assertThat(main(northmoor)).containsText("to 47 days");
        northmoor.look("a draft from a file");
    }

    @Test
    @Order(5)
    void while_nobody_shares_there_is_nothing_to_compare_with() {
        eastvale.to("/compare");

        assertThat(main(eastvale)).containsText("No other council shares its policy yet.");
        assertThat(main(eastvale)).containsText("Nobody outside sees your policy");
        eastvale.look("nobody shares");
        eastvale.to("/compare-with/northmoor");
        assertThat(main(eastvale)).containsText("There is nothing here.");
    }

    @Test
    @Order(6)
    void northmoor_decides_to_share_and_sees_who_decided() {
        northmoor.to("/compare");
        northmoor.textbox("Why share").fill("Neighbours asked for it.");
        northmoor.button("Share our policy").click();

        assertThat(main(northmoor)).containsText("Other councils can see your policy");
        assertThat(main(northmoor)).containsText("Neighbours asked for it.");
        northmoor.look("a policy that is shared");
    }

    @Test
    @Order(7)
    void eastvale_puts_both_side_by_side_and_copies_one_setting_into_a_draft_of_its_own() {
        eastvale.to("/compare");
        eastvale.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Compare with North")))
                .click();
        eastvale.page().waitForURL("**/compare-with/northmoor");
        eastvale.settled();
        Locator first = eastvale.page().locator(".policy-entry").first();
        assertThat(first).containsText("Different");
        assertThat(first).containsText("Yours");
        eastvale.look("two policies side by side");

        eastvale.page()
                .getByLabel("Copy “Days between renewed attempts at contact”")
                .check();
        assertThat(eastvale.heading("1 setting to copy")).isVisible();
        eastvale.textbox("Why").fill("As our neighbours do.");
        eastvale.look("a setting ticked to be copied");
        eastvale.button("Copy into a draft").click();
        eastvale.page().waitForURL("**/draft/**");
        eastvale.settled();

        assertThat(main(eastvale)).containsText("rises from 21 days to 28 days");
        eastvale.look("a draft copied from another council");
    }

    @Test
    @Order(8)
    void the_comparison_fits_on_a_screen_of_320_pixels_and_the_document_onto_paper() {
        eastvale.to("/");
        eastvale.page().getByLabel("Only what we decided").click();
        eastvale.look("the policy document");
        eastvale.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(eastvale.page().locator(".find-setting")).isHidden();
        eastvale.page().evaluate("() => window.dispatchEvent(new Event('beforeprint'))");
        assertThat(eastvale.page().locator(".policy-entry .bound-says").first()).isVisible();
        Screens.picture(eastvale.page(), "the-policy-document-on-paper");
        eastvale.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        eastvale.page().setViewportSize(320, 800);
        eastvale.to("/compare-with/northmoor");
        assertThat(((Number) eastvale.page().evaluate("() => document.documentElement.scrollWidth")).intValue())
                .isLessThanOrEqualTo(320);
        eastvale.look("narrow two policies side by side");
    }

    private void bring(String yaml) {
        northmoor.to("/policy-file");
        northmoor.textbox("Text of the file").fill(yaml);
        northmoor.button("Show what would change").click();
        northmoor.settled();
    }

    private String changed(String setting) {
        return file.stripTrailing() + "\n  - from: \"" + tomorrow + "\"\n    settings:\n      " + setting
                + "\n    reason: Tried on the file.\n";
    }

    private static Locator main(Walk walk) {
        return walk.page().locator("main#main");
    }
}
