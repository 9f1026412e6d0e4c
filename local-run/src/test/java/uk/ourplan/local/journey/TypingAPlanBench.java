package uk.ourplan.local.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.local.running.Projects;
import uk.ourplan.local.running.Screens;
import uk.ourplan.local.setting.ReadingSettings;
import uk.ourplan.local.setting.Settings;
import uk.ourplan.local.signin.SignIns;

/**
 * What it takes to write the whole plan of a sample person at the screens: fields, keys, clicks, pages, and the time they take.
 * By hand, beside a platform that {@code ./ourplan run} has started: {@code ./ourplan bench TypingAPlan [sample …] [--port-base N]}.
 * The person comes in twice: with the finished plan, which says what is to be written, and as they were assessed, without any;
 * everything that the finished plan says is then written through the browser, from "Start a plan" to "ready to sign off".
 * {@code docs/typing.md} holds what was counted.
 */
public final class TypingAPlanBench {

    private static final PrintStream OUT = System.out;

    private final CoreApi core;
    private final Screens screens;

    private TypingAPlanBench(Settings settings, Screens screens) {
        this.core = new CoreApi(settings);
        this.screens = screens;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> samples = new ArrayList<>();
        List<String> where = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            (arguments[i].startsWith("--") ? where : samples).add(arguments[i]);
            if (arguments[i].startsWith("--")) {
                where.add(arguments[++i]);
            }
        }
        Settings settings = ReadingSettings.from(Projects.folder(), where, System.getenv());
        try (Screens screens = new Screens(settings)) {
            for (String sample : samples.isEmpty() ? List.of("01-mo-tattersby") : samples) {
                new TypingAPlanBench(settings, screens).write(sample);
            }
        }
    }

    private void write(String sample) throws Exception {
        ObjectNode file = (ObjectNode) new YAMLMapper()
                .readTree(Files.readString(Projects.folder().resolve("samples/people/" + sample + ".yaml")));
        String author = SignIns.of("practitioner", file.path("council").asString());
        Cases cases = new Cases(core, author);
        String now = Long.toString(System.currentTimeMillis() % 100_000_000, 36).toUpperCase(Locale.ROOT);
        String whole = cases.plan(bringIn(author, file, "W-" + now));
        String number = bringIn(author, asAssessed(file), "A-" + now);

        OUT.println("\n## " + sample + "\n\n" + Effort.head());
        Walk walk = new Walk(screens.signedIn(author));
        Typist typist = new Typist(walk.page());
        Effort all = new Effort();
        List<String> left = new ArrayList<>();
        walk.to("/people/" + cases.person(number) + "/plans");
        walk.settled();
        new WritingASection(
                        walk.page(),
                        typist,
                        walk.page().locator(".editor").first(),
                        content(author, whole, SectionName.PEOPLE_INVOLVED).path("information"),
                        new HashMap<>())
                .write()
                .forEach(one -> left.add("start " + one));
        walk.page().keyboard().press("Tab");
        walk.page()
                .locator("vaadin-button:not([disabled])", new Page.LocatorOptions().setHasText("Start a plan"))
                .waitFor(new Locator.WaitForOptions().setTimeout(15_000));
        typist.press(walk.button("Start a plan"));
        walk.page().waitForURL("**/plans/*");
        walk.settled();
        all.add(told("Starting it", typist));
        String plan = cases.plan(number);
        Map<String, String> numbers =
                sameNeeds(content(author, whole, SectionName.NEEDS), content(author, plan, SectionName.NEEDS));
        for (SectionName section : SectionName.values()) {
            JsonNode wanted = content(author, whole, section);
            if (wanted.isMissingNode()) {
                continue;
            }
            typist.open(walk.page()
                    .locator(".task-list a[href*='/" + section.code().replace('_', '-') + "']")
                    .first());
            Locator editor = walk.page().locator(".section-sheet .editor").first();
            editor.waitFor();
            new WritingASection(walk.page(), typist, editor, wanted, numbers)
                    .beganWith(content(author, plan, section))
                    .write()
                    .forEach(one -> left.add(section.code() + " " + one));
            saved(walk.page());
            all.add(told(section.code().replace('_', ' '), typist));
        }
        agree(walk, typist, core.get(author, "/plans/" + whole).body().path("agreement"), plan, left);
        all.add(told("present and agree", typist));
        OUT.println(all.row("**all**"));
        tell(left, author, plan, whole);
        walk.page().context().close();
    }

    /** What a need of the finished plan is called in the new one, which took it over from the assessment. */
    private static Map<String, String> sameNeeds(JsonNode whole, JsonNode begun) {
        Map<String, String> numbers = new HashMap<>();
        for (JsonNode need : whole.path("needs")) {
            for (JsonNode taken : begun.path("needs")) {
                if (taken.path("outcomes").equals(need.path("outcomes"))) {
                    numbers.put(need.path("id").asString(), taken.path("id").asString());
                }
            }
        }
        return numbers;
    }

    private static Effort told(String name, Typist typist) {
        Effort done = typist.done();
        OUT.println(done.row(name));
        return done;
    }

    private static void saved(Page page) {
        page.keyboard().press("Tab");
        page.waitForTimeout(1_500);
        try {
            page.waitForFunction("() => !document.querySelector('.section-sheet[data-unsaved]')");
        } catch (PlaywrightException late) {
            throw new IllegalStateException(
                    "Not saved: " + page.locator(".section-sheet").first().innerText(), late);
        }
    }

    private void agree(Walk walk, Typist typist, JsonNode agreement, String plan, List<String> left) {
        Page page = walk.page();
        typist.open(page.locator("a[href*='" + plan + "/agreement']").first());
        ObjectNode presenting = new JsonMapper().createObjectNode();
        presenting.set("presented_on", agreement.path("presented"));
        presenting.set("disclaimer_told_on", agreement.path("disclaimer_told"));
        presenting.set("told_of_assumed_agreement", agreement.path("told_assumed"));
        record(page, typist, "Record that it was presented", presenting, left);
        record(page, typist, "Put on record", agreement, left);
    }

    private static void record(Page page, Typist typist, String button, JsonNode wanted, List<String> left) {
        Locator recording = page.locator("section.sheet")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("vaadin-button", new Page.LocatorOptions().setHasText(button))));
        if (recording.count() == 0) {
            left.add("agreement: there is no \"" + button + "\"");
            return;
        }
        left.addAll(
                new WritingASection(page, typist, recording.locator(".editor").first(), wanted, new HashMap<>())
                        .write());
        typist.press(recording
                .locator("vaadin-button", new Locator.LocatorOptions().setHasText(button))
                .last());
        page.waitForTimeout(1_000);
        page.waitForFunction("() => !document.querySelector('[aria-busy=true], .progress')");
        page.waitForTimeout(500);
    }

    /** What is on the finished plan and not on the written one, and what still stops the written one. */
    private void tell(List<String> left, String author, String plan, String whole) throws Exception {
        OUT.println("\nNot written: " + (left.isEmpty() ? "nothing." : ""));
        left.forEach(one -> OUT.println("- " + one));
        for (String one : new String[] {plan, whole}) {
            OUT.println("\nWhat stops the " + (one.equals(plan) ? "written" : "imported") + " plan:");
            core.get(author, "/plans/" + one + "/readiness")
                    .body()
                    .path("findings")
                    .forEach(finding -> {
                        if ("blocks".equals(finding.path("weight").asString())) {
                            OUT.println("- " + finding.path("rule").asString() + " at "
                                    + finding.path("step").asString() + ": "
                                    + finding.path("says").asString());
                        }
                    });
        }
    }

    private JsonNode content(String author, String plan, SectionName section) throws Exception {
        return core.get(author, "/plans/" + plan + "/sections/" + section.code())
                .body()
                .path("content");
    }

    private String bringIn(String author, ObjectNode file, String number) throws Exception {
        ObjectNode record = file.deepCopy();
        record.withObject("person").put("record_number", number).putNull("nhs_number");
        CoreApi.Answer answer = core.post(author, "/people/imports", record.toString());
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException("Not taken in: " + answer.body());
        }
        return number;
    }

    /** As it stood before anybody wrote a plan. */
    private static ObjectNode asAssessed(ObjectNode file) {
        ObjectNode record = file.deepCopy();
        List<String> fields = new ArrayList<>(record.propertyNames());
        record.remove(fields.subList(fields.indexOf("what_matters"), fields.size()));
        record.remove("stage");
        return record;
    }
}
