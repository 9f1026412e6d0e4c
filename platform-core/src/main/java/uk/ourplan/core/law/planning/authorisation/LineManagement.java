package uk.ourplan.core.law.planning.authorisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.law.Reason;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.FundingLevel;
import uk.ourplan.tenant.policy.Settings;

/**
 * Whoever signs off is line management of the practitioner, or covers for it (AUTH-05). The line is asked for as far as it
 * reaches: where nobody in it holds a level that covers the cost, the plan goes up to whoever does.
 *
 * @param roles what the managers above the plan's author hold today; nothing where nobody is on record above them
 * @param within whether whoever asks is one of these managers, or named as the deputy of one today
 */
public record LineManagement(Set<String> roles, boolean within) {

    /** Where the council's directory does not say who manages the author. */
    public static final LineManagement UNKNOWN = new LineManagement(Set.of(), false);

    private static final String BY_LINE = "line_management_by_level";
    private static final String BY_NEXT_LEVEL = "next_level_up";

    public LineManagement {
        roles = Set.copyOf(roles);
    }

    /**
     * Why somebody whose level is enough may still not sign; empty where they may.
     *
     * @param held the ladder roles of whoever asks
     * @param needed the role that the plan is routed to today
     * @param ladder the council's levels of today, lowest first
     */
    public Optional<Reason> whyNot(Set<String> held, String needed, List<FundingLevel> ladder, CouncilPolicy policy) {
        if (within || !policy.read(Settings.SIGN_OFF_ROUTE).value().equals(BY_LINE)) {
            return Optional.empty();
        }
        List<String> rungs = ladder.stream().map(FundingLevel::role).toList();
        Optional<String> theirs = WhoMaySign.as(roles, needed, ladder);
        if (theirs.isEmpty()) {
            return Optional.empty();
        }
        boolean nextLevel =
                policy.read(Settings.COVER_FOR_LINE_MANAGEMENT).value().equals(BY_NEXT_LEVEL)
                        && held.stream().anyMatch(role -> rungs.indexOf(role) > rungs.indexOf(theirs.get()));
        return nextLevel
                ? Optional.empty()
                : Optional.of(new Reason(
                        "AUTH-05",
                        "Sign-off is with the line management of this plan's author, or with whoever is named to stand in for"
                                + " it. It stays in their queue.",
                        null,
                        Effect.FORBIDS));
    }
}
