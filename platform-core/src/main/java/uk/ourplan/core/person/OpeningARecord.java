package uk.ourplan.core.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.person.AssessmentSummary;
import uk.ourplan.api.person.PersonRecord;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.person.model.PersonOnRecord;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.date.Days;
import uk.ourplan.tenant.publishing.Policies;

/** Opens a person's record and records, in the same transaction, who did. */
@Component
public final class OpeningARecord {

    private final CouncilDoor door;
    private final People people;
    private final PlansAtAGlance plans;
    private final Timeline timeline;
    private final AssessmentsOfAPerson assessments;
    private final Policies policies;
    private final Clock clock;

    OpeningARecord(
            CouncilDoor door,
            People people,
            PlansAtAGlance plans,
            Timeline timeline,
            AssessmentsOfAPerson assessments,
            Policies policies,
            Clock clock) {
        this.door = door;
        this.people = people;
        this.plans = plans;
        this.timeline = timeline;
        this.assessments = assessments;
        this.policies = policies;
        this.clock = clock;
    }

    /** What is known of the assessments of a person; whoever holds them says. */
    public interface AssessmentsOfAPerson {

        /** All of them, latest first. */
        Mono<List<AssessmentSummary>> of(DatabaseClient client, CouncilId council, UUID personId);
    }

    /** The record; refused with 404 where the council has no such person. */
    public Mono<PersonRecord> open(Asking asking, UUID personId) {
        CouncilId council = asking.council();
        return door.write(
                asking,
                client -> people.find(client, council, personId)
                        .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.NotFound())))
                        .flatMap(person -> everything(client, council, person))
                        .flatMap(record -> people.opened(client, asking, personId, clock.instant())
                                .thenReturn(Written.of(record, Deed.of("person_viewed", "person", personId)))));
    }

    /** One after the other: a transaction has one connection. */
    private Mono<PersonRecord> everything(DatabaseClient client, CouncilId council, PersonOnRecord person) {
        return assessments
                .of(client, council, person.id())
                .flatMap(found -> plans.ofPerson(client, council, person.id())
                        .flatMap(under -> timeline.of(client, council, person.id())
                                .flatMap(happened -> policies.of(council, client)
                                        .map(policy -> new PersonRecord(
                                                person.id(),
                                                person.person(),
                                                person.people(),
                                                person.capacity(),
                                                person.circumstances(),
                                                found,
                                                under,
                                                happened,
                                                TransitionTold.of(person, found, under, policy.on(today())))))));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.LONDON);
    }
}
