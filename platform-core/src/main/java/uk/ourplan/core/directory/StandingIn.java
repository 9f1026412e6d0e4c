package uk.ourplan.core.directory;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.directory.model.Lent;
import uk.ourplan.core.directory.model.OnBehalf;
import uk.ourplan.core.directory.model.RolesOnADay;

/** Tells under which roles whoever asks acts for a colleague who is away, so that what they sign says so (AUTH-05). */
@Component
public class StandingIn {

    private final Workers workers;

    StandingIn(Workers workers) {
        this.workers = workers;
    }

    /** As the directory stands in this transaction; somebody whom it does not know stands in for nobody. */
    public Mono<Lent> of(DatabaseClient client, Asking asking, LocalDate today) {
        return workers.held(client, asking.council(), asking.worker())
                .flatMap(held -> workers.deputising(client, asking.council(), asking.worker())
                        .map(deputising -> RolesOnADay.lent(asking.worker(), held, deputising, today)))
                .flatMapMany(lent -> Flux.fromIterable(lent.entrySet()))
                .concatMap(each -> workers.find(client, asking.council(), each.getValue())
                        .map(absent -> Map.entry(each.getKey(), new OnBehalf(absent.id(), absent.name()))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue))
                .map(Lent::new);
    }
}
