package uk.ourplan.kit.piece;

import com.vaadin.flow.server.VaadinSession;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the council of whoever is signed in calls things; kept with their session (RECORD-07). */
public final class CouncilsWords {

    private static final String KEPT = CouncilsWords.class.getName();

    private CouncilsWords() {}

    /** From now on in this session; the session's lock is held. */
    public static void keep(VaadinSession session, Map<String, String> labels) {
        session.setAttribute(KEPT, Map.copyOf(labels));
    }

    /** The council's own name for a code; {@code null} where it has none, or where nobody is signed in. */
    static @Nullable String of(String code) {
        VaadinSession session = VaadinSession.getCurrent();
        return session != null
                        && session.hasLock()
                        && session.getAttribute(KEPT) instanceof Map<?, ?> labels
                        && labels.get(code) instanceof String own
                ? own
                : null;
    }
}
