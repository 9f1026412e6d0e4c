package uk.ourplan.web.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.work.WhatWasDone;
import uk.ourplan.kit.ask.Answering;
import uk.ourplan.kit.piece.DayField;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.RecordWanted;
import uk.ourplan.language.plan.RecordWanted.Asked;

/** Asks what was done about a task, as its rule wants to know it. */
final class RecordForm extends Div implements Answering {

    private static final long serialVersionUID = 1L;

    private final DayField on = new DayField("When it was done");
    private final RadioButtonGroup<FollowUpOutcome> outcome = new RadioButtonGroup<>("What came of it");
    private final TextArea said = new TextArea("What was found, done or said");
    private final transient Map<String, HasValue<?, String>> more = new LinkedHashMap<>();
    private final Button save = new Button("Save the record");

    RecordForm(RecordWanted wanted, LocalDate today, BiConsumer<WhatWasDone, Button> saved) {
        addClassName("record-form");
        on.setValue(today);
        outcome.setItems(wanted.outcomes());
        outcome.setItemLabelGenerator(each -> Words.of(each.code()));
        if (wanted.outcomes().size() == 1) {
            outcome.setValue(wanted.outcomes().getFirst());
        }
        add(on, outcome);
        wanted.asked().forEach(asked -> add(field(asked)));
        add(said);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> send(saved));
        add(save, Pieces.quiet("A record stays; it cannot be changed afterwards."));
    }

    @Override
    public boolean isUnderWay() {
        return save.isEnabled() && (!said.isEmpty() || isUnfolded());
    }

    private boolean isUnfolded() {
        Details fold = findAncestor(Details.class);
        return fold == null || fold.isOpened();
    }

    private Component field(Asked asked) {
        if (asked.choices().isEmpty()) {
            TextArea text = new TextArea(asked.label());
            more.put(asked.field(), text);
            return text;
        }
        Select<String> choice = new Select<>();
        choice.setLabel(asked.label());
        choice.setItems(asked.choices());
        choice.setItemLabelGenerator(code -> code == null ? "" : Words.of(code));
        more.put(asked.field(), choice);
        return choice;
    }

    private void send(BiConsumer<WhatWasDone, Button> saved) {
        LocalDate day = on.getValue();
        FollowUpOutcome came = outcome.getValue();
        outcome.setInvalid(came == null);
        outcome.setErrorMessage("Say what came of it.");
        said.setInvalid(said.getValue().isBlank());
        said.setErrorMessage("Say what was found, done or said.");
        if (day == null || came == null || said.getValue().isBlank()) {
            return;
        }
        save.setEnabled(false);
        saved.accept(new WhatWasDone(day, came, said.getValue(), text("how"), text("with"), text("next")), save);
    }

    private @Nullable String text(String field) {
        HasValue<?, String> value = more.get(field);
        return value == null ? null : value.getValue();
    }
}
