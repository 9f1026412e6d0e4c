package uk.ourplan.local.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
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
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import uk.ourplan.local.platform.Platform;
import uk.ourplan.local.running.OnARunningPlatform;
import uk.ourplan.local.running.Screens;
import uk.ourplan.local.signin.SignIns;

/**
 * Sessions and tokens of a few minutes instead of half an hour, so that one can wait for their end. It waits beside the other
 * journeys, and so keeps to people whom no other meets.
 */
@OnARunningPlatform
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the third lane") // held alone, or JUnit would let its tests run beside each other, too
@ResourceLock(value = "the realm", mode = ResourceAccessMode.READ)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EndingASessionJourney {

    private static final String ADVICE = "What can be done to reduce the needs there are";

    /** Forty seconds of a token and the minute by which the core forgives a clock that is wrong. */
    private static final Duration TOKEN_IS_SURELY_DEAD = Duration.ofSeconds(105);

    private static final String MANAGER = "group-manager@eastvale.example";
    private static final String AUTHOR = "practitioner2@eastvale.example";

    private final Cases eastvale;
    private final BriefScreens brief;
    private final Page idle;
    private final Page busy;
    private String plan = "";
    private Instant begun = Instant.now();

    EndingASessionJourney(Platform platform, Screens screens) throws Exception {
        eastvale = new Cases(new CoreApi(platform.settings()), AUTHOR);
        brief = new BriefScreens(platform.settings());
        idle = screens.signedInTo(brief.origin(), MANAGER);
        busy = screens.signedInTo(brief.origin(), AUTHOR);
    }

    @BeforeAll
    void open() throws Exception {
        plan = eastvale.plan("EV-352014");
        String waiting = eastvale.submittedPlan("EV-328340");
        idle.navigate(brief.origin() + "/authorising/plans/" + waiting);
        new Walk(idle).settled();
        openAgain();
        begun = Instant.now();
    }

    /** On a slow machine the session may have ended of itself while another was waited for; Keycloak's goes on. */
    private void openAgain() {
        busy.navigate(brief.origin() + "/plans/" + plan + "/advice");
        new Walk(busy).settled();
    }

    @AfterAll
    void leave() {
        idle.context().close();
        busy.context().close();
        brief.close();
    }

    @Test
    @Order(1)
    void what_is_typed_a_moment_before_the_window_closes_is_saved() throws Exception {
        Page closing = busy.context().newPage();
        closing.navigate(brief.origin() + "/plans/" + plan + "/advice");
        new Walk(closing).settled();
        String last = "Last words " + UUID.randomUUID();
        StringBuilder asked = new StringBuilder();
        closing.onDialog(dialog -> {
            asked.append(dialog.type());
            closing.waitForTimeout(3_000); // as long as somebody takes to read the question
            dialog.accept();
        });

        advice(closing).click();
        closing.keyboard().press("ControlOrMeta+A");
        new Walk(closing).settled();
        closing.keyboard().type(last, new Keyboard.TypeOptions().setDelay(15));
        closing.close(new Page.CloseOptions().setRunBeforeUnload(true));
        Instant latest = Instant.now().plusSeconds(20);
        while (!eastvale.section(plan, "advice").path("reduce").asString("").equals(last)
                && Instant.now().isBefore(latest)) {
            busy.waitForTimeout(200);
        }

        assertThat(asked.toString()).isEqualTo("beforeunload");
        busy.reload();
        new Walk(busy).settled();
        assertThat(advice(busy)).hasValue(last);
    }

    @Test
    @Order(2)
    void two_minutes_before_the_end_it_is_said_and_one_press_goes_on() {
        Locator warning = idle.getByRole(AriaRole.ALERTDIALOG);
        assertThat(warning)
                .containsText(
                        "You will be signed out soon", new LocatorAssertions.ContainsTextOptions().setTimeout(90_000));
        assertThat(warning).containsText("in two minutes");
        new Walk(idle).look("the warning before the end of a session");
        Screens.picture(idle, "session-ending");

        idle.keyboard().press("Enter");

        assertThat(warning).hasCount(0);
        textbox(idle, "What has to change, and why").fill("Say who rings whom at night.");
        textbox(idle, "What has to change, and why").blur();
        idle.waitForTimeout(1_000);
    }

    @Test
    @Order(3)
    void a_token_that_ran_out_is_renewed_and_whoever_works_does_not_notice() {
        String said = "Still here after " + UUID.randomUUID();
        openAgain();
        Instant later = begun.plus(TOKEN_IS_SURELY_DEAD);
        while (Instant.now().isBefore(later)) {
            stay(busy);
            advice(busy).fill("Still writing at " + Instant.now());
            assertThat(busy.locator(".section-sheet .save-good")).containsText("Saved");
            busy.waitForTimeout(10_000);
        }

        advice(busy).fill(said);

        assertThat(busy.locator(".section-sheet .save-good")).containsText("Saved");
        busy.reload();
        new Walk(busy).settled();
        assertThat(advice(busy)).hasValue(said);
    }

    @Test
    @Order(4)
    void after_the_end_nothing_can_be_read_and_nothing_that_was_typed_is_lost() throws Exception {
        String address = idle.url();
        idle.waitForURL("**/signed-out*", new Page.WaitForURLOptions().setTimeout(200_000));

        assertThat(idle.locator("body")).containsText("You are signed out");
        assertThat(idle.locator("body")).not().containsText("Wetherby");
        // the windows are told first, so that nothing stays readable; Keycloak in the moment after
        for (int i = 0; i < 10 && brief.sessionsAtKeycloak(MANAGER) > 0; i++) {
            idle.waitForTimeout(1_000);
        }
        assertThat(brief.sessionsAtKeycloak(MANAGER)).isZero();
        Screens.picture(idle, "signed-out");
        idle.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in again"))
                .click();
        Screens.signIn(idle, MANAGER, SignIns.PASSWORD);
        idle.waitForURL(url -> url.startsWith(address));
        new Walk(idle).settled();
        assertThat(textbox(idle, "What has to change, and why")).hasValue("Say who rings whom at night.");
    }

    @Test
    @Order(5)
    void a_session_that_was_ended_at_keycloak_leads_to_the_sign_in_and_back_with_what_was_typed() throws Exception {
        openAgain();
        String address = busy.url();
        brief.endAtKeycloak(AUTHOR);
        busy.waitForTimeout(12_000);
        String said = "Typed without a session " + UUID.randomUUID();

        advice(busy).fill(said);

        assertThat(busy.locator("main")).containsText("You are signed out");
        assertThat(advice(busy)).hasValue(said);
        new Walk(busy).look("a section that cannot be saved because the session has ended");
        busy.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in again"))
                .click();
        Screens.signIn(busy, AUTHOR, SignIns.PASSWORD);
        busy.waitForURL(url -> url.startsWith(address));
        new Walk(busy).settled();
        assertThat(advice(busy)).hasValue(said);
        assertThat(busy.locator("main")).containsText("What you had typed and was not saved is back");
        assertThat(busy.locator(".section-sheet .save-good")).containsText("Saved");
    }

    @Test
    @Order(6)
    void signing_out_ends_the_session_at_keycloak_too() throws Exception {
        // a page that came by way of the sign-in may load once more, and a press in that moment would be lost
        busy.reload();
        new Walk(busy).settled();
        assertThat(brief.sessionsAtKeycloak(AUTHOR)).isEqualTo(1);

        busy.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();

        assertThat(busy.locator("h1")).containsText("You are signed out");
        assertThat(brief.sessionsAtKeycloak(AUTHOR)).isZero();
        new Walk(busy).look("the page that says goodbye");
        busy.navigate(brief.origin() + "/plans/" + plan + "/advice");
        assertThat(busy.locator("#username")).isVisible();
    }

    /** Answers the warning, where the test has let somebody wait so long. */
    private static void stay(Page page) {
        Locator warning = page.getByRole(AriaRole.ALERTDIALOG);
        if (warning.isVisible()) {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stay signed in"))
                    .click();
            assertThat(warning).hasCount(0);
        }
    }

    private static Locator advice(Page page) {
        return textbox(page, ADVICE);
    }

    private static Locator textbox(Page page, String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }
}
