package uk.ourplan.core.law.safeguarding;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What decides whether a choice about planning beside safeguarding may be recorded. */
public record SafeguardingPauseFacts(
        @Nullable Choice choice,
        @Nullable Boolean eligibleNeedsUrgent,
        @Nullable Boolean interimSupportRunning,
        @Nullable Set<Party> consulted,
        @Nullable Set<Party> reasonsNotConsulted,
        @Nullable Boolean hasCarer) {

    /** The three options of SAFEGUARD-03. */
    public enum Choice {
        CONTINUE_ALONGSIDE,
        PAUSE,
        PAUSE_WITH_INTERIM_SUPPORT
    }

    /** Who takes part, or has a reason not to. */
    public enum Party {
        PERSON_OR_REPRESENTATIVE,
        ENQUIRY_LEAD,
        PLANNER,
        CARER
    }
}
