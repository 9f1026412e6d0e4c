package uk.ourplan.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Somebody who uses no mouse. Wherever Tab stops on the way, it must be seen that it stopped there, nothing may lie over
 * it, and within the content the stops go from top to bottom and in a row from left to right.
 */
final class Keyboard {

    private static final int MOST_STOPS = 80;

    /** A stop: what it is called, whether its focus is seen and seen only there, whether something covers it, and where it comes. */
    private static final String STOP = """
            () => {
              let at = document.activeElement;
              while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
              if (!at || at === document.body) return {name: '', seen: true, clear: true, after: true};
              const words = id => document.getElementById(id)?.textContent ?? '';
              const labels = (at.getAttribute('aria-labelledby') ?? '').split(/\\s+/).filter(id => id).map(words).join(' ');
              const own = at.labels?.length ? at.labels[0].textContent : '';
              const name = (at.getAttribute('aria-label') || labels || own || at.textContent || '').replace(/\\s+/g, ' ').trim();
              const hostsOf = one => {
                const hosts = [];
                for (let up = one; up && hosts.length < 5; up = up.parentElement ?? up.getRootNode().host) {
                  if (up === one || up.localName.startsWith('vaadin-')) hosts.push(up);
                }
                return hosts;
              };
              const ring = one => { const s = getComputedStyle(one); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; };
              const ringed = one => hostsOf(one).some(host => [host, ...(host.shadowRoot?.querySelectorAll('*') ?? [])].some(ring));
              const hosts = hostsOf(at);
              const box = at.getBoundingClientRect();
              const x = Math.min(Math.max(box.left + Math.min(box.width / 2, 12), 1), innerWidth - 1);
              const y = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1);
              const top = document.elementFromPoint(x, y);
              const before = window.ourplanStop;
              const past = before?.isConnected && before.closest('main') && at.closest('main') ? before.getBoundingClientRect() : null;
              window.ourplanStop = at;
              return {
                name,
                seen: ringed(at) && !(before?.isConnected && before !== at && ringed(before)),
                clear: box.bottom > 0 && box.top < innerHeight && hosts.some(host => host === top || host.contains(top) || top?.contains(host)),
                after: !past || box.top >= past.top || (box.bottom > past.top && box.left > past.left)
              };
            }""";

    private final Walk walk;
    private final Page page;

    Keyboard(Walk walk) {
        this.walk = walk;
        this.page = walk.page();
    }

    /** Presses Tab until whatever is called so has the focus. */
    void tabTo(String name) {
        List<String> stops = new ArrayList<>();
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            String stop = stop();
            stops.add(stop);
            if (stop.equals(name)) {
                return;
            }
        }
        throw new AssertionError("Tab never came to “" + name + "”, but to " + stops);
    }

    /** Where the focus is now; it is seen there. */
    String stop() {
        Map<?, ?> stop = (Map<?, ?>) page.evaluate(STOP);
        String name = String.valueOf(stop.get("name"));
        assertThat(stop.get("seen")).as("the focus on “" + name + "” is seen").isEqualTo(true);
        assertThat(stop.get("clear")).as("nothing lies over “" + name + "”").isEqualTo(true);
        assertThat(stop.get("after"))
                .as("“" + name + "” comes after what had the focus before")
                .isEqualTo(true);
        return name;
    }

    /** Presses Enter and waits until what it began is there. */
    void enter() {
        page.keyboard().press("Enter");
        walk.settled();
    }

    /** Writes in place of what stands in the field. */
    void write(String text) {
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }
}
