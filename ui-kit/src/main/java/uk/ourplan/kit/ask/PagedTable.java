package uk.ourplan.kit.ask;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.kit.piece.Pieces;

/** A table of which the first page is shown, and below it, as long as there are more, a button that adds the next one. */
public final class PagedTable<T> extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Ask ask;
    private final transient Function<? super T, NativeTableRow> row;
    private final transient IntFunction<Mono<Page<T>>> pages;
    private final String more;
    private final NativeTableBody rows = new NativeTableBody();

    /**
     * Empty until {@link #from} is told the first page.
     *
     * @param named for those who hear the screen
     * @param more what the button says
     * @param pages asks for the page with this number
     */
    public PagedTable(
            Ask ask,
            String named,
            List<String> titles,
            Function<? super T, NativeTableRow> row,
            String more,
            IntFunction<Mono<Page<T>>> pages) {
        this.ask = ask;
        this.row = row;
        this.pages = pages;
        this.more = more;
        addClassName("pages");
        NativeTableRow head =
                new NativeTableRow(titles.stream().map(PagedTable::title).toArray(Component[]::new));
        Div table = Pieces.wide(named, new NativeTable(new NativeTableHeader(head), rows));
        table.addClassName("sheet");
        add(table);
    }

    /** With the rows of this page, and the way to the next. */
    public PagedTable<T> from(Page<T> page) {
        page.items().forEach(item -> rows.add(row.apply(item)));
        if (page.hasMore()) {
            Button next = new Button(more);
            next.setDisableOnClick(true);
            next.addClickListener(click -> ask.read(
                    pages.apply(page.page() + 1),
                    found -> {
                        remove(next);
                        from(found);
                    },
                    trouble -> next.setEnabled(true)));
            add(next);
        }
        return this;
    }

    private static Component title(String title) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
