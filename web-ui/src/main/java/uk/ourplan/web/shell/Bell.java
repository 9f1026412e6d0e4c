package uk.ourplan.web.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import uk.ourplan.api.change.Change;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.shell.News;

/** What happened since the window was opened, latest first; quiet about what happens all the time. */
class Bell extends Div {

    private static final long serialVersionUID = 1L;

    private static final int KEPT = 20;
    private static final Set<String> NOT_NEWS = Set.of("section_saved", "resync", "record_viewed");

    private final transient Deque<Change> heard = new ArrayDeque<>();
    private final Button button = new Button("News");
    private final Div list = Pieces.div("bell-list");
    private int unread;

    Bell() {
        addClassName("bell");
        button.addThemeVariants(ButtonVariant.SMALL);
        Span live = Pieces.span("only-heard", "");
        live.getElement().setAttribute("aria-live", "polite");
        Popover popover = new Popover(list);
        popover.setTarget(button);
        popover.setAriaLabel("News");
        popover.setAutofocus(true);
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                unread = 0;
                show();
            }
        });
        add(button, live, popover);
        show();
        News.hear(this, change -> {
            if (!NOT_NEWS.contains(change.kind())) {
                heard.addFirst(change);
                while (heard.size() > KEPT) {
                    heard.removeLast();
                }
                unread++;
                live.setText(Words.of(change.kind()));
                show();
            }
        });
    }

    private void show() {
        button.setText(unread == 0 ? "News" : "News (" + unread + ")");
        button.setAriaLabel(unread == 0 ? "News, nothing new" : "News, " + unread + " new");
        list.removeAll();
        if (heard.isEmpty()) {
            list.add(Pieces.quiet("Nothing new since you opened this window."));
            return;
        }
        UnorderedList lines = new UnorderedList();
        lines.addClassName("plain-list");
        heard.forEach(change -> lines.add(
                new ListItem(new Span(Words.of(change.kind()) + " "), Pieces.span("quiet", Words.time(change.at())))));
        list.add(lines);
    }
}
