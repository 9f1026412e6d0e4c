package uk.ourplan.local.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.language.date.Days;
import uk.ourplan.local.platform.Platform;
import uk.ourplan.local.running.OnARunningPlatform;
import uk.ourplan.local.running.Screens;

/**
 * A signed plan from its first review to a revision, to its end and to the end of the case, by what the screens offer: no
 * address is typed. What is asked is typed into the forms; only what other people's tasks want is told to the core in their name.
 * A lock of its own keeps the steps one after the other, in one thread.
 */
@OnARunningPlatform
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the fourth lane")
@ResourceLock(value = "the realm", mode = ResourceAccessMode.READ)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FromReviewToTheEndJourney {

    private static final String AUTHOR = Northmoor.SECOND_PRACTITIONER;
    private static final String NUMBER = "END-1";
    private static final String LAST_NAME = "Quillion";

    /** Things that read alike are told apart by their number, which no form asks. */
    private static final String REVIEW_HELD = """
            {"how_held": {"held_on": "TODAY", "method": "full", "way": "visit", "counts_as_first": true,
               "person_took_part": true, "who_else": "nobody", "advocacy_considered": "TODAY"},
             "what_was_met": {"needs": [{"n": 1, "met": "met"}, {"n": 2, "met": "met"}, {"n": 3, "met": "met"}],
               "outcomes": [{"met": "met", "contribution": "The visits"}, {"met": "met", "contribution": "The teas"}]},
             "risks": {"risks": [{"how": "As planned"}, {"how": "By waiting"}, {"how": "By its cover"}],
               "new_risks": "none", "fire_considered": true, "peep_needed": false},
             "money": {"sufficient": true, "used_as_planned": true, "contribution_due": false},
             "changes": {"none": false, "changes": [{"says": "Tea at five, not half past four", "kind": "circumstances",
                 "grade": "minor", "found_on": "TODAY", "reassess": false, "reason": "The needs are the same",
                 "section": "support"}],
               "plan_changes": true, "budget_changes": false, "method_changes": false, "new_cost_pence": 22707},
             "next": {"actions": ["revise"], "next_due": "YEAR", "next_method": "full", "responsible": "Helena Marsh",
               "factors": {"needs_complexity": "low", "change_likelihood": "low", "plan_complexity": "low",
                 "ongoing_risk": "low", "breakdown_risk": "low", "monitoring_planned": "none",
                 "circumstances_and_support": "low"},
               "person_view": "Suits me", "carer_view": "No carer", "wellbeing_effect": "None feared",
               "timing": {"told_on": "TODAY", "told_how": "at the visit", "told_to": "person"}}}""";

    private static final String TEA_AT_FIVE = "{\"services\": [{}, {\"timetable\": \"daily, between 5.00 and 5.30\"}]}";

    private static final String REVIEW_AGREED = """
            {"proposed": "WEEKS", "person_view": "That suits me.", "wellbeing_effect": "None feared."}""";

    private static final String PRESENTED = "{\"presented_on\": \"TODAY\", \"disclaimer_told_on\": \"TODAY\"}";

    private static final String AGREED = """
            {"signed": "TODAY", "signed_by": "person",
             "steps_to_agree": [{"dated": "TODAY", "what": "Gone through together", "result": "agreed"}]}""";

    private static final String ENDING = """
            {"reassessed": {"change_found": "TODAY", "completed": "TODAY", "decided": "TODAY", "none_eligible": true,
               "reasons_given": "TODAY"},
             "services": [{"n": 1, "ends": "TODAY", "stopped": "TODAY", "finance_told": "TODAY"},
               {"n": 2, "ends": "TODAY", "stopped": "TODAY", "finance_told": "TODAY"}],
             "help": {"kinds": ["none"], "reason_none": "Nothing has to be arranged"},
             "monitoring": {"needed": false, "reason": "A friend is next door"},
             "checklist": [CHECKLIST],
             "told": "The person"}""";

    private final JsonMapper json = new JsonMapper();
    private final LocalDate today = LocalDate.now(Days.LONDON);
    private final CoreApi core;
    private final Cases northmoor;
    private final Walk author;
    private final Walk manager;

    FromReviewToTheEndJourney(Platform platform, Screens screens) {
        core = new CoreApi(platform.settings());
        northmoor = new Cases(core, AUTHOR);
        author = new Walk(screens.signedIn(AUTHOR));
        manager = new Walk(screens.signedIn(Northmoor.TEAM_MANAGER));
    }

    @BeforeAll
    void aPlanIsSigned() throws Exception {
        northmoor.meet("01-mo-tattersby", NUMBER, "Odile", LAST_NAME);
        String plan = northmoor.submittedPlan(NUMBER);
        CoreApi.Answer signed =
                core.post(Northmoor.TEAM_MANAGER, "/authorising/plans/" + plan + "/sign-off", "{\"confirmed\": true}");
        assertThat(signed.status()).as(signed.body().toString()).isEqualTo(200);
    }

    @AfterAll
    void leave() {
        author.page().context().close();
        manager.page().context().close();
    }

    @Test
    @Order(1)
    void the_first_review_is_found_in_my_work_and_answered() throws Exception {
        author.page().reload();
        author.settled();
        main(author)
                .locator(".task")
                .filter(new Locator.FilterOptions().setHasText(LAST_NAME))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("first review")))
                .first()
                .click();
        assertThat(main(author)).containsText("review is due by");
        lookOnBoth("a signed plan with its next steps");
        follow(author, "Hold or change its review");
        follow(author, "First review");
        lookOnBoth("a review to be held");

        JsonNode held = json.readTree(dated(REVIEW_HELD));
        write(sheet("How it was held"), held.path("how_held"));
        write(sheet("What was met"), held.path("what_was_met"));
        write(sheet("Risks and safety"), held.path("risks"));
        write(sheet("Money"), held.path("money"));
        write(sheet("What changed"), held.path("changes"));
        write(sheet("What comes next"), held.path("next"));

        assertThat(main(author)).containsText("Everything that has to be answered is.");
        lookOnBoth("a review with its answers");
        press(author, "Complete the review");
    }

    @Test
    @Order(2)
    void the_review_leads_to_a_version_in_which_its_change_is_made() throws Exception {
        assertThat(author.heading("Reviews of this plan")).isVisible();
        Locator next = author.page()
                .locator("main section.sheet")
                .filter(new Locator.FilterOptions().setHas(author.button("Start the next version")));
        choose(next.locator("vaadin-select").first(), "A revision");
        next.getByLabel("Why", new Locator.GetByLabelOptions().setExact(true)).fill("The review found it");
        next.getByText("Yes", new Locator.GetByTextOptions().setExact(true)).click();
        lookOnBoth("the reviews of a plan with the next version");
        press(author, "Start the next version");
        assertThat(main(author)).containsText("Proposed: version 2");
        author.look("the next version of a plan");

        follow(author, "How my needs are met");
        write(sheet("How my needs are met"), json.readTree(TEA_AT_FIVE));
        follow(author, "Review");
        write(sheet("Review"), json.readTree(dated(REVIEW_AGREED)));
        assertThat(main(author).locator(".ready")).not().containsText("REVISE-05");
    }

    @Test
    @Order(3)
    void it_is_presented_agreed_submitted_and_signed() throws Exception {
        follow(author, "Present and agree");
        record(author, "Record that it was presented", PRESENTED);
        record(author, "Put on record", AGREED);
        author.look("a revision that is agreed");
        author.button("Submit for authorisation …").click();
        Locator dialog = author.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("team manager");
        press(author, "Submit");
        assertThat(main(author)).containsText("Waiting for authorisation");

        manager.link("Authorising").first().click();
        manager.settled();
        manager.page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(LAST_NAME))
                .getByRole(AriaRole.LINK)
                .click();
        manager.settled();
        manager.page().getByLabel("I have read this whole page").check();
        press(manager, "Sign off");
        assertThat(manager.heading("Signed off")).isVisible();

        follow(author, "Back to the plan");
        assertThat(author.heading("Signed off")).isVisible();
    }

    @Test
    @Order(4)
    void it_is_ended_on_its_ground_and_confirmed_in_writing() throws Exception {
        follow(author, "End this plan");
        lookOnBoth("an ending to be proposed");
        choose(main(author).locator("vaadin-select").first(), "No need is eligible any more");
        press(author, "Propose it");
        assertThat(main(author)).containsText("What stands in the way");
        write(sheet("What is said about it"), json.readTree(dated(ENDING.replace("CHECKLIST", checklist()))));
        press(author, "Save what is said");
        lookOnBoth("an ending with what is said about it");

        press(author, "Agree that the plan ends");
        press(author, "Make the letter");
        record(author, "Record that it was sent", "{\"on\": \"TODAY\", \"to\": [\"Odile\"]}");
        record(author, "End the plan", "{\"on\": \"TODAY\"}");
        assertThat(main(author)).containsText("The plan is ended. What is left is the case");
        lookOnBoth("a plan that is ended");
    }

    @Test
    @Order(5)
    void the_case_closes_by_decision_once_nothing_is_open() throws Exception {
        follow(author, "Close the case, or see what keeps it open");
        assertThat(author.heading("The case is open")).isVisible();
        assertThat(author.button("Close the case")).hasCount(0);
        lookOnBoth("a case with what keeps it open and where to do it");

        follow(author, "Do what is open, in My work");
        doWhatIsMine();
        othersDoTheirs();
        author.page().goBack();
        author.settled();
        assertThat(author.heading("Decide whether to close it")).isVisible();
        author.look("a case that may be closed");
        recording(author, "Close the case").locator("textarea").fill("Nothing is left to do");
        press(author, "Close the case");
        assertThat(author.heading("The case is closed")).isVisible();
        lookOnBoth("a closed case");
    }

    /** Each task about the person, one after the other, from the list in which it stands. */
    private void doWhatIsMine() {
        Locator mine = author.page()
                .locator(".task")
                .filter(new Locator.FilterOptions().setHasText(LAST_NAME))
                .filter(new Locator.FilterOptions().setHasNotText("For the "));
        for (int before = mine.count(); before > 0; before = mine.count()) {
            Locator task = mine.first();
            Locator done = task.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Done: "));
            if (done.count() > 0) {
                done.click();
            } else {
                task.getByText("Record what was done").click();
                Locator outcome = task.getByRole(AriaRole.RADIO).first();
                if (!outcome.isChecked()) {
                    outcome.check();
                }
                task.getByLabel("What was found, done or said").fill("Done");
                task.getByText("Save the record").click();
            }
            assertThat(mine).hasCount(before - 1);
            author.settled();
        }
    }

    /** As whoever has to see to it says, each in their own work. */
    private void othersDoTheirs() throws Exception {
        String plan = northmoor.record(NUMBER).path("plans").toString();
        for (JsonNode one : northmoor.record(NUMBER).path("plans")) {
            String at = "/" + "work/plans/" + one.path("id").asString() + "/tasks?page=0&size=50";
            for (JsonNode task : core.get(AUTHOR, at).body().path("items")) {
                String by = task.path("owner").asString().replace('_', '-') + "@northmoor.example";
                CoreApi.Answer recorded = core.post(
                        by,
                        "/" + "work/tasks/" + task.path("id").asString() + "/record",
                        dated("{\"on\": \"TODAY\", \"outcome\": \"done\", \"said\": \"Done\"}"));
                assertThat(recorded.status())
                        .as(task + " " + recorded.body() + plan)
                        .isEqualTo(200);
            }
        }
    }

    /** Each thing stands on the form in its place already; the fourth and the last do not apply. */
    private static String checklist() {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(place -> place == 4 || place == 8
                        ? "{\"n\": %d, \"state\": \"not_applicable\", \"says\": \"Nobody\"}".formatted(place)
                        : "{\"n\": %d, \"state\": \"done\", \"dated\": \"TODAY\"}".formatted(place))
                .collect(Collectors.joining(","));
    }

    private Locator sheet(String title) {
        return author.page()
                .locator(".section-sheet")
                .filter(new Locator.FilterOptions()
                        .setHas(author.page()
                                .getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions()
                                                .setName(title)
                                                .setExact(true))));
    }

    private static Locator main(Walk who) {
        return who.page().locator("main#main");
    }

    /** Types what is wanted into the form; everything has to find its field. Waits until it is kept, where it is kept by itself. */
    private void write(Locator sheet, JsonNode wanted) {
        Page page = author.page();
        sheet.waitFor();
        List<String> left = new WritingASection(
                        page, new Typist(page), sheet.locator(".editor").first(), wanted, new HashMap<>())
                .write();
        assertThat(left).as(sheet.innerText()).isEmpty();
        page.keyboard().press("Tab");
        author.settled();
        if (sheet.locator("text=Save what is said").count() == 0) {
            assertThat(sheet.locator(".save-status")).containsText("Saved");
            page.waitForFunction("() => !document.querySelector('.section-sheet[data-unsaved]')");
        }
    }

    /** What is recorded with one button, with everything that it asks. */
    private void record(Walk who, String button, String facts) {
        List<String> left = new WritingASection(
                        who.page(),
                        new Typist(who.page()),
                        recording(who, button).locator(".editor").first(),
                        json.readTree(dated(facts)),
                        new HashMap<>())
                .write();
        assertThat(left).isEmpty();
        who.page().keyboard().press("Tab");
        who.settled();
        press(who, button);
    }

    private static Locator recording(Walk who, String button) {
        return main(who)
                .locator("div.pages")
                .filter(new Locator.FilterOptions().setHas(who.button(button)))
                .last();
    }

    private static void press(Walk who, String button) {
        who.button(button).click();
        who.settled();
    }

    /** A link that the page itself offers, by all of its words. */
    private static void follow(Walk who, String link) {
        main(who)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        who.settled();
    }

    /** Opens a list of choices and takes one of those that it then shows. */
    private void choose(Locator list, String item) {
        list.click();
        author.page()
                .locator("vaadin-select-item:visible:not(vaadin-select-value-button > *)")
                .filter(new Locator.FilterOptions().setHasText(item))
                .click();
    }

    /** At the width of a desk and of a telephone. */
    private void lookOnBoth(String what) {
        author.look(what);
        author.page().setViewportSize(320, 800);
        Screens.picture(author.page(), what.replace(' ', '-') + "-on-a-telephone");
        author.page().setViewportSize(1280, 900);
    }

    private String dated(String text) {
        return text.replace("TODAY", today.toString())
                .replace("YEAR", today.plusMonths(12).toString())
                .replace("WEEKS", today.plusWeeks(7).toString());
    }
}
