package uk.ourplan.api.safeguarding;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.safeguarding.Protection;
import uk.ourplan.language.safeguarding.ProtectionNote.Authorised;
import uk.ourplan.language.safeguarding.ProtectionNote.Change;
import uk.ourplan.language.safeguarding.ProtectionNote.Raised;

/**
 * What protects the person, as it stands today.
 *
 * @param inForce the authorisation or order that is in force; {@code null} where none is
 * @param leftOpen what the next review has to answer about it
 * @param recipient to whom an application for review goes by the council's list
 * @param adults where concerns about adults go, {@code children} where those about children go; {@code null} while the council has
 *     not decided
 * @param may whether whoever asks may write
 */
public record ProtectionOfPlan(
        UUID planId,
        UUID personId,
        String personName,
        List<ConcernView> concerns,
        List<EndedView> servicesEnded,
        @Nullable Authorised inForce,
        List<String> leftOpen,
        List<ChangeView> changes,
        @Nullable String recipient,
        @Nullable String adults,
        @Nullable String children,
        Protection onRecord,
        boolean may) {

    public ProtectionOfPlan {
        concerns = List.copyOf(concerns);
        servicesEnded = List.copyOf(servicesEnded);
        leftOpen = List.copyOf(leftOpen);
        changes = List.copyOf(changes);
    }

    /** A concern, whether 999 comes first, and what it still lacks. */
    public record ConcernView(Raised raised, boolean policeFirst, List<String> lacking) {

        public ConcernView {
            lacking = List.copyOf(lacking);
        }
    }

    /** A service that was ended over a worry, and which of the two answers are open: safeguarding, concern. */
    public record EndedView(String ended, @Nullable String provider, List<String> lacking) {

        public EndedView {
            lacking = List.copyOf(lacking);
        }
    }

    /** A proposed change, and why it cannot be submitted or carried out. */
    public record ChangeView(
            Change change,
            @Nullable String whyNotSubmitted,
            @Nullable String whyNotInForce) {}
}
