package uk.ourplan.tenant.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.council.CouncilStanding;
import uk.ourplan.api.council.ExportAsked;
import uk.ourplan.api.council.OwnCouncilApi;
import uk.ourplan.language.council.Permission;
import uk.ourplan.tenant.council.AtTheDoor;
import uk.ourplan.tenant.council.WhoIsAsking;
import uk.ourplan.tenant.opening.ExportingACouncil;
import uk.ourplan.tenant.opening.OpeningStepByStep;
import uk.ourplan.tenant.opening.RunningACouncil;

@RestController
class OwnCouncilController implements OwnCouncilApi {

    private final AtTheDoor door;
    private final OpeningStepByStep councils;
    private final RunningACouncil running;
    private final ExportingACouncil exporting;

    OwnCouncilController(
            AtTheDoor door, OpeningStepByStep councils, RunningACouncil running, ExportingACouncil exporting) {
        this.door = door;
        this.councils = councils;
        this.running = running;
        this.exporting = exporting;
    }

    @Override
    public Mono<CouncilStanding> standing() {
        return administrator()
                .flatMap(who -> councils.ownStanding(who.council()))
                .map(CouncilViews::standing);
    }

    @Override
    public Mono<CouncilStanding> goLive(@Nullable String idempotencyKey) {
        return administrator().flatMap(running::goLive).map(CouncilViews::standing);
    }

    @Override
    public Mono<CouncilStanding> share(@Nullable String idempotencyKey) {
        return administrator().flatMap(who -> running.share(who, true)).map(CouncilViews::standing);
    }

    @Override
    public Mono<CouncilStanding> keep(@Nullable String idempotencyKey) {
        return administrator().flatMap(who -> running.share(who, false)).map(CouncilViews::standing);
    }

    @Override
    public Mono<Page<ExportAsked>> exports(int page, int size) {
        Pages.check(page, size);
        return administrator()
                .flatMap(who -> exporting.some(who, page, size))
                .map(some -> new Page<>(
                        some.items().stream().map(CouncilViews::asked).toList(), page, size, some.total()));
    }

    @Override
    public Mono<ExportAsked> askForExport(@Nullable String idempotencyKey) {
        return administrator().flatMap(exporting::ask).map(CouncilViews::asked);
    }

    @Override
    public Mono<ResponseEntity<Flux<byte[]>>> archive(UUID exportId) {
        return administrator()
                .flatMap(who -> exporting.fetch(who, exportId))
                .map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("application/zip"))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"council.zip\"")
                        .body(bytes));
    }

    private Mono<WhoIsAsking> administrator() {
        return door.member(Permission.COUNCIL_ADMIN);
    }
}
