package uk.ourplan.core.law.planning.authorisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Reason;
import uk.ourplan.tenant.policy.FundingLevel;

/**
 * Nobody signs off a plan that they wrote or submitted, and nobody below the level that covers its cost; a higher level may
 * (AUTH-03, AUTH-05).
 *
 * @see <a href="https://www.gov.uk/government/publications/care-act-statutory-guidance">Statutory guidance 10.85</a>
 */
public final class WhoMaySign {

    private WhoMaySign() {}

    /**
     * Why this worker may not decide on the plan; empty where they may.
     *
     * @param wroteOrSubmitted whether they are its author, wrote in it or submitted it
     * @param held the ladder roles that they hold
     * @param needed the role that the plan is routed to today, {@code null} where the council has not decided
     * @param ladder the council's levels of today, lowest first
     */
    public static Optional<Reason> whyNot(
            boolean wroteOrSubmitted, Set<String> held, @Nullable String needed, List<FundingLevel> ladder) {
        if (wroteOrSubmitted) {
            return whyNotNeutral(true, false);
        }
        if (needed == null) {
            return Optional.of(forbids(
                    "AUTH-05",
                    "The council has not decided who may authorise this plan. An administrator sets it under Policy.",
                    null));
        }
        return as(held, needed, ladder).isPresent()
                ? Optional.empty()
                : Optional.of(forbids(
                        "AUTH-05",
                        "This plan needs the sign-off of " + inWords(needed) + " or a level above.",
                        new Provision("Care and support statutory guidance 10.85")));
    }

    /**
     * Why this worker may not take any step of deciding on the plan; empty where they may.
     *
     * @param wroteOrSubmitted whether they are its author, wrote in it or submitted it
     * @param interested whether they declared that they, their family or household are concerned
     */
    public static Optional<Reason> whyNotNeutral(boolean wroteOrSubmitted, boolean interested) {
        if (wroteOrSubmitted) {
            return Optional.of(forbids(
                    "AUTH-03",
                    "You wrote in this plan or submitted it, so someone else must authorise it. It stays in the queue of others at this level.",
                    null));
        }
        return interested
                ? Optional.of(forbids(
                        "AUTH-03",
                        "You declared an interest in this person, so someone else must authorise the plan. It stays in the queue of others at this level.",
                        null))
                : Optional.empty();
    }

    /** The lowest of the roles held that is enough; empty where none is. */
    public static Optional<String> as(Set<String> held, String needed, List<FundingLevel> ladder) {
        List<String> roles = ladder.stream().map(FundingLevel::role).toList();
        int lowest = roles.indexOf(needed);
        return lowest < 0
                ? Optional.of(needed).filter(held::contains)
                : roles.subList(lowest, roles.size()).stream()
                        .filter(held::contains)
                        .findFirst();
    }

    private static String inWords(String role) {
        return role.replace('_', ' ');
    }

    private static Reason forbids(String rule, String says, @Nullable Provision provision) {
        return new Reason(rule, says, provision, Effect.FORBIDS);
    }
}
