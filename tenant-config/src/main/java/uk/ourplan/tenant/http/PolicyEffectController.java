package uk.ourplan.tenant.http;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Csv;
import uk.ourplan.api.Page;
import uk.ourplan.api.policy.EffectCase;
import uk.ourplan.api.policy.EffectView;
import uk.ourplan.api.policy.PolicyEffectApi;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.language.council.Permission;
import uk.ourplan.tenant.council.AtTheDoor;
import uk.ourplan.tenant.council.PolicyRefused;
import uk.ourplan.tenant.policy.type.Fault;
import uk.ourplan.tenant.publishing.SeeingTheEffect;
import uk.ourplan.tenant.publishing.SeeingTheEffect.Shown;
import uk.ourplan.tenant.publishing.model.ChangedCase;
import uk.ourplan.tenant.publishing.model.CriteriaTried;
import uk.ourplan.tenant.publishing.model.EffectOfADraft;
import uk.ourplan.tenant.publishing.model.LiveCaseKind;

@RestController
class PolicyEffectController implements PolicyEffectApi {

    private final AtTheDoor door;
    private final SeeingTheEffect seeing;

    PolicyEffectController(AtTheDoor door, SeeingTheEffect seeing) {
        this.door = door;
        this.seeing = seeing;
    }

    @Override
    public Mono<EffectView> effect(UUID draftId) {
        return door.member(Permission.COUNCIL_ADMIN, Permission.AUDITOR)
                .flatMap(who -> seeing.find(who.council(), draftId))
                .map(PolicyEffectController::told);
    }

    @Override
    public Mono<EffectView> begin(UUID draftId, @Nullable String idempotencyKey) {
        return door.member(Permission.COUNCIL_ADMIN)
                .flatMap(who -> seeing.begin(who, draftId, PolicyEffectController::told));
    }

    @Override
    public Mono<EffectView> goOn(UUID draftId, @Nullable String idempotencyKey) {
        return door.member(Permission.COUNCIL_ADMIN)
                .flatMap(who -> seeing.goOn(who, draftId, PolicyEffectController::told));
    }

    @Override
    public Mono<EffectView> stop(UUID draftId) {
        return door.member(Permission.COUNCIL_ADMIN)
                .flatMap(who -> seeing.stop(who, draftId, PolicyEffectController::told));
    }

    @Override
    public Mono<Page<EffectCase>> cases(UUID draftId, @Nullable String kind, int page, int size) {
        Pages.check(page, size);
        LiveCaseKind only = kind == null ? null : kind(kind);
        return door.member(Permission.COUNCIL_ADMIN, Permission.AUDITOR)
                .flatMap(who -> seeing.cases(who.council(), draftId, only, page * size, size))
                .map(found -> new Page<>(
                        found.cases().stream().map(PolicyEffectController::told).toList(), page, size, found.all()));
    }

    private static LiveCaseKind kind(String code) {
        try {
            return LiveCaseKind.of(code);
        } catch (IllegalArgumentException unknown) {
            throw new PolicyRefused(
                    ProblemType.UNREADABLE,
                    "There is no such kind of case. Known are open_plan, queue_item, due_review, charge and to_panel.",
                    Map.of("errors", List.of(new Fault("kind", "There is no such kind of case."))));
        }
    }

    @Override
    public Flux<String> export(UUID draftId) {
        return door.member(Permission.COUNCIL_ADMIN, Permission.AUDITOR)
                .flatMapMany(who -> seeing.find(who.council(), draftId)
                        .flatMapMany(found -> seeing.export(who.council(), draftId)
                                .map(PolicyEffectController::line)
                                .startWith(Csv.line("kind", "record_number", "plan_id", "stage", "before", "after"))));
    }

    private static String line(ChangedCase changed) {
        return Csv.line(
                changed.kind().code(),
                changed.recordNumber(),
                changed.plan().toString(),
                changed.stage(),
                changed.before(),
                changed.after());
    }

    private static EffectCase told(ChangedCase changed) {
        return new EffectCase(
                changed.kind().code(),
                changed.plan(),
                changed.recordNumber(),
                changed.stage(),
                changed.before(),
                changed.after());
    }

    private static EffectView told(Shown shown) {
        if (shown.effect().isEmpty()) {
            return new EffectView(shown.draft(), "none", false, 0, 0, 0, List.of(), null, null, null);
        }
        EffectOfADraft effect = shown.effect().get();
        return new EffectView(
                shown.draft(),
                effect.state().code(),
                shown.stale(),
                effect.cases(),
                effect.seen(),
                effect.changed(),
                effect.counts().entrySet().stream()
                        .filter(kind -> kind.getKey().isChange())
                        .map(kind -> new EffectView.Kind(
                                kind.getKey().code(),
                                kind.getValue().seen(),
                                kind.getValue().changed()))
                        .toList(),
                effect.begunBy().name(),
                effect.begunAt(),
                shown.criteria().map(PolicyEffectController::told).orElse(null));
    }

    private static EffectView.AtThePanel told(CriteriaTried tried) {
        return new EffectView.AtThePanel(
                tried.plans(),
                tried.toPanel(),
                tried.notKnown(),
                tried.percent(),
                tried.warns().orElse(null));
    }
}
