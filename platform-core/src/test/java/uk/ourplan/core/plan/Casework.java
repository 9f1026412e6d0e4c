package uk.ourplan.core.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.api.Page;
import uk.ourplan.api.authorising.DecisionView;
import uk.ourplan.api.council.OpenCouncil;
import uk.ourplan.api.person.Imported;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.api.policy.DraftChange;
import uk.ourplan.api.policy.DraftView;
import uk.ourplan.api.report.ReportLine;
import uk.ourplan.core.running.Council;
import uk.ourplan.core.running.RunningCore;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;

/** A council with a sample policy, its people and their plans, as a spec finds them. */
public final class Casework {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final RunningCore core;
    private final Clock clock;
    private final Council council;

    private Casework(RunningCore core, Clock clock, Council council) {
        this.core = core;
        this.clock = clock;
        this.council = council;
    }

    /** A new council with this sample's policy. */
    public static Casework with(String sample) {
        return with(RunningCore.shared(), Clock.systemUTC(), sample);
    }

    /** The same in a service that goes by this clock. */
    public static Casework with(RunningCore core, Clock clock, String sample) {
        String slug = sample + "-casework-" + COUNT.incrementAndGet();
        try {
            String pack = Files.readString(Path.of("../samples/councils", sample + ".yaml"))
                    .replaceFirst("slug: \\w+", "slug: " + slug)
                    .replaceFirst("council: \\{name: [^,]+", "council: {name: " + slug);
            OpenCouncil council = new OpenCouncil(new CouncilId(UUID.randomUUID()), slug, slug, pack);
            core.asOperator()
                    .post()
                    .uri("/api/v1/councils")
                    .bodyValue(council)
                    .exchange()
                    .expectStatus()
                    .isOk();
            return new Casework(core, clock, new Council(council.id(), slug, slug));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Council council() {
        return council;
    }

    public RunningCore core() {
        return core;
    }

    public Somebody practitioner() {
        return Somebody.of(council, Permission.PRACTITIONER).called("Helena Marsh");
    }

    /** An authoriser on this rung of the council's ladder. */
    public Somebody authoriser(String rung) {
        return Somebody.of(council, Permission.AUTHORISER).called(rung).onRung(rung);
    }

    public WebTestClient as(Somebody somebody) {
        return core.as(somebody);
    }

    /** Takes in one of the sample people, under a record number of their own, with a review that is still to come. */
    public Imported takeIn(String sample) {
        return takeIn(sample, false, "", "");
    }

    /** The same, with these words of the file changed. */
    public Imported takeIn(String sample, String from, String to) {
        return takeIn(sample, false, from, to);
    }

    /** The same without the plan that was under way. */
    public Imported takeInWithoutPlan(String sample) {
        return takeIn(sample, true, "", "");
    }

    /** The same, with these words of the file changed. */
    public Imported takeInWithoutPlan(String sample, String from, String to) {
        return takeIn(sample, true, from, to);
    }

    private Imported takeIn(String sample, boolean withoutPlan, String from, String to) {
        try {
            int number = COUNT.incrementAndGet();
            LocalDate today = LocalDate.ofInstant(clock.instant(), Days.LONDON);
            String file = Files.readString(Path.of("../samples/people", sample + ".yaml"))
                    .replace(from, to)
                    .replaceFirst("(?m)^council: .*$", "")
                    .replaceFirst(
                            "(?m)^as_at: .*$",
                            "as_at: " + (today.isAfter(LocalDate.of(2026, 11, 20)) ? "2026-11-20" : today))
                    .replaceFirst("record_number: .*", "record_number: T-" + number)
                    .replaceFirst("proposed: \\S+", "proposed: " + today.plusWeeks(7));
            return Objects.requireNonNull(as(practitioner())
                    .post()
                    .uri("/api/v1/people/imports")
                    .contentType(MediaType.parseMediaType("application/yaml"))
                    .bodyValue(
                            withoutPlan
                                    ? file.replaceFirst("(?m)^stage: .*$", "")
                                            .replaceFirst("(?s)\\nwhat_matters:.*\\nexpected:", "\nexpected:")
                                    : file)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody(Imported.class)
                    .returnResult()
                    .getResponseBody());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is sent to start a plan for this person, who was told about planning a week ago. */
    public static Map<String, Object> start(Imported person, String team) {
        return Map.of(
                "assessment_id",
                Objects.requireNonNull(person.assessmentId()),
                "team",
                team,
                "information",
                Map.of("dated", LocalDate.now(Days.LONDON).minusDays(7), "form", "Leaflet, gone through together"));
    }

    public PlanWorkspace open(Somebody by, @Nullable UUID planId) {
        return Objects.requireNonNull(as(by).get()
                .uri("/api/v1/plans/{id}", Objects.requireNonNull(planId))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(PlanWorkspace.class)
                .returnResult()
                .getResponseBody());
    }

    /** Sends a section that was read at this revision. */
    public WebTestClient.ResponseSpec save(Somebody by, UUID planId, String section, long read, String json) {
        return as(by).put()
                .uri("/api/v1/plans/{id}/sections/{section}", planId, section)
                .header("If-Match", "\"" + read + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json)
                .exchange();
    }

    public WebTestClient.ResponseSpec submit(Somebody by, UUID planId) {
        return as(by).post().uri("/api/v1/plans/{id}/submission", planId).exchange();
    }

    public WebTestClient.ResponseSpec sign(Somebody by, UUID planId) {
        return as(by).post()
                .uri("/api/v1/authorising/plans/{id}/sign-off", planId)
                .bodyValue(Map.of("confirmed", true))
                .exchange();
    }

    /** A plan that a team manager may decide on, waiting for it. */
    public UUID submitted() {
        UUID plan = Objects.requireNonNull(takeIn("01-mo-tattersby").planId());
        submit(practitioner(), plan).expectStatus().isOk();
        return plan;
    }

    /** The same, signed. */
    public UUID signed() {
        UUID plan = submitted();
        sign(authoriser("team_manager"), plan).expectStatus().isOk();
        return plan;
    }

    /** The one page to decide on. */
    public DecisionView decision(Somebody by, UUID plan) {
        return Objects.requireNonNull(as(by).get()
                .uri("/api/v1/authorising/plans/{id}", plan)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(DecisionView.class)
                .returnResult()
                .getResponseBody());
    }

    /** Publishes other settings from today, as two administrators do. */
    public void publish(Map<String, Object> settings) {
        Somebody ann = Somebody.of(council, Permission.COUNCIL_ADMIN).called("Ann Drafter");
        DraftView draft = Objects.requireNonNull(as(ann).post()
                .uri("/api/v1/policy/drafts")
                .bodyValue(new DraftChange(
                        LocalDate.now(Days.LONDON), settings, "The committee decided so.", Map.of(), null))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(DraftView.class)
                .returnResult()
                .getResponseBody());
        step(ann, draft, "check");
        step(ann.called("Bob Second"), draft, "approval");
        step(ann, draft, "publication");
    }

    private void step(Somebody by, DraftView draft, String step) {
        as(by).post()
                .uri("/api/v1/policy/drafts/{id}/{step}", draft.id(), step)
                .exchange()
                .expectStatus()
                .isOk();
    }

    /** One column of what the database holds, looked at from behind the scenes. */
    public List<String> column(String sql) {
        return core.database().column(sql);
    }

    /** The lines of the report, as a team manager of this council reads them. */
    public List<ReportLine> reportLines() {
        return Objects.requireNonNull(as(authoriser("team_manager"))
                        .get()
                        .uri("/api/v1/reports/lines?page=0&size=100")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(new ParameterizedTypeReference<Page<ReportLine>>() {})
                        .returnResult()
                        .getResponseBody())
                .items();
    }
}
