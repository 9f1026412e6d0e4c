package uk.ourplan.tenant.policy.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every setting that a council can decide, in the order in which screens show them. */
public final class Catalogue {

    /** What whoever names an unknown setting is told. */
    public static final String NO_SUCH_SETTING =
            "There is no setting of this name. What the catalogue does not offer, no council can decide.";

    private final Map<String, Setting> settings;

    /** A key that comes twice is an {@link IllegalArgumentException}. */
    public Catalogue(List<Setting> settings) {
        Map<String, Setting> byKey = new LinkedHashMap<>();
        for (Setting setting : settings) {
            if (byKey.put(setting.key(), setting) != null) {
                throw new IllegalArgumentException("The setting " + setting.key() + " is in the catalogue twice.");
            }
        }
        this.settings = Collections.unmodifiableMap(byKey);
    }

    public Collection<Setting> settings() {
        return settings.values();
    }

    public Optional<Setting> find(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    /** The setting with this key; an unknown key is an {@link IllegalArgumentException}. */
    public Setting get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("There is no setting " + key + "."));
    }
}
