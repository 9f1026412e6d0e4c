package uk.ourplan.admin.council;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.UUID;
import uk.ourplan.admin.shell.FirstPasswordNote;
import uk.ourplan.admin.shell.Orders;
import uk.ourplan.admin.shell.PageTitles;
import uk.ourplan.api.council.CouncilStanding;
import uk.ourplan.api.council.CouncilsApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.language.council.CouncilId;

/** One council as its operators see it: how far it is, and nothing of its work. */
@Route(value = "one-council")
@PageTitle("A council – Ourplan administration")
@RolesAllowed("operator")
class OneCouncilView extends Main implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final transient CouncilsApi councils;
    private final transient SignedIn signedIn;
    private final transient Ask ask;
    private final Div place = new Div();
    /** How far the council is. */
    private final Div far = new Div();

    private boolean afterAStep;

    OneCouncilView(CouncilsApi councils, SignedIn signedIn) {
        this.councils = councils;
        this.signedIn = signedIn;
        this.ask = new Ask(this, signedIn.worker());
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        afterAStep = false;
        add(place);
        try {
            load(CouncilId.of(id));
        } catch (IllegalArgumentException notAnId) {
            place.add(
                    new H1("A council"),
                    Pieces.empty("There is no such council.", Pieces.link("All councils", "councils")));
        }
    }

    private void load(CouncilId id) {
        place.removeAll();
        place.add(new Awaited<>(signedIn.worker(), "Reading the council", () -> councils.council(id), this::show));
    }

    private void again(CouncilId id) {
        afterAStep = true;
        load(id);
    }

    private Component show(CouncilStanding standing) {
        CouncilId id = standing.council().id();
        Orders orders = new Orders(ask);
        Div sheet = new Div(
                PageTitles.of(standing.council().name(), afterAStep),
                Pieces.link("All councils", "councils"),
                Pieces.quiet("Short name " + standing.council().slug() + ", since "
                        + Words.day(standing.council().openedOn())),
                far);
        sheet.addClassName("parts");
        far.removeAll();
        far.add(new StandingSheet(standing));
        if (standing.opening().goesOn()) {
            look(id);
        } else if (standing.steps().stream().anyMatch(step -> !step.done())) {
            sheet.add(orders.button(
                    "Go on with the opening", true, "Going on", () -> councils.goOn(id, once()), done -> again(id)));
        }
        if (standing.administratorEmail() != null) {
            sheet.add(firstAdministrator(id, standing.administratorEmail()));
        }
        sheet.add(new H2("Running it"), running(standing, orders), orders);
        return sheet;
    }

    /** Looks again in a moment; the rest of the page stays, and so does the cursor, until the opening is at rest. */
    private void look(CouncilId id) {
        ask.after(
                A_MOMENT,
                () -> ask.read(councils.council(id), this::progress, trouble -> {
                    far.removeAll();
                    far.add(Awaited.note(trouble, () -> load(id)));
                }));
    }

    private void progress(CouncilStanding now) {
        if (now.opening().goesOn()) {
            far.removeAll();
            far.add(new StandingSheet(now));
            look(now.council().id());
        } else {
            again(now.council().id());
        }
    }

    private Component firstAdministrator(CouncilId id, String email) {
        Orders orders = new Orders(ask);
        Div shown = new Div();
        return new Div(
                new H2("Its first administrator"),
                Pieces.quiet(email + " lets everybody else in."),
                orders.button(
                        "Let them in for the first time",
                        true,
                        "Letting them in",
                        () -> councils.firstPassword(id),
                        password -> {
                            shown.removeAll();
                            shown.add(new FirstPasswordNote(email, password.password()));
                        }),
                orders,
                shown);
    }

    private Component running(CouncilStanding standing, Orders orders) {
        CouncilId id = standing.council().id();
        Div row = Pieces.div("row-of-buttons");
        if (standing.council().state().equals("open")) {
            row.add(orders.button(
                    "Suspend the council",
                    false,
                    "Suspending it",
                    () -> councils.suspend(id, once()),
                    done -> again(id)));
        }
        if (standing.council().state().equals("suspended")) {
            row.add(orders.button(
                    "Open it again", true, "Opening it again", () -> councils.reopen(id, once()), done -> again(id)));
        }
        row.add(orders.button(
                "Ask for an export",
                false,
                "Asking for an export",
                () -> councils.askForExport(id, once()),
                asked -> orders.tell(
                        "Asked for. An administrator of the council fetches it; you do not see what is in it.")));
        return row;
    }

    private static String once() {
        return UUID.randomUUID().toString();
    }
}
