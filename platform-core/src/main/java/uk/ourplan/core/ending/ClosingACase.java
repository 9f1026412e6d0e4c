package uk.ourplan.core.ending;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.ending.CaseView;
import uk.ourplan.api.ending.DecideCase;
import uk.ourplan.api.person.PlanSummary;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.dispute.WhatDisagreementHoldsUp;
import uk.ourplan.core.law.ending.ClosingTheCase;
import uk.ourplan.core.law.owed.OwedWithoutAPlan;
import uk.ourplan.core.law.planning.desk.Ending;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.owed.TasksOfAPerson;
import uk.ourplan.core.person.PlansAtAGlance;
import uk.ourplan.core.person.RecordParts;
import uk.ourplan.core.person.model.PersonOnRecord;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.Guard;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.ending.CaseStep;
import uk.ourplan.language.ending.CaseStepKind;
import uk.ourplan.language.law.Finding;

/**
 * Closes somebody's case by a considered decision, never by itself; keeps it open with a note; reopens it (CLOSE-01 to CLOSE-04, DISPUTE-08, TRIGGER-03).
 */
@Component
public class ClosingACase {

    private final CouncilDoor door;
    private final RecordParts people;
    private final PlansAtAGlance plans;
    private final LayingOutAPlan layingOut;
    private final Endings endings;
    private final TasksOfAPerson ofAPerson;
    private final JsonMapper json;

    ClosingACase(
            CouncilDoor door,
            RecordParts people,
            PlansAtAGlance plans,
            LayingOutAPlan layingOut,
            Endings endings,
            TasksOfAPerson ofAPerson,
            JsonMapper json) {
        this.door = door;
        this.people = people;
        this.plans = plans;
        this.layingOut = layingOut;
        this.endings = endings;
        this.ofAPerson = ofAPerson;
        this.json = json;
    }

    /** Where it stands; refused (404) where the council has no such person. The look is recorded. */
    public Mono<CaseView> look(Asking asking, UUID personId) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> standing(client, asking, personId)
                        .map(now -> Written.of(now.told(asking), Deed.of("case_viewed", "person", personId))));
    }

    /** Refused (422) without a reason, and (409) with every duty that is open or where it stands so already. */
    public Mono<CaseView> decide(Asking asking, UUID personId, DecideCase decided) {
        asking.mustHold(Permission.PRACTITIONER);
        EndingAPlan.text("reason", decided.reason());
        return door.write(
                asking,
                client -> standing(client, asking, personId).flatMap(now -> {
                    Guard.state(now.whyNot(decided.what()));
                    if (decided.what() == CaseStepKind.CLOSED) {
                        Guard.state(WhatDisagreementHoldsUp.whyNotEnded(decided.reason()));
                        Guard.findings(now.findings(), "This case cannot be closed. Mend what is listed.");
                    }
                    CaseStep step = new CaseStep(
                            decided.what(), decided.reason(), layingOut.today(), asking.name(), now.facts());
                    String deed = "case_" + decided.what().code();
                    return endings.addStep(client, asking, personId, step, layingOut.now())
                            .then(Mono.defer(() -> standing(client, asking, personId)))
                            .map(after -> Written.of(after.told(asking), Deed.of(deed, "person", personId))
                                    .touching("person", personId));
                }));
    }

    /** The person's row is held first, so that nobody starts a plan or closes the case meanwhile. */
    private Mono<Standing> standing(DatabaseClient client, Asking asking, UUID personId) {
        return people.hold(client, asking.council(), personId)
                .switchIfEmpty(Mono.error(() -> new Refused(new Refusal.NotFound())))
                .flatMap(person -> desks(client, asking, personId)
                        .flatMap(desks -> endings.openTasks(client, asking.council(), personId)
                                .flatMap(tasks -> endings.steps(client, asking.council(), personId)
                                        .flatMap(steps -> plansOwed(client, asking, personId)
                                                .map(owed -> standing(
                                                        personId,
                                                        person,
                                                        desks,
                                                        without(tasks, owed),
                                                        owed,
                                                        steps))))));
    }

    /** What is to be done about plans that are owed and not there. */
    private Mono<List<String>> plansOwed(DatabaseClient client, Asking asking, UUID personId) {
        return ofAPerson
                .owed(client, asking.council(), personId)
                .map(owed -> owed.stream()
                        .filter(OwedWithoutAPlan::isAboutAPlan)
                        .map(OwedTask::says)
                        .toList());
    }

    private static List<String> without(List<String> tasks, List<String> said) {
        return tasks.stream().filter(task -> !said.contains(task)).toList();
    }

    private Mono<List<PlanOnDesk>> desks(DatabaseClient client, Asking asking, UUID personId) {
        return plans.ofPerson(client, asking.council(), personId)
                .flatMapMany(all -> Flux.fromIterable(
                        all.stream().map(PlanSummary::id).sorted().toList()))
                .concatMap(id -> layingOut.find(client, asking.council(), id))
                .map(laid -> laid.standing().desk())
                .collectList();
    }

    private Standing standing(
            UUID personId,
            PersonOnRecord person,
            List<PlanOnDesk> desks,
            List<String> tasks,
            List<String> plansOwed,
            List<CaseStep> steps) {
        List<Finding> findings = Stream.concat(
                        ClosingTheCase.lacking(person.circumstances(), desks, tasks, layingOut.today()).stream(),
                        ClosingTheCase.withoutAPlan(plansOwed).stream())
                .map(lack -> lack.finding(layingOut.today()))
                .toList();
        String facts = fingerprint(json.writeValueAsString(List.of(
                person.circumstances(),
                desks.stream()
                        .map(desk -> desk.beside().ending())
                        .map(Ending::latest)
                        .toList(),
                tasks,
                plansOwed)));
        return new Standing(personId, new Ending(null, steps).isCaseClosed(), findings, steps, facts);
    }

    private static String fingerprint(String facts) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(facts.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where a case stands, and on what. */
    private record Standing(UUID personId, boolean closed, List<Finding> findings, List<CaseStep> steps, String facts) {

        /** The question is asked once for the same facts (CLOSE-04). */
        boolean isAsked() {
            return !closed
                    && findings.isEmpty()
                    && (steps.isEmpty()
                            || steps.getLast().what() != CaseStepKind.KEPT_OPEN
                            || !steps.getLast().facts().equals(facts));
        }

        Optional<String> whyNot(CaseStepKind what) {
            return switch (what) {
                case CLOSED, KEPT_OPEN -> closed ? Optional.of("This case is closed already.") : Optional.empty();
                case REOPENED -> closed ? Optional.empty() : Optional.of("This case is open.");
            };
        }

        CaseView told(Asking asking) {
            Set<String> may = new LinkedHashSet<>();
            if (asking.holds(Permission.PRACTITIONER)) {
                if (closed) {
                    may.add("reopen");
                } else {
                    may.add("keep_open");
                    if (findings.isEmpty()) {
                        may.add("close");
                    }
                }
            }
            return new CaseView(personId, closed, isAsked(), findings, steps, may);
        }
    }
}
