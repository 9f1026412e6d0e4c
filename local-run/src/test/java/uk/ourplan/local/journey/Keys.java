package uk.ourplan.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import uk.ourplan.local.running.OneSignIn;
import uk.ourplan.local.signin.SignIns;

/**
 * Somebody without a mouse. Wherever the cursor stops it can be seen, there and nowhere else, nothing covers it, and it says
 * what it is; with the tabulator it goes on downwards, in a row to the right, or into the next column.
 */
final class Keys {

    private static final int TOO_MANY = 250;

    /** What has the cursor: its name, whether it is seen, whether the cursor is, and whether it went on from the stop before. */
    private static final String STOP = """
            () => {
              const at = document.activeElement;
              const before = window.ourplanStop?.isConnected && window.ourplanStop !== at ? window.ourplanStop : null;
              window.ourplanStop = at;
              const fieldOf = one => one.closest('vaadin-text-field, vaadin-text-area, vaadin-email-field, vaadin-combo-box, vaadin-select, vaadin-checkbox, vaadin-radio-button') || one;
              const field = fieldOf(at);
              const text = node => (node?.textContent || '').replace(/\\s+/g, ' ').trim();
              const named = (at.getAttribute('aria-labelledby') || '').split(' ').filter(id => id)
                  .map(id => text(document.getElementById(id))).join(' ').trim();
              const name = at.getAttribute('aria-label') || named || [...(at.labels || [])].map(text).join(' ')
                  || (/^(INPUT|TEXTAREA)$/.test(at.tagName) ? '' : text(at)) || at.getAttribute('title') || '';
              const box = field.getBoundingClientRect();
              const inside = box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight
                  && box.right > 0 && box.left < innerWidth;
              const x = Math.min(Math.max(box.left + Math.min(box.width / 2, 40), 1), innerWidth - 1);
              const spots = [box.top + 4, (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2, box.bottom - 4];
              const uncovered = spots.filter(y => y > 0 && y < innerHeight).some(y => {
                const top = document.elementFromPoint(x, y);
                return top && (field.contains(top) || top.contains(field) || top.getRootNode().host === field);
              });
              const parts = (one, its) => [one, its, one.parentElement, ...(its.shadowRoot ? its.shadowRoot.querySelectorAll('*') : [])];
              const ringed = (one, its) => parts(one, its).filter(part => part).some(part => {
                const style = getComputedStyle(part);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              });
              const ring = ringed(at, field);
              const left = !before || before.contains(at) || at.contains(before) || fieldOf(before).contains(at)
                  || !ringed(before, fieldOf(before));
              const past = before?.closest('main') && at.closest('main') ? before.getBoundingClientRect() : null;
              const here = at.getBoundingClientRect();
              const on = !past || here.top >= past.top - 1 || here.left >= past.right - 1
                  || (here.bottom > past.top && here.left > past.left);
              return { tag: at.tagName.toLowerCase(), id: at.id || '', name, seen: inside && uncovered, ring, left, on,
                  where: [at.tagName, at.className, field.tagName, Math.round(box.top), Math.round(box.bottom)].join(' ') };
            }
            """;

    record Stop(String tag, String id, String name) {}

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    /** Signs in through Keycloak, which asks who it is first and then for the password. */
    void signIn(String origin, String who) {
        page.navigate(origin + "/");
        page.waitForFunction("() => document.activeElement.id === 'username'");
        type(who);
        press("Enter");
        page.waitForFunction("() => document.activeElement.id === 'password'");
        type(SignIns.PASSWORD);
        OneSignIn.of(who, () -> {
            press("Enter");
            page.waitForURL(address -> address.startsWith(origin));
        });
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** Writes in place of what stands in the field. */
    void write(String text) {
        press("ControlOrMeta+A");
        type(text);
    }

    /**
     * Opens the list of choices that has the cursor and goes down it to the first entry that begins so. A list takes keys only
     * when the cursor has come into it, and letters that come slowly begin its search anew: so it is asked at each step.
     */
    void choose(String entry) {
        press("Enter");
        for (int i = 0; i < TOO_MANY; i++) {
            page.waitForFunction("() => document.activeElement.localName === 'vaadin-select-item'");
            if (String.valueOf(page.evaluate("() => document.activeElement.textContent.trim()"))
                    .startsWith(entry)) {
                press("Enter");
                page.waitForFunction("() => document.activeElement.localName !== 'vaadin-select-item'");
                return;
            }
            press("ArrowDown");
        }
        throw new AssertionError("There is nothing that begins with \"" + entry + "\" in this list");
    }

    /** Goes on with the tabulator until it stops at something whose name has these words, and no further. */
    Stop tabTo(String words) {
        return tab("Tab", words, stop -> stop.name().contains(words));
    }

    /** Goes on until it stops at what has exactly this name. */
    Stop tabToJust(String name) {
        return tab("Tab", name, stop -> stop.name().equals(name));
    }

    /** Goes to the first stop of the page. */
    void toTheTop() {
        page.evaluate("() => { document.querySelector('.skip').focus(); window.ourplanStop = null; }");
    }

    /** Goes through the whole page from where it begins, and tells every stop. */
    List<String> stops() {
        List<String> stops = new ArrayList<>();
        toTheTop();
        for (int i = 0; i < TOO_MANY; i++) {
            press("Tab");
            Map<?, ?> found = found();
            Stop stop = stop(found);
            if (stop.tag().equals("body") || stop.name().equals("Skip to the content")) {
                return stops;
            }
            assertThat(found.get("on"))
                    .as("%s (%s) comes after %s", stop, found.get("where"), stops)
                    .isEqualTo(true);
            stops.add(stop.name());
        }
        throw new AssertionError("The keyboard does not come to the end of the page; it passed " + stops);
    }

    /** Goes backwards. */
    Stop backTo(String words) {
        return tab("Shift+Tab", words, stop -> stop.name().contains(words));
    }

    private Stop tab(String key, String name, Predicate<Stop> wanted) {
        List<String> passed = new ArrayList<>();
        page.evaluate("() => { window.ourplanStop = document.activeElement; }");
        for (int i = 0; i < TOO_MANY; i++) {
            press(key);
            Map<?, ?> found = found();
            Stop stop = stop(found);
            if (key.equals("Tab")) {
                assertThat(found.get("on"))
                        .as("%s (%s) comes after %s", stop, found.get("where"), passed)
                        .isEqualTo(true);
            }
            if (wanted.test(stop)) {
                return stop;
            }
            passed.add(stop.name());
        }
        throw new AssertionError("The keyboard does not reach \"" + name + "\"; it passed " + passed);
    }

    /** Where the cursor is; fails where somebody could not tell. */
    Stop stop() {
        return stop(found());
    }

    private Map<?, ?> found() {
        return (Map<?, ?>) page.evaluate(STOP);
    }

    private static Stop stop(Map<?, ?> found) {
        Stop stop = new Stop(
                String.valueOf(found.get("tag")), String.valueOf(found.get("id")), String.valueOf(found.get("name")));
        if (!stop.tag().equals("body") && !stop.tag().equals("main")) {
            assertThat(stop.name())
                    .as("what the stop at %s is called", found.get("where"))
                    .isNotBlank();
            assertThat(found.get("seen"))
                    .as("%s (%s) is seen", stop, found.get("where"))
                    .isEqualTo(true);
            assertThat(found.get("ring"))
                    .as("the cursor at %s (%s) is seen", stop, found.get("where"))
                    .isEqualTo(true);
            assertThat(found.get("left"))
                    .as("no other cursor is seen than the one at %s (%s)", stop, found.get("where"))
                    .isEqualTo(true);
        }
        return stop;
    }
}
