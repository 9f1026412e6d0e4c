package uk.ourplan.local.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Somebody practised: goes on with the tabulator where it is near and takes the mouse where it is not, and never types twice. */
final class Typist {

    /** As many presses of the tabulator take as long as the mouse. */
    private static final int NEAR = 10;

    private final Page page;
    private Effort effort = new Effort();

    Typist(Page page) {
        this.page = page;
    }

    /** What was done since this was last asked. */
    Effort done() {
        Effort done = effort;
        effort = new Effort();
        return done;
    }

    void alreadyThere() {
        effort.kept++;
    }

    /** Follows a link or presses a button that leads to another page. */
    void open(Locator way) {
        way.click();
        effort.clicks++;
        effort.pages++;
        settle();
    }

    /** Presses something on this page. */
    void press(Locator button) {
        reach(button);
        key("Enter");
        settle();
    }

    void unfold(Locator summary) {
        reach(summary);
        key("Enter");
        page.waitForTimeout(60);
    }

    void write(Locator field, String text) {
        reach(field);
        if (!field.locator("input, textarea").first().inputValue().isEmpty()) {
            overwrite();
        }
        type(text);
        effort.fields++;
    }

    /** Takes what is offered under a field, and types only what follows it there. */
    void take(Locator offer, Locator field, String taken, String text) {
        reach(offer);
        key("Enter");
        page.waitForTimeout(700);
        if (text.length() > taken.length()) {
            reach(field);
            key("End");
            type(text.substring(taken.length()));
        }
        effort.fields++;
    }

    /** Without the year where the screen takes the nearest such day. */
    void writeDay(Locator field, LocalDate day) {
        reach(field);
        Locator part = field.locator("input");
        if (!part.first().inputValue().isEmpty()) {
            overwrite();
        }
        type(String.valueOf(day.getDayOfMonth()));
        key("Tab");
        type(String.valueOf(day.getMonthValue()));
        key("Tab");
        page.waitForTimeout(700);
        if (!part.nth(2).inputValue().equals(String.valueOf(day.getYear()))) {
            type(String.valueOf(day.getYear() % 100));
        }
        effort.fields++;
    }

    /** Before other text is typed over what stands there. */
    private void overwrite() {
        page.keyboard().press("Control+A");
        effort.otherKeys += 2;
    }

    void writePounds(Locator field, long pence) {
        write(field, pence % 100 == 0 ? String.valueOf(pence / 100) : "%d.%02d".formatted(pence / 100, pence % 100));
    }

    /** From "not answered" it is one step on to yes, and one back to no. */
    void answer(Locator field, boolean yes) {
        reach(field);
        key(yes ? "ArrowDown" : "ArrowUp");
        effort.fields++;
        effort.chosen++;
    }

    /** Opens the list by its first letters and takes what it then stands at. */
    void choose(Locator field, String label) {
        reach(field);
        key("Enter");
        Locator items = page.locator("vaadin-select-item:visible:not(vaadin-select-value-button > *)");
        items.first().waitFor(new Locator.WaitForOptions().setTimeout(5_000));
        List<String> labels = items.allInnerTexts().stream().map(String::strip).toList();
        int at = labels.indexOf(label);
        if (at < 0) {
            throw new IllegalStateException("There is no '" + label + "' among " + labels);
        }
        items.nth(at).click();
        effort.otherKeys += Math.min(distinct(labels, at), at) + 1;
        effort.fields++;
        effort.chosen++;
    }

    /** How many first letters tell this label from all before it. */
    private static int distinct(List<String> labels, int at) {
        String wanted = labels.get(at).toLowerCase(Locale.UK);
        for (int letters = 1; letters < wanted.length(); letters++) {
            String start = wanted.substring(0, letters);
            if (labels.subList(0, at).stream()
                    .noneMatch(label -> label.toLowerCase(Locale.UK).startsWith(start))) {
                return letters;
            }
        }
        return wanted.length();
    }

    /** Goes through the boxes and ticks these. */
    void tick(Locator group, List<String> labels) {
        for (String label : labels) {
            Locator box = group.locator("vaadin-checkbox").filter(new Locator.FilterOptions().setHasText(label));
            if (box.count() == 0) {
                throw new IllegalStateException("There is no '" + label + "' among " + group.innerText());
            }
            reach(box.first());
            key("Space");
        }
        effort.fields++;
        effort.chosen++;
    }

    private void type(String text) {
        page.keyboard().type(text);
        effort.typed(text);
    }

    private void key(String key) {
        page.keyboard().press(key);
        effort.otherKeys++;
    }

    private void reach(Locator target) {
        var at = target.elementHandle();
        if (Boolean.TRUE.equals(page.evaluate("into => into.contains(document.activeElement)", at))) {
            return;
        }
        for (int tabs = 1; tabs <= NEAR; tabs++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("into => into.contains(document.activeElement)", at))) {
                effort.otherKeys += tabs;
                return;
            }
        }
        target.scrollIntoViewIfNeeded();
        page.evaluate(
                "into => { into.focus(); if (!into.contains(document.activeElement)) {"
                        + " into.querySelector('[tabindex=\"0\"], input, textarea')?.focus(); } }",
                at);
        effort.clicks++;
    }

    /** Until what was asked for stands there. */
    private void settle() {
        Instant from = Instant.now();
        page.locator("main#main").waitFor();
        page.waitForFunction("() => !document.querySelector('[aria-busy=true], .progress')"
                + " && !(window.Vaadin?.Flow?.clients && Object.values(window.Vaadin.Flow.clients)"
                + ".some(client => client.isActive && client.isActive()))");
        effort.waited(Duration.between(from, Instant.now()));
    }
}
