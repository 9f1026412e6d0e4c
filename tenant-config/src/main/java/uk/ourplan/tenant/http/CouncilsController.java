package uk.ourplan.tenant.http;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.council.CouncilSummary;
import uk.ourplan.api.council.CouncilsApi;
import uk.ourplan.api.council.OpenCouncil;
import uk.ourplan.tenant.council.AtTheDoor;
import uk.ourplan.tenant.council.Council;
import uk.ourplan.tenant.council.CouncilTransaction;
import uk.ourplan.tenant.council.Councils;
import uk.ourplan.tenant.pack.OpeningACouncil;

@RestController
class CouncilsController implements CouncilsApi {

    private final AtTheDoor door;
    private final CouncilTransaction transactions;
    private final Councils councils;
    private final OpeningACouncil opening;

    CouncilsController(AtTheDoor door, CouncilTransaction transactions, Councils councils, OpeningACouncil opening) {
        this.door = door;
        this.transactions = transactions;
        this.councils = councils;
        this.opening = opening;
    }

    @Override
    public Mono<Page<CouncilSummary>> councils(int page, int size) {
        Pages.check(page, size);
        return transactions.readingReference(client -> councils.some(page * size, size, client)
                .zipWith(
                        councils.count(client),
                        (some, all) -> new Page<>(
                                some.stream().map(CouncilsController::summary).toList(), page, size, all)));
    }

    @Override
    public Mono<CouncilSummary> open(OpenCouncil council, @Nullable String idempotencyKey) {
        return door.operator()
                .flatMap(operator ->
                        opening.open(operator, council.id(), council.slug(), council.name(), council.pack()))
                .map(CouncilsController::summary);
    }

    private static CouncilSummary summary(Council council) {
        return new CouncilSummary(council.id(), council.slug(), council.name(), council.state(), council.openedOn());
    }
}
