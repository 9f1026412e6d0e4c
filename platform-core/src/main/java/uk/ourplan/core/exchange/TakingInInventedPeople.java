package uk.ourplan.core.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.directory.Workers;
import uk.ourplan.core.directory.model.Held;
import uk.ourplan.core.exchange.form.PersonForm;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.tenant.council.Council;
import uk.ourplan.tenant.opening.InventedPeople;

/**
 * Takes the sample people in when a council is opened with people for demonstrations: by the same use case as any other record,
 * in the name of its invented practitioner, one transaction a person, so that a load that was cut off goes on.
 *
 * @see "docs/decisions/0123-invented-adults-at-an-opening.md"
 */
@Component
final class TakingInInventedPeople implements InventedPeople {

    private static final String FILES = "classpath:invented-people/*.yaml";
    private static final String TRACE = "opening";

    private final TakingInAPerson takingIn;
    private final Workers workers;
    private final CouncilDoor door;
    private final Clock clock;

    TakingInInventedPeople(TakingInAPerson takingIn, Workers workers, CouncilDoor door, Clock clock) {
        this.takingIn = takingIn;
        this.workers = workers;
        this.door = door;
        this.clock = clock;
    }

    @Override
    public Flux<TakenIn> takeIn(Council council) {
        return practitioner(council)
                .zipWith(files(council))
                .flatMapMany(both -> Flux.fromIterable(both.getT2())
                        .concatMap(file -> takenIn(both.getT1(), file).thenReturn(file))
                        .index((before, file) ->
                                new TakenIn(before.intValue() + 1, both.getT2().size())));
    }

    /** Who is there already stays as they are: the refusal is the same as for anybody who sends a record twice. */
    private Mono<Void> takenIn(Asking asking, byte[] file) {
        return Mono.defer(() -> takingIn.takeIn(asking, file, PersonForm.Written.YAML))
                .then()
                .onErrorResume(
                        Refused.class,
                        refused ->
                                refused.refusal() instanceof Refusal.WrongState ? Mono.empty() : Mono.error(refused));
    }

    private Mono<Asking> practitioner(Council council) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Days.LONDON);
        return door.read(
                council.id(),
                client -> workers.holders(client, council.id(), Permission.PRACTITIONER.code())
                        .flatMap(held -> Mono.justOrEmpty(held.stream()
                                .filter(each -> each.spell().holdsOn(today))
                                .map(Held::worker)
                                .min(Comparator.comparing(worker -> worker.value()))))
                        .flatMap(worker -> workers.find(client, council.id(), worker))
                        .map(worker -> new Asking(
                                council.id(),
                                council.slug(),
                                worker.id(),
                                worker.name(),
                                Set.of(Permission.PRACTITIONER),
                                Set.of(),
                                TRACE,
                                null)));
    }

    /** Read off the event loop, because the class path waits for a disk. */
    private static Mono<List<byte[]>> files(Council council) {
        return Mono.fromCallable(TakingInInventedPeople::resources)
                .subscribeOn(Schedulers.boundedElastic())
                .map(all -> all.stream()
                        .map(text -> text.replaceFirst("(?m)^council: .*$", "council: " + council.slug())
                                .getBytes(StandardCharsets.UTF_8))
                        .toList());
    }

    private static List<String> resources() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources(FILES);
        if (found.length == 0) {
            throw new IllegalStateException("The invented people are not on the class path.");
        }
        return Arrays.stream(found)
                .sorted(Comparator.comparing(resource -> String.valueOf(resource.getFilename())))
                .map(TakingInInventedPeople::text)
                .toList();
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
