package uk.ourplan.web.handing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.ourplan.api.work.Colleague;
import uk.ourplan.api.work.ColleagueSearch;
import uk.ourplan.api.work.HandOn;
import uk.ourplan.api.work.HandedOn;
import uk.ourplan.api.work.WorkApi;
import uk.ourplan.kit.ask.Answering;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;

/** Folded beside a task: to whom it goes, and why. Colleagues are asked for only once somebody unfolds it. */
public final class HandingOn extends Details implements Answering {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 25;

    private final transient WorkApi work;
    private final transient Ask ask;
    private final TextField find = new TextField("Part of the colleague's name");
    private final Select<Colleague> to = new Select<>();
    private final TextField why = new TextField("Why it goes to them");
    private final Button send = new Button("Hand it on");
    private final Div answer = new Div();

    /**
     * For one task.
     *
     * @param about what the task says, for those who hear the screen
     * @param order sends it under the key given, so that it is done once
     * @param done once it lies with the colleague
     */
    public HandingOn(String about, WorkApi work, Ask ask, BiFunction<HandOn, String, Mono<?>> order, Runnable done) {
        super(summary(about));
        this.work = work;
        this.ask = ask;
        to.setLabel("Colleague");
        to.setItemLabelGenerator(one -> one == null ? "" : one.name());
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(change -> search());
        answer.getElement().setAttribute("role", "status");
        send.setAriaLabel("Hand it on: " + about);
        send.addClickListener(click -> send(order, done));
        addOpenedChangeListener(change -> {
            if (change.isOpened() && getContent().findAny().isEmpty()) {
                add(Pieces.div("record-form", find, to, why, send, answer));
                search();
            }
        });
    }

    @Override
    public boolean isUnderWay() {
        return send.isEnabled() && (isOpened() || !why.isEmpty());
    }

    /** Where a task was handed on to; nothing for one that was not. */
    public static Component said(@Nullable HandedOn on) {
        return on == null
                ? new Span()
                : Pieces.quiet(
                        "Handed on to " + on.to() + " by " + on.by() + " on " + Words.day(on.on()) + ": " + on.why());
    }

    private static Span summary(String about) {
        Span heard = new Span(" – " + about);
        heard.addClassName("only-heard");
        return new Span(new Span("Hand it on"), heard);
    }

    private void search() {
        ask.read(
                work.colleagues(new ColleagueSearch(find.getValue(), 0, SHOWN)),
                found -> to.setItems(found.items()),
                trouble -> to.setItems(List.of()));
    }

    private void send(BiFunction<HandOn, String, Mono<?>> order, Runnable done) {
        Colleague chosen = to.getValue();
        to.setInvalid(chosen == null);
        to.setErrorMessage("Choose a colleague.");
        why.setInvalid(why.getValue().isBlank());
        why.setErrorMessage("Say why it goes to them.");
        if (chosen == null || why.getValue().isBlank()) {
            return;
        }
        send.setEnabled(false);
        answer.removeAll();
        ask.write(
                order.apply(
                        new HandOn(chosen.id(), why.getValue()),
                        UUID.randomUUID().toString()),
                handed -> {
                    setOpened(false);
                    done.run();
                },
                trouble -> {
                    send.setEnabled(true);
                    answer.add(Awaited.note(trouble, () -> send(order, done)));
                });
    }
}
