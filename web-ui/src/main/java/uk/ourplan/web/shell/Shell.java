package uk.ourplan.web.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.codec.ServerSentEvent;
import uk.ourplan.api.change.Change;
import uk.ourplan.api.change.ChangesApi;
import uk.ourplan.api.me.MeApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Worker;
import uk.ourplan.kit.shell.Frame;
import uk.ourplan.kit.shell.News;
import uk.ourplan.kit.shell.Place;
import uk.ourplan.kit.shell.SessionEnding;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.language.council.Permission;

/** The frame around the screens of practice; it listens to the council's news and tells them on. */
@Layout
@PermitAll
@SpringComponent
@UIScope
class Shell extends Frame {

    private static final long serialVersionUID = 1L;

    private final transient Ask ask;
    private final transient ChangesApi changes;

    @Autowired
    Shell(SignedIn signedIn, MeApi me, ChangesApi changes, AuthenticationContext session, SessionEnding ending) {
        this(signedIn.worker(), me, changes, session, ending);
    }

    private Shell(Worker worker, MeApi me, ChangesApi changes, AuthenticationContext session, SessionEnding ending) {
        super(worker, me, session, ending, "Ourplan", allPlaces(worker), new Search(), new Bell());
        this.ask = new Ask(this, worker);
        this.changes = changes;
        shortcut("/", "Search for a person");
    }

    private static List<Place> places(Worker worker) {
        List<Place> places = new ArrayList<>(
                List.of(new Place("My work", ""), new Place("People", "people"), new Place("Reviews", "reviews")));
        if (worker.may(Permission.AUTHORISER) || worker.may(Permission.PANEL_MEMBER)) {
            places.add(new Place("Authorising", "authorising"));
        }
        if (worker.may(Permission.PURCHASING_OFFICER) || worker.may(Permission.COMMISSIONING_OFFICER)) {
            places.add(new Place("Purchasing", "purchasing"));
        }
        if (Stream.of(
                        Permission.PRACTITIONER,
                        Permission.AUTHORISER,
                        Permission.PURCHASING_OFFICER,
                        Permission.COMMISSIONING_OFFICER)
                .anyMatch(worker::may)) {
            places.add(new Place("Concerns", "concerns"));
        }
        if (worker.may(Permission.COMMISSIONING_OFFICER)) {
            places.add(new Place("Providers", "providers"));
        }
        if (Stream.of(Permission.AUTHORISER, Permission.AUDITOR, Permission.COUNCIL_ADMIN)
                .anyMatch(worker::may)) {
            places.add(new Place("Reports", "reports"));
        }
        return places;
    }

    private static List<Place> allPlaces(Worker worker) {
        List<Place> all = new ArrayList<>(places(worker));
        if (List.of(
                        Permission.PRACTITIONER,
                        Permission.AUTHORISER,
                        Permission.PANEL_MEMBER,
                        Permission.FINANCE_OFFICER,
                        Permission.AUDITOR)
                .stream()
                .anyMatch(worker::may)) {
            all.add(new Place("Ask the law", "ask-the-law"));
        }
        if (Stream.of(Permission.values())
                .anyMatch(each -> each != Permission.DELEGATE && each != Permission.OPERATOR && worker.may(each))) {
            all.add(new Place("Speaking up", "speaking-up"));
        }
        return all;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        ask.follow(changes.changes(null), (ServerSentEvent<Change> event) -> {
            Change change = event.data();
            if (change != null) {
                News.tell(attached.getUI(), change);
            }
        });
    }
}
