package uk.ourplan.admin.council;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import uk.ourplan.language.council.CouncilId;

/** The way into the screens about councils. */
public final class CouncilsNavigation {

    private CouncilsNavigation() {}

    /** The class of the screen with all councils, for operators. */
    public static Class<? extends Component> councils() {
        return CouncilsView.class;
    }

    /** The class of the screen with the administrators' own council. */
    public static Class<? extends Component> own() {
        return OwnCouncilView.class;
    }

    static String council(CouncilId id) {
        return RouteConfiguration.forSessionScope().getUrl(OneCouncilView.class, id.toString());
    }
}
