package uk.ourplan.admin.shell;

import com.vaadin.flow.component.html.H1;

/** The title of a page that is read anew after each step on it. */
public final class PageTitles {

    private PageTitles() {}

    /** The title; with the cursor on it after a step, because whatever was pressed is gone. */
    public static H1 of(String title, boolean afterAStep) {
        H1 heading = new H1(title);
        if (afterAStep) {
            heading.getElement().setAttribute("tabindex", "-1");
            heading.getElement().executeJs("setTimeout(() => this.focus())");
        }
        return heading;
    }
}
