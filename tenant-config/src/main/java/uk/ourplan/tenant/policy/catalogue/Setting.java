package uk.ourplan.tenant.policy.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.tenant.policy.type.SettingType;

/**
 * An entry of the catalogue.
 *
 * @param key such as {@code auth.funding_levels}
 * @param group under which screens show it
 * @param title its name on screens
 * @param meaning what it does, in a sentence or two
 * @param defaultValue plain value for a council that says nothing; {@code null} where there is none
 * @param mustBeSet whether no policy goes live without it
 * @param proposed whether the default is ours alone, with no source
 * @param rules the rules that read it
 * @param replaces names that this key took over
 */
public record Setting(
        String key,
        String group,
        String title,
        String meaning,
        SettingType type,
        @Nullable Object defaultValue,
        boolean mustBeSet,
        boolean proposed,
        List<Bound> bounds,
        List<String> rules,
        List<String> replaces) {

    public Setting {
        bounds = List.copyOf(bounds);
        rules = List.copyOf(rules);
        replaces = List.copyOf(replaces);
    }

    /** The bounds that turn on what words mean; code may catch the clear cases. */
    public List<Bound> judgedByAPerson() {
        return bounds.stream().filter(bound -> bound.heldBy() == HeldBy.PERSON).toList();
    }
}
