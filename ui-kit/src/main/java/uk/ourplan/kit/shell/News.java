package uk.ourplan.kit.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import uk.ourplan.api.change.Change;

/** News of the council, told to every part of one browser window that wants it. */
public final class News extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1L;

    private final transient Change change;

    private News(UI window, Change change) {
        super(window, false);
        this.change = change;
    }

    /** Tells the window; whoever listens hears it on the screen's own thread. */
    public static void tell(UI window, Change change) {
        ComponentUtil.fireEvent(window, new News(window, change));
    }

    /** Hears news for as long as the component is on the screen. */
    public static void hear(Component who, Consumer<Change> heard) {
        who.addAttachListener(attached -> {
            Registration listening =
                    ComponentUtil.addListener(attached.getUI(), News.class, news -> heard.accept(news.change));
            who.addDetachListener(left -> {
                listening.remove();
                left.unregisterListener();
            });
        });
    }
}
