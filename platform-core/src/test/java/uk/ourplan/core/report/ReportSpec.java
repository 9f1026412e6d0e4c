package uk.ourplan.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.ParameterizedTypeReference;
import uk.ourplan.api.Page;
import uk.ourplan.api.report.ReportLine;
import uk.ourplan.api.report.ReportLine.Figure;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportSpec {

    private final Casework council = Casework.with("northmoor");
    private final LocalDate today = LocalDate.now(Days.LONDON);

    @Test
    @Tag("INVOLVE-09")
    void plans_are_counted_by_the_day_agreed_for_them_and_the_overdue_apart_by_unmet_needs() {
        UUID plan = Objects.requireNonNull(council.takeIn("01-mo-tattersby").planId());
        assertThat(figure("INVOLVE-09:target", "Overdue, with eligible needs unmet"))
                .isZero();

        council.save(council.practitioner(), plan, "how_we_plan", 0, "{\"target\": {\"agreed\": \"2026-01-05\"}}")
                .expectStatus()
                .isOk();

        assertThat(figure("INVOLVE-09:target", "Overdue, with eligible needs unmet"))
                .isEqualTo(1);
    }

    @Test
    @Tag("RECORD-02")
    void the_days_to_the_draft_are_counted_against_the_councils_limit() {
        council.publish(Map.of("plan.draft_recording_days", 5));
        UUID plan = Objects.requireNonNull(council.takeIn("01-mo-tattersby").planId());

        council.as(council.practitioner())
                .post()
                .uri("/api/v1/plans/{id}/keeping/conversation", plan)
                .bodyValue(Map.of("conversation", today.minusDays(9), "recorded", today.minusDays(1)))
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(line("RECORD-02:recorded").figures())
                .containsExactly(new Figure("Past the council's limit", 1), new Figure("Days on average", 8));
        assertThat(line("RECORD-02:recorded").settings())
                .extracting("key")
                .containsExactly("plan.draft_recording_days");
    }

    @Test
    @Tag("AUTH-12")
    void where_writer_and_manager_answer_the_checklist_differently_is_counted_and_opens_the_plan() {
        UUID plan = council.submitted();
        Somebody manager = council.authoriser("team_manager");
        answered(council.practitioner(), plan, Map.of("court_test", true, "individual", true));
        answered(manager, plan, Map.of("court_test", false, "individual", true));
        council.sign(manager, plan).expectStatus().isOk();
        council.signed();

        assertThat(line("AUTH-12:checklists").figures())
                .containsExactly(new Figure("Answered differently", 1), new Figure("Not answered by the manager", 1));
        assertThat(line("AUTH-12:questions").figures()).containsExactly(new Figure("court_test", 1));
        council.as(manager)
                .get()
                .uri("/api/v1/reports/behind?line=AUTH-12:checklists&of=Answered differently")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].plan_id")
                .isEqualTo(plan.toString());
    }

    @Test
    @Tag("RECORD-07")
    @Tag("RECORD-09")
    void versions_of_the_policy_are_counted_by_what_they_changed_and_guidance_by_the_team_that_owned_it() {
        assertThat(line("RECORD-07:versions").figures())
                .extracting(Figure::of)
                .doesNotContain("plan.draft_recording_days", "quality.jargon_terms");

        council.publish(Map.of("plan.draft_recording_days", 5, "quality.jargon_terms", List.of("toileting")));

        assertThat(line("RECORD-07:versions").figures())
                .contains(new Figure("plan.draft_recording_days", 1), new Figure("quality.jargon_terms", 1));
        assertThat(line("RECORD-09:owners").figures())
                .extracting(Figure::number)
                .containsExactly(1L);
    }

    @Test
    @Tag("INFO-08")
    @Tag("INFO-09")
    @Tag("RECORD-08")
    void the_directory_and_the_guidance_stand_in_the_report_behind_what_is_counted() {
        Page<ReportLine> all = lines(0, 100);

        assertThat(all.items()).hasSize((int) all.total());
        assertThat(all.items())
                .extracting(ReportLine::key)
                .endsWith("INFO-08:directory", "INFO-09:steps", "RECORD-08:documents");
        int most = (int) all.total() - 1;
        assertThat(lines(0, most).items())
                .hasSize(most)
                .last()
                .isEqualTo(all.items().get(most - 1));
        assertThat(lines(1, most).items()).containsExactly(all.items().getLast());
        assertThat(lines(2, most).items()).isEmpty();
        assertThat(line("INFO-09:steps").figures()).extracting(Figure::of).contains("Steps with national ones alone");
    }

    private void answered(Somebody by, UUID plan, Map<String, Boolean> answers) {
        council.as(by)
                .post()
                .uri("/api/v1/plans/{id}/keeping/checklist", plan)
                .bodyValue(Map.of("answers", answers))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void another_councils_cases_are_not_counted() {
        Casework other = Casework.with("northmoor");
        other.takeIn("01-mo-tattersby");

        assertThat(line("INVOLVE-09:target").figures()).isEmpty();
    }

    @Test
    void the_report_comes_in_pages_and_whole_as_a_table() {
        Page<ReportLine> first = lines(0, 1);

        assertThat(first.items()).hasSize(1);
        assertThat(first.total()).isGreaterThan(1);
        String csv = Objects.requireNonNull(council.as(council.authoriser("team_manager"))
                .get()
                .uri("/api/v1/reports/lines.csv")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        assertThat(csv).startsWith("\"rule\",\"line\",\"of\"").contains("\"INFO-01\"");
    }

    @ParameterizedTest
    @EnumSource(
            value = Permission.class,
            names = {"PRACTITIONER", "DELEGATE", "FINANCE_OFFICER", "PANEL_MEMBER"})
    void whoever_does_not_answer_for_many_cases_is_refused(Permission permission) {
        council.as(Somebody.of(council.council(), permission))
                .get()
                .uri("/api/v1/reports/lines")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private long figure(String key, String of) {
        return line(key).figures().stream()
                .filter(figure -> figure.of().equals(of))
                .mapToLong(Figure::number)
                .findFirst()
                .orElse(0);
    }

    private ReportLine line(String key) {
        return lines(0, 100).items().stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Page<ReportLine> lines(int page, int size) {
        return Objects.requireNonNull(council.as(council.authoriser("team_manager"))
                .get()
                .uri("/api/v1/reports/lines?page={page}&size={size}", page, size)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(new ParameterizedTypeReference<Page<ReportLine>>() {})
                .returnResult()
                .getResponseBody());
    }
}
