package uk.ourplan.tenant.policy.bound;

import java.util.List;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.catalogue.Setting;

/**
 * Whether a council may open its doors with a policy. What has to be decided is asked first: as long as anything is open,
 * nothing is said of the rest.
 *
 * @param undecided what has to be decided and is not, in the catalogue's order
 * @param bars the bounds that the decided values break: what is forbidden, and what is contested with no legal basis on record
 */
public record ReadyToGoLive(List<MustBeSet> undecided, List<Objection> bars) {

    public ReadyToGoLive {
        undecided = List.copyOf(undecided);
        bars = List.copyOf(bars);
    }

    /** How the policy stands on its day. */
    public static ReadyToGoLive of(PolicyOnADay policy, PolicyCheck check) {
        List<MustBeSet> undecided = policy.catalogue().settings().stream()
                .filter(setting -> policy.inEffect(setting.key()).value() == null)
                .map(ReadyToGoLive::mustBeSet)
                .toList();
        return new ReadyToGoLive(undecided, undecided.isEmpty() ? check.bars(policy) : List.of());
    }

    private static MustBeSet mustBeSet(Setting setting) {
        return new MustBeSet(setting.key(), setting.group(), setting.title(), setting.meaning());
    }

    /** Whether nothing stands in the way. */
    public boolean ready() {
        return undecided.isEmpty() && bars.isEmpty();
    }
}
