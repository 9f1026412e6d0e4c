package uk.ourplan.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import uk.ourplan.api.Page;
import uk.ourplan.api.arranging.ArrangingApi;
import uk.ourplan.api.arranging.ChooseOffer;
import uk.ourplan.api.arranging.ProviderOffer;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.web.plan.beside.NotesBeside;

/** Choosing a provider that the council knows for one line: their price is taken over as the actual price (ARRANGE-06). */
class KnownProviders extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    private final transient NotesBeside<ArrangingApi> notes;
    private final String referral;
    private final String line;
    private final TextField words = new TextField("Provider, or what is offered");
    private final Checkbox outside = new Checkbox("The provider is outside the council's area");
    private final Div found = new Div();

    KnownProviders(String referral, String line, NotesBeside<ArrangingApi> notes) {
        this.notes = notes;
        this.referral = referral;
        this.line = line;
        addClassName("pages");
        found.getElement().setAttribute("role", "status");
        Button look = new Button("Search providers for " + line, click -> search());
        add(
                Pieces.quiet("Their price times what the plan counts becomes the actual price of " + line + "."),
                Pieces.div("record-form", words, outside, look),
                found);
    }

    private void search() {
        String typed = words.getValue().strip();
        notes.ask()
                .read(
                        notes.api().offers(typed.isEmpty() ? null : typed, null, 0, MOST),
                        this::show,
                        trouble -> say(Awaited.note(trouble, this::search)));
    }

    private void show(Page<ProviderOffer> page) {
        if (page.items().isEmpty()) {
            say(Pieces.empty("No provider is found. Record by hand what is found."));
            return;
        }
        UnorderedList list = new UnorderedList();
        page.items().forEach(offer -> list.add(item(offer)));
        say(list);
        if (page.hasMore()) {
            found.add(Pieces.quiet(Words.many(page.total(), "price", "prices") + " found; type more to see fewer."));
        }
    }

    private ListItem item(ProviderOffer offer) {
        ListItem item = new ListItem(new Span(
                offer.provider() + ", " + offer.offers() + ", " + offer.area() + ": " + Words.pounds(offer.pence())
                        + " for one " + offer.unit().code() + " from " + Words.day(offer.from()) + " "));
        if (offer.stopped() != null) {
            item.add(Pieces.tag(offer.stopped(), Tone.STOP));
            return item;
        }
        String intention = UUID.randomUUID().toString();
        Button choose = new Button("Choose");
        choose.setAriaLabel("Choose " + offer.provider() + ", " + offer.offers() + ", for " + line);
        choose.setDisableOnClick(true);
        choose.addClickListener(click -> {
            ChooseOffer chosen = new ChooseOffer(referral, line, offer.id(), !outside.getValue(), null);
            notes.ask()
                    .write(
                            notes.api().choose(notes.plan(), chosen, intention + chosen.inArea()),
                            kept -> notes.done().run(),
                            trouble -> {
                                choose.setEnabled(true);
                                item.add(Awaited.note(trouble, choose::click));
                            });
        });
        item.add(choose);
        return item;
    }

    private void say(Component what) {
        found.removeAll();
        found.add(what);
    }
}
