package uk.ourplan.web.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.web.plan.form.Around;
import uk.ourplan.web.plan.form.Part;
import uk.ourplan.web.plan.form.Pruned;
import uk.ourplan.web.plan.form.SectionEditor;

/** Puts something on record with one button; what was typed stays when it could not be. */
class Recording extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ObjectNode facts;
    private final transient Ask ask;
    private final transient BiFunction<ObjectNode, String, Mono<?>> order;
    private final transient Runnable done;
    private final Div said = new Div();
    private final Button record;
    /** One intention, one key: the same facts sent twice are put on record once. */
    private String intention = UUID.randomUUID().toString();

    Recording(
            List<Part> parts,
            ObjectNode facts,
            String says,
            Ask ask,
            BiFunction<ObjectNode, String, Mono<?>> order,
            Runnable done) {
        this.facts = facts;
        this.ask = ask;
        this.order = order;
        this.done = done;
        addClassName("pages");
        record = new Button(says, click -> send());
        record.addThemeVariants(ButtonVariant.PRIMARY);
        record.setDisableOnClick(true);
        add(
                new SectionEditor(
                        parts,
                        facts,
                        new Around(),
                        () -> intention = UUID.randomUUID().toString()),
                said,
                record);
    }

    private void send() {
        said.removeAll();
        said.add(Awaited.progress("Recording"));
        ask.write(order.apply(Pruned.copyOf(facts), intention), recorded -> done.run(), trouble -> {
            record.setEnabled(true);
            said.removeAll();
            said.add(Awaited.note(trouble, this::send));
        });
    }
}
