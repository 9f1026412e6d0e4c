package uk.ourplan.tenant.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.PublishedValue;
import uk.ourplan.tenant.policy.catalogue.Setting;

/**
 * What one policy takes over from another on a day.
 *
 * @param settings the values that come, in the catalogue's order
 * @param legalBases the legal bases that come with them
 * @param leftOpen settings that the other leaves undecided; they stay as they are
 */
public record TakenOver(
        Map<String, @Nullable Object> settings, Map<String, String> legalBases, List<Setting> leftOpen) {

    /** Everything in which the other differs, by value or by the legal basis that it brings. */
    public static TakenOver everything(PolicyOnADay own, PolicyOnADay other) {
        Map<String, @Nullable Object> settings = new LinkedHashMap<>();
        Map<String, String> bases = new LinkedHashMap<>();
        List<Setting> open = new ArrayList<>();
        for (Setting setting : own.catalogue().settings()) {
            PublishedValue there = other.inEffect(setting.key());
            PublishedValue here = own.inEffect(setting.key());
            boolean newBasis = there.legalBasis() != null && !there.legalBasis().equals(here.legalBasis());
            if (there.value() == null) {
                if (here.value() != null) {
                    open.add(setting);
                }
            } else if (newBasis || !Objects.equals(here.value(), there.value())) {
                settings.put(setting.key(), there.value());
                if (there.legalBasis() != null) {
                    bases.put(setting.key(), there.legalBasis());
                }
            }
        }
        return new TakenOver(settings, bases, open);
    }

    /** These settings where the other differs; no legal basis comes along, because that is for each council to find. */
    public static TakenOver only(Collection<String> keys, PolicyOnADay own, PolicyOnADay other) {
        Map<String, @Nullable Object> settings = new LinkedHashMap<>();
        everything(own, other).settings().forEach((key, value) -> {
            if (keys.contains(key)) {
                settings.put(key, value);
            }
        });
        return new TakenOver(settings, Map.of(), List.of());
    }

    /** Whether, once it is in effect from the day, something of the other's policy of a later day is still missing. */
    boolean leaves(PolicyOnADay ownThen, PolicyOnADay otherThen, LocalDate from) {
        Map<String, @Nullable Object> together = ownThen.plain();
        settings.forEach((key, value) -> {
            boolean scheduledOver =
                    ownThen.isOwn(key) && ownThen.inEffect(key).since().isAfter(from);
            if (!scheduledOver) {
                together.put(key, value);
            }
        });
        return otherThen.plain().entrySet().stream()
                .anyMatch(entry -> entry.getValue() != null && !entry.getValue().equals(together.get(entry.getKey())));
    }

    public boolean isNothing() {
        return settings.isEmpty();
    }
}
