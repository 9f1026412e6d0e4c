package uk.ourplan.core.law.arranging;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.arranging.Arrangements;
import uk.ourplan.language.arranging.ArrangingNote.InterimDecided;
import uk.ourplan.language.arranging.ArrangingNote.PhaseBegun;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.FundingLevel;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.policy.Settings;

/**
 * At the start of each phase the practitioner decides whether urgent or interim support is needed; the question holds up neither
 * reassessment nor revision, only the close of what follows a review. Money is asked for on the council's urgent route, and
 * support may start before it is decided (ARRANGE-13).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/19">Care Act 2014 s.19(3)</a>
 */
public final class InterimAtEachPhase {

    private InterimAtEachPhase() {}

    /** The phases that wait for an answer. */
    public static List<PhaseBegun> open(Arrangements arrangements) {
        return arrangements.phases().stream()
                .filter(phase -> arrangements.interimFor(phase.found()).isEmpty())
                .toList();
    }

    /** Why the step after a review cannot be closed; empty where every phase is answered. For the guard of that step. */
    public static Optional<String> whyNotClosed(Arrangements arrangements) {
        String waiting = open(arrangements).stream()
                .map(phase -> phase.phase().code().replace('_', ' '))
                .distinct()
                .collect(Collectors.joining(", "));
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of("Decide whether urgent or interim support is needed: " + waiting + ".");
    }

    /** What an answer lacks; empty where it can be put on record. */
    public static Optional<String> whyNotRecorded(InterimDecided answer) {
        if (answer.needed() == null) {
            return Optional.of("Say whether urgent or interim support is needed.");
        }
        if (!answer.needed()) {
            return blank(answer.reason())
                    ? Optional.of("Say why no urgent or interim support is needed.")
                    : Optional.empty();
        }
        return answer.from() == null || blank(answer.what())
                ? Optional.of("Say what is put in place and from which day.")
                : Optional.empty();
    }

    /**
     * The role that decides about the money: the lowest whose limits cover it, never nobody. Empty where no support is needed or
     * the council has not decided its route.
     */
    public static Optional<String> decides(InterimDecided answer, CouncilPolicy policy) {
        if (!Boolean.TRUE.equals(answer.needed())) {
            return Optional.empty();
        }
        try {
            return policy.read(Settings.URGENT_FUNDING_ROUTE).value().stream()
                    .filter(level -> covers(level, answer))
                    .map(FundingLevel::role)
                    .findFirst();
        } catch (SettingNotDecided undecided) {
            return Optional.empty();
        }
    }

    private static boolean covers(FundingLevel level, InterimDecided answer) {
        long weekly = answer.weeklyPence() == null ? 0 : answer.weeklyPence();
        long once = answer.oneOffPence() == null ? 0 : answer.oneOffPence();
        return (level.weekly() == null || level.weekly().pence() >= weekly)
                && (level.oneOff() == null || level.oneOff().pence() >= once);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
