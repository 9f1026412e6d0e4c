package uk.ourplan.local.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import uk.ourplan.language.date.Days;
import uk.ourplan.local.platform.Platform;
import uk.ourplan.local.running.OnARunningPlatform;
import uk.ourplan.local.running.Screens;

/** Eastvale begins to offer individual service funds: one administrator drafts, another approves, and the law answers anew. */
@OnARunningPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangingThePolicyJourney {

    private static final String POSITION = "Position on individual service funds";
    private static final String HOLDERS = "Approved holders of service funds";

    private final LocalDate today = LocalDate.now(Days.LONDON);
    private final Walk drafter;
    private final Walk second;
    private final CoreApi core;
    private String draft = "";

    ChangingThePolicyJourney(Platform platform, Screens screens) {
        core = new CoreApi(platform.settings());
        drafter = new Walk(screens.signedInToAdministration("admin@eastvale.example"));
        second = new Walk(screens.signedInToAdministration("admin2@eastvale.example"));
    }

    @AfterAll
    void leave() {
        drafter.toldNobodyInAnAddress();
        second.toldNobodyInAnAddress();
        drafter.page().context().close();
        second.page().context().close();
    }

    @Test
    @Order(1)
    void the_policy_in_effect_says_each_value_since_when_and_what_the_law_fixes() {
        drafter.to("/");
        drafter.look("the policy");

        Locator entry = entry(drafter, "isf.state");
        assertThat(entry).containsText("Not yet offered");
        assertThat(entry).containsText("Since 1 Apr 2025");
        entry.locator("vaadin-details-summary").click();
        assertThat(entry).containsText("Care and support statutory guidance 11.30");
        drafter.look("one entry of the policy");

        drafter.link(POSITION).click();
        drafter.page().waitForURL("**/setting/isf.state");
        drafter.settled();
        assertThat(drafter.page().locator("main")).containsText("a request is never dropped");
        drafter.look("one setting");
    }

    @Test
    @Order(1)
    void an_unlawful_value_is_refused_with_its_bound_and_source_beside_the_field() {
        drafter.to("/setting/review.max_interval_months");
        begin("Fewer reviews.");
        Locator gap = sheet("Longest gap between reviews");
        gap.getByRole(AriaRole.TEXTBOX).first().fill("13");
        assertThat(gap).containsText("The law forbids");

        drafter.button("Save and check").click();

        assertThat(drafter.page().locator("main [role=alert]")).containsText("from 1 to 12");
        assertThat(gap).containsText("The law forbids");
        assertThat(gap).containsText("from 1 to 12");
        assertThat(gap).containsText("Care Act 2014 s.27(1)(a)");
        assertThat(drafter.page().getByText("Checked, waits")).hasCount(0);
        drafter.look("an unlawful draft");
        drafter.button("Lay it aside").click();
        assertThat(drafter.page().locator("main")).containsText("Laid aside");
    }

    @Test
    @Order(2)
    void what_does_not_fit_the_rest_of_the_policy_is_refused_with_its_bound() {
        drafter.to("/setting/isf.state");
        begin("Two holders have signed our agreement.");
        draft = drafter.page().url().replaceFirst("^https?://[^/]+", "");
        day("Day").fill(String.valueOf(today.getDayOfMonth()));
        day("Month").fill(String.valueOf(today.getMonthValue()));
        day("Year").fill(String.valueOf(today.getYear()));
        choose(sheet(POSITION).locator("vaadin-select"), "Offered by list");
        assertThat(sheet(POSITION)).containsText("Would read: offered by list");
        drafter.look("a draft being written");

        drafter.button("Save and check").click();

        assertThat(drafter.page().locator("main [role=alert]"))
                .containsText("Funds are offered from a list, so the list names at least one holder.");
        assertThat(drafter.page().locator("main")).containsText("changes from not yet offered to offered by list");
        drafter.look("a draft that was refused");
    }

    @Test
    @Order(3)
    void the_draft_is_completed_checked_and_cannot_be_approved_by_whoever_wrote_it() {
        drafter.page().getByLabel("Change another setting too").fill(HOLDERS);
        drafter.page()
                .locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(HOLDERS))
                .first()
                .click();
        sheet(HOLDERS)
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Add one"))
                .click();
        sheet(HOLDERS)
                .getByLabel("Name", new Locator.GetByLabelOptions().setExact(true))
                .fill("Lantern Support");
        sheet(HOLDERS).getByLabel("Telephone").first().fill("0161 496 0199");
        drafter.look("a draft with a list");

        drafter.button("Save and check").click();

        assertThat(drafter.page().locator("main")).containsText("Checked, waits for a second administrator");
        assertThat(drafter.page().locator("main")).containsText("Lantern Support");
        assertThat(drafter.page().locator("main")).containsText("Another administrator has to approve it.");
        assertThat(drafter.button("Approve")).hasCount(0);
        drafter.look("a checked draft of one's own");
    }

    @Test
    @Order(4)
    void another_administrator_finds_it_approves_it_and_publishes_it() {
        second.to("/drafts");
        second.look("the changes");
        second.page().locator("a[href$='" + draft.substring(1) + "']").click();
        second.page().waitForURL("**" + draft);
        second.settled();
        second.look("a checked draft of somebody else");

        second.button("Approve").click();
        assertThat(second.page().locator("main")).containsText("Approved, waits to be published");
        second.look("an approved draft");
        second.button("Publish").click();

        assertThat(second.page().locator("main")).containsText("published as version");
        second.look("a published change");
    }

    @Test
    @Order(5)
    void the_policy_shows_the_new_value_its_first_day_and_who_stands_for_it() {
        drafter.to("/");

        Locator entry = entry(drafter, "isf.state");

        assertThat(entry).containsText("Offered by list");
        assertThat(entry).containsText("Since " + today.format(DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK)));
        assertThat(entry).containsText("Gareth Holroyd");
        assertThat(entry).containsText("Moira Standish");
        drafter.look("the policy with the change");
    }

    @Test
    @Order(6)
    void the_same_facts_are_answered_anew_from_that_day_and_only_there() throws Exception {
        assertThat(serviceFund("eastvale", today)).isEqualTo("available");
        assertThat(serviceFund("eastvale", today.minusDays(1))).isEqualTo("request is passed on");
        assertThat(serviceFund("northmoor", today)).isEqualTo(serviceFund("northmoor", today.minusDays(1)));
    }

    private void begin(String why) {
        drafter.button("Draft a change").click();
        drafter.page().waitForURL("**/draft/**");
        drafter.settled();
        drafter.textbox("Why").fill(why);
    }

    private String serviceFund(String council, LocalDate on) throws Exception {
        CoreApi.Answer answered = core.post(
                "practitioner@" + council + ".example", "/determinations/management-methods", """
                {"on": "%s", "facts": {"has_capacity": true, "drug_or_alcohol_order": false, "care_home_resident": false,
                 "can_manage": "alone", "appropriate_way": true, "nominee": "none", "requested": ["isf"]}}""".formatted(on));
        assertThat(answered.status()).isEqualTo(200);
        JsonNode answer = answered.body().path("answer");
        for (JsonNode method : answer.path("methods")) {
            if (method.path("method").asString().equals("isf")
                    && method.path("available").asBoolean()) {
                return "available";
            }
        }
        return answer.path("record_isf_request").asBoolean() ? "request is passed on" : "refused";
    }

    private static Locator entry(Walk walk, String key) {
        walk.page().getByLabel("Find a setting").fill(key);
        Locator entry = walk.page().locator(".policy-entry");
        assertThat(entry).hasCount(1);
        return entry;
    }

    private Locator day(String part) {
        return drafter.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("First day"))
                .getByLabel(part);
    }

    private Locator sheet(String title) {
        return drafter.page().locator(".value-sheet", new Page.LocatorOptions().setHasText(title));
    }

    private void choose(Locator select, String item) {
        select.click();
        drafter.page()
                .locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(item))
                .last()
                .click();
    }
}
