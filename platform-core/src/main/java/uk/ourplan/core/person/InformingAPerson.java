package uk.ourplan.core.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.person.AdviceGiven;
import uk.ourplan.api.person.AdviceOnRecord;
import uk.ourplan.api.person.AdviceOnRecord.Entry;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.planning.advice.AdviceReaches;
import uk.ourplan.core.person.model.PersonOnRecord;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.person.PlanForm;
import uk.ourplan.language.plan.Advice.Given;

/**
 * Puts information and advice on record for a person at any stage, with or without a plan; nothing else changes, and no
 * closed plan is opened by it (INFO-01).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/4">Care Act 2014 s.4</a>
 */
@Component
public class InformingAPerson {

    private final CouncilDoor door;
    private final People people;
    private final AdviceTold told;
    private final Clock clock;

    InformingAPerson(CouncilDoor door, People people, AdviceTold told, Clock clock) {
        this.door = door;
        this.people = people;
        this.told = told;
        this.clock = clock;
    }

    /** All that is on record; the look is recorded. */
    public Mono<AdviceOnRecord> read(Asking asking, UUID person) {
        return door.write(
                asking,
                client -> found(client, asking, person)
                        .flatMap(who -> onRecord(client, asking, who))
                        .map(record -> Written.of(record, deed("advice_viewed", person))));
    }

    /** Refused (422) without a day that has come, a topic and a recipient. */
    public Mono<AdviceOnRecord> give(Asking asking, UUID person, AdviceGiven sent) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> found(client, asking, person).flatMap(who -> {
                    acceptable(sent);
                    Given given = new Given(
                            sent.dated(),
                            sent.topic(),
                            asking.name(),
                            sent.to(),
                            sent.form(),
                            sent.entries(),
                            sent.understood());
                    return told.add(client, asking, person, given, clock.instant())
                            .then(onRecord(client, asking, who))
                            .map(record -> Written.of(record, deed("advice_given", person)));
                }));
    }

    private Mono<PersonOnRecord> found(DatabaseClient client, Asking asking, UUID person) {
        return people.find(client, asking.council(), person)
                .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.NotFound())));
    }

    private void acceptable(AdviceGiven sent) {
        List<Mistake> mistakes = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Days.LONDON);
        if (sent.dated() == null || sent.dated().isAfter(today)) {
            mistakes.add(new Mistake("dated", "Give the day on which it was told: today or earlier."));
        }
        if (sent.topic() == null || sent.topic().isBlank()) {
            mistakes.add(new Mistake("topic", "Say what it was about."));
        }
        if (sent.to() == null || sent.to().isBlank()) {
            mistakes.add(new Mistake("to", "Say who was told: person, or the name of somebody else."));
        }
        if (!mistakes.isEmpty()) {
            throw new Refused(new Refusal.Invalid("This cannot be put on record as it stands. Correct it.", mistakes));
        }
    }

    private Mono<AdviceOnRecord> onRecord(DatabaseClient client, Asking asking, PersonOnRecord who) {
        Set<PlanForm> needed = who.person().planFormat() == null
                ? Set.of()
                : Set.copyOf(who.person().planFormat().forms());
        return told.to(client, asking.council(), who.id())
                .map(all -> new AdviceOnRecord(all.stream()
                        .map(given -> new Entry(
                                given.dated(),
                                given.topic(),
                                given.by(),
                                given.to(),
                                given.form(),
                                given.entries(),
                                AdviceReaches.thePerson(given, who.people()),
                                AdviceReaches.inAnotherForm(given, needed)))
                        .toList()));
    }

    private static Deed deed(String what, UUID person) {
        return Deed.of(what, Map.of("person", person));
    }
}
