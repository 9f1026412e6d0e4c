package uk.ourplan.admin.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import uk.ourplan.api.Page;
import uk.ourplan.kit.piece.Pieces;

/** Which page of a list an address asks for, and the ways to the pages beside it. */
public final class Paging {

    private Paging() {}

    /** The page that the address names, from 0; the first where it names none. */
    public static int asked(BeforeEvent entering) {
        return entering.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** Adds the ways to the pages before and after, where there are any; {@code path} is the list's own address. */
    public static void beside(Page<?> page, String path, Div into) {
        if (page.page() > 0) {
            into.add(Pieces.link("Earlier page", path + "?page=" + (page.page() - 1)));
        }
        if (page.hasMore()) {
            into.add(Pieces.link("Next page", path + "?page=" + (page.page() + 1)));
        }
    }
}
