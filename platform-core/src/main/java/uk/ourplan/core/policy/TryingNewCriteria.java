package uk.ourplan.core.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.law.planning.authorisation.CriteriaTriedOnAPlan.Found;
import uk.ourplan.core.law.planning.authorisation.CriteriaTriedOnAPlan.Tried;
import uk.ourplan.core.plan.FactsOfPlans;
import uk.ourplan.core.plan.FactsOfPlans.Row;
import uk.ourplan.core.plan.FactsOfPlans.Wanted;
import uk.ourplan.core.plan.model.CriteriaOnAPlan;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.tenant.policy.PanelCriterion;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.publishing.model.ChangedCase;
import uk.ourplan.tenant.publishing.model.Counted;
import uk.ourplan.tenant.publishing.model.LiveCaseKind;
import uk.ourplan.tenant.publishing.model.Redetermined;

/**
 * Tries new criteria of the panel on plans on their way, from the facts that are kept of them: how many would go there, and which
 * (AUTH-07).
 */
@Component
class TryingNewCriteria {

    private static final int PART = 500;
    private static final Wanted ON_THEIR_WAY = new Wanted(true, false, false);

    private final CouncilDoor door;
    private final FactsOfPlans facts;

    TryingNewCriteria(CouncilDoor door, FactsOfPlans facts) {
        this.door = door;
        this.facts = facts;
    }

    /** The stretch with these plans tried as well, which are given by their ids in order; as it is where there are no new criteria. */
    Mono<Redetermined> on(
            CouncilId council, List<UUID> ids, PolicyOnADay before, PolicyOnADay under, Redetermined stretch) {
        if (ids.isEmpty() || PanelCriterion.added(before, under).isEmpty()) {
            return Mono.just(stretch);
        }
        CriteriaOnAPlan criteria = new CriteriaOnAPlan(before, under);
        return Flux.fromIterable(AskingAboutLivePlans.parts(ids, PART))
                .concatMap(part -> door.read(
                        council,
                        client -> facts.between(client, council, part.getFirst(), part.getLast(), ON_THEIR_WAY)))
                .publishOn(Schedulers.parallel())
                .concatMapIterable(FactsOfPlans.Stretch::rows)
                .collectList()
                .map(rows -> with(stretch, rows, criteria));
    }

    private static Redetermined with(Redetermined stretch, List<Row> rows, CriteriaOnAPlan criteria) {
        long known = 0;
        List<ChangedCase> toPanel = new ArrayList<>();
        for (Row row : rows) {
            Optional<Tried> tried = row.isKept() ? criteria.on(row.read()) : Optional.empty();
            if (tried.isPresent() && tried.get().found() != Found.NOT_KNOWN) {
                known++;
                if (tried.get().found() == Found.TO_THE_PANEL) {
                    toPanel.add(told(row, tried.get()));
                }
            }
        }
        Map<LiveCaseKind, Counted> counts = new EnumMap<>(LiveCaseKind.class);
        counts.putAll(stretch.counts());
        counts.put(LiveCaseKind.TO_PANEL, new Counted(known, toPanel.size()));
        List<ChangedCase> all = new ArrayList<>(stretch.changed());
        all.addAll(toPanel);
        return new Redetermined(stretch.cases(), counts, all, stretch.next());
    }

    private static ChangedCase told(Row row, Tried tried) {
        return new ChangedCase(
                LiveCaseKind.TO_PANEL,
                row.plan(),
                row.recordNumber(),
                row.state().code(),
                tried.today() ? "at the panel" : "no panel",
                "at the panel: "
                        + (tried.by().isEmpty()
                                ? "a complex rate"
                                : String.join(", ", tried.by()).replace('_', ' ')));
    }
}
