package uk.ourplan.kit.ask;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Keeps what somebody typed in a place of the screen and did not send, when that place is drawn anew or goes. */
public interface KeepsTexts {

    /** Keeps the texts of this place that differ from when it was drawn. */
    void keep(Component place, Worker worker, String where);

    /** Lays them back into the fields from which they came; tells of it, and of what has no field any more. */
    Optional<Component> back(Component place, Worker worker, String where);
}
