package uk.ourplan.tenant.policy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.law.SettingRead;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.policy.type.Plain;

/**
 * A council's policy as it stands on one day: its own values where it has decided, the catalogue's defaults elsewhere.
 * A default counts from the first day of the council's first version.
 */
public final class PolicyOnADay implements CouncilPolicy {

    private static final int FIRST_VERSION = 1;

    private final Catalogue catalogue;
    private final LocalDate on;
    private final int version;
    private final LocalDate beganOn;
    private final Map<String, PublishedValue> values;
    private final boolean whatIf;

    private PolicyOnADay(
            Catalogue catalogue,
            LocalDate on,
            int version,
            LocalDate beganOn,
            Map<String, PublishedValue> values,
            boolean whatIf) {
        this.catalogue = catalogue;
        this.on = on;
        this.version = version;
        this.beganOn = beganOn;
        this.values = Map.copyOf(values);
        this.whatIf = whatIf;
    }

    /**
     * The policy made of these published values.
     *
     * @param version the highest published version in effect on the day
     * @param beganOn the first day of the council's first version
     */
    public static PolicyOnADay of(
            Catalogue catalogue, LocalDate on, int version, LocalDate beganOn, Map<String, PublishedValue> values) {
        return new PolicyOnADay(catalogue, on, version, beganOn, values, false);
    }

    /** A policy of one version that began on the day itself, for worked examples and tests. */
    public static PolicyOnADay of(Catalogue catalogue, LocalDate on, Map<String, ?> values) {
        Map<String, PublishedValue> published = new HashMap<>();
        Plain.settings(values)
                .forEach((key, value) -> published.put(key, new PublishedValue(value, on, FIRST_VERSION)));
        return of(catalogue, on, FIRST_VERSION, on, published);
    }

    /**
     * The same policy as if these settings were in effect. They are not checked here: see
     * {@link uk.ourplan.tenant.policy.bound.TryingSettings}.
     */
    public PolicyOnADay asIf(Map<String, ?> tried) {
        Map<String, PublishedValue> together = new HashMap<>(values);
        Plain.settings(tried).forEach((key, value) -> together.put(key, new PublishedValue(value, on, version)));
        return new PolicyOnADay(catalogue, on, version, beganOn, together, true);
    }

    @Override
    public LocalDate on() {
        return on;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public boolean isWhatIf() {
        return whatIf;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public <T> InEffect<T> read(SettingKey<T> key) {
        PublishedValue published = inEffect(key.key());
        if (published.value() == null) {
            throw new SettingNotDecided(key.key());
        }
        return new InEffect<>(
                key.reading().apply(published.value()),
                new SettingRead(
                        key.key(), published.value(), published.since(), published.version(), published.legalBasis()));
    }

    /** The plain value of a setting with its first day, default or own; its value is null where it is not decided. */
    public PublishedValue inEffect(String key) {
        PublishedValue own = values.get(key);
        return own != null ? own : new PublishedValue(catalogue.get(key).defaultValue(), beganOn, FIRST_VERSION);
    }

    /** Whether the council has decided the setting itself. */
    public boolean isOwn(String key) {
        return values.containsKey(key);
    }

    /** Every setting of the catalogue with its plain value on the day. */
    public Map<String, @Nullable Object> plain() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        catalogue
                .settings()
                .forEach(setting ->
                        all.put(setting.key(), inEffect(setting.key()).value()));
        return all;
    }
}
