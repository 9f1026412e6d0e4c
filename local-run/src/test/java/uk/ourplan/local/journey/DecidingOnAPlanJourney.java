package uk.ourplan.local.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import uk.ourplan.language.date.Days;
import uk.ourplan.local.platform.Platform;
import uk.ourplan.local.running.OnARunningPlatform;
import uk.ourplan.local.running.Screens;

/** Mo Tattersby's plan, which she has signed, on its way from its author to the team manager, back, and to its end. */
@OnARunningPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecidingOnAPlanJourney {

    private static final String AUTHOR = "practitioner@northmoor.example";
    private static final String PANEL = "panel-member@northmoor.example";
    private static final String MANAGER = "team-manager@northmoor.example";

    private final Walk author;
    private final Walk manager;
    private final CoreApi core;
    private String plan = "";

    DecidingOnAPlanJourney(Platform platform, Screens screens) {
        core = new CoreApi(platform.settings());
        author = new Walk(screens.signedIn(AUTHOR));
        manager = new Walk(screens.signedIn(MANAGER));
    }

    @BeforeAll
    void findThePlan() throws Exception {
        plan = core.planOf("NM-204417", AUTHOR).toString();
    }

    @AfterAll
    void leave() {
        author.toldNobodyInAnAddress();
        manager.toldNobodyInAnAddress();
        author.page().context().close();
        manager.page().context().close();
    }

    @Test
    @Order(1)
    void the_draft_is_given_as_a_page_and_as_a_pdf_and_says_that_it_is_not_settled() {
        author.to("/plans/" + plan + "/agreement");

        assertThat(author.page().frameLocator("iframe").locator("h1").first()).isVisible();
        assertThat(author.page().frameLocator("iframe").locator("body")).containsText("draft");
        assertThat(document("pdf").headers().get("content-type")).startsWith("application/pdf");
        assertThat(new String(document("pdf").body(), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        author.look("presenting and agreeing");
    }

    @Test
    @Order(2)
    void a_submitted_plan_appears_in_the_queue_of_its_level_without_reloading() {
        manager.to("/authorising");
        assertThat(manager.page().locator("main")).not().containsText("Tattersby");

        submit();

        assertThat(manager.page().locator("main")).containsText("Maureen Ivy Tattersby");
        assertThat(manager.page().locator("main")).containsText("You can decide");
        manager.look("the queue");
    }

    @Test
    @Order(3)
    void its_author_cannot_decide_by_the_interface_and_is_told_why() throws Exception {
        CoreApi.Answer refused = core.post(AUTHOR, "/authorising/plans/" + plan + "/sign-off", "{\"confirmed\": true}");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body().path("detail").asString()).isNotBlank();
        assertThat(core.get(AUTHOR, "/plans/" + plan)
                        .body()
                        .path("head")
                        .path("state")
                        .asString())
                .isEqualTo("submitted");
    }

    @Test
    @Order(3)
    void its_author_cannot_decide_by_screen_and_is_told_why() {
        author.to("/plans/" + plan);
        assertThat(author.page().locator("main")).containsText("nobody who wrote in it can sign it");
        author.look("a plan that waits for somebody else");

        author.to("/authorising/plans/" + plan);

        assertThat(author.heading("There is nothing here")).isVisible();
        assertThat(author.page().locator("main")).containsText("not for your role");
        assertThat(author.button("Sign off")).hasCount(0);
    }

    @Test
    @Order(3)
    void a_level_that_does_not_cover_the_cost_finds_the_decision_closed_and_reads_why() throws Exception {
        UUID dearer = core.planOf("NM-187203", AUTHOR);
        assertThat(core.post(AUTHOR, "/plans/" + dearer + "/submission", "{}").status())
                .isEqualTo(200);
        String needed = "This plan needs the sign-off of service manager or a level above.";
        manager.to("/authorising");
        Locator row = manager.page().locator("tbody tr", new Page.LocatorOptions().setHasText("Halloran"));
        assertThat(row).containsText("waits until the panel has spoken");
        assertThat(core.post(PANEL, "/authorising/plans/" + dearer + "/panel", spokenFor())
                        .status())
                .isEqualTo(200);

        manager.to("/authorising");
        assertThat(row).containsText(needed);
        assertThat(row).not().containsText("You can decide");
        row.locator("a").click();
        manager.page().waitForURL("**/authorising/plans/" + dearer);
        manager.settled();

        assertThat(manager.heading("You cannot decide on this plan")).isVisible();
        assertThat(manager.page().locator("main")).containsText(needed);
        assertThat(manager.button("Sign off")).hasCount(0);
        assertThat(manager.button("Return to the author")).hasCount(0);
        manager.look("a decision that another level takes");
        assertThat(core.post(MANAGER, "/authorising/plans/" + dearer + "/sign-off", "{\"confirmed\": true}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @Order(4)
    void a_plan_comes_back_with_reasons_and_stands_in_its_author_s_work() {
        decide();
        manager.look("the one-page decision");
        manager.page().locator(".reason vaadin-select").click();
        manager.page()
                .locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText("Risks and what if"))
                .last()
                .click();
        manager.textbox("What has to change, and why").fill("Say who rings whom at night.");
        manager.button("Return to the author").click();
        assertThat(manager.page().locator("main")).containsText("You cannot decide on this plan");

        author.to("/");

        assertThat(author.page().locator("main")).containsText("Tattersby");
        author.look("work with a returned plan");
        author.to("/plans/" + plan);
        assertThat(author.page().locator("main")).containsText("Say who rings whom at night.");
    }

    @Test
    @Order(5)
    void a_plan_that_was_mended_is_signed_by_its_level_and_freezes() throws Exception {
        submit();
        decide();
        manager.page().getByLabel("I have read this whole page").check();
        manager.button("Sign off").click();
        assertThat(manager.heading("Signed off")).isVisible();
        manager.look("a plan that is signed off");

        author.to("/plans/" + plan + "/risks");

        assertThat(core.get(AUTHOR, "/plans/" + plan)
                        .body()
                        .path("head")
                        .path("state")
                        .asString())
                .isEqualTo("signed_off");
        assertThat(author.page().locator("main .section-sheet vaadin-text-area:not([readonly])"))
                .hasCount(0);
        author.look("a final plan");
    }

    @Test
    @Order(6)
    void the_final_copy_stands_there_as_a_page_and_as_a_pdf_and_is_no_draft() {
        author.to("/plans/" + plan + "/agreement");

        assertThat(author.page().frameLocator("iframe").locator("h1").first()).isVisible();
        assertThat(author.page().frameLocator("iframe").locator("body"))
                .not()
                .containsText("draft", new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true));
        Locator pdf = author.link("Final copy as PDF").first();
        assertThat(pdf).isVisible();
        assertThat(new String(document("pdf").body(), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        author.look("the final copy");
    }

    @Test
    @Order(6)
    void the_first_review_stands_in_the_author_s_work_once_the_plan_is_signed() {
        author.to("/");

        assertThat(author.page().locator("main")).containsText("review");
        author.look("work with a review to come");
    }

    @Test
    @Order(7)
    void the_manager_sees_what_the_rules_want_counted_and_nobodys_name() {
        manager.to("/reports");

        assertThat(manager.heading("Plans and the day by which each is to be complete"))
                .isVisible();
        assertThat(manager.page().locator("main")).not().containsText("Tattersby");
        manager.look("the council's report");
    }

    @Test
    @Order(7)
    void an_ending_is_refused_with_its_reasons_mended_agreed_and_confirmed_in_writing() throws Exception {
        author.to("/plans/" + plan + "/ending");
        author.page().locator("main vaadin-select").first().click();
        author.page()
                .locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText("The person asks to arrange their own support"))
                .last()
                .click();
        author.button("Propose it").click();
        assertThat(author.page().locator("main")).containsText("The request has no day.");
        assertThat(author.button("Agree that the plan ends")).hasCount(0);
        author.look("an ending that is refused with its reasons");

        assertThat(core.put(AUTHOR, "/plans/" + plan + "/ending", 1, wholeEnding())
                        .status())
                .isEqualTo(200);
        author.to("/plans/" + plan + "/ending");
        author.button("Agree that the plan ends").click();
        assertThat(author.page().locator("main")).containsText("Agreed; the plan goes on");
        author.button("Make the letter").click();
        assertThat(author.link("The letter: html")).isVisible();
        author.look("an ending with its letter");

        assertThat(new String(document("ending-letter/pdf").body(), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        assertThat(document("ending-letter/html").text()).contains("Your plan is ending", "Northmoor Care Line");
    }

    @Test
    @Order(8)
    void the_plan_ends_once_the_letter_is_sent_and_the_case_says_what_keeps_it_open() throws Exception {
        LocalDate today = LocalDate.now(Days.LONDON);
        assertThat(core.post(
                                AUTHOR,
                                "/plans/" + plan + "/ending/letter-sent",
                                "{\"on\": \"%s\", \"to\": [\"Mo\"]}".formatted(today))
                        .status())
                .isEqualTo(200);
        author.to("/plans/" + plan + "/ending");
        Locator ending = author.page()
                .locator("main section")
                .filter(new Locator.FilterOptions().setHasText("Last day of the plan"))
                .last();
        ending.getByLabel("Day", new Locator.GetByLabelOptions().setExact(true))
                .fill(String.valueOf(today.getDayOfMonth()));
        ending.getByLabel("Month").fill(String.valueOf(today.getMonthValue()));
        ending.getByLabel("Year").fill(String.valueOf(today.getYear()));
        ending.getByLabel("Year").press("Tab");
        author.button("End the plan").click();
        assertThat(author.page().locator("main")).containsText("The plan is ended");

        author.link("The case").first().click();
        assertThat(author.heading("The case is open")).isVisible();
        assertThat(author.page().locator("main")).containsText("A task is open");
        assertThat(author.button("Close the case")).hasCount(0);
        author.look("a case with what keeps it open");
    }

    /** A request of today with a source for each need, and each service of the council stopped. */
    private static String wholeEnding() {
        String today = LocalDate.now(Days.LONDON).toString();
        String checklist = Stream.of(
                        "services_info",
                        "prevention",
                        "other_info",
                        "help_to_arrange",
                        "contingency_help",
                        "if_support_fails",
                        "change_of_mind",
                        "needs_change",
                        "carer_processes")
                .map(key -> "{\"key\": \"%s\", \"state\": \"done\", \"dated\": \"%s\"}".formatted(key, today))
                .collect(Collectors.joining(","));
        String instead =
                Stream.of("N1", "N2", "N3").map(need -> """
                        {"need": "%s", "kind": "carer", "who": "A friend", "appropriate": "yes", "willing": "yes", "able": "yes",
                         "in_place": "TODAY", "checked": "TODAY"}""".formatted(need)).collect(Collectors.joining(","));
        return """
                {"ground": "own_arrangements_request",
                 "request": {"by": "person", "dated": "TODAY", "has_capacity": true, "capacity_basis": "Talked it through",
                   "capacity_recorded": "TODAY"},
                 "arranging": {"self_funding": false, "intends_own": true, "has_capacity": true, "risk_of_none": "no"},
                 "instead": [%s],
                 "benefit": {"needs_worsening": false, "circumstances_worsening": false, "risk_rising": false, "concerned": false},
                 "help": {"kinds": ["check_after"]},
                 "monitoring": {"needed": false, "reason": "Her friend is next door"},
                 "services": [{"line": "S1", "ends": "TODAY", "stopped": "TODAY", "finance_told": "TODAY"},
                   {"line": "S2", "ends": "TODAY", "stopped": "TODAY", "finance_told": "TODAY"}],
                 "checklist": [%s],
                 "tests": {"coverage": "All", "carers": "Asked her", "appropriate": "Yes", "manager": "She does", "no_abuse_risk": "Asked"},
                 "told": "Mo"}""".formatted(instead, checklist).replace("TODAY", today);
    }

    private static String spokenFor() {
        return """
                {"met_on": "%s", "outcome": "recommend",
                 "reasons": [{"section": "support", "about": "alternatives", "says": "Two other ways were tried."}],
                 "members": [{"name": "Malcolm Eastlake", "specialist": true, "did_the_assessment": false}]}
                """.formatted(LocalDate.now(Days.LONDON));
    }

    private void submit() {
        author.to("/plans/" + plan);
        author.button("Submit for authorisation …").click();
        Locator dialog = author.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("team manager");
        author.button("Submit").click();
        assertThat(author.page().locator("main")).containsText("Waiting for authorisation");
    }

    private void decide() {
        manager.to("/authorising/plans/" + plan);
        assertThat(manager.heading("You can decide")).isVisible();
    }

    private APIResponse document(String form) {
        String origin = author.page().url().replaceFirst("^(https?://[^/]+).*$", "$1");
        APIResponse answer = author.page().request().get(origin + "/documents/plans/" + plan + "/" + form);
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }
}
