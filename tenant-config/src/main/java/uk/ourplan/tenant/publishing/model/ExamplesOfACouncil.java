package uk.ourplan.tenant.publishing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Every worked example of a council with all its revisions. On a day the one with the latest first day up to then counts. */
public record ExamplesOfACouncil(List<WorkedExample> revisions) {

    private static final Comparator<WorkedExample> BY_FIRST_DAY =
            Comparator.comparing(WorkedExample::from).thenComparingInt(WorkedExample::revision);

    public ExamplesOfACouncil {
        revisions = revisions.stream().sorted(BY_FIRST_DAY).toList();
    }

    /** Those that count on the day, by name; what was laid aside is left out. */
    public List<WorkedExample> on(LocalDate day) {
        Map<UUID, WorkedExample> counting = new LinkedHashMap<>();
        revisions.stream().filter(each -> !each.from().isAfter(day)).forEach(each -> counting.put(each.id(), each));
        return counting.values().stream()
                .filter(each -> !each.isLaidAside())
                .sorted(Comparator.comparing(WorkedExample::name).thenComparing(WorkedExample::id))
                .toList();
    }

    /** Every revision of one, latest first; empty where there is no such example. */
    public List<WorkedExample> history(UUID id) {
        List<WorkedExample> own = new ArrayList<>(
                revisions.stream().filter(each -> each.id().equals(id)).toList());
        own.sort(Comparator.comparingInt(WorkedExample::revision).reversed());
        return own;
    }

    /** The revision written last. */
    public Optional<WorkedExample> latest(UUID id) {
        return history(id).stream().findFirst();
    }

    /** The revisions that a publication brings with it. */
    public List<WorkedExample> broughtBy(PolicyDraft.Published published) {
        List<WorkedExample> brought = new ArrayList<>();
        published
                .content()
                .examples()
                .forEach((id, change) -> latest(id)
                        .ifPresent(latest -> brought.add(latest.changedBy(change, published, latest.revision() + 1))));
        return brought;
    }
}
