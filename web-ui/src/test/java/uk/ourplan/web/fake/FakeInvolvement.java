package uk.ourplan.web.fake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.InvolvementApi;
import uk.ourplan.api.plan.MaySee;
import uk.ourplan.api.plan.WhoMaySee;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.law.Reason;

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
    public Mono<ResponseEntity<byte[]>> advocacyReferral(UUID planId) {
        return Mono.just(ResponseEntity.ok("Referral to independent advocacy".getBytes(StandardCharsets.UTF_8)));
    }
}
