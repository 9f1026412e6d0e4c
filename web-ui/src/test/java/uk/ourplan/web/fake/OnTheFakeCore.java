package uk.ourplan.web.fake;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import uk.ourplan.kit.piece.Why;
import uk.ourplan.web.OurplanWeb;

/** A worker in front of the screens, with a core whose answers the test decides. */
@SpringBootTest(classes = OurplanWeb.class)
@Import(FakeCoreBeans.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@WithMockUser(
        username = "Helena Marsh",
        roles = {"practitioner", "authoriser"})
public abstract class OnTheFakeCore extends SpringBrowserlessTest {

    @Autowired
    protected FakeCore core;

    @AfterEach
    void forgetWhatTheTestDecided() {
        core.reset();
    }

    /** Goes to an address and lets what is answered arrive. */
    protected void go(String address) {
        UI.getCurrent().navigate(address);
        settle();
    }

    /** Lets answers that came meanwhile arrive on the screen. */
    protected void settle() {
        roundTrip();
        VaadinSession session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
        roundTrip();
    }

    /** Everything that the screen says, the frame and open dialogs included, to somebody who asks every "Why?". */
    protected String screen() {
        find(Why.class).all().forEach(why -> why.setOpened(true));
        Element top = getCurrentView().getElement();
        Element body = UI.getCurrent().getElement();
        while (top.getParent() != null && !top.getParent().equals(body)) {
            top = top.getParent();
        }
        String dialogs = find(Dialog.class).all().stream()
                .filter(Dialog::isOpened)
                .map(dialog -> dialog.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
        return top.getTextRecursively() + " " + dialogs;
    }

    protected List<String> addresses() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    /** The one component with this label. */
    protected <T extends Component> T labelled(Class<T> type, String label) {
        return find(type).all().stream()
                .filter(one -> label.equals(one.getElement().getProperty("label"))
                        || label.equals(one.getElement().getText())
                        || label.equals(one.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is labelled " + label + "."));
    }
}
