package uk.ourplan.local.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.local.platform.Platform;
import uk.ourplan.local.running.OnARunningPlatform;
import uk.ourplan.local.running.OneSignIn;
import uk.ourplan.local.running.Screens;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Settings;
import uk.ourplan.local.signin.SignIns;
import uk.ourplan.local.signin.Tokens;

/** Everything that a browser is given from sign-in to sign-out is searched for tokens. */
@OnARunningPlatform
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeepingTokensJourney {

    /** A JSON web token: two objects and a signature, each in base64. */
    private static final Pattern TOKEN =
            Pattern.compile("eyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}");

    private static final String KEPT = "() => JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie,"
            + " document.documentElement.outerHTML, location.href, window.history.state])";

    private final Settings settings;
    private final Northmoor northmoor;
    private final Page page;
    private final Queue<Request> answered = new ConcurrentLinkedQueue<>();
    private final Queue<String> frames = new ConcurrentLinkedQueue<>();
    private final List<String> given = new ArrayList<>();

    KeepingTokensJourney(Platform platform, Screens screens) {
        settings = platform.settings();
        northmoor = new Northmoor(new CoreApi(settings));
        page = screens.visitor().newPage();
        page.setDefaultTimeout(20_000);
        // Only what has come whole: the text of an answer that a page broke off is waited for without end.
        page.onRequestFinished(answered::add);
        page.onWebSocket(socket -> {
            socket.onFrameReceived(frame -> frames.add(frame.text() == null ? "" : frame.text()));
            socket.onFrameSent(frame -> frames.add(frame.text() == null ? "" : frame.text()));
        });
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    @Test
    void a_token_is_recognised_where_there_is_one() throws Exception {
        String token = OneSignIn.token(new Tokens(settings), Northmoor.PRACTITIONER);

        assertThat(TOKEN.matcher("{\"t\":\"" + token + "\"}").find()).isTrue();
    }

    @Test
    void no_token_reaches_a_practitioner_s_browser() throws Exception {
        String plan = northmoor.plan(Northmoor.SKEGGS);
        page.navigate(settings.address(Part.WEB) + "/");
        Screens.signIn(page, Northmoor.PRACTITIONER, SignIns.PASSWORD);
        page.waitForURL(address -> address.startsWith(settings.address(Part.WEB)));
        Walk walk = new Walk(page);
        for (String path :
                new String[] {"/", "/people", "/plans/" + plan + "/advice", "/plans/" + plan + "/agreement"}) {
            walk.to(path);
            search();
        }

        signOut();

        assertThat(frames).as("what went over the web socket").isNotEmpty();
        assertThat(given).as("what the browser was given").hasSizeGreaterThan(20);
        assertThat(given.stream().anyMatch(text -> text.contains("uidl") || text.contains("changes")))
                .isTrue();
        assertThat(tokens()).isEmpty();
    }

    @Test
    void no_token_reaches_an_administrator_s_browser() {
        page.navigate(settings.address(Part.ADMIN) + "/");
        Screens.signIn(page, "admin@eastvale.example", SignIns.PASSWORD);
        page.waitForURL(address -> address.startsWith(settings.address(Part.ADMIN)));
        new Walk(page).to("/drafts");
        search();

        signOut();

        assertThat(given).hasSizeGreaterThan(10);
        assertThat(tokens()).isEmpty();
    }

    private void signOut() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        assertThat(page.locator("h1")).containsText("You are signed out");
        search();
        given.addAll(frames);
    }

    private List<String> tokens() {
        return given.stream().filter(text -> TOKEN.matcher(text).find()).toList();
    }

    /** Takes in whatever came since it was last searched; Keycloak's own cookies stay with Keycloak. */
    private void search() {
        given.add(String.valueOf(page.evaluate(KEPT)));
        page.context().cookies().stream()
                .filter(cookie -> !cookie.path.startsWith("/realms"))
                .forEach(cookie -> given.add("cookie " + cookie.name + "=" + cookie.value));
        for (Request request = answered.poll(); request != null; request = answered.poll()) {
            given.add(request.url());
            if (request.postData() != null) {
                given.add(request.postData());
            }
            Response answer = request.response();
            if (answer == null) {
                continue;
            }
            answer.headers().forEach((name, value) -> {
                if (!value.contains("KEYCLOAK") && !value.contains("Path=/realms")) {
                    given.add(name + ": " + value);
                }
            });
            String type = answer.headers().getOrDefault("content-type", "");
            if (type.contains("json") || type.contains("html") || type.contains("text/plain")) {
                try {
                    given.add(answer.text());
                } catch (PlaywrightException gone) {
                    // a page that was left already has no body to give; its source was searched while it stood
                }
            }
        }
    }
}
