package uk.ourplan.tenant.policy.bound;

import java.util.Set;

/**
 * The code behind one sentence of the catalogue.
 *
 * @param key the setting
 * @param nth which of its bounds, the first being 1
 * @param alsoWhen other settings whose change can break it
 */
record MachineBound(String key, int nth, Rule rule, Set<String> alsoWhen) {

    static MachineBound on(String key, int nth, Rule rule) {
        return new MachineBound(key, nth, rule, Set.of());
    }

    MachineBound alsoWhen(String... others) {
        return new MachineBound(key, nth, rule, Set.of(others));
    }
}
