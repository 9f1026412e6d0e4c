package uk.ourplan.core.person;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.person.PartView;
import uk.ourplan.api.person.PlanSummary;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.person.Objection;
import uk.ourplan.core.law.person.WhatMayStand;
import uk.ourplan.core.person.model.HelpAgreed;
import uk.ourplan.core.person.model.PersonOnRecord;
import uk.ourplan.core.person.model.SavedPart;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.core.problem.Versions;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.person.part.RecordPart;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.publishing.Policies;

/**
 * Saves one part of a person's record. What stood there stays readable; the person's plans under way are held against the new
 * facts from this moment on, and whoever has one open is told.
 */
@Component
public final class SavingAPart {

    private final CouncilDoor door;
    private final People people;
    private final RecordParts parts;
    private final PlansAtAGlance plans;
    private final Timeline timeline;
    private final Policies policies;
    private final Clock clock;

    SavingAPart(
            CouncilDoor door,
            People people,
            RecordParts parts,
            PlansAtAGlance plans,
            Timeline timeline,
            Policies policies,
            Clock clock) {
        this.door = door;
        this.people = people;
        this.parts = parts;
        this.plans = plans;
        this.timeline = timeline;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Saves it over the revision that was read. Refused where the council has no such person (404), where somebody saved in
     * between (412, with what stands there), and where the law does not let it stand (422, field by field).
     */
    public Mono<PartView> save(Asking asking, UUID personId, RecordPart sent, long read) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> parts.hold(client, asking.council(), personId)
                        .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.NotFound())))
                        .flatMap(before -> parts.latest(client, asking.council(), before, sent.name())
                                .flatMap(stands -> policies.of(asking.council(), client)
                                        .flatMap(policy -> plans.ofPerson(client, asking.council(), personId)
                                                .flatMap(under -> saved(
                                                        client,
                                                        asking,
                                                        new Attempt(
                                                                before,
                                                                stands,
                                                                sent,
                                                                read,
                                                                policy.on(today()),
                                                                under)))))));
    }

    /** Everything that decides whether what was sent may stand. */
    private record Attempt(
            PersonOnRecord before,
            SavedPart stands,
            RecordPart sent,
            long read,
            CouncilPolicy policy,
            List<PlanSummary> plans) {

        private List<PlanSummary> underWay() {
            return plans.stream()
                    .filter(plan -> plan.state() != PlanState.SIGNED_OFF && plan.state() != PlanState.ENDED)
                    .toList();
        }
    }

    private Mono<Written<PartView>> saved(DatabaseClient client, Asking asking, Attempt attempt) {
        Versions.mustBe(
                attempt.stands().revision(),
                attempt.read(),
                Map.of("current", PartsTold.now(attempt.stands(), attempt.before(), asking.name(), attempt.policy())));
        RecordPart stood = attempt.before().part(attempt.sent().name());
        RecordPart part = WhatMayStand.filledIn(stood, attempt.sent(), attempt.policy(), reviewDue(attempt.plans()));
        PersonOnRecord after = attempt.before().with(part);
        mayStand(WhatMayStand.objections(stood, part, after.circumstances(), after.capacity(), attempt.policy()));
        Instant now = clock.instant();
        long revision = attempt.stands().revision() + 1;
        SavedPart saved = new SavedPart(revision, part, asking.name(), now);
        return parts.add(client, asking, attempt.before(), part, revision, now)
                .then(Mono.defer(() -> people.keep(client, asking.council(), after, now)))
                .thenMany(Flux.fromIterable(HelpAgreed.notes(stood, part, after.people())))
                .concatMap(note -> timeline.note(client, asking, after.id(), HelpAgreed.DEED, note))
                .then()
                .thenReturn(written(after, saved, attempt, asking.name()));
    }

    private static Written<PartView> written(PersonOnRecord person, SavedPart saved, Attempt attempt, String by) {
        Written<PartView> written = Written.of(
                        PartsTold.now(saved, person, by, attempt.policy()),
                        Deed.of("person_" + saved.content().name().code() + "_saved", "person", person.id()))
                .touching("person", person.id());
        for (PlanSummary plan : attempt.underWay()) {
            written = written.touching("persons_record_saved", plan.id());
        }
        return written;
    }

    private static void mayStand(List<Objection> objections) {
        if (!objections.isEmpty()) {
            throw new Refused(new Refusal.Invalid(
                    "This cannot stand on the record as it is. Mend what is listed; nothing was changed.",
                    objections.stream()
                            .map(one -> new Mistake(one.at(), one.says()))
                            .toList()));
        }
    }

    /** The latest review that a plan of the person has ahead of it. */
    private static @Nullable LocalDate reviewDue(List<PlanSummary> plans) {
        return plans.stream()
                .map(PlanSummary::reviewDue)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.LONDON);
    }
}
