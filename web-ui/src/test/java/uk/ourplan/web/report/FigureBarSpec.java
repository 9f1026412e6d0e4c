package uk.ourplan.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.ourplan.api.report.ReportLine.Figure;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FigureBarSpec {

    @Test
    void figures_that_can_be_compared_are_drawn() {
        assertThat(FigureBar.isWorthDrawing(List.of(new Figure("In time", 6), new Figure("Late", 0))))
                .isTrue();
    }

    @Test
    void one_number_by_itself_is_no_picture() {
        assertThat(FigureBar.isWorthDrawing(List.of(new Figure("In time", 6)))).isFalse();
        assertThat(FigureBar.isWorthDrawing(List.of())).isFalse();
    }

    @Test
    void nothing_but_noughts_is_no_picture() {
        assertThat(FigureBar.isWorthDrawing(List.of(new Figure("In time", 0), new Figure("Late", 0))))
                .isFalse();
    }
}
