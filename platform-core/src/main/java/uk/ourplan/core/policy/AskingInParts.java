package uk.ourplan.core.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.law.planning.desk.PlanOnDesk.Part;
import uk.ourplan.core.plan.FactsOfPlans.Row;
import uk.ourplan.core.plan.LivePlans;
import uk.ourplan.core.plan.LivePlans.UnreadParts;
import uk.ourplan.core.plan.model.EffectOnAPlan;
import uk.ourplan.core.plan.model.EffectOnAPlan.Otherwise;
import uk.ourplan.core.policy.AskingAboutLivePlans.Changed;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.plan.NotReadYet;

/**
 * Asks about plans whose check may come out otherwise, from those parts of them that the changed settings bear on. Which these
 * are shows itself: a plan that is asked for a part that was not read says so, the part is read for it and for those after it,
 * and it is asked again. What was learned of a change is remembered for the next stretch.
 *
 * @see "docs/decisions/0150-a-plan-is-asked-in-parts.md"
 */
@Component
class AskingInParts {

    private static final int AT_ONCE = 250;
    private static final int MOST_REMEMBERED = 200;

    private final CouncilDoor door;
    private final LivePlans plans;
    private final Map<Set<String>, Set<String>> wantedFor = new ConcurrentHashMap<>();

    AskingInParts(CouncilDoor door, LivePlans plans) {
        this.door = door;
        this.plans = plans;
    }

    /** What was found out, and those of which the whole is wanted. */
    record Found(List<Changed> changed, List<Row> whole) {}

    Mono<Found> of(CouncilId council, List<Row> all, EffectOnAPlan effect) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        return Flux.fromIterable(AskingAboutLivePlans.parts(all, AT_ONCE))
                .concatMap(some -> asked(council, some, effect, found))
                .then(Mono.just(found));
    }

    /** Again with those that wanted more, until none does. */
    private Mono<Void> asked(CouncilId council, List<Row> some, EffectOnAPlan effect, Found found) {
        Set<String> wanted = wanted(effect);
        Set<String> parts = Set.copyOf(wanted);
        List<UUID> ids = some.stream().map(Row::plan).toList();
        return door.read(council, client -> plans.parts(client, council, ids, parts))
                .publishOn(Schedulers.parallel())
                .map(rows -> withoutAnswer(some, rows, effect, found, parts))
                .doOnNext(again -> wanted.addAll(again.wanted()))
                .map(Again::plans)
                .flatMap(again -> again.isEmpty() ? Mono.empty() : asked(council, again, effect, found));
    }

    /** Plans to be asked again, and the parts that they wanted. */
    private record Again(List<Row> plans, Set<String> wanted) {}

    private static Again withoutAnswer(
            List<Row> some, List<UnreadParts> rows, EffectOnAPlan effect, Found found, Set<String> read) {
        Map<UUID, UnreadParts> byPlan = new HashMap<>();
        rows.forEach(row -> byPlan.put(row.plan(), row));
        Again again = new Again(new ArrayList<>(), new HashSet<>());
        for (Row row : some) {
            UnreadParts parts = byPlan.get(row.plan());
            try {
                Optional<List<Otherwise>> otherwise = parts == null
                        ? Optional.empty()
                        : effect.on(row::read, parts.read(), read.contains(Part.RECKONED.code()));
                if (otherwise.isEmpty()) {
                    found.whole().add(row);
                } else if (!otherwise.get().isEmpty()) {
                    found.changed().add(new Changed(row, row.read(), otherwise.get()));
                }
            } catch (NotReadYet missing) {
                if (read.contains(missing.part())) {
                    found.whole().add(row); // it cannot be read by itself
                } else {
                    again.wanted().add(missing.part());
                    again.plans().add(row);
                }
            }
        }
        return again;
    }

    private Set<String> wanted(EffectOnAPlan effect) {
        if (wantedFor.size() > MOST_REMEMBERED) {
            wantedFor.clear();
        }
        return wantedFor.computeIfAbsent(effect.changed(), any -> ConcurrentHashMap.newKeySet());
    }
}
