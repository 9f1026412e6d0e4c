package uk.ourplan.core.probe;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.core.problem.Versions;
import uk.ourplan.language.council.Permission;

@RestController
@RequestMapping("/api/v1/probes")
class ProbeController {

    private final CouncilDoor door;

    ProbeController(CouncilDoor door) {
        this.door = door;
    }

    @PostMapping
    Mono<Probe> post(@RequestBody Probe probe) {
        return Asking.holding(Permission.PRACTITIONER)
                .flatMap(asking -> door.write(
                        asking,
                        client -> Mono.just(Written.of(probe, Deed.of("probed", "probe", probe.about()))
                                .touching("probe", probe.about()))));
    }

    /** Touches only what authorisers may hear of. */
    @PostMapping("/quiet")
    Mono<Probe> quiet(@RequestBody Probe probe) {
        return Asking.here()
                .flatMap(asking -> door.write(
                        asking,
                        client -> Mono.just(Written.of(probe, Deed.of("probed", "probe", probe.about()))
                                .touching("probe", probe.about(), Permission.AUTHORISER))));
    }

    /** Takes a while, inside its transaction. */
    @PostMapping("/slow")
    Mono<Probe> slow(@RequestBody Probe probe) {
        return Asking.here()
                .flatMap(asking -> door.write(
                        asking,
                        client -> Mono.delay(Duration.ofMillis(700))
                                .thenReturn(Written.of(probe, Deed.of("probed", "probe", probe.about())))));
    }

    @PostMapping("/refused")
    Mono<Probe> refused(@RequestBody Probe probe) {
        return Asking.here()
                .flatMap(asking -> door.write(
                        asking,
                        client -> Mono.error(new Refused(new Refusal.WrongState("It is closed. Open it first.")))));
    }

    @PutMapping("/{id}")
    Mono<ResponseEntity<Probe>> put(
            @PathVariable UUID id,
            @RequestBody Probe probe,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return Mono.fromSupplier(() -> {
            Versions.mustBe(7, Versions.named(ifMatch), java.util.Map.of("now", "what stands there"));
            return ResponseEntity.ok().eTag(Versions.etag(8)).body(probe);
        });
    }

    @GetMapping("/fault")
    Mono<Probe> fault() {
        return Mono.error(new ArithmeticException("Ada Lovelace, 485 777 3456"));
    }
}
