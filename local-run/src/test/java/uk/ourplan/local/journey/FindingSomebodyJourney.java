package uk.ourplan.local.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ourplan.local.running.OnARunningPlatform;
import uk.ourplan.local.running.Screens;

@OnARunningPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FindingSomebodyJourney {

    private final Walk practitioner;

    FindingSomebodyJourney(Screens screens) {
        practitioner = new Walk(screens.signedIn("practitioner@northmoor.example"));
    }

    @AfterAll
    void leave() {
        practitioner.toldNobodyInAnAddress();
        practitioner.page().context().close();
    }

    @Test
    void whoever_signs_in_sees_their_work_their_council_and_who_they_are() {
        practitioner.to("/");

        assertThat(practitioner.heading("My work")).isVisible();
        assertThat(practitioner.page().locator("header")).containsText("Northmoor");
        assertThat(practitioner.page().locator("header")).containsText("Hannah Birtwhistle");
        practitioner.look("My work");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tatersby", "9/3/1945", "999 910 6404", "NM-204417"})
    void somebody_is_found_by_a_misspelt_name_a_birthday_and_either_number(String typed) {
        practitioner.to("/people");

        search(typed);

        practitioner.link("Tattersby, Maureen Ivy").first().click();
        practitioner.settled();
        assertThat(practitioner.page().locator("main")).containsText("NM-204417");
        assertThat(practitioner.page().locator("main h1")).containsText("Mo’s record");
    }

    @Test
    void nobody_of_another_council_is_found() {
        practitioner.to("/people");

        search("EV-330958");

        assertThat(practitioner.page().locator("main")).containsText("Nobody was found.");
        practitioner.look("a search without a result");
    }

    @Test
    void every_page_of_a_record_can_be_read_by_everybody() {
        practitioner.to("/people");
        practitioner.look("people");
        search("tattersby");
        practitioner.link("Tattersby, Maureen Ivy").first().click();
        practitioner.settled();
        practitioner.look("the record");

        for (String tab : new String[] {"People around", "Assessments", "Plans", "What happened"}) {
            Locator link = practitioner.page().locator("nav.sub-ways a", new Page.LocatorOptions().setHasText(tab));
            link.click();
            assertThat(link).hasAttribute("aria-current", "page");
            practitioner.look(tab);
        }
    }

    @Test
    void the_assessment_says_whether_the_needs_are_eligible_and_why() {
        practitioner.to("/people");
        search("tattersby");
        practitioner.link("Tattersby, Maureen Ivy").first().click();
        practitioner.settled();
        practitioner
                .page()
                .locator("nav.sub-ways a", new Page.LocatorOptions().setHasText("Assessments"))
                .click();
        practitioner.settled();
        practitioner.page().locator("main a[href*='/assessments/']").first().click();
        practitioner.settled();

        assertThat(practitioner.page().locator("main")).containsText("Eligible");
        assertThat(practitioner.page().locator("main")).containsText("3 outcomes cannot be achieved");
        Locator why = practitioner.page().locator(".why").first();
        assertThat(why.getByText("2015/313").first()).isHidden();
        why.locator("vaadin-details-summary").click();
        assertThat(why).containsText("2015/313");
        practitioner.look("an assessment with its why");
    }

    private void search(String typed) {
        Page page = practitioner.page();
        page.getByLabel("Name, date of birth, NHS number or record number", new Page.GetByLabelOptions().setExact(true))
                .fill(typed);
        page.keyboard().press("Enter");
        assertThat(page.locator("main").getByText("Latest opened first")).hasCount(0);
        practitioner.settled();
    }
}
