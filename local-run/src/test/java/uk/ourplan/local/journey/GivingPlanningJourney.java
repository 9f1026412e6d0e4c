package uk.ourplan.local.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.ourplan.language.date.Days;
import uk.ourplan.local.platform.Platform;
import uk.ourplan.local.running.OnARunningPlatform;
import uk.ourplan.local.running.Projects;
import uk.ourplan.local.running.Screens;

/** Two sections of a plan are given to somebody else, who signs in, writes, hands back, and from whom they are taken back. */
@OnARunningPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GivingPlanningJourney {

    private static final String AUTHOR = "practitioner@northmoor.example";
    private static final String DELEGATE = "delegate@northmoor.example";
    private static final String RECORD = "NM-990420";

    private final Walk author;
    private final Walk delegate;
    private final CoreApi core;
    private final JsonMapper json = new JsonMapper();
    private UUID plan = new UUID(0, 0);

    GivingPlanningJourney(Platform platform, Screens screens) {
        core = new CoreApi(platform.settings());
        author = new Walk(screens.signedIn(AUTHOR));
        delegate = new Walk(screens.signedIn(DELEGATE));
    }

    /** Somebody whose plan says all that has to be said before parts of it are given away. */
    @BeforeAll
    void bringInSomebody() throws Exception {
        ObjectNode record = (ObjectNode)
                new YAMLMapper().readTree(Projects.folder().resolve("samples/people/01-mo-tattersby.yaml"));
        record.withObject("person")
                .put("record_number", RECORD)
                .put("last_name", "Quillfeather")
                .putNull("nhs_number");
        assertThat(core.post(AUTHOR, "/people/imports", record.toString()).status())
                .isIn(200, 201);
        plan = core.planOf(RECORD, AUTHOR);
        JsonNode section =
                core.get(AUTHOR, "/plans/" + plan + "/sections/people_involved").body();
        ObjectNode content = (ObjectNode) section.path("content");
        content.remove("name");
        content.set("delegation", json.valueToTree(inOrder(LocalDate.now(Days.LONDON))));
        assertThat(core.put(
                                AUTHOR,
                                "/plans/" + plan + "/sections/people_involved",
                                section.path("revision").asLong(),
                                content.toString())
                        .status())
                .isEqualTo(200);
    }

    private static Map<String, Object> inOrder(LocalDate today) {
        return Map.ofEntries(
                Map.entry("to", "Colin Thackray"),
                Map.entry("kind", "relative_or_friend"),
                Map.entry("asked_by", "themselves"),
                Map.entry("suitable", true),
                Map.entry("consents", true),
                Map.entry("sections", List.of("about_me", "risks")),
                Map.entry("informed", today.toString()),
                Map.entry("agreed", today.toString()),
                Map.entry("views", "I want Colin to write it."),
                Map.entry("understands", true),
                Map.entry("support", "None"),
                Map.entry("supporter_agrees", true),
                Map.entry(
                        "pack",
                        List.of(
                                "process",
                                "requirements",
                                "needs",
                                "indicative_budget",
                                "services",
                                "prevention",
                                "advice",
                                "contribution")),
                Map.entry("target", today.plusDays(10).toString()),
                Map.entry("checks", "A call every Friday"),
                Map.entry("help", "He rings Hannah, who takes over"));
    }

    @AfterAll
    void leave() {
        author.page().context().close();
        delegate.page().context().close();
    }

    @Test
    @Order(1)
    void a_delegate_with_nothing_to_write_sees_that_and_no_search() {
        assertThat(delegate.heading("What is asked of you")).isVisible();
        assertThat(delegate.page().locator(".search-field")).hasCount(0);
        delegate.to("/people");
        assertThat(delegate.heading("What is asked of you")).isVisible();
    }

    @Test
    @Order(2)
    void the_practitioner_lets_somebody_in_to_two_sections() {
        author.to("/plans/" + plan + "/written-by-others");
        assertThat(author.heading("Let somebody in")).isVisible();
        author.look("a plan that can be given to somebody else");

        author.textbox("First names").fill("Colin");
        author.textbox("Last name").fill("Thackray");
        author.textbox("E-mail address").fill(DELEGATE);
        author.button("Let them in").click();
        author.settled();

        assertThat(author.heading("With Colin Thackray")).isVisible();
        author.look("a plan of which parts are with somebody else");
    }

    @Test
    @Order(3)
    void the_delegate_writes_and_hands_back() {
        delegate.to("/given-to-me");
        delegate.look("what is asked of a delegate");
        delegate.page().locator("a[href$='/about-me']").click();
        delegate.settled();
        delegate.look("a section that is a delegate's to write");

        delegate.textbox("How I am now").fill("Better since the spring, she says.");
        delegate.page().keyboard().press("Tab");
        assertThat(delegate.page().locator(".save-status")).containsText("Saved");
        delegate.link("Back to what is asked of you").click();
        delegate.settled();
        delegate.textbox("A word to the council").fill("All but the cat.");
        delegate.button("Hand it back").click();
        delegate.settled();

        assertThat(delegate.page().locator("main")).containsText("Handed back");
    }

    @Test
    @Order(4)
    void the_co_ordinator_checks_it_and_sees_who_wrote_what() {
        author.to("/plans/" + plan + "/written-by-others");

        assertThat(author.page().locator("main")).containsText("Handed back: check it");
        assertThat(author.page().locator("main")).containsText("All but the cat.");
        assertThat(author.page().locator("main")).containsText("Colin Thackray (relative or friend)");
    }

    @Test
    @Order(5)
    void taking_it_back_closes_the_section_that_the_delegate_has_open() {
        author.page()
                .getByText("More time", new Page.GetByTextOptions().setExact(true))
                .click();
        LocalDate later = LocalDate.now(Days.LONDON).plusDays(20);
        Locator until = author.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions()
                                .setName("They may write until")
                                .setExact(true));
        until.getByLabel("Day").fill(String.valueOf(later.getDayOfMonth()));
        until.getByLabel("Month").fill(String.valueOf(later.getMonthValue()));
        until.getByLabel("Year").fill(String.valueOf(later.getYear()));
        author.page().keyboard().press("Tab");
        author.button("Give more time").click();
        author.settled();
        delegate.to("/given-to-me");
        delegate.page().locator("a[href$='/about-me']").click();
        delegate.settled();
        assertThat(delegate.textbox("How I am now")).isVisible();

        author.page()
                .locator("vaadin-details-summary", new Page.LocatorOptions().setHasText("Take it back"))
                .click();
        author.textbox("Why it comes back").fill("It is written.");
        author.textbox("What the person says about it").fill("Colin has done it well.");
        author.page()
                .locator("vaadin-button", new Page.LocatorOptions().setHasText("Take it back"))
                .last()
                .click();
        author.settled();

        assertThat(author.page().locator("main")).containsText("Colin has done it well.");
        delegate.heading("This section is not open any more").waitFor();
        delegate.look("a section that was taken back while it was open");
        delegate.toldNobodyInAnAddress();
    }
}
