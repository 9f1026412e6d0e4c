package uk.ourplan.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.local.platform.Platform;
import uk.ourplan.local.running.OnARunningPlatform;
import uk.ourplan.local.running.Screens;

/**
 * Every screen at 400 % and 200 % of 1280 pixels, with wide letters, and in forced colours. Each is loaded once, at its
 * smallest, and then shown to one reader after the other; the tests follow each other, beside the other journeys.
 */
@OnARunningPlatform
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the second lane")
@ResourceLock(value = "the realm", mode = ResourceAccessMode.READ)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadingOnASmallScreenJourney {

    /** WCAG 2.2, 1.4.12: the spacing that a reader may choose. */
    private static final String SPACED = "* { line-height: 1.5 !important; letter-spacing: .12em !important;"
            + " word-spacing: .16em !important; } p { margin-block-end: 2em !important; }";

    /** Opens so many of each kind of fold and closes the others; says whether there is anything. A kind is what is read on it. */
    private static final String FOLDS = """
            most => {
              const folds = [...document.querySelectorAll('main vaadin-details')];
              const kinds = {};
              folds.forEach(fold => {
                const said = fold.querySelector('[slot=summary]')?.cloneNode(true);
                said?.querySelectorAll('.only-heard').forEach(heard => heard.remove());
                const kind = said?.textContent.trim() || '';
                kinds[kind] = (kinds[kind] || 0) + 1;
                fold.opened = kinds[kind] <= most;
              });
              return folds.length > 0;
            }
            """;

    private static final int NONE = 0;
    private static final int SOME = 2;
    private static final int ALL = Integer.MAX_VALUE;

    /** At its beginning; what moves has come to rest, and has been drawn where it rests. */
    private static final String AT_REST = """
            async () => {
              const drawn = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
              window.scrollTo(0, 0);
              await drawn();
              const moving = document.getAnimations()
                  .filter(one => Number.isFinite(one.effect?.getComputedTiming().endTime)).map(one => one.finished);
              if (moving.length > 0) {
                await Promise.allSettled(moving);
                await drawn();
              }
            }
            """;

    private static final String UNREADABLE = script();

    /** Somebody whose plan waits for nothing but to be submitted. */
    private static final String SAMPLE = "04-clement-archbold";

    /** Somebody who sees the page otherwise than it was drawn. */
    private record Reader(String says, int width, int height, String style, boolean plainColours) {}

    /** The first is the one for whom the page is loaded, and who asks axe. */
    private static final List<Reader> READERS = List.of(
            new Reader("at 400 %", 320, 225, "", false),
            new Reader("in forced colours, without motion, at 400 %", 320, 225, "", true),
            new Reader("at 200 %", 640, 450, "", false),
            new Reader("with wide letters", 1280, 900, SPACED, false));

    private final Screens screens;
    private final Northmoor northmoor;
    private final List<String> faults = new ArrayList<>();

    ReadingOnASmallScreenJourney(Platform platform, Screens screens) {
        this.screens = screens;
        this.northmoor = new Northmoor(new CoreApi(platform.settings()));
    }

    @Test
    void practitioners_can_read_every_screen() throws Exception {
        northmoor.meet(SAMPLE, "READ-1", "Wilfred");
        String plan = "/plans/" + northmoor.plan("READ-1");
        JsonNode record = northmoor.record("READ-1");
        String person = "/people/" + northmoor.person("READ-1");
        String assessment = record.path("assessments").path(0).path("id").asString();
        Walk walk = new Walk(screens.signedIn(Northmoor.PRACTITIONER, small()));

        read(walk, "/", "/people", "/providers", "/providers/prices", "/nowhere", "/reviews");
        read(walk, "/ask-the-law", "/concerns", "/speaking-up");
        read(walk, person, person + "/advice", person + "/around", person + "/assessments", person + "/plans");
        read(walk, person + "/record", person + "/assessments/" + assessment, person + "/case");
        for (PartName part : PartName.values()) {
            read(walk, person + "/record/" + part.code().replace('_', '-'));
        }
        read(walk, plan + "/agreement", plan + "/notes", plan + "/notices", plan + "/then-and-now");
        read(walk, plan + "/written-by-others", plan + "/monitoring", plan + "/protection", plan + "/charging");
        read(walk, plan + "/arranging", plan + "/budget-methods", plan + "/copies", plan + "/disagreement");
        read(walk, plan + "/reviews", plan + "/ending", plan + "/letters");
        for (String section : sections(walk, plan)) {
            read(walk, section);
        }

        walk.page().context().close();
        assertThat(faults).isEmpty();
    }

    @Test
    void authorisers_can_read_every_screen() throws Exception {
        northmoor.meet(SAMPLE, "READ-2", "Wilhelmina");
        String plan = northmoor.submittedPlan("READ-2");
        Walk walk = new Walk(screens.signedIn(Northmoor.TEAM_MANAGER, small()));

        read(walk, "/authorising", "/authorising/plans/" + plan, "/reports");

        walk.page().context().close();
        assertThat(faults).isEmpty();
    }

    @Test
    void administrators_and_operators_can_read_every_screen() {
        Walk walk = new Walk(screens.signedInToAdministration("admin@eastvale.example", small()));
        read(walk, "/", "/?on=2027-04-01", "/versions", "/examples", "/example/new", "/policy-file", "/compare");
        read(walk, "/guidance", "/people", "/people/add", "/teams", "/council", "/drafts");
        if (walk.page().locator("main a[href*='draft']").count() > 0) {
            follow(walk, "main a[href*='draft']", "**/draft/**");
        }
        walk.to("/people");
        follow(walk, "main table a", "**/colleague/**");
        walk.to("/");
        follow(walk, ".policy-entry a", "**/setting/**");
        walk.page().context().close();
        Walk operator = new Walk(screens.signedInToAdministration("operator@ourplan.example", small()));
        read(operator, "/councils", "/open-council");
        operator.to("/councils");
        follow(operator, "main table a", "**/one-council/**");
        operator.page().context().close();

        assertThat(faults).isEmpty();
    }

    @Test
    void nothing_moves_for_those_who_asked_for_less_motion() {
        Walk walk = new Walk(screens.signedIn(Northmoor.PRACTITIONER, small().setReducedMotion(ReducedMotion.REDUCE)));
        walk.to("/people");

        Object moving = walk.page()
                .evaluate("() => document.getAnimations().filter(one => one.playState === 'running'"
                        + " && one.effect.getTiming().duration > 10).length");

        assertThat(moving).isEqualTo(0);
        walk.page().context().close();
    }

    private List<String> sections(Walk walk, String plan) {
        walk.to(plan);
        walk.page().locator(".task-list a").first().waitFor();
        List<String> found = new ArrayList<>();
        walk.page().locator(".task-list a").all().forEach(link -> found.add("/" + link.getAttribute("href")));
        assertThat(found).hasSizeGreaterThan(9);
        return found;
    }

    private void follow(Walk walk, String link, String to) {
        walk.page().locator(link).first().click();
        walk.page().waitForURL(to);
        walk.settled();
        readHere(walk);
    }

    private void read(Walk walk, String... paths) {
        for (String path : paths) {
            walk.to(path);
            readHere(walk);
        }
    }

    /**
     * Shows the page with everything unfolded to every reader, and folded to the first, for whom it has least room. Axe is
     * asked once, with some of each kind of fold open, because what it finds is the same for all; a desk with twenty forms
     * of one kind took it twenty seconds.
     */
    private void readHere(Walk walk) {
        Page page = walk.page();
        String place = page.url().replaceFirst("^https?://[^/]+", "").replaceAll("[0-9a-f-]{36}", "…");
        boolean folds = Boolean.TRUE.equals(page.evaluate(FOLDS, NONE));
        if (folds) {
            walk.settled();
            read(page, READERS.getFirst(), place + " folded");
            page.evaluate(FOLDS, SOME);
        }
        walk.look(place);
        if (folds) {
            page.evaluate(FOLDS, ALL);
            walk.settled();
        }
        READERS.forEach(reader -> read(page, reader, place));
        see(page, READERS.getFirst());
    }

    private void read(Page page, Reader reader, String place) {
        ElementHandle style = become(page, reader);
        unreadable(page).forEach(fault -> faults.add(place + " " + reader.says() + ": " + fault));
        if (style != null) {
            style.evaluate("style => style.remove()");
        }
    }

    private static void see(Page page, Reader reader) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(reader.plainColours() ? ForcedColors.ACTIVE : ForcedColors.NONE)
                .setReducedMotion(reader.plainColours() ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE));
        page.setViewportSize(reader.width(), reader.height());
    }

    private static @Nullable ElementHandle become(Page page, Reader reader) {
        see(page, reader);
        ElementHandle style = reader.style().isEmpty()
                ? null
                : page.addStyleTag(new Page.AddStyleTagOptions().setContent(reader.style()));
        page.evaluate(AT_REST);
        return style;
    }

    private static List<String> unreadable(Page page) {
        return page.evaluate(UNREADABLE) instanceof List<?> found
                ? found.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String script() {
        try (var script = ReadingOnASmallScreenJourney.class.getResourceAsStream("what-cannot-be-read.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Browser.NewContextOptions small() {
        return new Browser.NewContextOptions().setViewportSize(320, 225).setLocale("en-GB");
    }
}
