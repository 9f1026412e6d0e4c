package uk.ourplan.core.dispute;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.dispute.DisputesOfPlan;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.dispute.AfterAnIncident;
import uk.ourplan.core.law.dispute.DisputeFile;
import uk.ourplan.core.law.dispute.Escalation;
import uk.ourplan.core.plan.AcceptingANote;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.Guard;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.NotesBesidePlans;
import uk.ourplan.core.plan.NotesBesidePlans.Room;
import uk.ourplan.core.plan.PlanCopies;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.core.sharing.Letters;
import uk.ourplan.core.sharing.WritingALetter;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.dispute.DisputeNote;
import uk.ourplan.language.dispute.DisputeNote.Escalated;
import uk.ourplan.language.dispute.DisputeNote.Incident;
import uk.ourplan.language.dispute.DisputeNote.LevelDecided;
import uk.ourplan.language.dispute.DisputeNote.Opened;
import uk.ourplan.language.dispute.DisputeNote.Settled;
import uk.ourplan.language.dispute.DisputeOutcome;
import uk.ourplan.language.dispute.Disputes;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.sharing.LetterKind;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Puts on record what is done about a disagreement or an incident (DISPUTE-01 to DISPUTE-12). What has to follow opens as a task by
 * itself, in the same transaction.
 */
@Component
public class WorkingOnADisagreement {

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final NotesBesidePlans notes;
    private final AcceptingANote accepting;
    private final PlanCopies copies;
    private final Letters letters;

    WorkingOnADisagreement(
            CouncilDoor door,
            LayingOutAPlan layingOut,
            NotesBesidePlans notes,
            AcceptingANote accepting,
            PlanCopies copies,
            Letters letters) {
        this.door = door;
        this.layingOut = layingOut;
        this.notes = notes;
        this.accepting = accepting;
        this.copies = copies;
        this.letters = letters;
    }

    /** Everything about one plan; refused (404) where the council has no such plan. */
    public Mono<DisputesOfPlan> look(Asking asking, UUID planId) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .map(laid -> Written.of(
                                DisputesTold.of(laid, asking), Deeds.about("disputes_viewed", laid.plan()))));
    }

    /** Refused (422) with everything that is wrong with it, and (409) where another step comes first. */
    public Mono<DisputesOfPlan> put(Asking asking, UUID planId, DisputeNote note) {
        asking.mustHold(
                note instanceof LevelDecided
                        ? new Permission[] {Permission.AUTHORISER, Permission.PRACTITIONER}
                        : new Permission[] {Permission.PRACTITIONER});
        return door.write(
                asking,
                client -> layingOut.hold(client, asking.council(), planId).flatMap(laid -> {
                    DisputeNote checked = checked(asking, laid, note);
                    return notes.add(
                                    client, asking, laid.plan(), Room.DISPUTE, checked.kind(), checked, layingOut.now())
                            .then(fileKept(client, asking, laid, checked))
                            .then(Mono.defer(() -> layingOut.find(client, asking.council(), planId)))
                            .map(after -> Written.of(
                                            DisputesTold.of(after, asking),
                                            Deeds.about("dispute_" + note.kind(), after.plan()))
                                    .touching("dispute_changed", planId, Deeds.readers()));
                }));
    }

    /** Whoever is to decide gets the file as it stood when it was sent; it is kept among the letters. */
    private Mono<Void> fileKept(DatabaseClient client, Asking asking, LaidOut laid, DisputeNote note) {
        if (!(note instanceof Escalated up)) {
            return Mono.empty();
        }
        Person person = laid.about().person().person();
        return copies.nameOf(client, asking.council())
                .flatMap(council -> WritingALetter.rendered(
                        LetterKind.DISPUTE_FILE,
                        FileOnPaper.of(
                                laid, up, council, person.firstNames() + " " + person.lastName(), asking.name())))
                .flatMap(made -> letters.add(client, asking, laid.plan(), made, layingOut.now()));
    }

    private DisputeNote checked(Asking asking, LaidOut laid, DisputeNote note) {
        Disputes all = laid.plan().beside().disputes();
        CouncilPolicy policy = laid.standing().law().policy();
        accepting.look(note, WhatMayBeSaid.mistakes(note, all, layingOut.today()));
        return switch (note) {
            case Opened opened -> numbered(opened, all);
            case Escalated escalated -> escalated(escalated, all, policy);
            case LevelDecided decided -> decided(asking, decided, all);
            case Incident incident -> incident(incident, all);
            case Settled settled -> settled(settled, all, policy);
            case DisputeNote.Attempt attempt -> attempt;
            case DisputeNote.Offered offered -> offered;
            case DisputeNote.Compromise compromise -> compromise;
            case DisputeNote.FileKept file -> file;
            case DisputeNote.Advised advised -> advised;
            case DisputeNote.ToldToComplain told -> told;
            case DisputeNote.JustEnough enough -> enough;
            case DisputeNote.Meeting meeting -> meeting;
            case DisputeNote.Contact contact -> contact;
        };
    }

    @SuppressWarnings("NullAway") // JSON may leave the number out
    private static Opened numbered(Opened opened, Disputes all) {
        return opened.dispute() == null || opened.dispute().isBlank()
                ? new Opened(
                        "D" + (all.numbers().size() + 1), opened.on(), opened.topic(), opened.about(), opened.whose())
                : opened;
    }

    /** The level is found by the council's chain; what the file lacks goes with it and never holds it up. */
    private static Escalated escalated(Escalated sent, Disputes all, CouncilPolicy policy) {
        Guard.state(Escalation.whyNot(sent.dispute(), Optional.ofNullable(sent.level()), all, policy));
        return new Escalated(
                sent.dispute(),
                sent.on(),
                Escalation.next(sent.dispute(), all, policy).orElseThrow(),
                List.copyOf(DisputeFile.incomplete(sent.dispute(), all).values()));
    }

    private static LevelDecided decided(Asking asking, LevelDecided sent, Disputes all) {
        Optional<String> level = Escalation.waitsAt(sent.dispute(), all);
        Guard.state(
                level.isPresent()
                        ? Optional.empty()
                        : Optional.of("No level was asked about this disagreement. Take it to the next one first."));
        if (!asking.ladderRoles().contains(level.orElseThrow())) {
            throw new Refused(new Refusal.NotAllowed(
                    "This was taken to the " + level.get().replace('_', ' ') + ", who decides it."));
        }
        return new LevelDecided(sent.dispute(), sent.on(), level.get(), sent.decision());
    }

    private static Settled settled(Settled sent, Disputes all, CouncilPolicy policy) {
        Guard.state(
                sent.outcome() == DisputeOutcome.DECIDED_AT_THE_TOP
                                && !Escalation.isDecidedAtTheTop(sent.dispute(), all, policy)
                        ? Optional.of("The most senior level of the council's chain has not decided it.")
                        : Optional.empty());
        return sent;
    }

    @SuppressWarnings("NullAway") // JSON may leave the number out
    private static Incident incident(Incident sent, Disputes all) {
        if (sent.closedOn() != null) {
            Guard.state(AfterAnIncident.whyNotClosed(sent));
        }
        return sent.incident() == null || sent.incident().isBlank()
                ? new Incident(
                        "I" + (all.incidentsNow().size() + 1),
                        sent.on(),
                        sent.what(),
                        sent.by(),
                        sent.reportedBy(),
                        sent.employer(),
                        sent.action(),
                        sent.validated(),
                        sent.warnedOn(),
                        sent.providerNoticeOn(),
                        sent.gapAssessedOn(),
                        sent.gapSharedOn(),
                        sent.closedOn())
                : sent;
    }
}
