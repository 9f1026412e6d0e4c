package uk.ourplan.core.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.person.Imported;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.core.assessment.AssessmentOnRecord;
import uk.ourplan.core.assessment.Assessments;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.NewIds;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.exchange.form.PersonFile;
import uk.ourplan.core.exchange.form.PersonForm;
import uk.ourplan.core.exchange.form.Planning;
import uk.ourplan.core.person.People;
import uk.ourplan.core.person.Timeline;
import uk.ourplan.core.person.model.PersonOnRecord;
import uk.ourplan.core.plan.PlanUnderWay;
import uk.ourplan.core.plan.TakingInAPlan;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.person.Person;

/**
 * Takes in one person's record with its assessment and the plan under way, all in one transaction: a file with anything wrong
 * in it changes nothing. Whoever takes it in becomes the author of the plan; whom the file names as author stays in the file
 * as it came.
 */
@Component
public final class TakingInAPerson {

    private final CouncilDoor door;
    private final People people;
    private final Timeline timeline;
    private final Assessments assessments;
    private final TakingInAPlan plans;
    private final TakenIn takenIn;
    private final NewIds ids;
    private final Clock clock;

    TakingInAPerson(
            CouncilDoor door,
            People people,
            Timeline timeline,
            Assessments assessments,
            TakingInAPlan plans,
            TakenIn takenIn,
            NewIds ids,
            Clock clock) {
        this.door = door;
        this.people = people;
        this.timeline = timeline;
        this.assessments = assessments;
        this.plans = plans;
        this.takenIn = takenIn;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Reads the file and takes it in. Refused: 413 where it is too large, 400 with every mistake, 409 where the council has
     * the record number already.
     */
    public Mono<Imported> takeIn(Asking asking, byte[] file, PersonForm.Written written) {
        if (file.length > PersonForm.MOST_BYTES) {
            throw new Refused(new Refusal.OfTheFrame(
                    ProblemType.TOO_LARGE,
                    "A record has at most " + PersonForm.MOST_BYTES + " bytes. Send one person at a time.",
                    Map.of()));
        }
        PersonForm.Read read = PersonForm.read(file, written, asking.alias());
        return door.write(asking, client -> keep(client, asking, read));
    }

    private Mono<Written<Imported>> keep(DatabaseClient client, Asking asking, PersonForm.Read read) {
        PersonFile file = read.file();
        Instant now = clock.instant();
        PersonOnRecord person =
                new PersonOnRecord(ids.next(), file.person(), file.people(), file.capacity(), file.flags());
        AssessmentOnRecord assessment = new AssessmentOnRecord(ids.next(), person.id(), file.assessment());
        return people.add(client, asking.council(), person, now)
                .filter(added -> added)
                .switchIfEmpty(Mono.error(TakingInAPerson::recordNumberTaken))
                .then(Mono.defer(() -> assessments.add(client, asking.council(), assessment, now)))
                .then(Mono.defer(() -> completed(client, asking, assessment)))
                .then(Mono.defer(() -> takenIn.keep(client, asking, person.id(), file.asAt(), read.asItCame(), now)))
                .then(Mono.defer(() -> plan(client, asking, file, assessment)))
                .map(plan -> written(person, assessment, plan.orElse(null)));
    }

    private Mono<Void> completed(DatabaseClient client, Asking asking, AssessmentOnRecord assessment) {
        LocalDate day = assessment.assessment().completed();
        return day == null
                ? Mono.empty()
                : timeline.add(
                        client,
                        asking.council(),
                        assessment.personId(),
                        day.atStartOfDay(Days.LONDON).toInstant(),
                        "assessment_completed",
                        assessment.id(),
                        assessment.assessment().assessor() == null
                                ? null
                                : assessment.assessment().assessor().name());
    }

    private Mono<Optional<UUID>> plan(
            DatabaseClient client, Asking asking, PersonFile file, AssessmentOnRecord assessment) {
        Planning planning = file.planning();
        if (planning == null) {
            return Mono.just(Optional.empty());
        }
        Planning.Panel panel = planning.panel();
        return plans.within(
                        client,
                        asking,
                        new PlanUnderWay(
                                assessment.personId(),
                                assessment.id(),
                                SectionsOfAFile.kind(file, planning.started()),
                                planning.started(),
                                SectionsOfAFile.content(file, planning),
                                SectionsOfAFile.agreement(planning),
                                panel == null ? Set.of() : Set.copyOf(panel.matches()),
                                null))
                .map(Optional::of);
    }

    private static Written<Imported> written(
            PersonOnRecord person, AssessmentOnRecord assessment, @Nullable UUID planId) {
        Deed taken = Deed.of("person_imported", Map.of("person", person.id(), "assessment", assessment.id()));
        Written<Imported> written = planId == null
                ? Written.of(imported(person.person(), person.id(), assessment.id(), null), taken)
                : Written.of(
                        imported(person.person(), person.id(), assessment.id(), planId),
                        taken,
                        Deed.of("plan_taken_in", Map.of("person", person.id(), "plan", planId)));
        return written.touching("person", person.id());
    }

    private static Imported imported(Person person, UUID personId, UUID assessmentId, @Nullable UUID planId) {
        return new Imported(personId, String.valueOf(person.recordNumber()), assessmentId, planId);
    }

    private static Refused recordNumberTaken() {
        return new Refused(new Refusal.WrongState(
                "The council has a record with this record number already. Nothing was changed; look for it by its number.",
                Map.of("errors", List.of(new Mistake("person.record_number", "is used by another record")))));
    }
}
