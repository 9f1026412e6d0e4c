package uk.ourplan.local.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.ourplan.language.date.Days;
import uk.ourplan.local.platform.Platform;
import uk.ourplan.local.running.OnARunningPlatform;
import uk.ourplan.local.running.Projects;
import uk.ourplan.local.running.Screens;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Settings;

/**
 * An administrator of Eastvale, who uses no mouse, raises the arrangement fee, sees whom it touches, has it approved by a
 * colleague, sees it take effect, and takes it back.
 */
@OnARunningPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RaisingAFeeJourney {

    private static final String ADMIN = "admin@eastvale.example";
    private static final String COLLEAGUE = "admin2@eastvale.example";
    private static final String PRACTITIONER = "practitioner@eastvale.example";
    private static final String FEE = "Amounts of the arrangement fee";
    private static final Pattern VERSION = Pattern.compile("published as version (\\d+)");

    private final LocalDate today = LocalDate.now(Days.LONDON);
    private final Settings settings;
    private final CoreApi core;
    private final Walk administrator;
    private final Keys keys;
    private final Walk colleague;
    private final Keys colleagues;
    private String selfFunder = "";
    private String draft = "";
    private String version = "";

    RaisingAFeeJourney(Platform platform, Screens screens) {
        settings = platform.settings();
        core = new CoreApi(settings);
        administrator = new Walk(screens.visitor().newPage());
        keys = new Keys(administrator.page());
        colleague = new Walk(screens.visitor().newPage());
        colleagues = new Keys(colleague.page());
    }

    @BeforeAll
    void a_fee_of_160_pounds_and_somebody_who_pays_it() throws Exception {
        published("""
                {"from": "%s", "reason": "Arranging costs us money.", "legal_bases": {}, "settings": {
                 "selffunder.arrangement_fee_on": true, "selffunder.arrangement_fee_parts": [{"shape": "one_off",
                 "pence": 16000, "cost_basis_pence": 24000, "published_at": "https://www.eastvale.example/fees",
                 "from": "%s"}]}}""".formatted(today, today));
        ObjectNode person = (ObjectNode) new YAMLMapper()
                .readTree(Files.readString(Projects.folder().resolve("samples/people/04-clement-archbold.yaml")));
        person.put("council", "eastvale");
        selfFunder = person.path("person").path("record_number").asString();
        assertThat(core.post(PRACTITIONER, "/people/imports", person.toString()).status())
                .isEqualTo(200);
        keys.signIn(settings.address(Part.ADMIN), ADMIN);
        colleagues.signIn(settings.address(Part.ADMIN), COLLEAGUE);
    }

    @AfterAll
    void leave() {
        administrator.toldNobodyInAnAddress();
        colleague.toldNobodyInAnAddress();
        administrator.page().context().close();
        colleague.page().context().close();
    }

    @Test
    @Order(1)
    void an_administrator_drafts_the_raise_is_told_of_the_bound_and_has_it_checked() {
        administrator.settled();
        keys.tabTo("Find a setting");
        keys.write("selffunder.arrangement_fee_parts");
        assertThat(main(administrator).locator(".policy-entry")).hasCount(1);
        assertThat(main(administrator).locator(".policy-entry")).containsText("£160");
        follow(administrator, keys, FEE, "**/setting/**");
        follow(administrator, keys, "Draft a change", "**/draft/**");
        draft = administrator.page().url().replaceFirst("^https?://[^/]+/", "");

        write("Day", String.valueOf(today.getDayOfMonth()));
        write("Month", String.valueOf(today.getMonthValue()));
        write("Year", String.valueOf(today.getYear()));
        write("Why", "Arranging has become dearer.");
        write("Amount, in pounds", "250");
        Locator sheet = main(administrator).locator(".value-sheet");
        assertThat(sheet).containsText("The law forbids");
        assertThat(sheet).containsText("Care Act 2014 s.14(4)");
        administrator.look("a fee above what arranging costs");
        keys.write("190");
        assertThat(sheet).containsText("£190");
        assertThat(sheet).not().containsText("The law forbids");
        keys.tabToJust("Save and check");
        keys.press("Enter");

        assertThat(main(administrator)).containsText("Checked, waits for a second administrator");
        administrator.settled();
        assertThat(keys.stop().name()).contains("Checked, waits for a second administrator");
    }

    @Test
    @Order(2)
    void it_is_seen_which_live_cases_it_touches_and_how() {
        keys.tabToJust("See the effect on live cases");
        keys.press("Enter");

        assertThat(main(administrator)).containsText("1 thing changes");
        Locator row = main(administrator).locator("tr").filter(new Locator.FilterOptions().setHasText(selfFunder));
        assertThat(row).containsText("Charge");
        assertThat(row.locator("td").nth(3)).containsText("£160");
        assertThat(row.locator("td").nth(4)).containsText("£190");
        administrator.settled();
        assertThat(keys.stop().name()).contains("1 thing changes");
        administrator.look("whom the fee touches");
    }

    @Test
    @Order(3)
    void a_colleague_sees_the_same_approves_and_publishes_it() throws Exception {
        assertThat(fee(today)).isEqualTo(16000);

        approve();

        version = VERSION.matcher(main(colleague).innerText())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Order(4)
    void it_takes_effect_and_the_law_answers_otherwise_from_that_day() throws Exception {
        assertThat(fee(today.minusDays(1))).isZero();
        assertThat(fee(today)).isEqualTo(19000);
        assertThat(fee(today.plusDays(1))).isEqualTo(19000);

        administrator.to("/");
        keys.tabTo("Find a setting");
        keys.write("selffunder.arrangement_fee_parts");
        assertThat(main(administrator).locator(".policy-entry")).hasCount(1);
        assertThat(main(administrator).locator(".policy-entry")).containsText("£190");
        assertThat(main(administrator).locator(".policy-entry")).containsText("version " + version);
    }

    @Test
    @Order(5)
    void it_is_taken_back_from_tomorrow_and_nothing_of_it_is_lost() throws Exception {
        administrator.to("/versions");
        follow(administrator, keys, "Draft taking it back: version " + version, "**/draft/**");
        draft = administrator.page().url().replaceFirst("^https?://[^/]+/", "");
        write("Why", "The committee wants the old fee.");
        keys.tabToJust("Save and check");
        keys.press("Enter");
        assertThat(main(administrator)).containsText("Checked, waits for a second administrator");
        administrator.look("taking a change back");

        approve();

        assertThat(fee(today)).isEqualTo(19000);
        assertThat(fee(today.plusDays(1))).isEqualTo(16000);
    }

    @Test
    @Order(6)
    void the_policy_of_a_day_to_come_is_read_before_it_begins() {
        LocalDate tomorrow = today.plusDays(1);
        administrator.to("/");
        assertThat(main(administrator)).containsText("Published and still to come");
        write("Day", String.valueOf(tomorrow.getDayOfMonth()));
        write("Month", String.valueOf(tomorrow.getMonthValue()));
        write("Year", String.valueOf(tomorrow.getYear()));
        follow(administrator, keys, "Show that day", "**/?on=" + tomorrow);
        keys.tabTo("Find a setting");
        keys.write("selffunder.arrangement_fee_parts");

        assertThat(main(administrator).locator(".policy-entry")).hasCount(1);
        assertThat(main(administrator).locator(".policy-entry")).containsText("£160");
        administrator.look("the policy of tomorrow");
    }

    private void approve() {
        colleague.to("/drafts");
        Locator change = colleague.page().locator("main a[href$='" + draft + "']");
        follow(colleague, colleagues, change.innerText().strip(), "**/" + draft);
        colleagues.tabToJust("Approve");
        colleagues.press("Enter");
        assertThat(main(colleague)).containsText("Approved, waits to be published");
        colleagues.tabToJust("Publish");
        colleagues.press("Enter");
        assertThat(main(colleague)).containsText(VERSION);
        colleague.look("a change that was published");
    }

    /** Goes to what has these words, and to where it leads. */
    private static void follow(Walk walk, Keys keys, String words, String address) {
        keys.tabTo(words);
        keys.press("Enter");
        walk.page().waitForURL(address);
        walk.settled();
    }

    private void write(String field, String text) {
        keys.tabToJust(field);
        keys.write(text);
    }

    private static Locator main(Walk walk) {
        return walk.page().locator("main#main");
    }

    private void published(String change) throws IOException, InterruptedException {
        String drafts = "/policy/drafts/"
                + core.post(ADMIN, "/policy/drafts", change).body().path("id").asString();
        for (String step : new String[] {"/check", "/approval", "/publication"}) {
            CoreApi.Answer answer = core.post(step.equals("/approval") ? COLLEAGUE : ADMIN, drafts + step, "{}");
            assertThat(answer.status()).as(step + " " + answer.body()).isEqualTo(200);
        }
    }

    /** In pence, for somebody who lives in Eastvale and asks the council to arrange their support; 0 where there is none. */
    private long fee(LocalDate on) throws IOException, InterruptedException {
        CoreApi.Answer answered = core.post(PRACTITIONER, "/determinations/arrangement-fee", """
                {"on": "%s", "facts": {"service_type": "home_care", "capital_above_limit": true,
                 "asked_council_to_arrange": true, "council_arranges": true, "has_capacity": true,
                 "never_charge_line": false}}""".formatted(on));
        assertThat(answered.status()).isEqualTo(200);
        JsonNode answer = answered.body().path("answer");
        return answer.path("fee_parts").path(0).path("pence").asLong(0);
    }
}
