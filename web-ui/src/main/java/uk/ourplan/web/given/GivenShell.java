package uk.ourplan.web.given;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import uk.ourplan.api.me.MeApi;
import uk.ourplan.kit.shell.Frame;
import uk.ourplan.kit.shell.Place;
import uk.ourplan.kit.shell.SessionEnding;
import uk.ourplan.kit.signin.SignedIn;

/** The frame around what was given to somebody: no search, no news of the council, one way. */
@PermitAll
@SpringComponent
@UIScope
class GivenShell extends Frame {

    private static final long serialVersionUID = 1L;

    GivenShell(SignedIn signedIn, MeApi me, AuthenticationContext session, SessionEnding ending) {
        super(
                signedIn.worker(),
                me,
                session,
                ending,
                "Ourplan",
                List.of(new Place("What is asked of you", GivenNavigation.START)));
    }
}
