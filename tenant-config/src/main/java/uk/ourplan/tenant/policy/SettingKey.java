package uk.ourplan.tenant.policy;

import java.util.function.Function;

/**
 * The name of a council setting together with the way from its plain JSON value to the type that a rule reads.
 *
 * @param key the name in the catalogue, such as {@code auth.funding_levels}
 * @param reading turns the checked plain value (text, Long, Boolean, List, Map, LocalDate text) into the type
 */
public record SettingKey<T>(String key, Function<Object, T> reading) {

    @Override
    public String toString() {
        return key;
    }
}
