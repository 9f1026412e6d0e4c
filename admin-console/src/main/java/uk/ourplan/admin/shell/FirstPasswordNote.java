package uk.ourplan.admin.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The password for somebody's first time, shown once and kept nowhere. */
public final class FirstPasswordNote extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * Tells it.
     *
     * @param password {@code null} where an invitation went out by e-mail
     */
    public FirstPasswordNote(String signInName, @Nullable String password) {
        addClassName("notice");
        if (password == null) {
            add(new Paragraph("An invitation is on its way to " + signInName + "."));
            return;
        }
        Span secret = new Span(password);
        secret.addClassName("first-password");
        add(
                new Paragraph("They sign in as " + signInName + " with this password, and choose their own at once:"),
                secret,
                new Paragraph("It is shown this once and kept nowhere. Tell them in person or by telephone."));
    }
}
