package uk.ourplan.core.plan.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.ourplan.core.directory.model.OnBehalf;
import uk.ourplan.core.law.planning.authorisation.LineManagement;
import uk.ourplan.language.council.WorkerId;

/**
 * The managers above a plan's author as the directory stands on a day (AUTH-05).
 *
 * @param managers up to the top of the council
 * @param deputies who is named to stand in for one of them on the day, and for whom
 * @param roles what the managers hold on the day
 */
public record LineOnRecord(Set<WorkerId> managers, Map<WorkerId, OnBehalf> deputies, Set<String> roles) {

    /** Of an author above whom nobody is on record. */
    public static final LineOnRecord NONE = new LineOnRecord(Set.of(), Map.of(), Set.of());

    public LineOnRecord {
        managers = Set.copyOf(managers);
        deputies = Map.copyOf(deputies);
        roles = Set.copyOf(roles);
    }

    /** How this worker stands to it. */
    LineManagement seenBy(WorkerId worker) {
        return new LineManagement(roles, managers.contains(worker) || deputies.containsKey(worker));
    }

    /** For whom this worker would sign; empty for a manager of the line, and for somebody outside it. */
    public Optional<OnBehalf> coveredBy(WorkerId worker) {
        return managers.contains(worker) ? Optional.empty() : Optional.ofNullable(deputies.get(worker));
    }
}
