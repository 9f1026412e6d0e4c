package uk.ourplan.web.fake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Answers at once, only when told, or not at all. */
public final class ManualLatency {

    private final Deque<Runnable> held = new ArrayDeque<>();
    private boolean holding;
    private @Nullable RuntimeException failure;

    public <T> Mono<T> answer(Supplier<T> answer) {
        return Mono.defer(() -> {
            RuntimeException failing = failure;
            if (failing != null) {
                return Mono.error(failing);
            }
            if (!holding) {
                return Mono.fromSupplier(answer);
            }
            Sinks.One<T> later = Sinks.one();
            held.add(() -> later.emitValue(answer.get(), Sinks.EmitFailureHandler.FAIL_FAST));
            return later.asMono();
        });
    }

    /** From now on nothing is answered until it is released. */
    public void hold() {
        holding = true;
    }

    /** Answers what was held, in the order in which it was asked. */
    public void release() {
        holding = false;
        while (!held.isEmpty()) {
            held.removeFirst().run();
        }
    }

    public int waiting() {
        return held.size();
    }

    /** From now on every question fails like this; {@code null} ends it. */
    public void fail(@Nullable RuntimeException with) {
        failure = with;
    }

    /** Answers at once again, and forgets what was held. */
    void reset() {
        holding = false;
        failure = null;
        held.clear();
    }
}
