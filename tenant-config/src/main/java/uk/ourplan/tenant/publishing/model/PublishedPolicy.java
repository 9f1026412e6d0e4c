package uk.ourplan.tenant.publishing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.PublishedValue;
import uk.ourplan.tenant.policy.catalogue.Catalogue;

/**
 * Everything that a council has published. On a day each setting says what the version with the latest first day up to then
 * says; of two with the same first day the later published one counts.
 */
public final class PublishedPolicy {

    private static final Comparator<PolicyVersion> BY_FIRST_DAY =
            Comparator.comparing(PolicyVersion::from).thenComparingInt(PolicyVersion::version);

    private final Catalogue catalogue;
    private final List<PolicyVersion> byFirstDay;

    public PublishedPolicy(Catalogue catalogue, List<PolicyVersion> versions) {
        this.catalogue = catalogue;
        this.byFirstDay = versions.stream().sorted(BY_FIRST_DAY).toList();
    }

    /** The policy as it stands on the day; {@link NoPolicyInEffect} before the first. */
    public PolicyOnADay on(LocalDate day) {
        List<PolicyVersion> inEffect = inEffect(day);
        Map<String, PublishedValue> values = new HashMap<>();
        for (PolicyVersion version : inEffect) {
            version.settings()
                    .forEach((key, value) -> values.put(
                            key,
                            new PublishedValue(
                                    value,
                                    version.from(),
                                    version.version(),
                                    version.legalBases().get(key))));
        }
        int latest = inEffect.stream().mapToInt(PolicyVersion::version).max().orElseThrow();
        return PolicyOnADay.of(catalogue, day, latest, inEffect.getFirst().from(), values);
    }

    /** The version with the highest number among those in effect; together with the day it names the policy exactly. */
    public PolicyVersion versionOn(LocalDate day) {
        return inEffect(day).stream()
                .max(Comparator.comparingInt(PolicyVersion::version))
                .orElseThrow();
    }

    private List<PolicyVersion> inEffect(LocalDate day) {
        List<PolicyVersion> inEffect = byFirstDay.stream()
                .filter(version -> !version.from().isAfter(day))
                .toList();
        if (inEffect.isEmpty()) {
            throw new NoPolicyInEffect(
                    day, byFirstDay.isEmpty() ? null : byFirstDay.getFirst().from());
        }
        return inEffect;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** Every version, earliest first day first. */
    public List<PolicyVersion> versions() {
        return byFirstDay;
    }

    public Optional<PolicyVersion> version(int number) {
        return byFirstDay.stream()
                .filter(version -> version.version() == number)
                .findFirst();
    }

    /** The number of the version that was published last; 0 where there is none. */
    public int latest() {
        return byFirstDay.stream().mapToInt(PolicyVersion::version).max().orElse(0);
    }

    /** The first day of the first version; {@link IllegalStateException} where there is none. */
    public LocalDate begins() {
        if (byFirstDay.isEmpty()) {
            throw new IllegalStateException("The council was opened without a policy.");
        }
        return byFirstDay.getFirst().from();
    }

    /** As it was before the version was published. */
    public PublishedPolicy before(int version) {
        return new PublishedPolicy(
                catalogue,
                byFirstDay.stream().filter(each -> each.version() < version).toList());
    }

    /** As it would be with the draft published, which breaks no bound. */
    public PublishedPolicy withDraft(DraftContent draft) {
        return withValues(draft.from(), draft.settings());
    }

    /** As it would be with these values, all of them given, from the day. */
    PublishedPolicy withValues(LocalDate from, Map<String, @Nullable Object> values) {
        Map<String, Object> settings = new HashMap<>();
        values.forEach((key, value) -> settings.put(key, Objects.requireNonNull(value, key)));
        PolicyVersion first = byFirstDay.getFirst();
        List<PolicyVersion> together = new ArrayList<>(byFirstDay);
        together.add(new PolicyVersion(
                latest() + 1, from, "", first.draftedBy(), null, first.publishedAt(), settings, Map.of()));
        return new PublishedPolicy(catalogue, together);
    }

    /** The day and every later one on which a version begins: all the days on which a change from the day can matter. */
    public List<LocalDate> daysFrom(LocalDate day) {
        List<LocalDate> days = new ArrayList<>(List.of(day));
        byFirstDay.stream()
                .map(PolicyVersion::from)
                .filter(from -> from.isAfter(day))
                .distinct()
                .forEach(days::add);
        return days;
    }
}
