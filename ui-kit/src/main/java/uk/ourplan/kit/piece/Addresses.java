package uk.ourplan.kit.piece;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads identifiers out of an address. */
public final class Addresses {

    private Addresses() {}

    /** The identifier of this name in the address; {@code null} where there is none or what stands there is not one. */
    public static @Nullable UUID id(BeforeEnterEvent entering, String name) {
        try {
            return entering.getRouteParameters().get(name).map(UUID::fromString).orElse(null);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
