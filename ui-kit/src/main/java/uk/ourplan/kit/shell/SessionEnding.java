package uk.ourplan.kit.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.EndingASession;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;

/**
 * Warns two minutes before a session ends for want of use, and ends it. Whatever is pressed is use, so any answer keeps it
 * alive; the session at the identity provider is kept alive with it.
 *
 * @see "docs/decisions/0074-the-end-of-a-session.md"
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class SessionEnding extends Div {

    private static final long serialVersionUID = 1L;

    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration WARNING = Duration.ofMinutes(2);

    private final transient Ask ask;
    private final transient Clock clock;
    private final Duration lasts;
    private final Paragraph says = new Paragraph();
    private final Dialog dialog = new Dialog("You will be signed out soon");

    public SessionEnding(
            SignedIn signedIn, Clock clock, @Value("${server.servlet.session.timeout:30m}") Duration lasts) {
        this.ask = new Ask(this, signedIn.worker());
        this.clock = clock;
        this.lasts = lasts;
        Button stay = new Button("Stay signed in", click -> stay());
        stay.addThemeVariants(ButtonVariant.PRIMARY);
        stay.setAutofocus(true);
        dialog.add(says);
        dialog.getFooter().add(stay);
        dialog.setCloseOnOutsideClick(false);
        dialog.setRole("alertdialog");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        ask.every(LOOK, () -> look(attached.getSession()));
    }

    private void stay() {
        dialog.close();
        ask.read(ask.worker().token(), alive -> {}, trouble -> {});
    }

    private void look(VaadinSession session) {
        Instant used = Instant.ofEpochMilli(session.getLastRequestTimestamp());
        Instant ends = used.plus(lasts);
        Instant now = clock.instant();
        if (!now.isBefore(ends)) {
            EndingASession.forWantOfUse(session);
        } else if (!now.isBefore(ends.minus(WARNING))) {
            if (!dialog.isOpened()) {
                says.setText("Nothing was used here for a while. At " + Words.time(ends)
                        + ", in two minutes, you are signed out; what you wrote is kept.");
                dialog.open();
            }
        } else if (dialog.isOpened()) {
            dialog.close();
        }
    }
}
