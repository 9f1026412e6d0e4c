package uk.ourplan.web.person;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads identifiers out of an address. */
final class Addresses {

    private Addresses() {}

    static @Nullable UUID id(BeforeEnterEvent entering, String name) {
        try {
            return entering.getRouteParameters().get(name).map(UUID::fromString).orElse(null);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
