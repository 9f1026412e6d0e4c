package uk.ourplan.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import uk.ourplan.local.platform.Platform;
import uk.ourplan.local.running.OnARunningPlatform;
import uk.ourplan.local.running.Screens;

/** Every screen at 400 % of 1280 pixels; the richest ones at 200 %, with wide letters, and in forced colours, too. */
@OnARunningPlatform
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadingOnASmallScreenJourney {

    /** WCAG 2.2, 1.4.12: the spacing that a reader may choose. */
    private static final String SPACED = "* { line-height: 1.5 !important; letter-spacing: .12em !important;"
            + " word-spacing: .16em !important; } p { margin-block-end: 2em !important; }";

    private static final String UNFOLDED =
            "() => document.querySelectorAll('main vaadin-details').forEach(fold => fold.opened = true)";

    record Reader(String says, Browser.NewContextOptions sees, String style, boolean everything) {

        @Override
        public String toString() {
            return says;
        }
    }

    static Stream<Reader> readers() {
        return Stream.of(
                new Reader("at 400 %", screen(320, 225), "", true),
                new Reader("at 200 %", screen(640, 450), "", false),
                new Reader("with wide letters", screen(1280, 900), SPACED, false),
                new Reader(
                        "in forced colours, without motion, at 400 %",
                        screen(320, 225).setForcedColors(ForcedColors.ACTIVE).setReducedMotion(ReducedMotion.REDUCE),
                        "",
                        false));
    }

    private final Screens screens;
    private final Northmoor northmoor;
    private final List<String> faults = new ArrayList<>();

    ReadingOnASmallScreenJourney(Platform platform, Screens screens) {
        this.screens = screens;
        this.northmoor = new Northmoor(new CoreApi(platform.settings()));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void practitioners_can_read_every_screen(Reader reader) throws Exception {
        String plan = northmoor.plan(Northmoor.ARCHBOLD);
        JsonNode record = northmoor.record(Northmoor.ARCHBOLD);
        String person = "/people/" + northmoor.person(Northmoor.ARCHBOLD);
        Walk walk = new Walk(screens.signedIn(Northmoor.PRACTITIONER, reader.sees()));

        read(
                walk,
                reader,
                "/",
                "/people",
                person,
                person + "/advice",
                "/plans/" + plan + "/agreement",
                "/plans/" + plan + "/notes");
        if (reader.everything()) {
            read(walk, reader, person + "/around", person + "/assessments", person + "/plans", person + "/record");
            String assessment = record.path("assessments").path(0).path("id").asString();
            read(walk, reader, person + "/assessments/" + assessment, "/nowhere");
        }
        for (String section : reader.everything() ? sections(walk, plan) : List.of("/plans/" + plan + "/needs")) {
            read(walk, reader, section);
        }

        walk.page().context().close();
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void authorisers_can_read_every_screen(Reader reader) throws Exception {
        String plan = northmoor.submittedPlan(Northmoor.ARCHBOLD);
        Walk walk = new Walk(screens.signedIn(Northmoor.TEAM_MANAGER, reader.sees()));

        read(walk, reader, "/authorising", "/authorising/plans/" + plan);

        walk.page().context().close();
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void administrators_and_operators_can_read_every_screen(Reader reader) {
        Walk walk = new Walk(screens.signedInToAdministration("admin@eastvale.example", reader.sees()));
        read(walk, reader, "/", "/drafts");
        if (reader.everything()) {
            read(walk, reader, "/?on=2027-04-01", "/versions", "/examples", "/example/new", "/policy-file", "/compare");
            read(walk, reader, "/people", "/people/add", "/teams", "/council");
            walk.to("/people");
            walk.page().locator("main table a").first().click();
            walk.page().waitForURL("**/colleague/**");
            read(walk, reader, "");
        }
        walk.to("/");
        walk.page().locator(".policy-entry a").first().click();
        read(walk, reader, "");
        walk.to("/drafts");
        if (walk.page().locator("main a[href*='draft']").count() > 0) {
            walk.page().locator("main a[href*='draft']").first().click();
            read(walk, reader, "");
        }
        walk.page().context().close();
        Walk operator = new Walk(screens.signedInToAdministration("operator@ourplan.example", reader.sees()));
        read(operator, reader, "/councils");
        if (reader.everything()) {
            read(operator, reader, "/open-council");
            operator.to("/councils");
            operator.page().locator("main table a").first().click();
            operator.page().waitForURL("**/one-council/**");
            read(operator, reader, "");
        }
        operator.page().context().close();

        assertThat(faults).isEmpty();
    }

    @Test
    void nothing_moves_for_those_who_asked_for_less_motion() {
        Walk walk = new Walk(
                screens.signedIn(Northmoor.PRACTITIONER, screen(1280, 900).setReducedMotion(ReducedMotion.REDUCE)));
        walk.to("/people");

        Object moving = walk.page()
                .evaluate("() => document.getAnimations().filter(one => one.playState === 'running'"
                        + " && one.effect.getTiming().duration > 10).length");

        assertThat(moving).isEqualTo(0);
        walk.page().context().close();
    }

    private List<String> sections(Walk walk, String plan) {
        walk.to("/plans/" + plan);
        walk.page().locator(".task-list a").first().waitFor();
        List<String> found = new ArrayList<>();
        walk.page().locator(".task-list a").all().forEach(link -> found.add("/" + link.getAttribute("href")));
        assertThat(found).hasSizeGreaterThan(9);
        return found;
    }

    /**
     * Walks there, or stays where it is, unfolds whatever is folded and looks at it twice. The page is the same for every
     * reader, so that axe is asked once.
     */
    private void read(Walk walk, Reader reader, String... paths) {
        for (String path : paths) {
            if (!path.isEmpty()) {
                walk.to(path);
            }
            walk.settled();
            Page page = walk.page();
            String place = reader + " "
                    + page.url().replaceFirst("^https?://[^/]+", "").replaceAll("[0-9a-f-]{36}", "…");
            if (!reader.style().isEmpty()) {
                page.addStyleTag(new Page.AddStyleTagOptions().setContent(reader.style()));
            }
            unreadable(page).forEach(fault -> faults.add(place + ": " + fault));
            page.evaluate(UNFOLDED);
            page.waitForTimeout(250);
            walk.settled();
            unreadable(page).forEach(fault -> faults.add(place + ", unfolded: " + fault));
            if (reader.everything()) {
                walk.look(place);
            }
        }
    }

    private static List<String> unreadable(Page page) {
        List<String> faults = new ArrayList<>();
        if (page.evaluate(script()) instanceof List<?> found) {
            found.forEach(fault -> faults.add(String.valueOf(fault)));
        }
        return faults;
    }

    private static String script() {
        try (var script = ReadingOnASmallScreenJourney.class.getResourceAsStream("what-cannot-be-read.js")) {
            return new String(java.util.Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Browser.NewContextOptions screen(int width, int height) {
        return new Browser.NewContextOptions().setViewportSize(width, height).setLocale("en-GB");
    }
}
