package uk.ourplan.local.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.ourplan.local.platform.Platform;
import uk.ourplan.local.running.OnARunningPlatform;
import uk.ourplan.local.running.Projects;
import uk.ourplan.local.running.Screens;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Settings;
import uk.ourplan.local.signin.SignIns;
import uk.ourplan.local.signin.Tokens;

/** An operator opens Southmere; its administrator lets a practitioner in, and out again. */
@OnARunningPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpeningACouncilJourney {

    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    private final String slug = "southmere-" + UUID.randomUUID().toString().substring(0, 6);
    private final String administrator = "ada.merrow@" + slug + ".example";
    private final String practitioner = "nia.okafor@" + slug + ".example";
    private final Settings settings;
    private final Screens screens;
    private final Tokens tokens;
    private final Walk operator;
    private final Walk admin;
    private String password = "";
    private String tokenOfThePractitioner = "";

    OpeningACouncilJourney(Platform platform, Screens screens) {
        settings = platform.settings();
        tokens = new Tokens(settings);
        this.screens = screens;
        operator = new Walk(screens.signedInToAdministration("operator@ourplan.example"));
        admin = new Walk(screens.visitor().newPage());
    }

    @AfterAll
    void leave() {
        operator.page().context().close();
        admin.page().context().close();
    }

    @Test
    @Order(1)
    void an_operator_opens_a_council_in_less_than_a_minute() throws IOException {
        operator.to("/councils");
        operator.link("Open a council").click();
        operator.settled();
        operator.look("the page that opens a council");
        Page page = operator.page();
        fill(page, "Name of the council", "Southmere Council " + slug);
        fill(page, "Short name", slug);
        fill(page, "First names", "Ada");
        fill(page, "Last name", "Merrow");
        fill(page, "E-mail address", administrator);
        page.getByText("A policy pack", new Page.GetByTextOptions().setExact(true))
                .click();
        fill(page, "The pack, as YAML", Files.readString(Projects.folder().resolve("samples/councils/northmoor.yaml")));
        page.getByLabel("Add invented people").check();

        Instant begun = Instant.now();
        operator.button("Open the council").click();
        assertThat(operator.button("Let them in for the first time")).isVisible(patiently());

        assertThat(Duration.between(begun, Instant.now())).isLessThan(A_MINUTE);
        assertThat(page.locator("main")).containsText("Open");
        operator.button("Let them in for the first time").click();
        password = page.locator(".first-password").innerText();
        assertThat(password).hasSizeGreaterThan(20);
        operator.look("one council");
    }

    @Test
    @Order(2)
    void the_operator_suspends_it_opens_it_again_and_asks_for_its_export_without_seeing_a_case() {
        operator.button("Suspend the council").click();
        assertThat(operator.page().locator("main")).containsText("Suspended");
        operator.button("Open it again").click();
        assertThat(operator.button("Suspend the council")).isVisible();
        operator.button("Ask for an export").click();

        assertThat(operator.page().locator("main")).containsText("you do not see what is in it");
        assertThat(operator.page().locator("main")).not().containsText("Tattersby");
        operator.look("a council after an export was asked for");
    }

    @Test
    @Order(2)
    void its_administrator_chooses_a_password_and_finds_the_policy() {
        signInForTheFirstTime(admin.page(), Part.ADMIN, administrator, password);

        admin.to("/council");
        assertThat(admin.page().locator("main")).containsText("Southmere Council");
        admin.look("the administrators' own council");
    }

    @Test
    @Order(3)
    void the_administrator_adds_a_practitioner_who_signs_in() throws Exception {
        admin.to("/people");
        assertThat(admin.page().locator("main")).containsText("Ada Merrow");
        admin.look("the people of the council");
        admin.link("Add somebody").first().click();
        admin.settled();
        Page page = admin.page();
        fill(page, "First names", "Nia");
        fill(page, "Last name", "Okafor");
        fill(page, "E-mail address", practitioner);
        page.getByLabel("Practitioner", new Page.GetByLabelOptions().setExact(true))
                .check();
        admin.look("the page that adds somebody");
        admin.button("Add them").click();
        String first = page.locator(".first-password").innerText();

        Page theirs = screens.visitor().newPage();
        signInForTheFirstTime(theirs, Part.WEB, practitioner, first);
        assertThat(theirs.locator("header").first()).containsText("Nia Okafor");
        theirs.context().close();

        tokenOfThePractitioner = tokens.of(practitioner);
        assertThat(ask("/me", null)).isEqualTo(200);
        assertThat(ask("/people/imports", aPersonWithAPlan())).isEqualTo(200);
    }

    @Test
    @Order(4)
    void the_practitioner_leaves_is_out_within_a_minute_and_their_work_is_a_colleague_s() throws Exception {
        admin.to("/people");
        admin.link("Nia Okafor").click();
        admin.settled();
        assertThat(admin.page().locator("main")).containsText("They have open:");
        admin.look("one colleague");
        Locator takes = admin.page().locator("vaadin-select:has(label:text-is('Who takes the work'))");
        takes.click();
        admin.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Ada Merrow"))
                .click();
        admin.page().getByLabel("End their access now").check();

        admin.button("Hand over and end access").click();

        assertThat(admin.page().locator("main")).containsText("Left ");
        Instant begun = Instant.now();
        int status = ask("/me", null);
        while (status == 200 && Duration.between(begun, Instant.now()).compareTo(A_MINUTE) < 0) {
            Thread.sleep(500);
            status = ask("/me", null);
        }
        assertThat(status).isEqualTo(403);
        assertThatThrownBy(() -> tokens.of(practitioner)).isInstanceOf(IOException.class);
        admin.to("/people");
        admin.link("Ada Merrow").click();
        assertThat(admin.page().locator("main")).containsText("They have open:");
    }

    private void signInForTheFirstTime(Page page, Part part, String username, String first) {
        page.navigate(settings.address(part) + "/");
        Screens.signIn(page, username, first);
        page.locator("#password-new").fill(SignIns.PASSWORD);
        page.locator("#password-confirm").fill(SignIns.PASSWORD);
        page.locator("#password-confirm").press("Enter");
        page.waitForURL(address -> address.startsWith(settings.address(part)));
        page.locator("main#main").waitFor();
    }

    /** The status of the core's answer to the token that the practitioner was given before anything happened to them. */
    private int ask(String path, @Nullable String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(settings.address(Part.CORE) + "/api/v1" + path))
                .header("Authorization", "Bearer " + tokenOfThePractitioner);
        HttpRequest whole = body == null
                ? request.GET().build()
                : request.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(whole, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private static String aPersonWithAPlan() throws IOException {
        ObjectNode person = (ObjectNode) new YAMLMapper()
                .readTree(Files.readString(Projects.folder().resolve("samples/people/03-alasdair-munro-keane.yaml")));
        person.remove("council");
        ((ObjectNode) person.path("person")).put("record_number", "SM-000001");
        return person.toString();
    }

    private static void fill(Page page, String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(value);
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
    }
}
