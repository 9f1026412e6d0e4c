package uk.ourplan.admin.council;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.ourplan.admin.shell.Orders;
import uk.ourplan.admin.shell.PageTitles;
import uk.ourplan.admin.shell.Paging;
import uk.ourplan.admin.shell.Tables;
import uk.ourplan.api.Page;
import uk.ourplan.api.council.CouncilStanding;
import uk.ourplan.api.council.ExportAsked;
import uk.ourplan.api.council.OwnCouncilApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;

/** The administrators' own council: going live, sharing its policy, all of its data as one archive. */
@Route(value = "council")
@PageTitle("The council – Ourplan administration")
@RolesAllowed("council_admin")
class OwnCouncilView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 20;

    private final transient OwnCouncilApi council;
    private final transient Ask ask;
    private final Awaited<Shown> awaited;
    private boolean afterAStep;
    private int page;

    OwnCouncilView(OwnCouncilApi council, SignedIn signedIn) {
        this.council = council;
        this.ask = new Ask(this, signedIn.worker());
        this.awaited = new Awaited<>(
                signedIn.worker(),
                "Reading the council",
                () -> Mono.zip(council.standing(), council.exports(page, SIZE), Shown::new),
                this::show);
        add(awaited);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        page = Paging.asked(entering);
        afterAStep = false;
        if (awaited.isAttached()) {
            awaited.load();
        }
    }

    private record Shown(CouncilStanding standing, Page<ExportAsked> exports) {}

    private void again() {
        afterAStep = true;
        awaited.load();
    }

    private Component show(Shown shown) {
        Orders orders = new Orders(ask);
        CouncilStanding standing = shown.standing();
        Div sheet =
                Pieces.div("parts", PageTitles.of(standing.council().name(), afterAStep), new StandingSheet(standing));
        if (standing.council().state().equals("preparing")) {
            sheet.add(
                    standing.undecided().isEmpty() && standing.bars().isEmpty()
                            ? orders.button(
                                    "Go live", true, "Going live", () -> council.goLive(once()), done -> again())
                            : Pieces.link("Decide it in the policy", "/"));
        }
        sheet.add(new H2("Your policy as an example"), sharing(standing, orders), new H2("All of your data"));
        sheet.add(
                Pieces.quiet(
                        "One archive of everything that the platform holds for the council. Keep it as you keep case files."),
                orders.button(
                        "Make an archive",
                        false,
                        "Asking for an archive",
                        () -> council.askForExport(once()),
                        done -> again()),
                exports(shown.exports()),
                orders);
        return sheet;
    }

    private Component sharing(CouncilStanding standing, Orders orders) {
        return standing.sharesPolicy()
                ? new Div(
                        Pieces.quiet("Other councils may begin with a copy of your policy."),
                        orders.button(
                                "Keep it to ourselves", false, "Saving", () -> council.keep(once()), done -> again()))
                : new Div(
                        Pieces.quiet(
                                "Nobody else sees your policy. A council that is opened may begin with a copy if you let it."),
                        orders.button(
                                "Share our policy", false, "Saving", () -> council.share(once()), done -> again()));
    }

    private static Component exports(Page<ExportAsked> exports) {
        if (exports.items().isEmpty()) {
            return Pieces.quiet(
                    "No archive was asked for yet. Make one: it appears here, and you fetch it when you want it.");
        }
        Div all = new Div(Tables.of(
                "Archives",
                List.of("Asked for", "By", "Last fetched", "Archive"),
                exports.items().stream()
                        .map(one -> Tables.row(
                                new Span(Words.dayAndTime(one.askedAt())),
                                new Span(one.byOperator() ? "An operator of the platform" : "Your council"),
                                new Span(one.fetchedAt() == null ? "Never" : Words.dayAndTime(one.fetchedAt())),
                                download(one)))
                        .toList()));
        Paging.beside(exports, "council", all);
        return all;
    }

    private static Component download(ExportAsked export) {
        Anchor link = new Anchor(
                "documents/council/" + export.id(), "Fetch the archive of " + Words.dayAndTime(export.askedAt()));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private static String once() {
        return UUID.randomUUID().toString();
    }
}
