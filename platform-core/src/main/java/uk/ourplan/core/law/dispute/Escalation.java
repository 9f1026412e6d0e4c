package uk.ourplan.core.law.dispute;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.ourplan.language.dispute.Disputes;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.policy.Settings;

/**
 * A lasting disagreement goes to the line manager for advice and then up the council's chain level by level; none is skipped, and
 * what the top decides ends no duty (DISPUTE-05).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(5)</a>
 */
public final class Escalation {

    private Escalation() {}

    /** The council's chain, lowest first; none where it has not decided on one. */
    public static List<String> chain(CouncilPolicy policy) {
        try {
            return policy.read(Settings.ESCALATION_CHAIN).value();
        } catch (SettingNotDecided undecided) {
            return List.of();
        }
    }

    public static boolean isAdvised(String dispute, Disputes disputes) {
        return disputes.advised().stream().anyMatch(each -> each.dispute().equals(dispute));
    }

    /** The level to which it goes next: the first above the line manager, then one after the other. */
    public static Optional<String> next(String dispute, Disputes disputes, CouncilPolicy policy) {
        List<String> taken = disputes.levels(dispute);
        return chain(policy).stream()
                .skip(1)
                .filter(Predicate.not(taken::contains))
                .findFirst();
    }

    /** The level at which it lies and has not been decided; empty where none is asked. */
    public static Optional<String> waitsAt(String dispute, Disputes disputes) {
        List<String> levels = disputes.levels(dispute);
        return levels.isEmpty() || isDecided(dispute, levels.getLast(), disputes)
                ? Optional.empty()
                : Optional.of(levels.getLast());
    }

    private static boolean isDecided(String dispute, String level, Disputes disputes) {
        return disputes.decided().stream()
                .anyMatch(each -> each.dispute().equals(dispute) && level.equals(each.level()));
    }

    /** Why it cannot be taken to this level, or to the next one where none is named; empty where it can. */
    public static Optional<String> whyNot(
            String dispute, Optional<String> named, Disputes disputes, CouncilPolicy policy) {
        if (chain(policy).isEmpty()) {
            return Optional.of(
                    "The council has not decided who is asked when disagreement goes on: an administrator sets"
                            + " dispute.escalation_chain.");
        }
        if (!isAdvised(dispute, disputes)) {
            return Optional.of("Ask the line manager first, and record the advice.");
        }
        Optional<String> waits = waitsAt(dispute, disputes);
        if (waits.isPresent()) {
            return Optional.of("It lies with the " + waits.get().replace('_', ' ') + ", who has not decided yet.");
        }
        Optional<String> next = next(dispute, disputes, policy);
        if (next.isEmpty()) {
            return Optional.of("The most senior level has decided. The council's duties remain.");
        }
        return named.isPresent() && !named.equals(next)
                ? Optional.of(
                        "No level is skipped: the next one is the " + next.get().replace('_', ' ') + ".")
                : Optional.empty();
    }

    /** Whether the most senior level of the chain has decided. */
    public static boolean isDecidedAtTheTop(String dispute, Disputes disputes, CouncilPolicy policy) {
        List<String> chain = chain(policy);
        return !chain.isEmpty() && isDecided(dispute, chain.getLast(), disputes);
    }
}
