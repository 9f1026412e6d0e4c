package uk.ourplan.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.plan.KeepingView;
import uk.ourplan.api.plan.KeepingView.ChecklistQuestion;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.plan.ChecklistReader;

/** The quality checklist with what follows from the plan and what each reader said, and where the two differ. */
final class ChecklistTable {

    private ChecklistTable() {}

    static Component of(KeepingView view) {
        Map<String, Boolean> writer = NotesAndQualityView.answered(view, ChecklistReader.WRITER);
        Map<String, Boolean> manager = NotesAndQualityView.answered(view, ChecklistReader.MANAGER);
        NativeTableBody body = new NativeTableBody();
        for (ChecklistQuestion question : view.checklist()) {
            Boolean one = writer.get(question.code());
            Boolean other = manager.get(question.code());
            boolean differ = one != null && other != null && !Objects.equals(one, other);
            NativeTableHeaderCell head = new NativeTableHeaderCell(sentence(question.text()));
            head.getElement().setAttribute("scope", "row");
            body.add(new NativeTableRow(
                    head,
                    new NativeTableCell(question.worked() == null ? "" : Words.of(question.worked())),
                    new NativeTableCell(question.worked() == null ? says(one) : ""),
                    new NativeTableCell(question.worked() == null ? says(other) + (differ ? ", differs" : "") : "")));
        }
        NativeTableRow head = new NativeTableRow(Stream.of("Question", "From the plan", "Writer", "Manager")
                .map(title -> {
                    NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
                    cell.getElement().setAttribute("scope", "col");
                    return (Component) cell;
                })
                .toArray(Component[]::new));
        NativeTableCaption caption = new NativeTableCaption();
        caption.setText("The checklist at a glance");
        NativeTable table = new NativeTable(caption, new NativeTableHeader(head), body);
        table.addClassName("overview");
        return Pieces.wide("The checklist at a glance", table);
    }

    /** As the same question stands over its answers below. */
    private static String sentence(String question) {
        return question.isEmpty() ? question : Character.toUpperCase(question.charAt(0)) + question.substring(1);
    }

    private static String says(@Nullable Boolean answer) {
        return answer == null ? "Open" : answer ? "Yes" : "No";
    }
}
