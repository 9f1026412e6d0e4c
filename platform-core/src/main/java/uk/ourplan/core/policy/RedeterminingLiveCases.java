package uk.ourplan.core.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.plan.LivePlans;
import uk.ourplan.core.plan.LivePlans.Unread;
import uk.ourplan.core.plan.model.EffectOnAPlan;
import uk.ourplan.core.plan.model.LawToday;
import uk.ourplan.core.plan.model.LivePlan;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.tenant.national.NationalPack;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.publishing.LiveCases;
import uk.ourplan.tenant.publishing.model.ChangedCase;
import uk.ourplan.tenant.publishing.model.Counted;
import uk.ourplan.tenant.publishing.model.LiveCaseKind;
import uk.ourplan.tenant.publishing.model.Redetermined;

/**
 * Asks the law about live plans twice, in chunks that are fetched while those before are worked on. Never more than a few
 * chunks are in memory.
 */
@Component
class RedeterminingLiveCases implements LiveCases {

    private static final int CHUNK = 250;
    private static final int CHUNKS_AT_ONCE = 3;

    private final CouncilDoor door;
    private final LivePlans plans;
    private final NationalPack national;

    RedeterminingLiveCases(CouncilDoor door, LivePlans plans, NationalPack national) {
        this.door = door;
        this.plans = plans;
        this.national = national;
    }

    @Override
    public Mono<Extent> extent(CouncilId council) {
        return door.read(council, client -> plans.extent(client, council))
                .map(extent -> new Extent(extent.plans(), extent.plans() + " at " + extent.changedAt()));
    }

    @Override
    public Mono<Redetermined> next(
            CouncilId council, @Nullable String after, int most, PolicyOnADay before, PolicyOnADay under) {
        EffectOnAPlan effect = new EffectOnAPlan(law(before), law(under), changed(before, under));
        return door.read(
                        council,
                        client -> plans.next(client, council, after == null ? null : UUID.fromString(after), most))
                .flatMap(ids -> Flux.fromIterable(chunks(ids))
                        .flatMapSequential(chunk -> chunk(council, chunk, effect), CHUNKS_AT_ONCE)
                        .collectList()
                        .map(parts -> together(
                                parts, ids.size() < most ? null : ids.getLast().toString())));
    }

    private LawToday law(PolicyOnADay policy) {
        return new LawToday(policy, national.version());
    }

    private static Set<String> changed(PolicyOnADay before, PolicyOnADay under) {
        Map<String, @Nullable Object> was = before.plain();
        return under.plain().entrySet().stream()
                .filter(setting -> !Objects.equals(setting.getValue(), was.get(setting.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static List<List<UUID>> chunks(List<UUID> ids) {
        List<List<UUID>> chunks = new ArrayList<>();
        for (int i = 0; i < ids.size(); i += CHUNK) {
            chunks.add(ids.subList(i, Math.min(i + CHUNK, ids.size())));
        }
        return chunks;
    }

    /** Reading and deciding is work for the processor, which is not to keep a connection's thread. */
    private Mono<Redetermined> chunk(CouncilId council, List<UUID> ids, EffectOnAPlan effect) {
        return door.read(
                        council,
                        client -> plans.between(client, council, ids.getFirst(), ids.getLast(), effect.wanted()))
                .publishOn(Schedulers.parallel())
                .map(rows -> redetermined(rows, effect));
    }

    private static Redetermined redetermined(List<Unread> rows, EffectOnAPlan effect) {
        Map<LiveCaseKind, Counted> counts = new EnumMap<>(LiveCaseKind.class);
        List<ChangedCase> changed = new ArrayList<>();
        for (Unread row : rows) {
            LivePlan live = row.read();
            EffectOnAPlan.kinds(live).forEach(kind -> counts.merge(kind, new Counted(1, 0), Counted::plus));
            for (EffectOnAPlan.Otherwise otherwise : effect.on(live)) {
                counts.merge(otherwise.kind(), new Counted(0, 1), Counted::plus);
                changed.add(new ChangedCase(
                        otherwise.kind(),
                        live.plan().id(),
                        live.recordNumber(),
                        live.plan().state().code(),
                        otherwise.before(),
                        otherwise.after()));
            }
        }
        return new Redetermined(rows.size(), counts, changed, null);
    }

    private static Redetermined together(List<Redetermined> parts, @Nullable String next) {
        Map<LiveCaseKind, Counted> counts = new EnumMap<>(LiveCaseKind.class);
        List<ChangedCase> changed = new ArrayList<>();
        long cases = 0;
        for (Redetermined part : parts) {
            cases += part.cases();
            part.counts().forEach((kind, counted) -> counts.merge(kind, counted, Counted::plus));
            changed.addAll(part.changed());
        }
        return new Redetermined(cases, counts, changed, next);
    }
}
