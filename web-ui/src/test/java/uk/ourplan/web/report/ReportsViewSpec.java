package uk.ourplan.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import uk.ourplan.web.fake.OnTheFakeCore;

class ReportsViewSpec extends OnTheFakeCore {

    @Test
    void each_line_shows_its_figures_and_why_it_is_counted_and_more_lines_are_fetched() {
        go("reports");

        assertThat(screen())
                .containsSubsequence(
                        "Days to the draft",
                        "more than 20 in 100",
                        "Past the limit",
                        "3",
                        "plan.draft_recording_days",
                        "Why?")
                .doesNotContain("Decisions");

        test(labelled(Button.class, "Show more lines")).click();
        settle();

        assertThat(screen()).containsSubsequence("Decisions", "There is nothing to count.");
    }

    @Test
    void figures_are_bars_beside_their_numbers_and_open_the_plans_behind_it() {
        go("reports");

        assertThat(find(Svg.class).all()).hasSize(2);
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("reports/behind?line=RECORD-02%3Arecorded&of=Past+the+limit");

        UI.getCurrent()
                .navigate(
                        "reports/behind",
                        QueryParameters.of("line", "RECORD-02:recorded").merging("of", "Past the limit"));
        settle();

        assertThat(screen())
                .containsSubsequence("Past the limit", "1 plan.", "Maureen Ivy Tattersby", "Helena Marsh", "9");
    }
}
