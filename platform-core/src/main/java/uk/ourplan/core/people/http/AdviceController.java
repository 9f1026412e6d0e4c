package uk.ourplan.core.people.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.person.AdviceApi;
import uk.ourplan.api.person.AdviceGiven;
import uk.ourplan.api.person.AdviceOnRecord;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.person.InformingAPerson;
import uk.ourplan.language.council.Permission;

@RestController
class AdviceController implements AdviceApi {

    private final InformingAPerson informing;

    AdviceController(InformingAPerson informing) {
        this.informing = informing;
    }

    @Override
    public Mono<AdviceOnRecord> read(UUID personId) {
        return Asking.holding(
                        Permission.PRACTITIONER, Permission.AUTHORISER, Permission.PANEL_MEMBER, Permission.AUDITOR)
                .flatMap(asking -> informing.read(asking, personId));
    }

    @Override
    public Mono<AdviceOnRecord> give(UUID personId, AdviceGiven given, @Nullable String idempotencyKey) {
        return Asking.here().flatMap(asking -> informing.give(asking, personId, given));
    }
}
