package uk.ourplan.admin.policy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import uk.ourplan.admin.shell.Paging;
import uk.ourplan.api.Page;
import uk.ourplan.api.policy.ExampleView;
import uk.ourplan.api.policy.WorkedExamplesApi;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.language.council.Permission;

/** What the council expects of facts that it made up; tried on every change of the policy. */
@Route(value = "examples")
@PageTitle("Worked examples – Ourplan administration")
@PermitAll
class ExamplesView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 50;

    private final transient WorkedExamplesApi examples;
    private final transient SignedIn signedIn;

    ExamplesView(WorkedExamplesApi examples, SignedIn signedIn) {
        this.examples = examples;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        int page = Paging.asked(entering);
        removeAll();
        Awaited<Page<ExampleView>> awaited = new Awaited<>(
                signedIn.worker(), "Reading the examples", () -> examples.examples(page, SIZE), this::list);
        add(
                new H1("Worked examples"),
                Pieces.quiet(
                        "Facts that this council made up and what should come of them. Every change of the policy is"
                                + " tried on them: it passes, or it says why an example changes."));
        if (signedIn.worker().may(Permission.COUNCIL_ADMIN)) {
            add(Pieces.link("Write an example", PolicyNavigation.example(OneExampleView.NEW)));
        }
        add(awaited);
    }

    private Component list(Page<ExampleView> found) {
        if (found.items().isEmpty()) {
            return Pieces.empty(
                    "No example was written yet. Write down a case that people ask about, such as a ramp at £1,600, and what"
                            + " should come of it. From then on no change of the policy alters that unnoticed.");
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("draft-list");
        found.items().forEach(example -> list.add(new ListItem(item(example))));
        Div all = new Div(list);
        Paging.beside(found, "examples", all);
        return all;
    }

    private static Component item(ExampleView example) {
        return new Div(
                new H2(Pieces.link(
                        example.name(), PolicyNavigation.example(example.id().toString()))),
                example.holds()
                        ? Pieces.tag("Holds today", Tone.GOOD)
                        : Pieces.tag("Comes out otherwise today", Tone.STOP),
                Pieces.quiet(Words.of(example.determination().replace('-', '_')) + ", last written by "
                        + example.history().getFirst().changedByName() + ". "
                        + example.history().getFirst().reason()));
    }
}
