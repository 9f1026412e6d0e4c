package uk.ourplan.kit.ask;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.VaadinSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Ends a session with everything that this server keeps for it, and says to its windows where to go. What was typed and not
 * sent is kept as the screens go.
 */
public final class EndingASession {

    /** The page that says goodbye; {@code ?to=} is the address to come back to. */
    public static final String GOODBYE = "/signed-out";

    private EndingASession() {}

    /** A button that leads through the sign-in and back to where it was pressed. */
    public static Button signInAgain() {
        return new Button("Sign in again", click -> click.getSource().getUI().ifPresent(EndingASession::comingBack));
    }

    private static void comingBack(UI window) {
        leave(window, address(window));
        window.getSession().getSession().invalidate();
    }

    /** Nobody has used it: every window of the session says goodbye, so that no screen stays readable. */
    public static void forWantOfUse(VaadinSession session) {
        for (UI window : session.getUIs()) {
            leave(window, GOODBYE + "?to=" + URLEncoder.encode(address(window), StandardCharsets.UTF_8));
            if (window.getPushConfiguration().getPushMode().isEnabled()) {
                window.push();
            }
        }
        session.getSession().invalidate();
    }

    private static void leave(UI window, String to) {
        window.getPage().executeJs("window.ourplanLeaves = true; window.location.assign($0)", to);
    }

    private static String address(UI window) {
        return "/" + window.getActiveViewLocation().getPathWithQueryParameters();
    }
}
