package uk.ourplan.admin.policy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.ourplan.api.guidance.GuidanceApi;
import uk.ourplan.api.guidance.GuidanceGap;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.signin.SignedIn;

/** What is to be seen to about the council's guidance: gaps, documents and prices to be looked at again. */
@Route("guidance")
@PageTitle("Guidance to see to – Ourplan administration")
@RolesAllowed("council_admin")
class GuidanceGapsView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient GuidanceApi guidance;
    private final transient SignedIn signedIn;

    GuidanceGapsView(GuidanceApi guidance, SignedIn signedIn) {
        this.guidance = guidance;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        removeAll();
        Awaited<List<GuidanceGap>> awaited = new Awaited<>(
                signedIn.worker(), "Looking through the guidance", guidance::gaps, GuidanceGapsView::list);
        add(
                new H1("Guidance to see to"),
                Pieces.quiet(
                        "What staff do not find, or find out of date. Each is mended in the setting that it leads to."),
                awaited);
        awaited.load();
    }

    private static Component list(List<GuidanceGap> gaps) {
        if (gaps.isEmpty()) {
            return Pieces.quiet("Everything is there and up to date.");
        }
        UnorderedList list = new UnorderedList();
        gaps.forEach(gap -> list.add(new ListItem(
                new Span(gap.says() + " "),
                Pieces.link("Open " + gap.setting(), PolicyNavigation.setting(gap.setting())))));
        return new Div(list);
    }
}
