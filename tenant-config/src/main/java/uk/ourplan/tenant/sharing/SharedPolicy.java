package uk.ourplan.tenant.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.tenant.pack.ChangesOnADay;
import uk.ourplan.tenant.pack.PolicyPack;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.catalogue.Catalogue;

/**
 * What another council lets everybody see of its policy.
 *
 * @param changes its published versions in the order of publication; without reasons, legal bases and names
 */
public record SharedPolicy(Sharer sharer, List<PolicyPack.Change> changes) {

    public SharedPolicy {
        changes = List.copyOf(changes);
    }

    /** The policy on the day; empty before its first. */
    public Optional<PolicyOnADay> on(Catalogue catalogue, LocalDate day) {
        return ChangesOnADay.of(catalogue, changes, day);
    }

    /**
     * The council that shares.
     *
     * @param since when it began to
     */
    public record Sharer(
            String slug,
            String name,
            @Nullable String kind,
            @Nullable String region,
            Instant since) {}
}
