package uk.ourplan.admin.policy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.UUID;

/** The ways into the screens about policy. */
public final class PolicyNavigation {

    private PolicyNavigation() {}

    /** The class of the screen with the whole policy. */
    public static Class<? extends Component> document() {
        return PolicyView.class;
    }

    /** The class of the screen with all drafts. */
    public static Class<? extends Component> drafts() {
        return DraftsView.class;
    }

    /** The class of the screen with the council's worked examples. */
    public static Class<? extends Component> examplesScreen() {
        return ExamplesView.class;
    }

    /** The class of the screen with every published change. */
    public static Class<? extends Component> versionsScreen() {
        return VersionsView.class;
    }

    static String guidanceGaps() {
        return RouteConfiguration.forSessionScope().getUrl(GuidanceGapsView.class);
    }

    static String examples() {
        return RouteConfiguration.forSessionScope().getUrl(ExamplesView.class);
    }

    static String versions() {
        return RouteConfiguration.forSessionScope().getUrl(VersionsView.class);
    }

    static String example(String idOrNew) {
        return RouteConfiguration.forSessionScope().getUrl(OneExampleView.class, idOrNew);
    }

    /** The address of a setting. */
    public static String setting(String key) {
        return RouteConfiguration.forSessionScope().getUrl(OneSettingView.class, key);
    }

    /** The address of a draft. */
    public static String draft(UUID id) {
        return RouteConfiguration.forSessionScope().getUrl(OneDraftView.class, id.toString());
    }
}
