package uk.ourplan.core.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.ourplan.api.concern.ConcernLetter;
import uk.ourplan.api.concern.ConcernTaskView;
import uk.ourplan.api.concern.ConcernView;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkingOnAConcernSpec {

    private static final Casework NORTHMOOR = Casework.with("northmoor");

    private final LocalDate today = LocalDate.now(Days.LONDON);
    private final Somebody helena = NORTHMOOR.practitioner();
    private final Somebody carol =
            Somebody.of(NORTHMOOR.council(), Permission.COMMISSIONING_OFFICER).called("Carol Commissioner");

    private Map<String, Object> concern(String organisation) {
        return new HashMap<>(Map.of(
                "subject",
                "service",
                "organisation",
                organisation,
                "category",
                "commissioned",
                "summary",
                "Two calls were missed.",
                "service",
                Map.of("type", "home_care", "personal_care", true, "commissioned", true, "in_area", true),
                "affected",
                List.of(Map.of("who", "Mo", "action", "monitoring"))));
    }

    @Test
    @Tag("PROVIDER-01")
    void a_concern_gets_a_number_and_a_day_and_its_tasks_lie_on_the_desks_that_they_are_for() {
        ConcernView concern = reported(concern("Meadow Care"));

        assertThat(concern.number()).isPositive();
        assertThat(concern.reportedOn()).isEqualTo(today);
        assertThat(concern.route().code()).isEqualTo("commissioning_regulated");
        assertThat(concern.to()).contains("Care quality and contracts");
        assertThat(tasks(helena, concern)).containsExactly("Open the monitoring arrangement for Mo.");
        assertThat(tasks(carol, concern)).containsExactly("Receive a concern, and record that you have it.");
    }

    @Test
    @Tag("PROVIDER-01")
    void without_a_category_it_is_refused_and_nothing_is_kept() {
        Map<String, Object> blank = concern("Nowhere Care");
        blank.remove("category");

        send(helena, "/api/v1/concerns", blank)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].at")
                .isEqualTo("category");
        assertThat(NORTHMOOR.column("select about from casework.provider_concern where about = 'Nowhere Care'"))
                .isEmpty();
    }

    @Test
    @Tag("PROVIDER-02")
    void it_is_not_closed_while_somebody_has_no_action_and_then_it_is_closed_for_good() {
        ConcernView concern = reported(concern("Hollow Care"));
        Map<String, Object> blank = concern("Hollow Care");
        blank.put("affected", List.of(Map.of("who", "Ida Brand")));
        said(concern, blank, 1);
        received(concern);

        send(helena, "/api/v1/concerns/" + concern.id() + "/closing", Map.of())
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.findings[?(@.rule == 'PROVIDER-02')]")
                .isNotEmpty();
        blank.put("affected", List.of(Map.of("who", "Ida Brand", "action", "monitoring")));
        said(concern, blank, 2);
        send(helena, "/api/v1/concerns/" + concern.id() + "/closing", Map.of())
                .expectStatus()
                .isEqualTo(409);
        assertThat(tasks(helena, concern)).hasSize(1);
        blank.put("affected", List.of(Map.of("who", "Ida Brand", "action", "monitoring", "on", today)));
        said(concern, blank, 3);
        ConcernView closed = answer(send(helena, "/api/v1/concerns/" + concern.id() + "/closing", Map.of()));

        assertThat(closed.closedOn()).isEqualTo(today);
        assertThat(tasks(helena, concern)).isEmpty();
        send(helena, "/api/v1/concerns/" + concern.id() + "/said", Map.of("revision", 4, "said", blank))
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    @Tag("PROVIDER-07")
    void the_reporter_reads_in_hand_until_commissioning_releases_the_outcome() {
        ConcernView concern = reported(concern("Quiet Care"));
        Map<String, Object> doing = Map.of(
                "received",
                today,
                "responses",
                List.of(Map.of("type", "contract", "on", today, "text", "Terms are being renegotiated.")),
                "outcome",
                "The contract changed.");
        assertThat(look(helena, concern).standing()).isEqualTo("Not received yet");

        commissioned(concern, doing, 1);
        ConcernView inHand = look(helena, concern);
        Map<String, Object> released = new HashMap<>(doing);
        released.put("released", true);
        commissioned(concern, released, 2);

        assertThat(inHand.standing()).isEqualTo("In hand");
        assertThat(inHand.commissioning().responses()).isEmpty();
        assertThat(look(carol, concern).commissioning().responses())
                .singleElement()
                .satisfies(row -> assertThat(row.decidedBy()).isEqualTo("Carol Commissioner"));
        assertThat(look(helena, concern).standing()).isEqualTo("The contract changed.");
        send(helena, "/api/v1/concerns/" + concern.id() + "/commissioning", Map.of("revision", 3, "said", doing))
                .expectStatus()
                .isForbidden();
    }

    @Test
    @Tag("PROVIDER-06")
    void commissioning_reads_how_to_reach_somebody_only_where_they_agreed() {
        Map<String, Object> incident = concern("Told Care");
        incident.put(
                "incident",
                Map.of(
                        "who",
                        "Ida Brand",
                        "told",
                        today,
                        "told_why",
                        "To stop it",
                        "consents",
                        false,
                        "contact",
                        "01632 960999"));
        ConcernView concern = reported(incident);

        assertThat(Objects.requireNonNull(look(carol, concern).said().incident())
                        .contact())
                .isNull();
        assertThat(Objects.requireNonNull(look(helena, concern).said().incident())
                        .contact())
                .isEqualTo("01632 960999");
    }

    @Test
    void two_people_who_write_at_once_notice_each_other() {
        ConcernView concern = reported(concern("Busy Care"));
        said(concern, concern("Busy Care"), 1);

        send(helena, "/api/v1/concerns/" + concern.id() + "/said", Map.of("revision", 1, "said", concern("Busy Care")))
                .expectStatus()
                .isEqualTo(412);
    }

    @Test
    @Tag("PROVIDER-08")
    void while_a_stop_runs_no_plan_of_the_council_gets_a_new_arrangement_with_the_provider() {
        ConcernView concern = reported(concern("Stopped Care"));
        commissioned(
                concern,
                Map.of(
                        "received",
                        today,
                        "responses",
                        List.of(Map.of("type", "temporary_stop", "on", today, "from", today))),
                1);
        UUID plan = NORTHMOOR.signed();
        send(
                        helena,
                        "/api/v1/plans/" + plan + "/arranging/referrals",
                        Map.of(
                                "lines", List.of("S1"),
                                "area", "Moor and Dales",
                                "answers",
                                        Map.of(
                                                "without_support", "manageable",
                                                "cover_now", "steady",
                                                "carer", "steady_or_no_carer")))
                .expectStatus()
                .isOk();

        send(
                        helena,
                        "/api/v1/plans/" + plan + "/arranging/arranged",
                        Map.of(
                                "referral",
                                "A1",
                                "on",
                                today,
                                "line",
                                "S1",
                                "provider",
                                "stopped  care",
                                "in_area",
                                true))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.detail")
                .value((String detail) -> assertThat(detail).contains("stopped new arrangements"));
    }

    @Test
    @Tag("PROVIDER-03")
    @Tag("PROVIDER-08")
    void when_a_provider_fails_everybody_with_a_line_of_it_is_listed_and_a_stop_warns_on_their_plans() {
        UUID plan = NORTHMOOR.signed();
        ConcernView concern = reported(new HashMap<>(Map.of(
                "subject", "provider_failed",
                "organisation", "Beckwater Home Care",
                "summary", "The company is insolvent.",
                "withdrawal", Map.of("registered", true, "business_failure", true, "in_area", true, "on", today))));

        assertThat(concern.said().served()).isNotEmpty();
        assertThat(concern.tasks()).extracting(ConcernTaskView::rule).contains("PROVIDER-03");
        commissioned(
                concern,
                Map.of(
                        "received",
                        today,
                        "responses",
                        List.of(Map.of("type", "temporary_stop", "on", today, "from", today))),
                1);
        assertThat(NORTHMOOR.open(helena, plan).toString()).contains("PROVIDER-08");
    }

    @Test
    @Tag("PROVIDER-10")
    void everybody_who_uses_a_service_gets_one_letter_and_each_is_logged_when_it_is_sent() {
        Casework abbots = Casework.with("abbotsbridge");
        Somebody buyer =
                Somebody.of(abbots.council(), Permission.COMMISSIONING_OFFICER).called("Cora");
        NORTHMOOR.signed();
        ConcernView elsewhere = answer(as(abbots, buyer, "/api/v1/concerns", null, concern("Beckwater Home Care")));
        ConcernView concern = reported(concern("Beckwater Home Care"));
        Map<String, Object> letter = Map.of(
                "received",
                today,
                "responses",
                List.of(Map.of("type", "letter", "on", today, "from", today, "text", "The agency closes in May.")));
        String letters = "/api/v1/concerns/" + concern.id() + "/letters";
        send(carol, letters, Map.of()).expectStatus().isEqualTo(409);
        commissioned(concern, letter, 1);
        assertThat(tasks(carol, concern)).containsExactly("Write to everybody who uses Beckwater Home Care.");
        send(carol, letters + "/sent", Map.of("on", today)).expectStatus().isEqualTo(409);

        send(helena, letters, Map.of()).expectStatus().isForbidden();
        List<ConcernLetter> made = letters(send(carol, letters, Map.of()));
        assertThat(letters(send(carol, letters, Map.of()))).isEqualTo(made);

        assertThat(made)
                .hasSize(Integer.parseInt(NORTHMOOR
                        .column("select count(distinct person_id) from casework.plan where signed_off_at is not null"
                                + " and council_id = '" + NORTHMOOR.council().id() + "'")
                        .getFirst()))
                .allSatisfy(one -> assertThat(one.reader()).isEqualTo("person"))
                .allSatisfy(one -> assertThat(one.sent()).isNull());
        assertThat(paper(carol, letters + "/" + made.getFirst().id()))
                .contains(
                        "Beckwater Home Care",
                        "The agency closes in May.",
                        made.getFirst().name());
        send(carol, letters + "/sent", Map.of("on", today.plusDays(1)))
                .expectStatus()
                .isEqualTo(422);
        answer(send(carol, letters + "/sent", Map.of("on", today)));
        assertThat(tasks(carol, concern)).isEmpty();
        assertThat(NORTHMOOR.column("select distinct sent_on from casework.concern_letter where concern_id = '"
                        + concern.id() + "'"))
                .containsExactly(today.toString());

        answer(as(abbots, buyer, "/api/v1/concerns/" + elsewhere.id() + "/commissioning", 1, letter));
        assertThat(letters(abbots.as(buyer)
                        .post()
                        .uri("/api/v1/concerns/" + elsewhere.id() + "/letters")
                        .exchange()))
                .isEmpty();
    }

    private static WebTestClient.ResponseSpec as(
            Casework council, Somebody by, String uri, @Nullable Integer revision, Map<String, Object> said) {
        return council.as(by)
                .post()
                .uri(uri)
                .bodyValue(revision == null ? said : Map.of("revision", revision, "said", said))
                .exchange();
    }

    private static List<ConcernLetter> letters(WebTestClient.ResponseSpec sent) {
        return Objects.requireNonNull(sent.expectStatus()
                        .isOk()
                        .expectBody(LetterPage.class)
                        .returnResult()
                        .getResponseBody())
                .items();
    }

    private record LetterPage(List<ConcernLetter> items, int page, int size, long total) {}

    private static String paper(Somebody by, String uri) {
        return Objects.requireNonNull(NORTHMOOR
                .as(by)
                .get()
                .uri(uri)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    @Test
    void the_record_says_who_looked_and_never_what_it_is_about() {
        ConcernView concern = reported(concern("Audited Care"));
        look(carol, concern);

        assertThat(NORTHMOOR.column("select what from casework.audit_entry where about ->> 'concern' = '" + concern.id()
                        + "' order by number"))
                .containsExactly("concern_reported", "concern_viewed");
    }

    private ConcernView reported(Map<String, Object> said) {
        return answer(send(helena, "/api/v1/concerns", said));
    }

    private void said(ConcernView concern, Map<String, Object> said, long revision) {
        answer(send(helena, "/api/v1/concerns/" + concern.id() + "/said", Map.of("revision", revision, "said", said)));
    }

    private void received(ConcernView concern) {
        commissioned(concern, Map.of("received", today), 1);
    }

    private void commissioned(ConcernView concern, Map<String, Object> said, long revision) {
        answer(send(
                carol,
                "/api/v1/concerns/" + concern.id() + "/commissioning",
                Map.of("revision", revision, "said", said)));
    }

    private static WebTestClient.ResponseSpec send(Somebody by, String uri, Object body) {
        return NORTHMOOR.as(by).post().uri(uri).bodyValue(body).exchange();
    }

    private static ConcernView answer(WebTestClient.ResponseSpec sent) {
        return Objects.requireNonNull(sent.expectStatus()
                .isOk()
                .expectBody(ConcernView.class)
                .returnResult()
                .getResponseBody());
    }

    private static ConcernView look(Somebody by, ConcernView concern) {
        return answer(NORTHMOOR
                .as(by)
                .get()
                .uri("/api/v1/concerns/{id}", concern.id())
                .exchange());
    }

    private static List<String> tasks(Somebody by, ConcernView concern) {
        return Objects.requireNonNull(NORTHMOOR
                        .as(by)
                        .get()
                        .uri("/api/v1/concerns/tasks?page=0&size=100")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(TaskPage.class)
                        .returnResult()
                        .getResponseBody())
                .items()
                .stream()
                .filter(task -> task.concernId().equals(concern.id()))
                .map(ConcernTaskView::says)
                .toList();
    }

    private record TaskPage(List<ConcernTaskView> items, int page, int size, long total) {}
}
