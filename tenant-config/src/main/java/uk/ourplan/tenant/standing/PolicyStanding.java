package uk.ourplan.tenant.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.ourplan.tenant.national.PublishedPack;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.bound.Objection;
import uk.ourplan.tenant.policy.bound.PolicyCheck;
import uk.ourplan.tenant.publishing.model.PublishedPolicy;

/**
 * What one council's published policy, in effect and scheduled, holds against the law of one national pack.
 *
 * @param nationalPack the version of the pack
 * @param policyVersion the latest version of the policy that was looked at
 * @param unlawful what no council may decide and this one has; it cannot be more than the bounds have places
 */
public record PolicyStanding(String nationalPack, int policyVersion, List<Unlawful> unlawful) {

    public PolicyStanding {
        unlawful = List.copyOf(unlawful);
    }

    /**
     * The policy held against the pack today and on every later day on which the policy or the pack says something new.
     *
     * @param before the standing as it was found last; what stood there already keeps the pack with which it began
     */
    public static PolicyStanding of(
            PublishedPolicy policy, LocalDate today, PublishedPack pack, PolicyCheck check, List<Unlawful> before) {
        List<Unlawful> found = new ArrayList<>();
        if (policy.versions().isEmpty()) {
            return new PolicyStanding(pack.version(), 0, found);
        }
        for (LocalDate day : days(policy, today, pack)) {
            PolicyOnADay onTheDay = policy.on(day);
            for (Objection objection : check.bars(onTheDay)) {
                if (onTheDay.inEffect(objection.key()).value() == null) {
                    continue; // not decided is told by name elsewhere; the law has made nothing unlawful
                }
                Unlawful one = new Unlawful(objection, day, pack.version());
                if (found.stream().noneMatch(one::isAbout)) {
                    found.add(before.stream()
                            .filter(one::isAbout)
                            .findFirst()
                            .map(known -> new Unlawful(objection, day, known.sincePack()))
                            .orElse(one));
                }
            }
        }
        return new PolicyStanding(pack.version(), policy.latest(), found);
    }

    private static SortedSet<LocalDate> days(PublishedPolicy policy, LocalDate today, PublishedPack pack) {
        LocalDate first = today.isBefore(policy.begins()) ? policy.begins() : today;
        SortedSet<LocalDate> days = new TreeSet<>(policy.daysFrom(first));
        days.addAll(pack.changesAfter(first));
        return days;
    }
}
