package uk.ourplan.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import uk.ourplan.local.running.Screens;

/**
 * Somebody at a screen. Whatever is asked of the servers on the way is kept, because no address may tell who somebody is;
 * and what is looked at has no fault that axe finds.
 */
final class Walk {

    /** Of the people whom the journeys meet: names, numbers and days of birth, as people and programs write them. */
    private static final List<String> PERSONAL = List.of(
            "tattersby",
            "tatersby",
            "maureen",
            "halloran",
            "archbold",
            "9999106404",
            "999 910 6404",
            "nm-204417",
            "204417",
            "1945-03-09",
            "9/3/1945");

    /**
     * Left out of what axe looks at: Vaadin itself hangs its sign of a lost connection into the body, beside every landmark,
     * and gives no way to put it elsewhere.
     */
    private static final String VAADINS_OWN = "vaadin-connection-indicator";

    private final Page page;
    private final Queue<String> addresses = new ConcurrentLinkedQueue<>();

    Walk(Page page) {
        this.page = page;
        page.setDefaultTimeout(60_000);
        page.onRequest(request -> addresses.add(request.url()));
        addresses.add(page.url());
    }

    Page page() {
        return page;
    }

    /** Walks to an address of the same application and waits until what was awaited is there. */
    void to(String path) {
        page.navigate(origin() + path);
        settled();
    }

    /** Until nothing is awaited any more. */
    void settled() {
        page.locator("main#main").waitFor();
        page.waitForFunction("() => !document.querySelector('[aria-busy=true], .progress')"
                + " && !(window.Vaadin?.Flow?.clients && Object.values(window.Vaadin.Flow.clients)"
                + ".some(client => client.isActive && client.isActive()))");
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator textbox(String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private String origin() {
        return page.url().replaceFirst("^(https?://[^/]+).*$", "$1");
    }

    /** Whatever stands on the screen now has no fault that axe finds; a picture of it is kept under its name. */
    void look(String what) {
        settled();
        Screens.picture(page, what.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-"));
        AxeResults found =
                new AxeBuilder(page).setLegacyMode(true).exclude(VAADINS_OWN).analyze();
        assertThat(found.getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + node.getTarget() + " "
                                        + node.getFailureSummary().replaceAll("\\s+", " "))))
                .as("what axe finds on " + what)
                .isEmpty();
        assertThat(found.getPasses()).as("rules that axe could try on " + what).hasSizeGreaterThan(5);
    }

    /** No address that was asked for on this walk tells of whom it is about. */
    void toldNobodyInAnAddress() {
        assertThat(addresses).isNotEmpty();
        assertThat(addresses.stream()
                        .map(address -> URLDecoder.decode(address, StandardCharsets.UTF_8))
                        .map(address -> address.toLowerCase(Locale.UK))
                        .filter(address -> PERSONAL.stream().anyMatch(address::contains)))
                .isEmpty();
    }
}
