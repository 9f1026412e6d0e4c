package uk.ourplan.web.fake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.ourplan.api.determination.Determined;
import uk.ourplan.api.plan.Readiness;
import uk.ourplan.api.plan.ThenAndNow;
import uk.ourplan.api.plan.TimeMachineApi;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.law.Weight;

/** A plan whose signature a team manager gave, and which would go to a service manager on any other day. */
final class FakeTimeMachine implements TimeMachineApi {

    @Override
    public Mono<Readiness> readiness(UUID planId, @Nullable String on) {
        LocalDate day = on == null ? LocalDate.of(2026, 11, 20) : LocalDate.parse(on);
        Determined any = signedBy("service_manager", day, "2026.2");
        Finding late = new Finding(
                "SCHEDULE-03",
                null,
                Weight.BLOCKS,
                Step.SUBMIT,
                "The first review is later than the law of that day allows.",
                "Propose an earlier date.",
                new Reason("SCHEDULE-03", "The first review is too late.", null, Effect.REQUIRES),
                null,
                null,
                List.of(),
                day);
        return Mono.just(
                new Readiness(day, List.of(late), List.of(), true, false, false, any, any, any, Findings.WORKED));
    }

    @Override
    public Mono<ThenAndNow> determinations(UUID planId, @Nullable String on) {
        LocalDate day = on == null ? LocalDate.of(2026, 11, 20) : LocalDate.parse(on);
        ThenAndNow.Kept kept = new ThenAndNow.Kept(
                "sign_off",
                signedBy("team_manager", LocalDate.of(2026, 5, 4), "2026.1"),
                3,
                signedBy("service_manager", day, "2026.2"),
                false);
        return Mono.just(new ThenAndNow(day, "2026.2", 5, List.of(kept)));
    }

    private static Determined signedBy(String role, LocalDate on, String pack) {
        Map<String, @Nullable Object> answer = new HashMap<>();
        answer.put("signs_off", role);
        return new Determined("authorisation-route", on, answer, List.of(), List.of(), List.of(), pack, null);
    }
}
