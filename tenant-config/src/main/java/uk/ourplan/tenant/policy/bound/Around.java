package uk.ourplan.tenant.policy.bound;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.tenant.national.NationalPack;
import uk.ourplan.tenant.policy.PolicyOnADay;

/**
 * What a bound may look at besides the value itself: the rest of the policy on its day, and the law on that day.
 */
record Around(PolicyOnADay policy, NationalPack national) {

    /** The plain value of another setting, null where it is not decided. */
    @Nullable
    Object other(String key) {
        return policy.inEffect(key).value();
    }

    /** The day on which the policy stands. */
    LocalDate on() {
        return policy.on();
    }

    boolean isOn(String key) {
        return Boolean.TRUE.equals(other(key));
    }

    /** The limit that the law sets on that day. */
    long law(String parameter) {
        return national.number(parameter, policy.on());
    }

    /** Another setting that is a list; empty where it is none. */
    Iterable<Map<?, ?>> rows(String key) {
        return Rules.rows(other(key));
    }
}
