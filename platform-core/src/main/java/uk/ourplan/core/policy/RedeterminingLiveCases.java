package uk.ourplan.core.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.determination.fact.PlainFacts;
import uk.ourplan.core.plan.LivePlans;
import uk.ourplan.core.plan.model.EffectOnAPlan;
import uk.ourplan.core.plan.model.FactsForAnExample;
import uk.ourplan.core.plan.model.LawToday;
import uk.ourplan.core.plan.model.LivePlan;
import uk.ourplan.core.policy.AskingAboutLivePlans.Asked;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.tenant.national.NationalPack;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.publishing.LiveCases;
import uk.ourplan.tenant.publishing.model.ChangedCase;
import uk.ourplan.tenant.publishing.model.Redetermined;

/** Asks the law about live plans twice, stretch by stretch. */
@Component
class RedeterminingLiveCases implements LiveCases {

    private final CouncilDoor door;
    private final LivePlans plans;
    private final AskingAboutLivePlans asking;
    private final TryingNewCriteria criteria;
    private final NationalPack national;

    RedeterminingLiveCases(
            CouncilDoor door,
            LivePlans plans,
            AskingAboutLivePlans asking,
            TryingNewCriteria criteria,
            NationalPack national) {
        this.door = door;
        this.plans = plans;
        this.asking = asking;
        this.criteria = criteria;
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
                .flatMap(ids -> asking.about(council, ids, effect)
                        .map(asked -> redetermined(
                                ids.size(),
                                asked,
                                ids.size() < most ? null : ids.getLast().toString()))
                        .flatMap(stretch -> criteria.on(council, ids, before, under, stretch)));
    }

    @Override
    public Mono<Copied> facts(
            DatabaseClient within, CouncilId council, String recordNumber, String determination, PolicyOnADay policy) {
        return plans.latestOf(within, council, recordNumber)
                .flatMap(id -> plans.these(within, council, List.of(id)))
                .flatMapIterable(rows -> rows)
                .next()
                .map(row -> {
                    LivePlan live = row.read();
                    Map<String, @Nullable Object> facts = FactsForAnExample.of(determination, live.facts(), policy)
                            .map(PlainFacts::of)
                            .orElse(Map.of());
                    return new Copied(live.plan().id(), facts);
                });
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

    private static Redetermined redetermined(int cases, Asked asked, @Nullable String next) {
        List<ChangedCase> changed = asked.changed().stream()
                .flatMap(one -> one.otherwise().stream()
                        .map(is -> new ChangedCase(
                                is.kind(),
                                one.plan().plan(),
                                one.plan().recordNumber(),
                                one.plan().state().code(),
                                is.before(),
                                is.after())))
                .toList();
        return new Redetermined(cases, asked.counts(), changed, next);
    }
}
