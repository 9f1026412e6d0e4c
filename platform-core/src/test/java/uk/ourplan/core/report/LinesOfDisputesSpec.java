package uk.ourplan.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import uk.ourplan.api.Page;
import uk.ourplan.api.report.PlanBehind;
import uk.ourplan.api.report.ReportLine.Figure;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;

/** What the report counts of disagreements, incidents, duties that stay open and searches for support. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LinesOfDisputesSpec {

    private final Casework council = Casework.with("northmoor");
    private final LocalDate today = LocalDate.now(Days.LONDON);

    @Test
    @Tag("DISPUTE-01")
    @Tag("DISPUTE-03")
    void a_disagreement_is_counted_by_its_topic_and_by_the_steps_on_record_until_it_is_settled() {
        UUID plan = council.submitted();
        UUID other = council.submitted();
        disagree(plan, "limited_resource");
        disagree(other, "risk");

        assertThat(figures("DISPUTE-01:open"))
                .containsExactly(new Figure("Limited Resource", 1), new Figure("Risk", 1));
        assertThat(figures("DISPUTE-03:steps")).containsExactly(new Figure("No step on record", 2));

        dispute(
                plan,
                "attempts",
                Map.of(
                        "about",
                        "D1",
                        "on",
                        today,
                        "what",
                        "Called",
                        "participants",
                        List.of("Her son"),
                        "by",
                        "Helena",
                        "result",
                        "To meet"));
        assertThat(figures("DISPUTE-03:steps"))
                .containsExactly(new Figure("No step on record", 1), new Figure("One step", 1));
        assertThat(behind("DISPUTE-03:steps", "One step"))
                .extracting(PlanBehind::planId)
                .containsExactly(plan);

        dispute(
                other,
                "settlements",
                Map.of("dispute", "D1", "on", today, "outcome", "resolved", "says", "A neighbour cooks with her."));
        assertThat(figures("DISPUTE-01:open")).containsExactly(new Figure("Limited Resource", 1));
    }

    @Test
    @Tag("DISPUTE-09")
    void an_incident_is_counted_by_its_action_and_by_whose_staff_it_was_as_it_stands_now() {
        UUID plan = council.signed();
        incident(plan, Map.of("employer", "provider"));
        incident(plan, Map.of("employer", "council", "action", "Two workers go together"));

        assertThat(figures("DISPUTE-09:incidents"))
                .containsExactly(
                        new Figure("No action yet, a provider's staff", 1),
                        new Figure("Action set, the council's staff", 1));

        incident(plan, Map.of("incident", "I1", "employer", "provider", "action", "A letter", "closed_on", today));
        assertThat(figures("DISPUTE-09:incidents"))
                .containsExactly(
                        new Figure("Action set, the council's staff", 1), new Figure("Closed, a provider's staff", 1));
    }

    @Test
    @Tag("DISPUTE-12")
    void a_duty_that_is_not_discharged_is_counted_while_somebody_will_not_work_with_the_council() {
        UUID plan = council.signed();
        assertThat(figures("DISPUTE-12:undischarged")).isEmpty();

        dispute(plan, "contacts", Map.of("on", today.minusDays(9), "engagement", "will_not", "said", "No answer"));
        assertThat(figures("DISPUTE-12:undischarged")).containsExactly(new Figure("Will not work with the council", 1));
        assertThat(behind("DISPUTE-12:undischarged", "Will not work with the council"))
                .singleElement()
                .satisfies(one -> assertThat(one.amount()).isEqualTo(9));

        dispute(
                plan,
                "contacts",
                Map.of("on", today, "engagement", "works_with_the_council", "said", "She opened the door"));
        assertThat(figures("DISPUTE-12:undischarged")).isEmpty();
    }

    @Test
    @Tag("ARRANGE-03")
    void a_search_is_counted_by_its_rating_and_by_whether_its_last_day_is_over() {
        UUID plan = council.signed();
        refer(plan);
        String inTime = figures("ARRANGE-03:search").getFirst().of();
        assertThat(inTime).endsWith(", open and in time");

        council.core()
                .database()
                .execute("update casework.purchasing_referral set referred_on = referred_on - 40,"
                        + " last_day = last_day - 40 where plan_id = '" + plan + "'");
        assertThat(figures("ARRANGE-03:search")).containsExactly(new Figure(inTime.replace("in time", "late"), 1));
        assertThat(behind("ARRANGE-03:search", inTime.replace("in time", "late")))
                .singleElement()
                .satisfies(one -> assertThat(one.amount()).isEqualTo(40));

        council.core()
                .database()
                .execute("update casework.purchasing_referral set found_on = last_day where plan_id = '" + plan + "'");
        assertThat(figures("ARRANGE-03:search").getFirst().of()).endsWith(", found in time");
    }

    private void disagree(UUID plan, String topic) {
        dispute(plan, "disagreements", Map.of("on", today, "topic", topic, "about", "Cooking", "whose", "Her son"));
    }

    private void incident(UUID plan, Map<String, Object> besides) {
        Map<String, Object> incident =
                new HashMap<>(Map.of("on", today, "what", "Shouted", "by", "A visitor", "reported_by", "The agency"));
        incident.putAll(besides);
        dispute(plan, "incidents", incident);
    }

    private void dispute(UUID plan, String kind, Map<String, ?> note) {
        sent(council.practitioner(), "/api/v1/plans/" + plan + "/disputes/" + kind, note)
                .expectStatus()
                .isOk();
    }

    private void refer(UUID plan) {
        Map<String, String> answers =
                Map.of("without_support", "serious_harm", "cover_now", "no_cover", "carer", "steady_or_no_carer");
        sent(
                        council.practitioner(),
                        "/api/v1/plans/" + plan + "/arranging/referrals",
                        Map.of("what", "plan", "lines", List.of("S1"), "area", "Moor and Dales", "answers", answers))
                .expectStatus()
                .isOk();
    }

    private ResponseSpec sent(Somebody by, String uri, Map<String, ?> note) {
        return council.as(by).post().uri(uri).bodyValue(note).exchange();
    }

    private List<Figure> figures(String line) {
        return council.reportLines().stream()
                .filter(each -> each.key().equals(line))
                .findFirst()
                .orElseThrow()
                .figures();
    }

    private List<PlanBehind> behind(String line, String of) {
        return Objects.requireNonNull(council.as(Somebody.of(council.council(), Permission.AUDITOR))
                        .get()
                        .uri("/api/v1/reports/behind?line={line}&of={of}&page=0&size=50", line, of)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(new ParameterizedTypeReference<Page<PlanBehind>>() {})
                        .returnResult()
                        .getResponseBody())
                .items();
    }
}
