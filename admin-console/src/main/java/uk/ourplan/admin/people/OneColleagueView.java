package uk.ourplan.admin.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.directory.RoleOnOffer;
import uk.ourplan.api.directory.WorkInHand;
import uk.ourplan.api.directory.WorkerView;
import uk.ourplan.api.directory.WorkersApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.signin.SignedIn;

/** One colleague: roles with their days, who stands in, and their leaving. */
@Route(value = "colleague")
@PageTitle("A colleague – Ourplan administration")
@RolesAllowed({"council_admin", "auditor"})
class OneColleagueView extends Main implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;

    private final transient WorkersApi workers;
    private final transient SignedIn signedIn;
    private final transient Ask ask;
    private final transient Clock clock;
    private final Div place = new Div();
    private boolean afterAStep;

    OneColleagueView(WorkersApi workers, SignedIn signedIn, Clock clock) {
        this.clock = clock;
        this.workers = workers;
        this.signedIn = signedIn;
        this.ask = new Ask(this, signedIn.worker());
    }

    record Shown(WorkerView worker, WorkInHand work, List<RoleOnOffer> offer, LocalDate today) {}

    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        afterAStep = false;
        try {
            add(place);
            load(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            place.add(
                    new H1("A colleague"),
                    Pieces.empty("There is nobody like that.", Pieces.link("All people", "people")));
        }
    }

    private void load(UUID worker) {
        place.removeAll();
        Awaited<Shown> awaited = new Awaited<>(
                signedIn.worker(),
                "Reading the page of a colleague",
                () -> Mono.zip(workers.open(worker), workers.work(worker), workers.roles(0, Page.LARGEST))
                        .map(all ->
                                new Shown(all.getT1(), all.getT2(), all.getT3().items(), LocalDate.now(clock))),
                this::show);
        place.add(awaited);
    }

    private Component show(Shown shown) {
        return new ColleagueSheet(shown, workers, ask, afterAStep, () -> {
            afterAStep = true;
            load(shown.worker().id());
        });
    }
}
