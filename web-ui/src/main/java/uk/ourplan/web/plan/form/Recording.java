package uk.ourplan.web.plan.form;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.ask.KeepsItself;
import uk.ourplan.kit.unsent.Unsent;

/** Puts something on record with one button; what was typed stays when it could not be. */
public class Recording extends Div implements KeepsItself {

    private static final long serialVersionUID = 1L;

    private static final String OPENED = "opened";
    private static final String TYPED = "typed";

    private final transient ObjectNode facts;
    private final transient Ask ask;
    private final transient BiFunction<ObjectNode, String, Mono<?>> order;
    private final transient Runnable done;
    private final Div said = new Div();
    private final Button record;
    private final transient Unsent unsent;
    private final String place;
    /** What stood there when the page was opened; what comes back is laid only over the same. */
    private final String opened;

    private boolean typed;
    /** One intention, one key: the same facts sent twice are put on record once. */
    private String intention = UUID.randomUUID().toString();

    public Recording(
            List<Part> parts,
            ObjectNode facts,
            String says,
            Ask ask,
            Unsent unsent,
            String place,
            BiFunction<ObjectNode, String, Mono<?>> order,
            Runnable done) {
        this(parts, facts, says, ask, unsent, place, order, done, new Around());
    }

    public Recording(
            List<Part> parts,
            ObjectNode facts,
            String says,
            Ask ask,
            Unsent unsent,
            String place,
            BiFunction<ObjectNode, String, Mono<?>> order,
            Runnable done,
            Around around) {
        this.facts = facts;
        this.ask = ask;
        this.unsent = unsent;
        this.place = place;
        this.opened = facts.toString();
        this.order = order;
        this.done = done;
        addClassName("pages");
        record = new Button(says, click -> send());
        record.addThemeVariants(ButtonVariant.PRIMARY);
        record.setDisableOnClick(true);
        takeBack();
        add(
                new SectionEditor(parts, facts, around, () -> {
                    intention = UUID.randomUUID().toString();
                    typed = true;
                }),
                said,
                record);
    }

    /** What was typed here and not put on record when the page was left; beside the fields where somebody recorded more since. */
    private void takeBack() {
        unsent.take(ask.worker(), place)
                .map(text -> (ObjectNode) JsonMapper.shared().readTree(text))
                .ifPresent(kept -> {
                    ObjectNode back = (ObjectNode) kept.path(TYPED);
                    if (opened.equals(kept.path(OPENED).asString())) {
                        facts.setAll(back);
                        typed = true;
                        said.add(new Paragraph("What you had typed and not put on record is back."));
                    } else {
                        said.add(new Paragraph("Somebody put something on record since you typed this: "
                                + back.propertyStream()
                                        .filter(field -> field.getValue().isString())
                                        .map(field -> field.getValue().asString())
                                        .collect(Collectors.joining("; "))));
                    }
                });
    }

    @Override
    protected void onDetach(DetachEvent left) {
        super.onDetach(left);
        if (typed) {
            ObjectNode kept = JsonMapper.shared().createObjectNode();
            kept.put(OPENED, opened).set(TYPED, facts);
            unsent.keep(ask.worker(), place, kept.toString());
        }
    }

    private void send() {
        said.removeAll();
        said.add(Awaited.progress("Recording"));
        ask.write(
                order.apply(Pruned.copyOf(facts), intention),
                recorded -> {
                    typed = false;
                    done.run();
                },
                trouble -> {
                    record.setEnabled(true);
                    said.removeAll();
                    said.add(Awaited.note(trouble, this::send));
                });
    }
}
