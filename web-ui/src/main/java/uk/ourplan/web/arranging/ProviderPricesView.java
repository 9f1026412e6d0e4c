package uk.ourplan.web.arranging;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.Page;
import uk.ourplan.api.arranging.ArrangingApi;
import uk.ourplan.api.arranging.ProviderOffer;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.ask.PagedTable;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.language.council.Permission;

/** The providers that the council knows: what they offer, where, at which price and since when, and whom commissioning has stopped (ARRANGE-06). */
@Route("providers/prices")
@PageTitle("Providers and prices – Ourplan")
@RolesAllowed({"practitioner", "purchasing_officer", "commissioning_officer", "finance_officer", "authoriser", "auditor"
})
class ProviderPricesView extends Main {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private final transient ArrangingApi api;
    private final transient Ask ask;
    private final TextField words = new TextField("Provider, or what is offered");
    private final TextField area = new TextField("Area");
    private final Paragraph count = new Paragraph();
    private final Awaited<Page<ProviderOffer>> offers;

    ProviderPricesView(ArrangingApi api, SignedIn signedIn, Clock clock) {
        this.api = api;
        this.ask = new Ask(this, signedIn.worker());
        count.getElement().setAttribute("role", "status");
        offers = new Awaited<>(
                signedIn.worker(),
                "Looking up providers",
                () -> api.offers(said(words), said(area), 0, PAGE),
                this::show);
        Button look = new Button("Search", click -> offers.load());
        add(
                new H1("Providers and prices"),
                Pieces.quiet(
                        "A price is for one of what it says, from its day on. Choose a provider where the line is arranged."),
                Pieces.div("record-form", words, area, look),
                count,
                offers);
        if (signedIn.worker().may(Permission.COMMISSIONING_OFFICER)) {
            add(new RecordingAnOffer(api, ask, clock, offers::load));
        }
    }

    private static @Nullable String said(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    private Component show(Page<ProviderOffer> page) {
        count.setText(Words.many(page.total(), "price", "prices") + ".");
        if (page.total() == 0) {
            return Pieces.empty(
                    "Nothing is found. Take a word away, or ask commissioning to put the provider on record.");
        }
        return new PagedTable<>(
                        ask,
                        "Providers and prices",
                        List.of("Provider", "What they offer", "Area", "Price", "From", "May be used"),
                        ProviderPricesView::row,
                        "Show more prices",
                        number -> api.offers(said(words), said(area), number, PAGE))
                .from(page);
    }

    private static NativeTableRow row(ProviderOffer offer) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(offer.provider());
        name.getElement().setAttribute("scope", "row");
        NativeTableCell used = new NativeTableCell();
        used.add(offer.stopped() == null ? Pieces.tag("Yes", Tone.GOOD) : Pieces.tag(offer.stopped(), Tone.STOP));
        return new NativeTableRow(
                name,
                new NativeTableCell(offer.offers()),
                new NativeTableCell(offer.area()),
                new NativeTableCell(
                        Words.pounds(offer.pence()) + " for one " + offer.unit().code()),
                new NativeTableCell(Words.day(offer.from())),
                used);
    }
}
