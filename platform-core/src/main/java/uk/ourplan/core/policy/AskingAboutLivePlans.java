package uk.ourplan.core.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.plan.FactsOfPlans;
import uk.ourplan.core.plan.FactsOfPlans.Count;
import uk.ourplan.core.plan.FactsOfPlans.Row;
import uk.ourplan.core.plan.FactsOfPlans.Stretch;
import uk.ourplan.core.plan.FactsOfPlans.Wanted;
import uk.ourplan.core.plan.LivePlans;
import uk.ourplan.core.plan.LivePlans.Unread;
import uk.ourplan.core.plan.model.EffectOnAPlan;
import uk.ourplan.core.plan.model.EffectOnAPlan.Otherwise;
import uk.ourplan.core.plan.model.LivePlan;
import uk.ourplan.core.plan.model.PlanFacts;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.tenant.publishing.model.Counted;
import uk.ourplan.tenant.publishing.model.LiveCaseKind;

/**
 * Asks about stretches of live plans what would be otherwise: from the facts that are kept, and from the whole plan where
 * they are not or do not decide; where a setting of the check differs, from those parts of the plan that it bears on. What was not kept is kept afterwards. Only a few parts of a stretch are in memory at once.
 *
 * @see "docs/decisions/0026-facts-of-live-plans.md"
 */
@Component
class AskingAboutLivePlans {

    private static final int PART = 500;
    private static final int WHOLE = 60;
    private static final int AT_ONCE = 4;

    private final CouncilDoor door;
    private final LivePlans plans;
    private final FactsOfPlans facts;
    private final AskingInParts asking;

    AskingAboutLivePlans(CouncilDoor door, LivePlans plans, FactsOfPlans facts, AskingInParts asking) {
        this.door = door;
        this.plans = plans;
        this.facts = facts;
        this.asking = asking;
    }

    /** A plan that would change, with its facts, and in what. */
    record Changed(Row plan, PlanFacts facts, List<Otherwise> otherwise) {}

    /** What was found out about a stretch: how many there are of each kind, and those that would change. */
    record Asked(Map<LiveCaseKind, Counted> counts, List<Changed> changed) {

        private static Asked together(List<Asked> parts) {
            Map<LiveCaseKind, Counted> counts = new EnumMap<>(LiveCaseKind.class);
            List<Changed> changed = new ArrayList<>();
            for (Asked part : parts) {
                part.counts().forEach((kind, counted) -> counts.merge(kind, counted, Counted::plus));
                changed.addAll(part.changed());
            }
            return new Asked(counts, changed);
        }
    }

    /** Asks about these plans, which are given by their ids in order. */
    Mono<Asked> about(CouncilId council, List<UUID> ids, EffectOnAPlan effect) {
        return Flux.fromIterable(parts(ids, PART))
                .flatMapSequential(part -> part(council, part, effect), AT_ONCE)
                .collectList()
                .map(Asked::together);
    }

    static <T> List<List<T>> parts(List<T> all, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i += size) {
            parts.add(all.subList(i, Math.min(i + size, all.size())));
        }
        return parts;
    }

    /** Reading and deciding is work for the processor, which is not to keep a connection's thread. */
    private Mono<Asked> part(CouncilId council, List<UUID> ids, EffectOnAPlan effect) {
        Wanted wanted = new Wanted(effect.touchesOpenPlans(), effect.touchesReviews(), effect.touchesCharges());
        return door.read(council, client -> facts.between(client, council, ids.getFirst(), ids.getLast(), wanted))
                .publishOn(Schedulers.parallel())
                .flatMap(stretch -> asked(council, stretch, effect));
    }

    private Mono<Asked> asked(CouncilId council, Stretch stretch, EffectOnAPlan effect) {
        Map<LiveCaseKind, Counted> counts = new EnumMap<>(LiveCaseKind.class);
        for (Count count : stretch.counts()) {
            seen(counts, EffectOnAPlan.kinds(count.state(), count.hasCharges()), count.plans());
        }
        Map<UUID, Changed> changed = new HashMap<>();
        List<Row> whole = new ArrayList<>();
        List<Row> inParts = new ArrayList<>();
        for (Row row : stretch.rows()) {
            if (!row.isKept()) {
                whole.add(row);
            } else if (effect.asksInParts(row.state())) {
                inParts.add(row);
            } else {
                fromFacts(row, row.read(), effect)
                        .ifPresentOrElse(is -> changed.put(row.plan(), is), () -> whole.add(row));
            }
        }
        return inParts.isEmpty()
                ? rest(council, stretch, counts, changed, whole, effect)
                : asking.of(council, inParts, effect).flatMap(found -> {
                    found.changed().forEach(is -> changed.put(is.plan().plan(), is));
                    whole.addAll(found.whole());
                    return rest(council, stretch, counts, changed, whole, effect);
                });
    }

    private Mono<Asked> rest(
            CouncilId council,
            Stretch stretch,
            Map<LiveCaseKind, Counted> counts,
            Map<UUID, Changed> changed,
            List<Row> whole,
            EffectOnAPlan effect) {
        return Flux.fromIterable(parts(whole, WHOLE))
                .concatMap(part -> whole(council, part, effect))
                .doOnNext(part -> {
                    part.changed().forEach(one -> changed.put(one.plan().plan(), one));
                    part.counts().forEach((kind, counted) -> counts.merge(kind, counted, Counted::plus));
                })
                .then(Mono.fromSupplier(() -> inOrder(stretch.rows(), counts, changed)));
    }

    private static Optional<Changed> fromFacts(Row row, PlanFacts facts, EffectOnAPlan effect) {
        return effect.on(facts).map(otherwise -> new Changed(row, facts, otherwise));
    }

    private static Asked inOrder(List<Row> rows, Map<LiveCaseKind, Counted> counts, Map<UUID, Changed> changed) {
        List<Changed> all = rows.stream()
                .map(row -> changed.get(row.plan()))
                .filter(Objects::nonNull)
                .filter(one -> !one.otherwise().isEmpty())
                .toList();
        all.forEach(one -> one.otherwise().forEach(is -> counts.merge(is.kind(), new Counted(0, 1), Counted::plus)));
        return new Asked(counts, all);
    }

    private Mono<Asked> whole(CouncilId council, List<Row> rows, EffectOnAPlan effect) {
        return read(council, rows.stream().map(Row::plan).toList()).flatMap(read -> {
            Map<LiveCaseKind, Counted> counts = new EnumMap<>(LiveCaseKind.class);
            List<Changed> changed = new ArrayList<>();
            List<LivePlan> notKept = new ArrayList<>();
            for (int i = 0; i < read.size(); i++) {
                LivePlan live = read.get(i);
                Row row = rows.get(i);
                changed.add(new Changed(row, live.facts(), effect.on(live)));
                if (!row.isKept()) {
                    notKept.add(live);
                    seen(
                            counts,
                            EffectOnAPlan.kinds(
                                    live.plan().state(), live.facts().hasCharges()),
                            1);
                }
            }
            return kept(council, notKept).thenReturn(new Asked(counts, changed));
        });
    }

    private static void seen(Map<LiveCaseKind, Counted> counts, Iterable<LiveCaseKind> kinds, long plans) {
        kinds.forEach(kind -> counts.merge(kind, new Counted(plans, 0), Counted::plus));
    }

    private Mono<List<LivePlan>> read(CouncilId council, List<UUID> ids) {
        return door.read(council, client -> plans.these(client, council, ids))
                .publishOn(Schedulers.parallel())
                .map(rows -> rows.stream().map(Unread::read).toList());
    }

    private Mono<Void> kept(CouncilId council, List<LivePlan> live) {
        return live.isEmpty()
                ? Mono.empty()
                : door.note(council, client -> facts.keep(client, council, live).thenReturn(true))
                        .then();
    }

    /** Keeps the facts of whatever plans of this council they are not kept of; how many they were. */
    Mono<Long> keepAll(CouncilId council) {
        return notKept(council, null)
                .expand(ids -> ids.size() < PART ? Mono.empty() : notKept(council, ids.getLast()))
                .concatMap(ids -> Flux.fromIterable(parts(ids, WHOLE))
                        .flatMap(part -> read(council, part).flatMap(live -> kept(council, live)), 2)
                        .then(Mono.just((long) ids.size())))
                .reduce(0L, Long::sum);
    }

    private Mono<List<UUID>> notKept(CouncilId council, @Nullable UUID after) {
        return door.read(council, client -> facts.notKept(client, council, after, PART));
    }
}
