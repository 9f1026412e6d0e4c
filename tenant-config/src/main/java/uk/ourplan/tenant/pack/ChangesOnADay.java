package uk.ourplan.tenant.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.ourplan.tenant.pack.PolicyPack.Change;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.PublishedValue;
import uk.ourplan.tenant.policy.catalogue.Catalogue;

/**
 * What dated changes, given in the order of their publication, say on a day: the same as once they are published. The version
 * of a value is the number of its change, from 1.
 */
public final class ChangesOnADay {

    private ChangesOnADay() {}

    /** The policy on the day; empty before the first. */
    public static Optional<PolicyOnADay> of(Catalogue catalogue, List<Change> changes, LocalDate day) {
        List<Integer> inEffect = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            if (!changes.get(i).from().isAfter(day)) {
                inEffect.add(i);
            }
        }
        if (inEffect.isEmpty()) {
            return Optional.empty();
        }
        int latest = inEffect.getLast() + 1;
        inEffect.sort(Comparator.comparing(i -> changes.get(i).from())); // stable: of one day the later counts
        Map<String, PublishedValue> values = new HashMap<>();
        for (int i : inEffect) {
            Change change = changes.get(i);
            change.settings()
                    .forEach((key, value) -> values.put(
                            key,
                            new PublishedValue(
                                    value,
                                    change.from(),
                                    i + 1,
                                    change.legalBases().get(key))));
        }
        LocalDate began = changes.get(inEffect.getFirst()).from();
        return Optional.of(PolicyOnADay.of(catalogue, day, latest, began, values));
    }
}
