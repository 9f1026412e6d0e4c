package uk.ourplan.admin.policy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import reactor.core.publisher.Mono;
import uk.ourplan.api.policy.DraftView;
import uk.ourplan.api.policy.PolicyApi;
import uk.ourplan.api.policy.PolicyEffectApi;
import uk.ourplan.api.policy.PolicyView;
import uk.ourplan.api.policy.WorkedExamplesApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.council.Permission;

/** One change to the policy on its way from draft to published. */
@Route(value = "draft")
@PageTitle("A change to the policy – Ourplan administration")
@PermitAll
class OneDraftView extends Main implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;

    private final transient PolicyApi policy;
    private final transient WorkedExamplesApi examples;
    private final transient PolicyEffectApi effect;
    private final transient SignedIn signedIn;
    private final transient Ask ask;
    private final transient Unsent unsent;
    private final Div place = new Div();

    OneDraftView(
            PolicyApi policy, WorkedExamplesApi examples, PolicyEffectApi effect, SignedIn signedIn, Unsent unsent) {
        this.policy = policy;
        this.examples = examples;
        this.effect = effect;
        this.unsent = unsent;
        this.signedIn = signedIn;
        this.ask = new Ask(this, signedIn.worker());
    }

    private record Shown(DraftView draft, PolicyView policy) {}

    @Override
    public void setParameter(BeforeEvent event, String id) {
        Optional<UUID> draft = read(id);
        removeAll();
        place.removeAll();
        add(new H1("A change to the policy"), place);
        if (draft.isEmpty()) {
            place.add(Pieces.empty("There is no such change.", Pieces.link("All changes", "drafts")));
            return;
        }
        load(draft.get(), sheet -> {});
    }

    private void load(UUID draft, Consumer<DraftSheet> then) {
        place.removeAll();
        Awaited<Shown> awaited = new Awaited<>(
                signedIn.worker(),
                "Reading the change",
                () -> Mono.zip(policy.draft(draft), policy.inEffect(null), Shown::new),
                shown -> show(shown, then));
        place.add(awaited);
    }

    /** After a step the cursor goes to what it led to, because what was pressed is gone. */
    private Component show(Shown shown, Consumer<DraftSheet> then) {
        DraftView draft = shown.draft();
        DraftSheet sheet = new DraftSheet(
                draft,
                shown.policy().settings(),
                policy,
                ask,
                new UnsentChange(unsent, signedIn.worker(), draft.id()),
                refused -> load(draft.id(), refused == null ? DraftSheet::focusState : again -> again.refused(refused)),
                tried(draft, () -> load(draft.id(), DraftSheet::focusState)));
        then.accept(sheet);
        return sheet;
    }

    /** What a change that is still to come would do: to the council's examples, and to its cases. */
    private Component[] tried(DraftView draft, Runnable again) {
        boolean open = !"published".equals(draft.state()) && !"discarded".equals(draft.state());
        return open
                ? new Component[] {
                    new ExamplesTried(draft, examples, ask, again),
                    new EffectPanel(draft.id(), signedIn.worker().may(Permission.COUNCIL_ADMIN), effect, ask, again)
                }
                : new Component[0];
    }

    private static Optional<UUID> read(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
