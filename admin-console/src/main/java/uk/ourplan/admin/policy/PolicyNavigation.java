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

    static String setting(String key) {
        return RouteConfiguration.forSessionScope().getUrl(OneSettingView.class, key);
    }

    static String draft(UUID id) {
        return RouteConfiguration.forSessionScope().getUrl(OneDraftView.class, id.toString());
    }
}
