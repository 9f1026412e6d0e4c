package uk.ourplan.web.arranging;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.arranging.ArrangingApi;
import uk.ourplan.api.arranging.NewOffer;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.DayField;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.PoundsField;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.plan.Unit;

/** Commissioning puts on record what a provider offers, and its price from a day on. */
class RecordingAnOffer extends Section {

    private static final long serialVersionUID = 1L;

    private final transient ArrangingApi api;
    private final transient Ask ask;
    private final transient Runnable done;
    private final TextField provider = new TextField("Name, as it stands on plans");
    private final TextField location = new TextField("Location number of the regulator");
    private final TextField offers = new TextField("What they offer");
    private final TextField area = new TextField("Where they offer it");
    private final Select<Unit> unit = new Select<>();
    private final PoundsField price = new PoundsField("Price");
    private final DayField from = new DayField("Holds from");
    private final Button keep = new Button("Put the price on record");
    private final Div said = new Div();
    /** What was sent last: the same again is the same intention, anything else is another. */
    private transient @Nullable NewOffer sent;

    private String intention = UUID.randomUUID().toString();

    RecordingAnOffer(ArrangingApi api, Ask ask, Clock clock, Runnable done) {
        this.api = api;
        this.ask = ask;
        this.done = done;
        addClassName("sheet");
        unit.setLabel("For one");
        unit.setItems(Unit.values());
        unit.setItemLabelGenerator(each -> Words.of(each.code()));
        price.setHelperText("Leave it out where they no longer offer it.");
        from.setValue(LocalDate.ofInstant(clock.instant(), Days.LONDON));
        said.getElement().setAttribute("role", "status");
        keep.addClickListener(click -> send());
        add(
                new H2("What a provider offers"),
                Pieces.quiet("The same again with a later day is the new price. Nothing earlier is lost."),
                Pieces.div("record-form", provider, location, offers, area, unit, price, from, keep),
                said);
    }

    private void send() {
        if (price.isUnfinished()) {
            price.focus();
            return;
        }
        NewOffer offer = new NewOffer(
                provider.getValue().strip(),
                location.getValue().isBlank() ? null : location.getValue().strip(),
                offers.getValue().strip(),
                area.getValue().strip(),
                unit.getValue(),
                price.getValue(),
                from.getValue());
        if (!offer.equals(sent)) {
            sent = offer;
            intention = UUID.randomUUID().toString();
        }
        keep.setEnabled(false);
        ask.write(
                api.addOffer(offer, intention),
                kept -> {
                    keep.setEnabled(true);
                    said.setText("The price of " + provider.getValue().strip() + " is on record.");
                    done.run();
                },
                trouble -> {
                    keep.setEnabled(true);
                    said.removeAll();
                    said.add(Awaited.note(trouble, keep::click));
                });
    }
}
