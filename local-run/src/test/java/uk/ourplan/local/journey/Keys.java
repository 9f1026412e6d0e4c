package uk.ourplan.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody without a mouse. Wherever the cursor stops it can be seen, nothing covers it, and it says what it is. */
final class Keys {

    private static final int TOO_MANY = 250;

    /** What has the cursor: its name, whether it is seen and whether the cursor is. */
    private static final String STOP = """
            () => {
              const at = document.activeElement;
              const field = at.closest('vaadin-text-field, vaadin-text-area, vaadin-select, vaadin-checkbox, vaadin-radio-button') || at;
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
              const parts = [at, field, at.parentElement, ...(field.shadowRoot ? field.shadowRoot.querySelectorAll('*') : [])];
              const ring = parts.filter(part => part).some(part => {
                const style = getComputedStyle(part);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              });
              return { tag: at.tagName.toLowerCase(), id: at.id || '', name, seen: inside && uncovered, ring,
                  where: [at.tagName, at.className, field.tagName, Math.round(box.top), Math.round(box.bottom)].join(' ') };
            }
            """;

    record Stop(String tag, String id, String name) {}

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** Goes on with the tabulator until it stops at what is so called, and no further. */
    Stop tabTo(String name) {
        return tabTo(name, "Tab");
    }

    /** Goes backwards. */
    Stop backTo(String name) {
        return tabTo(name, "Shift+Tab");
    }

    private Stop tabTo(String name, String key) {
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < TOO_MANY; i++) {
            press(key);
            Stop stop = stop();
            if (stop.name().contains(name)) {
                return stop;
            }
            passed.add(stop.name());
        }
        throw new AssertionError("The keyboard does not reach \"" + name + "\"; it passed " + passed);
    }

    /** Where the cursor is; fails where somebody could not tell. */
    Stop stop() {
        Map<?, ?> found = (Map<?, ?>) page.evaluate(STOP);
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
        }
        return stop;
    }
}
