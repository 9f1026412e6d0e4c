package uk.ourplan.core.plan;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.document.AftercareForm;
import uk.ourplan.core.document.CooperationRequest;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.plan.model.LettersOfAPlan;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.Permission;

/**
 * Writes from a plan to other bodies: a request to co-operate (COMBINE-08) and the form of after-care (S117-01).
 */
@Component
public class WritingFromAPlan {

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final PlanCopies copies;

    WritingFromAPlan(CouncilDoor door, LayingOutAPlan layingOut, PlanCopies copies) {
        this.door = door;
        this.layingOut = layingOut;
        this.copies = copies;
    }

    /** The letter of the request at this place, counted from 1; refused (404) where there is none or nobody is named. */
    public Mono<byte[]> cooperation(Asking asking, UUID planId, String place) {
        return written(
                asking,
                planId,
                "cooperation_request_written",
                (laid, council) -> LettersOfAPlan.cooperation(laid, place, council, asking.name())
                        .map(CooperationRequest::html));
    }

    /** The form of after-care, to be signed and filed; refused (404) where the record names no entitlement. */
    public Mono<byte[]> aftercare(Asking asking, UUID planId) {
        return written(
                asking,
                planId,
                "aftercare_form_written",
                (laid, council) ->
                        LettersOfAPlan.aftercare(laid, council, asking.name()).map(AftercareForm::html));
    }

    private interface Letter {
        Optional<String> of(LaidOut laid, String council);
    }

    private Mono<byte[]> written(Asking asking, UUID planId, String deed, Letter letter) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                        asking,
                        client -> layingOut
                                .find(client, asking.council(), planId)
                                .flatMap(laid -> copies.nameOf(client, asking.council())
                                        .map(council -> Written.of(
                                                letter.of(laid, council)
                                                        .orElseThrow(() -> new Refused(new Refusal.NotFound())),
                                                Deeds.about(deed, laid.plan())))))
                .map(page -> page.getBytes(StandardCharsets.UTF_8));
    }
}
