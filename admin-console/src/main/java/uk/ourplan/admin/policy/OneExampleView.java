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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.ourplan.api.determination.DeterminationAsked;
import uk.ourplan.api.determination.DeterminationsApi;
import uk.ourplan.api.policy.ExampleView;
import uk.ourplan.api.policy.WorkedExamplesApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.signin.SignedIn;

/** One worked example: to be written, written anew, or laid aside. */
@Route(value = "example")
@PageTitle("A worked example – Ourplan administration")
@PermitAll
class OneExampleView extends Main implements HasUrlParameter<String> {

    /** Stands in the address in place of an identifier. */
    static final String NEW = "new";

    private static final long serialVersionUID = 1L;

    private final transient WorkedExamplesApi examples;
    private final transient DeterminationsApi law;
    private final transient SignedIn signedIn;
    private final transient Ask ask;
    private final Div place = new Div();

    OneExampleView(WorkedExamplesApi examples, DeterminationsApi law, SignedIn signedIn) {
        this.examples = examples;
        this.law = law;
        this.signedIn = signedIn;
        this.ask = new Ask(this, signedIn.worker());
    }

    private record Shown(List<DeterminationAsked> questions, Optional<ExampleView> example) {}

    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        place.removeAll();
        add(new H1("A worked example"), place);
        Optional<UUID> known = read(id);
        if (known.isEmpty() && !NEW.equals(id)) {
            place.add(Pieces.empty(
                    "There is no such example.", Pieces.link("All examples", PolicyNavigation.examples())));
            return;
        }
        load(known);
    }

    private void load(Optional<UUID> known) {
        place.removeAll();
        Mono<Optional<ExampleView>> example =
                known.map(id -> examples.example(id).map(Optional::of)).orElseGet(() -> Mono.just(Optional.empty()));
        Awaited<Shown> awaited = new Awaited<>(
                signedIn.worker(), "Reading the example", () -> Mono.zip(law.all(), example, Shown::new), this::show);
        place.add(awaited);
    }

    private Component show(Shown shown) {
        return new ExampleSheet(
                shown.questions(),
                shown.example().orElse(null),
                examples,
                law,
                ask,
                kept -> getUI().ifPresent(ui -> ui.navigate(PolicyNavigation.examples())));
    }

    private static Optional<UUID> read(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
