package uk.ourplan.admin.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.ask.Trouble;

/** A place that says how an order to the core went: under way, done, or what is wrong and what to do next. */
public final class Orders extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Ask ask;

    public Orders(Ask ask) {
        this.ask = ask;
        getElement().setAttribute("aria-live", "polite");
    }

    /** Sends the order; {@code done} is called with its answer. */
    public <T> void send(String what, Mono<T> order, Consumer<? super T> done) {
        removeAll();
        add(Awaited.progress(what));
        ask.write(
                order,
                answer -> {
                    removeAll();
                    done.accept(answer);
                },
                this::failed);
    }

    /** What is to be mended before anything can be sent. */
    public void tell(String says) {
        removeAll();
        add(new Paragraph(says));
    }

    private void failed(Trouble trouble) {
        removeAll();
        add(Awaited.note(trouble, this::removeAll));
    }

    /** A button that sends an order each time that it is pressed. */
    public <T> Button button(
            String label, boolean primary, String what, Supplier<Mono<T>> order, Consumer<? super T> done) {
        Button button = new Button(label, click -> send(what, order.get(), done));
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }
}
