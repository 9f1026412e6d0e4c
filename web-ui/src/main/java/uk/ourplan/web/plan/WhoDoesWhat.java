package uk.ourplan.web.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.web.plan.sheet.Desk;

/** Beside how we plan: how many days are left, the day for which the tasks project the plan, and the action plan to print. */
class WhoDoesWhat extends Div {

    private static final long serialVersionUID = 1L;

    WhoDoesWhat(UUID plan, Desk desk, LocalDate today) {
        addClassName("sheet");
        JsonNode how = desk.content(SectionName.HOW_WE_PLAN);
        String agreed = how.path("target").path("agreed").asString("");
        if (!agreed.isBlank()) {
            add(new Paragraph(left(ChronoUnit.DAYS.between(today, LocalDate.parse(agreed)))));
        }
        JsonNode tasks = how.path("tasks");
        if (tasks.isEmpty()) {
            add(Pieces.quiet("No task is listed yet, so an action plan would be empty."));
            return;
        }
        add(new Paragraph(projected(tasks)));
        add(Pieces.page("/documents/plans/" + plan + "/action-plan", "The action plan, to print"));
    }

    private static String left(long days) {
        return days < 0
                ? Words.many(-days, "day", "days") + " past the day that was agreed."
                : days == 0 ? "To be complete today." : Words.many(days, "day", "days") + " to go.";
    }

    private static String projected(JsonNode tasks) {
        List<LocalDate> days = new ArrayList<>();
        tasks.forEach(task -> {
            String due = task.path("due").asString("");
            if (!due.isBlank()) {
                days.add(LocalDate.parse(due));
            }
        });
        if (days.isEmpty()) {
            return "None of the tasks has a day yet.";
        }
        String day = Words.day(days.stream().max(LocalDate::compareTo).orElseThrow());
        return days.size() == tasks.size()
                ? "By its tasks the plan is complete on " + day + "."
                : "By its tasks the plan is complete on " + day + ", as far as they have a day.";
    }
}
