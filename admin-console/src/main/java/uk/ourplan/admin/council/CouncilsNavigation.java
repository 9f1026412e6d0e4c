package uk.ourplan.admin.council;

import com.vaadin.flow.component.Component;

/** The way into the operators' screens. */
public final class CouncilsNavigation {

    private CouncilsNavigation() {}

    /** The class of the screen with all councils. */
    public static Class<? extends Component> councils() {
        return CouncilsView.class;
    }
}
