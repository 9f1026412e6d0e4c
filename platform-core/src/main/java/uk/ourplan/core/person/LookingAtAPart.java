package uk.ourplan.core.person;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.person.PartView;
import uk.ourplan.api.person.RecordOnADay;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.person.model.PersonOnRecord;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.language.person.part.RecordPart;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.publishing.Policies;

/** Shows one part of a person's record, every version of it, and the whole record as it stood on any day; each look is recorded. */
@Component
public final class LookingAtAPart {

    private final CouncilDoor door;
    private final People people;
    private final RecordParts parts;
    private final Policies policies;
    private final Clock clock;

    LookingAtAPart(CouncilDoor door, People people, RecordParts parts, Policies policies, Clock clock) {
        this.door = door;
        this.people = people;
        this.parts = parts;
        this.policies = policies;
        this.clock = clock;
    }

    /** The part as it stands; refused with 404 where the council has no such person. */
    public Mono<PartView> look(Asking asking, UUID personId, PartName name) {
        return looking(
                asking,
                personId,
                client -> person -> parts.latest(client, asking.council(), person, name)
                        .flatMap(saved -> policy(client, asking)
                                .map(policy -> PartsTold.now(saved, person, asking.name(), policy))));
    }

    /** Every version of it, latest first. */
    public Mono<List<PartView>> versions(Asking asking, UUID personId, PartName name) {
        return looking(
                asking,
                personId,
                client -> person -> parts.all(client, asking.council(), person, name)
                        .map(all -> all.stream().map(PartsTold::earlier).toList()));
    }

    /** The record as it stood at the end of that day; refused with 404 for a day before it was taken in. */
    public Mono<RecordOnADay> on(Asking asking, UUID personId, @Nullable String on) {
        return looking(asking, personId, client -> person -> {
            LocalDate day = asked(on);
            Instant end = day.plusDays(1).atStartOfDay(Days.LONDON).toInstant();
            return parts.since(client, asking.council(), personId)
                    .filter(since -> since.isBefore(end))
                    .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.NotFound())))
                    .flatMap(since -> parts.asAt(client, asking.council(), personId, end))
                    .map(stood -> told(person, stood, day));
        });
    }

    private static RecordOnADay told(PersonOnRecord person, Map<PartName, RecordPart> stood, LocalDate day) {
        PersonOnRecord then = person;
        for (RecordPart part : stood.values()) {
            then = then.with(part);
        }
        return new RecordOnADay(then.id(), day, then.person(), then.people(), then.capacity(), then.circumstances());
    }

    private <T> Mono<T> looking(
            Asking asking, UUID personId, Function<DatabaseClient, Function<PersonOnRecord, Mono<T>>> work) {
        return door.write(
                asking,
                client -> people.find(client, asking.council(), personId)
                        .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.NotFound())))
                        .flatMap(person -> work.apply(client).apply(person))
                        .map(seen -> Written.of(seen, Deed.of("person_viewed", "person", personId))));
    }

    private Mono<CouncilPolicy> policy(DatabaseClient client, Asking asking) {
        return policies.of(asking.council(), client).map(policy -> policy.on(today()));
    }

    private LocalDate asked(@Nullable String on) {
        if (on == null || on.isBlank()) {
            return today();
        }
        try {
            return LocalDate.parse(on);
        } catch (DateTimeParseException notADay) {
            throw new Refused(new Refusal.Unreadable(
                    "The day cannot be read.", List.of(new Mistake("on", "Give the day as 2026-11-20."))));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.LONDON);
    }
}
