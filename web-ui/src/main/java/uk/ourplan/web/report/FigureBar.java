package uk.ourplan.web.report;

import com.vaadin.flow.component.Svg;
import java.util.List;
import java.util.Locale;
import uk.ourplan.api.report.ReportLine.Figure;

/** How one figure of a line stands to the greatest of them, as a bar; the number itself stands beside it. */
final class FigureBar extends Svg {

    private static final long serialVersionUID = 1L;

    private static final int WIDTH = 400;

    FigureBar(Figure figure, List<Figure> all) {
        super(svg((double) WIDTH * figure.number() / most(all)));
        getElement().setAttribute("aria-hidden", "true");
    }

    /** One number by itself, or nothing but noughts, is no picture. */
    static boolean isWorthDrawing(List<Figure> all) {
        return all.size() > 1 && all.stream().anyMatch(figure -> figure.number() > 0);
    }

    private static long most(List<Figure> all) {
        return Math.max(1, all.stream().mapToLong(Figure::number).max().orElse(1));
    }

    private static String svg(double width) {
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"plot\" viewBox=\"0 0 %d 10\" preserveAspectRatio=\"none\">"
                        + "<rect class=\"bar-council\" x=\"0\" y=\"0\" width=\"%.1f\" height=\"10\"></rect></svg>",
                WIDTH,
                width);
    }
}
