package uk.ourplan.kit.ask;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Asks the core for one component and brings the answer back to its screen. Reading stops when the component leaves the
 * screen; writing never does, because what somebody typed is to arrive whether or not they are still looking.
 */
public final class Ask {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Component owner;
    private final Worker worker;

    private Disposable.Composite reading = Disposables.composite();

    public Ask(Component owner, Worker worker) {
        this.owner = owner;
        this.worker = worker;
        owner.addDetachListener(left -> {
            reading.dispose();
            reading = Disposables.composite();
        });
    }

    public Worker worker() {
        return worker;
    }

    /** Asks, and forgets the question when the component leaves the screen. */
    public <T> void read(Mono<T> question, Consumer<? super T> answered, Consumer<Trouble> failed) {
        reading.add(ask(question, answered, failed));
    }

    /** Orders; the order is carried through even when the component leaves the screen. What was typed has arrived then. */
    public <T> void write(Mono<T> order, Consumer<? super T> answered, Consumer<Trouble> failed) {
        ask(
                order,
                answer -> {
                    Writing.begins(owner);
                    answered.accept(answer);
                },
                failed);
    }

    /** Listens for as long as the component is on the screen; listens again, later and later, when the line breaks. */
    public <T> void follow(Flux<T> news, Consumer<? super T> heard) {
        UI ui = here();
        reading.add(asked(news)
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofSeconds(1)).maxBackoff(Duration.ofSeconds(30)))
                .repeatWhen(ended -> ended.delayElements(Duration.ofSeconds(1)))
                .subscribe(one -> show(ui, () -> heard.accept(one)), broken -> {}));
    }

    /** Does something on the screen after a while, unless the component has left it. */
    public void after(Duration while_, Runnable then) {
        UI ui = here();
        reading.add(Mono.delay(while_).subscribe(late -> show(ui, then)));
    }

    /** Does something on the screen again and again while the component is on it. */
    public void every(Duration while_, Runnable then) {
        UI ui = here();
        reading.add(Flux.interval(while_).onBackpressureDrop().subscribe(tick -> show(ui, then)));
    }

    /** Waits for an answer; only for a request of its own (a document for the browser), never on a screen's thread. */
    public static <T> @Nullable T now(Mono<T> question, Worker worker) {
        return question.contextWrite(context -> context.put(Worker.class, worker))
                .block(LONGEST);
    }

    /** Writes out what comes, as it comes; only for a request of its own, never on a screen's thread. */
    public static void pour(Flux<byte[]> bytes, OutputStream into, Worker worker) throws IOException {
        for (byte[] some :
                bytes.contextWrite(context -> context.put(Worker.class, worker)).toIterable(1)) {
            into.write(some);
        }
    }

    private <T> Disposable ask(Mono<T> question, Consumer<? super T> answered, Consumer<Trouble> failed) {
        UI ui = here();
        return question.timeout(LONGEST)
                .contextWrite(context -> context.put(Worker.class, worker))
                .subscribe(
                        answer -> show(ui, () -> answered.accept(answer)),
                        error -> show(ui, () -> failed.accept(Trouble.of(error))));
    }

    private <T> Flux<T> asked(Flux<T> question) {
        return question.contextWrite(context -> context.put(Worker.class, worker));
    }

    private static UI here() {
        return Objects.requireNonNull(UI.getCurrent(), "A question is asked from a screen.");
    }

    private static void show(UI ui, Runnable what) {
        try {
            var _ = ui.access(what::run);
        } catch (UIDetachedException left) {
            // nobody is looking any more
        }
    }
}
