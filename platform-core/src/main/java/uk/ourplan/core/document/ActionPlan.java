package uk.ourplan.core.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.date.Days;

/** Who does what by when for the planning itself, as a page to print or give to those who take part (INVOLVE-07). */
public final class ActionPlan {

    private ActionPlan() {}

    /**
     * What it says.
     *
     * @param whose what the person likes to be called
     * @param projected the latest day among the tasks; {@code null} where none has one
     * @param undated how many tasks have no day yet
     * @param goesTo to whom it may be given: those who may see something of the plan today
     * @param tools the council's action planning tools, each with its address
     */
    public record Steps(
            String council,
            String whose,
            LocalDate dated,
            List<Step> steps,
            @Nullable LocalDate projected,
            long undated,
            List<String> goesTo,
            List<String> tools) {

        public Steps {
            steps = List.copyOf(steps);
            goesTo = List.copyOf(goesTo);
            tools = List.copyOf(tools);
        }
    }

    /** One task. */
    public record Step(
            String what,
            String who,
            @Nullable LocalDate due,
            @Nullable LocalDate done) {}

    /** As a browser shows it; nothing in it is fetched from anywhere. */
    public static String html(Steps steps) {
        Html page = new Html()
                .raw("<!DOCTYPE html>")
                .raw("<html lang=\"en-GB\"><head><meta charset=\"UTF-8\"/>")
                .raw("<title>Action plan</title>")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
                .raw("<style>" + Look.SCREEN.css() + "</style></head><body><main>")
                .raw("<p class=\"council\">" + Html.escaped(steps.council()) + "</p>")
                .heading(1, "Action plan: making the plan of " + steps.whose())
                .paragraph(Days.inWords(steps.dated()));
        page.table(
                "Who does what by when",
                List.of("What", "Who", "By when", "Done"),
                steps.steps().stream()
                        .map(step -> List.of(
                                step.what(), step.who(), day(step.due(), "No day agreed"), day(step.done(), "Not yet")))
                        .toList());
        LocalDate projected = steps.projected();
        if (projected != null) {
            page.paragraph("By these days the plan is complete on " + Days.inWords(projected)
                    + (steps.undated() == 0
                            ? "."
                            : ", as far as tasks have a day; " + steps.undated() + " have none."));
        }
        page.heading(2, "For");
        page.list(steps.goesTo());
        if (!steps.tools().isEmpty()) {
            page.heading(2, "Tools for action planning");
            page.list(steps.tools());
        }
        return page.raw("</main></body></html>").toString();
    }

    private static String day(@Nullable LocalDate day, String otherwise) {
        return day == null ? otherwise : Days.inWords(day);
    }
}
