package uk.ourplan.web.fake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.ourplan.api.plan.AgreementApi;
import uk.ourplan.api.plan.AgreementSought;

/** How agreement to one plan is sought, in memory. */
public final class FakeAgreement implements AgreementApi {

    @Override
    public Mono<AgreementSought> sought(UUID planId) {
        return Mono.just(new AgreementSought(
                LocalDate.of(2026, 11, 12),
                LocalDate.of(2026, 11, 26),
                LocalDate.of(2026, 11, 27),
                7L,
                List.of(
                        new AgreementSought.Condition("setting_on", "The council uses assumed agreement.", true),
                        new AgreementSought.Condition(
                                "efforts", "An effort is logged at every stage that is due.", false)),
                List.of(
                        new AgreementSought.Stage(
                                "follow_up_calls", "Follow-up calls", LocalDate.of(2026, 11, 19), "due"),
                        new AgreementSought.Stage(
                                "first_review", "First light-touch review", LocalDate.of(2027, 1, 7), "not_yet_due"))));
    }
}
