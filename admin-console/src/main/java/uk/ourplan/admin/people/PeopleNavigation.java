package uk.ourplan.admin.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.UUID;

/** The way into the screens of the council's own people. */
public final class PeopleNavigation {

    private PeopleNavigation() {}

    /** The class of the screen with everybody who works for the council. */
    public static Class<? extends Component> people() {
        return PeopleView.class;
    }

    /** The class of the screen with the teams. */
    public static Class<? extends Component> teams() {
        return TeamsView.class;
    }

    static String worker(UUID id) {
        return RouteConfiguration.forSessionScope().getUrl(OneColleagueView.class, id.toString());
    }

    static String team(UUID id) {
        return RouteConfiguration.forSessionScope().getUrl(OneTeamView.class, id.toString());
    }
}
