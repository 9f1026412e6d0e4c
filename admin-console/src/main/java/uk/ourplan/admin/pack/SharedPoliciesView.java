package uk.ourplan.admin.pack;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.annotation.security.RolesAllowed;
import uk.ourplan.admin.shell.Paging;
import uk.ourplan.api.Page;
import uk.ourplan.api.pack.PolicySharingApi;
import uk.ourplan.api.pack.SharingCouncil;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;

/** The councils that share their policy, and whether this one does. */
@Route("compare")
@PageTitle("Compare with other councils – Ourplan administration")
@RolesAllowed({"council_admin", "auditor"})
class SharedPoliciesView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 50;

    private final transient PolicySharingApi sharing;
    private final transient SignedIn signedIn;

    SharedPoliciesView(PolicySharingApi sharing, SignedIn signedIn) {
        this.sharing = sharing;
        this.signedIn = signedIn;
        addClassName("shared-policies");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        int page = Paging.asked(entering);
        removeAll();
        Section others = new Section(
                new H2("Councils that share their policy"),
                new Awaited<>(
                        signedIn.worker(),
                        "Looking who shares",
                        () -> sharing.shared(page, AT_ONCE),
                        SharedPoliciesView::list));
        Section own = new Section(
                new H2("Sharing your own"),
                new Awaited<>(
                        signedIn.worker(),
                        "Reading what was decided",
                        sharing::sharing,
                        decided -> new SharingChoice(decided, sharing, signedIn.worker())));
        own.addClassName("sheet");
        add(
                new H1("Compare with other councils"),
                Pieces.lead(
                        "See how another council has settled a question, and copy what you like into a draft of your own."),
                others,
                own);
    }

    private static Component list(Page<SharingCouncil> page) {
        if (page.items().isEmpty()) {
            return Pieces.empty(
                    "No other council shares its policy yet. When one does, it stands here by name, and you can put its"
                            + " settings beside yours. You may be the first: see below.");
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("draft-list");
        page.items().forEach(council -> list.add(entry(council)));
        Div whole = new Div(list);
        Paging.beside(page, "compare", whole);
        return whole;
    }

    private static ListItem entry(SharingCouncil council) {
        String about = (council.kind() == null ? "" : Words.of(council.kind()) + ". ")
                + (council.region() == null ? "" : council.region() + ". ")
                + "Shares since " + Words.day(council.since()) + ".";
        return new ListItem(
                Pieces.link(
                        "Compare with " + council.name(),
                        RouteConfiguration.forSessionScope().getUrl(ComparingView.class, council.sharer())),
                Pieces.quiet(about));
    }
}
