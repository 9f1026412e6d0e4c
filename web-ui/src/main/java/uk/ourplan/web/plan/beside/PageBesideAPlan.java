package uk.ourplan.web.plan.beside;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Addresses;
import uk.ourplan.kit.shell.News;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.kit.unsent.Unsent;

/** A page of one plan on which notes are put on record; it is read again when somebody puts one there. */
public abstract class PageBesideAPlan<A, T> extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient A api;
    private final transient SignedIn signedIn;
    private final transient JsonMapper json;
    private final transient Clock clock;
    private final transient Unsent unsent;
    private final transient Ask ask;
    private final String opening;
    private @Nullable Awaited<T> awaited;
    private @Nullable UUID planId;

    /**
     * A page that says {@code opening} while it is read.
     *
     * @param changed whether news of this kind about the plan changes what is told here
     */
    protected PageBesideAPlan(
            A api,
            SignedIn signedIn,
            JsonMapper json,
            Clock clock,
            Unsent unsent,
            String opening,
            SerializablePredicate<String> changed) {
        this.api = api;
        this.signedIn = signedIn;
        this.json = json;
        this.clock = clock;
        this.unsent = unsent;
        this.ask = new Ask(this, signedIn.worker());
        this.opening = opening;
        News.hear(this, change -> {
            if (changed.test(change.kind())
                    && change.about() != null
                    && change.about().equals(planId)
                    && awaited != null) {
                awaited.hear();
            }
        });
    }

    /** Asks for what is told of this plan. */
    protected abstract Mono<T> told(A core, UUID plan);

    /** What was told, with the forms to put more on record. */
    protected abstract Component show(T told);

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        removeAll();
        UUID plan = Addresses.id(entering, "planId");
        planId = plan;
        if (plan == null) {
            add(new H1("There is no such plan"));
            return;
        }
        awaited = new Awaited<>(signedIn.worker(), opening, () -> told(api, plan), this::show).asPage();
        add(awaited);
    }

    /** Reads the page again. */
    protected final void again() {
        if (awaited != null) {
            awaited.load();
        }
    }

    protected final SignedIn signedIn() {
        return signedIn;
    }

    /** What is put on record beside this plan. */
    protected final NotesBeside<A> notes(UUID plan, String room) {
        return new NotesBeside<>(plan, room, api, ask, unsent, json, clock, this::again);
    }
}
