package uk.ourplan.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.ourplan.api.report.ReportLine;
import uk.ourplan.core.plan.Casework;
import uk.ourplan.language.date.Days;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LinesOfReviewsSpec {

    private final Casework council = Casework.with("northmoor");
    private final LocalDate today = LocalDate.now(Days.LONDON);

    @Test
    @Tag("SCHEDULE-12")
    @Tag("SCHEDULE-05")
    void every_live_plan_is_counted_where_its_review_stands_and_an_overdue_one_in_its_team() {
        UUID plan = council.signed();
        long inTime = figure("SCHEDULE-12:states", "In time");
        long overdue = figure("SCHEDULE-12:states", "Overdue");
        long inNoTeam = figure("SCHEDULE-12:overdue_by_team", "In no team");
        long undated = figure("SCHEDULE-12:states", "No date");
        long late = figure("SCHEDULE-05:held", "Late");

        onTheReview(plan, "due_by = '%1$s', together_by = '%1$s', earliest = null".formatted(today.minusDays(1)));

        assertThat(figure("SCHEDULE-12:states", "In time")).isEqualTo(inTime - 1);
        assertThat(figure("SCHEDULE-12:states", "Overdue")).isEqualTo(overdue + 1);
        assertThat(figure("SCHEDULE-12:overdue_by_team", "In no team")).isEqualTo(inNoTeam + 1);

        onTheReview(plan, "state = 'completed', held_on = '%s', completed_at = now()".formatted(today));

        assertThat(figure("SCHEDULE-12:states", "No date")).isEqualTo(undated + 1);
        assertThat(figure("SCHEDULE-05:held", "Late")).isEqualTo(late + 1);
    }

    /** As only time can do it. */
    private void onTheReview(UUID plan, String set) {
        council.core().database().execute("update casework.review set " + set + " where plan_id = '" + plan + "'");
    }

    private long figure(String key, String of) {
        return council.reportLines().stream()
                .filter(line -> line.key().equals(key))
                .flatMap(line -> line.figures().stream())
                .filter(figure -> figure.of().equals(of))
                .mapToLong(ReportLine.Figure::number)
                .sum();
    }
}
