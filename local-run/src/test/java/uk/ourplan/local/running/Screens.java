package uk.ourplan.local.running;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import uk.ourplan.local.setting.Part;
import uk.ourplan.local.setting.Settings;
import uk.ourplan.local.signin.SignIns;

/** A real browser in front of the running platform; every {@link #signedIn} is a browser of its own, with no past. */
public final class Screens implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final int LONGEST = 3000;
    private static final int AGAIN = 3;
    private static final int A_MOMENT = 500;

    private final Settings settings;
    private final Playwright playwright;
    private final Browser browser;

    public Screens(Settings settings) {
        this.settings = settings;
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
        Chromium.onThisMachine().ifPresent(options::setExecutablePath);
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright.chromium().launch(options);
    }

    /** The plans' screens, as that person sees them after signing in through Keycloak. */
    public Page signedIn(String username) {
        return signedIn(username, usual());
    }

    /** The same, by somebody with another screen or other wishes. */
    public Page signedIn(String username, Browser.NewContextOptions sees) {
        return signedIn(settings.address(Part.WEB), username, sees);
    }

    /** The administration's screens. */
    public Page signedInToAdministration(String username) {
        return signedInToAdministration(username, usual());
    }

    public Page signedInToAdministration(String username, Browser.NewContextOptions sees) {
        return signedIn(settings.address(Part.ADMIN), username, sees);
    }

    /** Screens of a journey's own, at an address of their own. */
    public Page signedInTo(String origin, String username) {
        return signedIn(origin, username, usual());
    }

    private Page signedIn(String origin, String username, Browser.NewContextOptions sees) {
        Page page = browser.newContext(sees).newPage();
        page.navigate(origin + "/");
        signIn(page, username, SignIns.PASSWORD);
        page.waitForURL(address -> address.startsWith(origin));
        return page;
    }

    /** A browser of its own that nobody has signed in with. */
    public BrowserContext visitor() {
        return browser.newContext(usual());
    }

    private static Browser.NewContextOptions usual() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("en-GB");
    }

    /** Answers Keycloak, which asks who it is first and then for the password. */
    public static void signIn(Page page, String username, String password) {
        page.locator("#username").fill(username);
        Locator secret = page.locator("#password");
        if (!secret.isVisible()) {
            page.locator("#kc-login").click();
        }
        OneSignIn.of(username, () -> {
            answer(page, secret, password);
            // it may end the sign-in before only after it has answered, and refuse this one meanwhile
            for (int again = 0; again < AGAIN && password.equals(SignIns.PASSWORD) && isAskedAgain(page); again++) {
                page.waitForTimeout(A_MOMENT);
                answer(page, secret, password);
            }
        });
    }

    private static void answer(Page page, Locator secret, String password) {
        secret.fill(password);
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"),
                () -> page.locator("#kc-login").click());
    }

    private static boolean isAskedAgain(Page page) {
        page.waitForLoadState();
        return page.url().contains("/realms/") && page.locator("#password").isVisible();
    }

    /** Keeps a picture under {@code target/screens}, to be looked at; of a very long page its beginning. */
    public static void picture(Page page, String name) {
        int height = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screens", name + ".png"))
                .setFullPage(true)
                .setClip(0, 0, page.viewportSize().width, Math.min(height, LONGEST)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
