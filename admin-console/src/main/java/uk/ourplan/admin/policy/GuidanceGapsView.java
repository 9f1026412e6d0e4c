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
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;
import uk.ourplan.api.guidance.GuidanceApi;
import uk.ourplan.api.guidance.GuidanceGap;
import uk.ourplan.api.policy.PolicyApi;
import uk.ourplan.api.policy.PolicyView;
import uk.ourplan.api.policy.SettingView;
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
    private final transient PolicyApi policy;
    private final transient SignedIn signedIn;

    GuidanceGapsView(GuidanceApi guidance, PolicyApi policy, SignedIn signedIn) {
        this.guidance = guidance;
        this.policy = policy;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        removeAll();
        Awaited<Gaps> awaited = new Awaited<>(
                signedIn.worker(), "Looking through the guidance", this::question, GuidanceGapsView::list);
        add(
                new H1("Guidance to see to"),
                Pieces.quiet(
                        "What staff do not find, or find out of date. Each is mended in the setting that it leads to."),
                awaited);
        awaited.load();
    }

    /** What is to be seen to, by the setting in which it is mended, each under its title. */
    private record Gaps(Map<String, List<GuidanceGap>> bySetting, Map<String, String> titles) {

        static Gaps of(List<GuidanceGap> gaps, PolicyView policy) {
            Map<String, List<GuidanceGap>> bySetting = new LinkedHashMap<>();
            gaps.forEach(gap -> bySetting
                    .computeIfAbsent(gap.setting(), any -> new ArrayList<>())
                    .add(gap));
            return new Gaps(
                    bySetting,
                    policy.settings().stream().collect(Collectors.toMap(SettingView::key, SettingView::title)));
        }
    }

    private Mono<Gaps> question() {
        return Mono.zip(guidance.gaps(), policy.inEffect(null), Gaps::of);
    }

    private static Component list(Gaps gaps) {
        if (gaps.bySetting().isEmpty()) {
            return Pieces.empty("Everything is there and up to date.");
        }
        Div page = new Div();
        gaps.bySetting().forEach((setting, open) -> {
            String title = gaps.titles().getOrDefault(setting, setting);
            UnorderedList list = new UnorderedList();
            open.forEach(gap -> list.add(new ListItem(gap.says())));
            page.add(Pieces.div(
                    "sheet",
                    new H2(title),
                    Pieces.link("Open the setting “" + title + "”", PolicyNavigation.setting(setting)),
                    list));
        });
        return page;
    }
}
