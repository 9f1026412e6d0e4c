package uk.ourplan.local.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.ourplan.local.platform.Platform;
import uk.ourplan.local.running.OnARunningPlatform;
import uk.ourplan.local.running.Projects;
import uk.ourplan.local.running.Screens;
import uk.ourplan.local.signin.SignIns;

/** Four of the richest sample people, as their practitioner reads their plans: each screen says what the sample expects. */
@OnARunningPlatform
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the third lane")
@ResourceLock(value = "the realm", mode = ResourceAccessMode.READ)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FourSamplePlansJourney {

    /** Held elsewhere than beside the plan: at the panel's table, and at the first payment. */
    private static final Set<String> HELD_ELSEWHERE = Set.of("AUTH-10", "BUDGET-18", "DP-07");

    private static final Pattern RULE = Pattern.compile("\\b([A-Z][A-Z0-9]+-[0-9]{2})\\b");

    private final Screens screens;
    private final CoreApi core;

    FourSamplePlansJourney(Platform platform, Screens screens) {
        this.screens = screens;
        this.core = new CoreApi(platform.settings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"02-brid-halloran", "03-alasdair-munro-keane", "07-seun-pugh-bankole", "14-shafiqul-talukdar"})
    void the_plan_is_read_with_its_findings_figures_route_review_and_copy(String sample) throws Exception {
        ObjectNode file = (ObjectNode) new YAMLMapper().readTree(Files.readString(folder().resolve(sample + ".yaml")));
        String author = SignIns.of("practitioner", file.path("council").asString());
        String plan = planOf(author, file, "FOUR-" + sample.substring(0, 2));
        JsonNode expected = file.path("expected");
        JsonNode inShort = expected.path("in_short");
        Walk walk = new Walk(screens.signedIn(author));

        walk.to("/plans/" + plan);

        assertThat(walk.page().locator("h1"))
                .containsText(file.path("person").path("likes_to_be_called").asString());
        assertThat(stops(walk.page())).containsExactlyInAnyOrderElementsOf(blocks(expected));
        figures(walk.page(), inShort);
        route(walk.page(), inShort);
        walk.to("/plans/" + plan + "/review");
        review(walk.page(), expected);
        copy(walk.page(), plan, file);

        walk.toldNobodyInAnAddress();
        walk.page().context().close();
    }

    /** The rules of what stands in the way, each read in its why. */
    private static List<String> stops(Page page) {
        List<String> rules = new ArrayList<>();
        for (Locator finding : page.locator(".ready .finding").all()) {
            if (finding.locator(".tag").first().innerText().contains("Stops")) {
                finding.locator(".why vaadin-details-summary").first().click();
                Matcher rule = RULE.matcher(finding.locator(".source").first().textContent());
                rules.add(rule.find() ? rule.group(1) : finding.innerText());
            }
        }
        return rules;
    }

    private static List<String> blocks(JsonNode expected) {
        return expected.path("blocks")
                .valueStream()
                .map(block -> block.path("rule").asString())
                .filter(rule -> !HELD_ELSEWHERE.contains(rule))
                .toList();
    }

    /** What the council, the person and others pay each week, and what the plan costs. */
    private static void figures(Page page, JsonNode inShort) {
        JsonNode budget = inShort.path("budget");
        Locator money = page.locator(".money");
        assertThat(money).containsText(weekly(budget.path("council_annual_pence")));
        assertThat(money).containsText(weekly(budget.path("adult_annual_pence")));
        budget.path("others_annual_pence").forEach(paid -> assertThat(money).containsText(weekly(paid)));
        assertThat(money.locator("tr").filter(new Locator.FilterOptions().setHasText("Cost of the plan")))
                .containsText(pounds(budget.path("cost_weekly_pence").asLong()));
        long once = inShort.path("one_off").path("total_pence").asLong();
        if (once > 0) {
            assertThat(money.locator("tr").filter(new Locator.FilterOptions().setHasText("Once")))
                    .containsText(pounds(once));
        }
    }

    /** Who would sign, and whether the panel sits first. */
    private static void route(Page page, JsonNode inShort) {
        Locator route = page.locator(".why").filter(new Locator.FilterOptions().setHasText("who would authorise it"));
        route.locator("vaadin-details-summary").click();
        assertThat(route).containsText(inShort.path("authorised_by").asString().replace('_', ' '));
        if (inShort.path("panel").path("required").asBoolean()) {
            assertThat(route).containsText("anel");
        }
    }

    /** When the first review falls, by the days that the sample supposes. */
    private static void review(Page page, JsonNode expected) {
        JsonNode answer = expected.path("determinations")
                .valueStream()
                .filter(one -> one.path("determination").asString().equals("review-schedule"))
                .findFirst()
                .orElseThrow()
                .path("answer");
        Locator reckoned = page.locator(".review-reckoned");
        assertThat(reckoned)
                .containsText("From " + day(answer.path("earliest")) + ", and by " + day(answer.path("due_by")));
        if (answer.path("direct_payment_due_by").isString()) {
            assertThat(reckoned)
                    .containsText("direct payment is looked at by " + day(answer.path("direct_payment_due_by")));
        }
    }

    private static String day(JsonNode day) {
        return LocalDate.parse(day.asString()).format(DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK));
    }

    /** The plan as the person gets it, read as a page and taken away as a PDF. */
    private static void copy(Page page, String plan, JsonNode file) {
        String origin = page.url().replaceFirst("^(https?://[^/]+).*$", "$1");
        APIResponse html = page.request().get(origin + "/documents/plans/" + plan + "/html");
        assertThat(html.status()).isEqualTo(200);
        String read =
                html.text().replaceAll("<[^>]*>", " ").replace("&#39;", "'").replaceAll("\\s+", " ");
        assertThat(read).contains(file.path("person").path("last_name").asString());
        for (JsonNode need : file.path("needs")) {
            assertThat(read).contains(need.path("how").asString().replaceAll("\\s+", " "));
        }
        APIResponse pdf = page.request().get(origin + "/documents/plans/" + plan + "/pdf");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(pdf.body()).hasSizeGreaterThan(20_000);
    }

    /** Under a number of the journey's own, so that no other journey has changed it. */
    private String planOf(String author, ObjectNode file, String number) throws Exception {
        ObjectNode record = file.deepCopy();
        record.withObject("person").put("record_number", number).putNull("nhs_number");
        CoreApi.Answer answer = core.post(author, "/people/imports", record.toString());
        assertThat(answer.status()).as(answer.body().toString()).isIn(200, 201);
        return answer.body().path("plan_id").asString();
    }

    private static String weekly(JsonNode annual) {
        return pounds(Math.round(annual.asLong() / 52.0)) + " a week";
    }

    private static String pounds(long pence) {
        return "£%,d.%02d".formatted(pence / 100, pence % 100);
    }

    private static Path folder() throws IOException {
        return Projects.folder().resolve("samples/people").toRealPath();
    }
}
