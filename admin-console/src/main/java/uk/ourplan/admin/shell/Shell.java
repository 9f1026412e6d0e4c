package uk.ourplan.admin.shell;

import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ourplan.api.me.MeApi;
import uk.ourplan.kit.ask.Worker;
import uk.ourplan.kit.shell.Frame;
import uk.ourplan.kit.shell.Place;
import uk.ourplan.kit.shell.SessionEnding;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.language.council.Permission;

/** The frame around the screens of administrators and operators. */
@Layout
@PermitAll
@SpringComponent
@UIScope
class Shell extends Frame {

    private static final long serialVersionUID = 1L;

    @Autowired
    Shell(SignedIn signedIn, MeApi me, AuthenticationContext session, SessionEnding ending) {
        this(signedIn.worker(), me, session, ending);
    }

    private Shell(Worker worker, MeApi me, AuthenticationContext session, SessionEnding ending) {
        super(worker, me, session, ending, "Ourplan administration", places(worker));
    }

    private static List<Place> places(Worker worker) {
        if (worker.may(Permission.OPERATOR)) {
            return List.of(new Place("Councils", "councils"));
        }
        List<Place> places = new ArrayList<>(List.of(new Place("Policy", ""), new Place("Changes", "drafts")));
        boolean administers = worker.may(Permission.COUNCIL_ADMIN);
        if (administers || worker.may(Permission.AUDITOR)) {
            places.add(new Place("Examples", "examples"));
            places.add(new Place("Policy as a file", "policy-file"));
            places.add(new Place("Compare", "compare"));
            places.add(new Place("People", "people"));
            places.add(new Place("Teams", "teams"));
        }
        if (administers) {
            places.add(new Place("Council", "council"));
        }
        return places;
    }
}
