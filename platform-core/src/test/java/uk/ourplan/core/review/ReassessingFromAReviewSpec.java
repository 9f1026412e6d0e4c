package uk.ourplan.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.api.report.ReportLine;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.core.running.Somebody;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Weight;

@Tag("NEED-16")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReassessingFromAReviewSpec {

    private static final Casework NORTHMOOR = Casework.with("northmoor");
    private static final Somebody ME = NORTHMOOR.practitioner();
    private static final ReviewsHeld REVIEWS = new ReviewsHeld(NORTHMOOR, ME);

    @Test
    void
            what_the_review_gathered_stands_in_the_reassessment_until_each_piece_is_confirmed_and_the_report_says_how_far_it_is() {
        UUID plan = NORTHMOOR.signed();
        UUID id = REVIEWS.next(plan).id();
        REVIEWS.answerAll(REVIEWS.review(id), "reassess", false);
        REVIEWS.save(id, "changes", 1, aNeedChanged()).expectStatus().isOk();
        assertThat(REVIEWS.review(id).findings())
                .filteredOn(finding -> finding.weight() == Weight.BLOCKS)
                .isEmpty();
        long open = reassessing("Open, not all that was carried over is confirmed");

        assertThat(REVIEWS.review(id).carried())
                .extracting(one -> one.field().says())
                .contains("Not alone at night", "Suits us");
        REVIEWS.complete(id).expectStatus().isOk();

        List<String> confirming = REVIEWS.owed(plan).stream()
                .filter(key -> key.startsWith("NEED-16:"))
                .toList();
        assertThat(confirming).hasSameSizeAs(REVIEWS.review(id).carried());
        assertThat(reassessing("Open, not all that was carried over is confirmed"))
                .isEqualTo(open + 1);

        confirming.forEach(key -> confirm(plan, key));

        assertThat(REVIEWS.review(id).carried()).allSatisfy(one -> {
            assertThat(one.confirmedOn()).isEqualTo(LocalDate.now(Days.LONDON));
            assertThat(one.how()).isEqualTo("stands");
        });
        assertThat(REVIEWS.owed(plan)).noneMatch(key -> key.startsWith("NEED-16:"));
        assertThat(reassessing("Open, not all that was carried over is confirmed"))
                .isEqualTo(open);
        assertThat(reassessing("Open, nothing left to confirm")).isPositive();
    }

    private static Map<String, Object> aNeedChanged() {
        return Map.of(
                "changes",
                List.of(Map.of(
                        "says",
                        "Not alone at night",
                        "kind",
                        "need",
                        "grade",
                        "minor",
                        "found_on",
                        LocalDate.now(Days.LONDON))),
                "plan_changes",
                false,
                "budget_changes",
                false,
                "method_changes",
                false,
                "reassessing",
                Map.of("scale", "light", "scale_reason", "The nights alone", "carer", false, "carer_reason", "Asked"));
    }

    private static void confirm(UUID plan, String key) {
        String task = NORTHMOOR
                .column("select id from casework.task where plan_id = '" + plan + "' and owed_key = '" + key + "'")
                .getFirst();
        NORTHMOOR
                .as(ME)
                .post()
                .uri("/api/v1/work/tasks/{id}/record", task)
                .bodyValue(Map.of(
                        "on",
                        LocalDate.now(Days.LONDON).toString(),
                        "outcome",
                        "done",
                        "said",
                        "As she said",
                        "how",
                        "stands"))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private static long reassessing(String of) {
        return NORTHMOOR.reportLines().stream()
                .filter(line -> line.key().equals("NEED-16:reassessing"))
                .flatMap(line -> line.figures().stream())
                .filter(figure -> figure.of().equals(of))
                .mapToLong(ReportLine.Figure::number)
                .sum();
    }
}
