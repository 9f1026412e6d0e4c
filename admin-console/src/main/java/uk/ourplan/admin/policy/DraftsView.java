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
import uk.ourplan.api.policy.DraftView;
import uk.ourplan.api.policy.PolicyApi;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;

/** Changes under way and published, page by page. */
@Route(value = "drafts")
@PageTitle("Changes to the policy – Ourplan administration")
@PermitAll
class DraftsView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 20;

    private final transient PolicyApi policy;
    private final transient SignedIn signedIn;

    DraftsView(PolicyApi policy, SignedIn signedIn) {
        this.policy = policy;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        int page = Paging.asked(entering);
        removeAll();
        add(new H1("Changes to the policy"));
        Awaited<Page<DraftView>> awaited =
                new Awaited<>(signedIn.worker(), "Reading the changes", () -> policy.drafts(page, SIZE), this::list);
        add(awaited);
    }

    private Component list(Page<DraftView> drafts) {
        if (drafts.items().isEmpty()) {
            return Pieces.empty(
                    "No change was ever drafted here. Open a setting in the policy and choose \"Draft a change\"; a second administrator approves it before it is published.",
                    Pieces.link("Open the policy", "/"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("draft-list");
        drafts.items().forEach(draft -> list.add(new ListItem(item(draft))));
        Div all = new Div(list);
        Paging.beside(drafts, "drafts", all);
        return all;
    }

    private static Component item(DraftView draft) {
        String title = draft.difference().isEmpty()
                ? String.join(", ", draft.settings().keySet())
                : draft.difference().getFirst();
        Div item = new Div(
                new H2(Pieces.link(title, PolicyNavigation.draft(draft.id()))),
                DraftWords.tag(draft.state()),
                Pieces.quiet("From " + Words.day(draft.from()) + ", drafted by " + draft.draftedByName()
                        + ", last changed " + Words.dayAndTime(draft.changedAt())));
        if (draft.difference().size() > 1) {
            item.add(Pieces.quiet("and " + Words.many(draft.difference().size() - 1, "more change", "more changes")));
        }
        return item;
    }
}
