package uk.ourplan.web.fake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.AftercareFiled;
import uk.ourplan.api.plan.InvolvementApi;
import uk.ourplan.api.plan.JointMeeting;
import uk.ourplan.api.plan.JointPlans;
import uk.ourplan.api.plan.MaySee;
import uk.ourplan.api.plan.WhoMaySee;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.PlanState;

/** A son who sees the whole plan, and a neighbour who sees nothing. */
final class FakeInvolvement implements InvolvementApi {

    @Override
    public Mono<WhoMaySee> whoMaySee(UUID planId) {
        return Mono.just(new WhoMaySee(List.of(
                new MaySee(
                        "P1",
                        "Graham Tattersby",
                        "whole_plan",
                        List.of(),
                        LocalDate.of(2026, 10, 22),
                        null,
                        true,
                        "full",
                        true,
                        List.of(new Reason("INVOLVE-04", "The person agreed to it.", null, Effect.PERMITS))),
                new MaySee(
                        "P2",
                        "Parveen Sadiq-Holt",
                        "nothing",
                        List.of(),
                        null,
                        null,
                        false,
                        "none",
                        false,
                        List.of(new Reason(
                                "INVOLVE-04",
                                "They take part; that they see the plan was not agreed.",
                                null,
                                Effect.FORBIDS))))));
    }

    @Override
    public Mono<ResponseEntity<byte[]>> cooperationRequest(UUID planId, String place) {
        return Mono.just(ResponseEntity.ok("Request to co-operate".getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Mono<JointPlans> joint(UUID planId) {
        return Mono.just(new JointPlans(
                List.of(
                        new JointPlans.Part(planId, "Mo", PlanKind.CARE_AND_SUPPORT_PLAN, 1, PlanState.DRAFT, 0),
                        new JointPlans.Part(FakeCore.PLAN, "Denise", PlanKind.SUPPORT_PLAN, 1, PlanState.DRAFT, 2)),
                List.of(new JointPlans.Reader("person", "Mo"), new JointPlans.Reader("P1", "Denise")),
                List.of("“Respite” relieves Denise and does not stand on Denise’s plan.")));
    }

    @Override
    public Mono<JointPlans> met(UUID planId, JointMeeting meeting, @Nullable String key) {
        return joint(planId);
    }

    @Override
    public Mono<ResponseEntity<byte[]>> jointPage(UUID planId, String reader) {
        return Mono.just(ResponseEntity.ok("Plans made together".getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Mono<AftercareFiled> fileAftercareForm(UUID planId, @Nullable String key) {
        return Mono.just(new AftercareFiled(LocalDate.of(2026, 11, 20), "Helena Marsh"));
    }

    @Override
    public Mono<ResponseEntity<byte[]>> filedAftercareForm(UUID planId) {
        return aftercareForm(planId);
    }

    @Override
    public Mono<ResponseEntity<byte[]>> aftercareForm(UUID planId) {
        return Mono.just(ResponseEntity.ok("After-care".getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Mono<ResponseEntity<byte[]>> advocacyReferral(UUID planId) {
        return Mono.just(ResponseEntity.ok("Referral to independent advocacy".getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Mono<ResponseEntity<byte[]>> actionPlan(UUID planId) {
        return Mono.just(ResponseEntity.ok("Action plan".getBytes(StandardCharsets.UTF_8)));
    }
}
