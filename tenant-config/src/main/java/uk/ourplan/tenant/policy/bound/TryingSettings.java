package uk.ourplan.tenant.policy.bound;

import java.util.List;
import java.util.Map;
import uk.ourplan.tenant.policy.PolicyOnADay;

/** Working out what the answer would be under other settings, provided that they are lawful. */
public final class TryingSettings {

    private final PolicyCheck check;

    public TryingSettings(PolicyCheck check) {
        this.check = check;
    }

    /** The policy as if these settings were in effect on its day, or every bound that forbids them. */
    public Tried trying(PolicyOnADay policy, Map<String, ?> settings) {
        List<Objection> forbidden = check.values(settings, policy).stream()
                .filter(Objection::forbids)
                .toList();
        return forbidden.isEmpty() ? new Lawful(policy.asIf(settings)) : new Unlawful(forbidden);
    }

    /** What came of it. */
    public sealed interface Tried {}

    /** The settings may stand; those that are contested are tried without a reason on record. */
    public record Lawful(PolicyOnADay policy) implements Tried {}

    /** No council may decide so; never empty. */
    public record Unlawful(List<Objection> objections) implements Tried {
        public Unlawful {
            objections = List.copyOf(objections);
        }
    }
}
