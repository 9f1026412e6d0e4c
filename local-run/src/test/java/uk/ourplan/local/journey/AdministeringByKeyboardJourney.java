package uk.ourplan.local.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ourplan.language.date.Days;
import uk.ourplan.local.running.OnARunningPlatform;
import uk.ourplan.local.running.Screens;

/** The administrators' and operators' screens by keys alone: each stop of each, and the work that is done there. */
@OnARunningPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AdministeringByKeyboardJourney {

    private static final String ADMIN = "admin@abbotsbridge.example";

    private final Screens screens;
    private final LocalDate tomorrow = LocalDate.now(Days.LONDON).plusDays(1);

    @TempDir
    private Path folder;

    private final Walk walk;
    private final Keys keys;

    AdministeringByKeyboardJourney(Screens screens) {
        this.screens = screens;
        walk = new Walk(screens.signedInToAdministration(ADMIN));
        keys = new Keys(walk.page());
    }

    @AfterAll
    void leave() {
        walk.toldNobodyInAnAddress();
        walk.page().context().close();
    }

    @ParameterizedTest
    @CsvSource({
        "examples, Write an example",
        "example/new, Name",
        "versions, Draft its values again",
        "policy-file, Choose a file",
        "compare, Share our policy",
        "people, Find somebody",
        "people/add, Add them",
        "teams, Make the team",
        "council, Make an archive"
    })
    void every_stop_of_a_screen_is_seen_named_and_in_order(String path, String among) {
        walk.to("/" + path);

        assertThat(keys.stops()).anyMatch(name -> name.startsWith(among));
    }

    @Test
    void a_file_is_taken_away_chosen_again_and_every_error_told_by_its_place() throws IOException {
        walk.to("/policy-file");
        keys.tabTo("Take the whole policy away");
        Download download = walk.page().waitForDownload(() -> keys.press("Enter"));
        String policy = Files.readString(download.path()).stripTrailing() + "\n";

        choose(policy + """
                  - from: "%s"
                    settings:
                      review.max_interval_months: 18
                      review.alert_lead_days: many
                      review.no_such_setting: 1
                    reason: Tried on the file.
                """.formatted(tomorrow).indent(0));

        Locator faults = walk.page().locator("main .faults li");
        assertThat(faults.first()).isVisible();
        assertThat(faults.count()).isGreaterThanOrEqualTo(2);
        assertThat(walk.page().locator("main .faults")).containsText("review.no_such_setting");
        assertThat(walk.page().locator("main .faults")).containsText("line ");
        assertThat(main()).containsText("policy.yaml stands below");
        walk.look("a chosen file with three errors");

        choose(policy + """
                  - from: "%s"
                    settings:
                      review.alert_lead_days: 51
                    reason: Tried on the file.
                """.formatted(tomorrow).indent(0));

        assertThat(walk.heading("1 setting differs")).isFocused();
        keys.tabToJust("Why");
        keys.write("Earlier alerts.");
        keys.tabToJust("Make a draft");
        keys.press("Enter");
        walk.page().waitForURL("**/draft/**");
        walk.settled();
        assertThat(main()).containsText("51 days");
        keys.tabToJust("Lay it aside");
        keys.press("Enter");
        assertThat(main()).containsText("Laid aside");
    }

    @Test
    void a_deputy_is_named_and_a_team_made() {
        walk.to("/people");
        keys.tabToJust("Find somebody");
        keys.write("team-manager");
        assertThat(walk.page().locator("main table.list tbody tr")).hasCount(1);
        String manager = walk.page().locator("main table.list tbody a").innerText();
        keys.tabTo(manager);
        keys.press("Enter");
        walk.page().waitForURL("**/colleague/**");
        walk.settled();
        keys.tabTo("Who stands in: part of the name");
        keys.write("admin2");
        walk.page().waitForTimeout(800);
        choose();
        LocalDate today = LocalDate.now(Days.LONDON);
        for (String part : new String[] {"Day", "Month", "Year", "Day", "Month", "Year"}) {
            keys.tabToJust(part);
            keys.write(String.valueOf(
                    part.equals("Day")
                            ? today.getDayOfMonth()
                            : part.equals("Month") ? today.getMonthValue() : today.getYear()));
        }
        keys.tabToJust("Name the deputy");
        keys.press("Enter");
        assertThat(main()).containsText("authorises for them");
        walk.look("a colleague with a deputy");
    }

    /** Opens the list that comes next and takes its first entry. */
    private void choose() {
        keys.tabTo("Who stands in");
        keys.choose("");
    }

    @Test
    void an_operator_s_screens_are_walked_too() {
        Walk operator = new Walk(screens.signedInToAdministration("operator@ourplan.example"));
        Keys operators = new Keys(operator.page());
        operator.to("/councils");
        assertThat(operators.stops()).contains("Open a council");
        operator.to("/open-council");
        assertThat(operators.stops()).contains("Open the council");
        operator.to("/councils");
        operators.tabTo("Abbotsbridge");
        operators.press("Enter");
        operator.page().waitForURL("**/one-council/**");
        operator.settled();
        assertThat(operators.stops()).contains("Suspend the council", "Ask for an export");
        operator.look("a council as its operator sees it");
        operator.toldNobodyInAnAddress();
        operator.page().context().close();
    }

    private void choose(String policy) throws IOException {
        Path file = Files.writeString(folder.resolve("policy.yaml"), policy);
        walk.to("/policy-file");
        keys.tabTo("Choose a file");
        walk.page().locator("input[type=file]").setInputFiles(file);
    }

    private Locator main() {
        return walk.page().getByRole(AriaRole.MAIN);
    }
}
