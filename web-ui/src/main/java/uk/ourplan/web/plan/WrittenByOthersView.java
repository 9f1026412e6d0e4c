package uk.ourplan.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.delegating.DelegationState;
import uk.ourplan.api.delegating.DelegationView;
import uk.ourplan.api.delegating.DelegationView.Given;
import uk.ourplan.api.delegating.DelegationsApi;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Addresses;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.shell.News;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.web.ready.Ready;

/** Who else makes the plan: what stands in the way of letting them in, what they have, more time, taking back, who wrote what. */
@Route("plans/:planId/written-by-others")
@PageTitle("Written by others – Ourplan")
@RolesAllowed({"practitioner", "authoriser", "panel_member", "finance_officer", "auditor"})
class WrittenByOthersView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient DelegationsApi delegations;
    private final transient SignedIn signedIn;
    private final transient Ask ask;
    private final boolean practitioner;
    private @Nullable Awaited<DelegationView> awaited;

    WrittenByOthersView(DelegationsApi delegations, SignedIn signedIn) {
        this.delegations = delegations;
        this.signedIn = signedIn;
        this.ask = new Ask(this, signedIn.worker());
        this.practitioner = signedIn.worker().roles().contains("practitioner");
        News.hear(this, change -> {
            if (change.kind().equals("planning_handed_back") && awaited != null) {
                awaited.hear();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        UUID plan = Addresses.id(entering, "planId");
        removeAll();
        if (plan == null) {
            add(new H1("There is no such plan"));
            return;
        }
        awaited = new Awaited<>(
                        signedIn.worker(), "Looking who makes the plan", () -> delegations.look(plan), this::show)
                .asPage();
        add(awaited);
    }

    private void again() {
        if (awaited != null) {
            awaited.load();
        }
    }

    private Component show(DelegationView view) {
        Div page = Pieces.div(
                "pages",
                Pieces.div(
                        "page-head",
                        new H1("The plan of " + view.personName() + ": written by others"),
                        Pieces.span("quiet", "The council’s co-ordinator: " + view.coordinator()),
                        Pieces.div("actions", PlanNavigation.link("Back to the plan", view.planId()))),
                Pieces.lead("The person may write the plan or parts of it, alone or with anybody they choose. "
                        + "The council stays responsible: the same check, the same sign-off."));
        Anchor pack =
                new Anchor("documents/plans/" + view.planId() + "/pack", "Information pack for whoever writes (PDF)");
        pack.getElement().setAttribute("download", true);
        pack.setRouterIgnore(true);
        page.add(pack);
        Given now = view.now();
        if (now != null) {
            page.add(now(view, now));
        } else {
            view.prompts().forEach(prompt -> page.add(Pieces.div("notice", new Paragraph(prompt.says()))));
            page.add(toGive(view));
        }
        page.add(authors(view));
        if (!view.before().isEmpty()) {
            page.add(before(view));
        }
        return page;
    }

    private Component toGive(DelegationView view) {
        Section section = Pieces.sheet("Let somebody in");
        if (!view.inTheWay().isEmpty()) {
            section.add(new Paragraph("Answer these first, under People involved:"));
            UnorderedList list = new UnorderedList();
            list.addClassName("plain-list");
            view.inTheWay().forEach(finding -> list.add(new ListItem(Ready.finding(view.planId(), finding))));
            section.add(list);
        } else if (practitioner) {
            section.add(
                    new Paragraph("They write: " + titles(view.toGive()) + "."),
                    new LettingIn(view.planId(), delegations, ask, this::again));
        }
        return section;
    }

    private Component now(DelegationView view, Given now) {
        Section section = new Section(new H2("With " + now.name()), state(now));
        section.addClassName("sheet");
        section.add(terms(now));
        if (practitioner) {
            section.add(new WhileGiven(view.planId(), now.state(), delegations, ask, this::again));
        }
        return section;
    }

    private static Component terms(Given given) {
        DescriptionList terms = Pieces.summary();
        Pieces.row(terms, "Who they are", Words.of(given.kind().code()));
        Pieces.row(terms, "Sections", titles(given.sections()));
        Pieces.row(terms, "Until", Words.day(given.target()));
        Pieces.row(terms, "How progress is checked", given.checks());
        Pieces.row(terms, "If they need help or stop", given.help());
        Pieces.row(terms, "Let in", Words.dayAndTime(given.givenAt()) + " by " + given.givenByName());
        if (given.handedBackAt() != null) {
            Pieces.row(
                    terms,
                    "Handed back",
                    Words.dayAndTime(given.handedBackAt())
                            + (given.handedBackSays() == null ? "" : ": “" + given.handedBackSays() + "”"));
        }
        return terms;
    }

    private static Component state(Given now) {
        if (now.overdue()) {
            return Pieces.tag("Overdue", Tone.WARN);
        }
        return now.state() == DelegationState.HANDED_BACK
                ? Pieces.tag("Handed back: check it", Tone.PROMPT)
                : Pieces.tag(Words.of(now.state().code()), Tone.GOING);
    }

    private static Component authors(DelegationView view) {
        Section section = Pieces.sheet("Who wrote what");
        DescriptionList list = Pieces.summary();
        view.authors()
                .forEach(written -> Pieces.row(
                        list,
                        Words.of(written.section().code()),
                        written.authors().stream()
                                .map(author -> author.name() + " ("
                                        + Words.within(author.role().code()) + "), last on "
                                        + Words.dayAndTime(author.last()))
                                .collect(Collectors.joining("; "))));
        section.add(list);
        return section;
    }

    private static Component before(DelegationView view) {
        Section section = Pieces.sheet("Taken back");
        view.before().forEach(given -> {
            DescriptionList list = Pieces.summary();
            Pieces.row(list, "From", given.name());
            Pieces.row(list, "Sections", titles(given.sections()));
            if (given.back() != null) {
                Pieces.row(
                        list,
                        "When",
                        Words.dayAndTime(given.back().at()) + " by "
                                + given.back().byName());
                Pieces.row(list, "Why", given.back().reason());
                Pieces.row(list, "What the person says", given.back().personsViews());
                Pieces.row(list, "New day for the plan", Words.day(given.back().newTarget()));
            }
            section.add(list);
        });
        return section;
    }

    private static String titles(java.util.List<SectionName> sections) {
        return sections.stream().map(name -> Words.of(name.code())).collect(Collectors.joining(", "));
    }
}
