package uk.ourplan.local.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.ourplan.language.date.Days;
import uk.ourplan.local.platform.Platform;
import uk.ourplan.local.running.OnARunningPlatform;
import uk.ourplan.local.running.Projects;
import uk.ourplan.local.running.Screens;

/** From an assessment to a plan under way, and from a presented draft to an agreement on record, at the screens. */
@OnARunningPlatform
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the third lane")
@ResourceLock(value = "the realm", mode = ResourceAccessMode.READ)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StartingAPlanJourney {

    private static final String AUTHOR = "practitioner@northmoor.example";
    private static final String ASSESSED_ONLY = "NM-990017";
    private static final String SEVENTEEN = "NM-990018";

    private final Walk author;
    private final CoreApi core;
    private String person = "";
    private String started = "";

    StartingAPlanJourney(Platform platform, Screens screens) {
        core = new CoreApi(platform.settings());
        author = new Walk(screens.signedIn(AUTHOR));
    }

    @BeforeAll
    void bringInPeopleWithoutAPlan() throws Exception {
        bringIn("11-marcus-tulloch", ASSESSED_ONLY, "Ravenscar");
        bringIn("06-saffron-lomax-wray", SEVENTEEN, "Larkwhistle");
    }

    /** A sample person as they stood before anybody wrote a plan. */
    private void bringIn(String sample, String number, String lastName) throws Exception {
        ObjectNode record =
                (ObjectNode) new YAMLMapper().readTree(Projects.folder().resolve("samples/people/" + sample + ".yaml"));
        List<String> fields = new ArrayList<>(record.propertyNames());
        record.remove(fields.subList(fields.indexOf("what_matters"), fields.size()));
        record.remove("stage");
        record.remove("council");
        record.withObject("person")
                .put("record_number", number)
                .put("last_name", lastName)
                .putNull("nhs_number");

        CoreApi.Answer answer = core.post(AUTHOR, "/people/imports", record.toString());

        assertThat(answer.status()).as(answer.body().toString()).isIn(200, 201);
    }

    @AfterAll
    void leave() {
        author.page().context().close();
    }

    @Test
    @Order(1)
    void a_plan_is_started_from_the_assessment_and_takes_over_what_it_found() {
        plansOf(ASSESSED_ONLY, "Ravenscar");
        assertThat(author.page().locator("main"))
                .containsText("There is no plan yet. A plan starts from an assessment.");
        assertThat(author.page().locator("main")).containsText("It will be: Support plan.");
        assertThat(author.page().locator("main")).containsText("the person was told what a plan is for");
        author.look("somebody without a plan");

        toldAboutPlanning();
        author.button("Start a plan").click();
        author.page().waitForURL("**/plans/*");
        author.settled();

        assertThat(author.heading("Ready to sign off?")).isVisible();
        assertThat(author.page().locator("main")).containsText("in the way");
        assertThat(author.page().locator("main")).containsText("How this plan began");
        author.look("a plan that was just started");
        author.page()
                .locator(".task-list a", new Page.LocatorOptions().setHasText("My needs and how they are met"))
                .click();
        author.settled();
        assertThat(author.page().locator(".section-sheet")).containsText("N1");
    }

    @Test
    @Order(2)
    void nobody_can_start_a_second_plan_beside_one_that_is_under_way() {
        plansOf(ASSESSED_ONLY, "Ravenscar");

        assertThat(author.page().locator("main")).containsText("version 1");
        assertThat(author.button("Start a plan")).hasCount(0);
    }

    @Test
    @Order(3)
    void a_signature_on_the_presented_draft_is_put_on_record_and_the_plan_is_agreed() throws Exception {
        author.to("/plans/" + core.planOf("NM-219036", AUTHOR) + "/agreement");
        Locator agreed = author.page()
                .locator("section", new Page.LocatorOptions().setHasText("Has the plan been agreed?"))
                .last();
        assertThat(agreed.locator(".tag").first()).not().containsText("Signed");
        LocalDate today = LocalDate.now(Days.LONDON);

        Locator signed = author.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName("Signed on").setExact(true));
        signed.getByLabel("Day").fill(String.valueOf(today.getDayOfMonth()));
        signed.getByLabel("Month").fill(String.valueOf(today.getMonthValue()));
        signed.getByLabel("Year").fill(String.valueOf(today.getYear()));
        author.page()
                .locator("vaadin-select", new Page.LocatorOptions().setHasText("Signed by"))
                .click();
        author.page()
                .locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText("Person"))
                .last()
                .click();
        author.button("Put on record").click();

        assertThat(agreed.locator(".tag").first()).containsText("Signed");
        author.look("a plan that was agreed");
    }

    @Test
    @Order(4)
    void what_the_law_wants_done_about_the_started_plan_is_a_task_that_ends_with_a_record() {
        author.to("/");
        Locator task = author.page()
                .locator(".task", new Page.LocatorOptions().setHasText("Begin the planning conversation"))
                .filter(new Locator.FilterOptions().setHasText("Ravenscar"));
        assertThat(task).hasCount(1);

        task.getByText("Record what was done").first().click();
        task.getByLabel("What was found, done or said").fill("Told at home, with his sister.");
        author.look("my work with a record of what was done");
        task.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save the record"))
                .click();

        assertThat(task).hasCount(0);
    }

    @Test
    @Order(5)
    void somebody_of_seventeen_in_care_gets_one_plan_that_joins_both() {
        plansOf(SEVENTEEN, "Larkwhistle");
        assertThat(author.page().locator("main"))
                .containsText("It will be: Pathway plan and care and support plan in one.");

        toldAboutPlanning();
        author.button("Start a plan").click();
        author.page().waitForURL("**/plans/*");
        author.settled();

        started = author.page().url().replaceFirst("^.*/plans/", "");
        assertThat(author.page().locator("main")).containsText("Combined pathway and care and support plan");
        assertThat(author.page().locator("main")).containsText("Teams not consulted yet");
        author.look("the plan of somebody of seventeen");

        author.page()
                .locator(".page-head a", new Page.LocatorOptions().setHasText("Record"))
                .first()
                .click();
        author.settled();
        assertThat(author.heading("From 16 to 25")).isVisible();
        assertThat(author.page().locator("main")).containsText("Teams not consulted yet");
        author.look("the record of somebody of seventeen");
        author.link("Change what is on record").click();
        author.settled();
        assertThat(author.page().locator("main")).containsText("What is so at present");
        author.look("the way from 16 to 25 on the record");
    }

    /** Nobody plans with somebody who does not know what it is about (INVOLVE-05). */
    private void toldAboutPlanning() {
        assertThat(author.button("Start a plan")).isDisabled();
        LocalDate told = LocalDate.now(Days.LONDON).minusDays(8);
        Locator day = author.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions()
                                .setName("What a plan is for and how planning works was explained on"));
        day.getByLabel("Day").fill(String.valueOf(told.getDayOfMonth()));
        day.getByLabel("Month").fill(String.valueOf(told.getMonthValue()));
        day.getByLabel("Year").fill(String.valueOf(told.getYear()));
        author.textbox("In which form").fill("Talked through with pictures");
        author.page().keyboard().press("Tab");
        assertThat(author.button("Start a plan")).isEnabled();
    }

    private void plansOf(String number, String lastName) {
        author.to("/people");
        author.page()
                .getByLabel(
                        "Name, date of birth, NHS number or record number", new Page.GetByLabelOptions().setExact(true))
                .fill(number);
        author.page().keyboard().press("Enter");
        author.link(lastName).first().click();
        author.page().waitForURL(Pattern.compile(".*/people/[0-9a-f-]{36}.*"));
        author.settled();
        person = author.page().url().replaceFirst("^.*/people/", "").replaceFirst("[/?].*$", "");
        author.page()
                .locator("nav.sub-ways a", new Page.LocatorOptions().setHasText("Plans"))
                .click();
        author.settled();
    }

    @Test
    @Order(6)
    void a_tool_is_logged_the_checklist_answered_and_guidance_unfolds_beside_the_outcomes() throws Exception {
        String plan = "/plans/" + core.planOf("NM-219036", AUTHOR);
        author.to(plan + "/notes");
        author.page()
                .locator("vaadin-select", new Page.LocatorOptions().setHasText("What it is"))
                .click();
        author.page()
                .locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText("Tool"))
                .last()
                .click();
        author.button("Log it").click();

        assertThat(author.heading("I1 Tool")).isVisible();
        author.look("notes and quality");

        author.to(plan + "/outcomes");
        author.page()
                .locator("vaadin-details-summary", new Page.LocatorOptions().setHasText("Guidance, tools and services"))
                .click();
        assertThat(author.page().locator("main")).containsText("Five steps to mental wellbeing");
        author.look("guidance beside the outcomes");
    }

    @Test
    @Order(7)
    void lack_of_capacity_on_the_record_shows_in_the_plan_until_it_is_decided_in_their_best_interests() {
        author.to("/people/" + person + "/record/capacity");
        author.look("capacity decision by decision");
        author.button("Change: Capacity, decision by decision").click();
        author.page().locator(".item vaadin-details-summary").first().click();
        author.settled();
        choose("Where it stands", "Assessed lacks");
        author.textbox("How they were helped to decide for themselves").fill("Two short visits with pictures.");
        author.textbox("What was found, and why").fill("Could not keep what was said long enough to weigh it.");
        author.page()
                .locator("vaadin-details-summary", new Page.LocatorOptions().setHasText("Doubt and assessment"))
                .click();
        today("Assessed on");
        author.textbox("Assessed by").fill("Ann Assessor");
        choose("Their role", "Social worker");
        author.button("Save").click();

        assertThat(author.page().getByRole(AriaRole.ALERT)).containsText("Say what qualifies them to assess capacity.");
        author.look("what the law does not let stand on a record");
        author.textbox("What qualifies them").fill("Registered social worker");
        author.button("Save").click();
        assertThat(author.page().locator(".section-sheet [role=status]").first())
                .containsText("Saved");

        author.to("/plans/" + started);
        Locator finding = author.page()
                .locator(
                        ".ready .finding",
                        new Page.LocatorOptions().setHasText("The person lacks capacity to agree the plan"));
        assertThat(finding.locator("a[href*='/record/capacity']")).hasCount(1);
    }

    private void today(String label) {
        LocalDate today = LocalDate.now(Days.LONDON);
        Locator group = author.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .first();
        group.getByLabel("Day").fill(String.valueOf(today.getDayOfMonth()));
        group.getByLabel("Month").fill(String.valueOf(today.getMonthValue()));
        group.getByLabel("Year").fill(String.valueOf(today.getYear()));
    }

    private void choose(String label, String option) {
        author.page()
                .locator("vaadin-select", new Page.LocatorOptions().setHasText(label))
                .first()
                .click();
        author.page()
                .locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .last()
                .click();
    }
}
