package uk.ourplan.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Arrays;
import java.util.List;
import uk.ourplan.kit.piece.Pieces;

/** Plain tables with headers. */
public final class Tables {

    private Tables() {}

    /** Scrolls by itself where it is wider than the screen. */
    public static Div of(String label, List<String> headers, List<List<Component>> rows) {
        NativeTableRow head = new NativeTableRow();
        headers.forEach(header -> head.add(header(header)));
        NativeTableBody body = new NativeTableBody();
        rows.forEach(cells -> body.add(
                new NativeTableRow(cells.stream().map(NativeTableCell::new).toArray(NativeTableCell[]::new))));
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("list");
        return Pieces.wide(label, table);
    }

    /** The cells of one row. */
    public static List<Component> row(Component... cells) {
        return Arrays.asList(cells);
    }

    private static NativeTableHeaderCell header(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
