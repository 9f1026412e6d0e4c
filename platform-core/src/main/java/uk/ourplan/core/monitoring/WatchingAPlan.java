package uk.ourplan.core.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.monitoring.MonitoringOfPlan;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.monitoring.Activity;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.watch.OutcomesWatched;
import uk.ourplan.core.plan.AcceptingANote;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.Guard;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.NotesBesidePlans;
import uk.ourplan.core.plan.NotesBesidePlans.Room;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.monitoring.Monitoring;
import uk.ourplan.language.monitoring.MonitoringNote;
import uk.ourplan.language.monitoring.MonitoringNote.Answered;
import uk.ourplan.language.monitoring.MonitoringNote.Arranged;
import uk.ourplan.language.monitoring.MonitoringNote.Continued;
import uk.ourplan.language.monitoring.MonitoringNote.CutBack;
import uk.ourplan.language.monitoring.MonitoringNote.Decided;
import uk.ourplan.language.monitoring.MonitoringNote.Discussed;
import uk.ourplan.language.monitoring.MonitoringNote.Dropped;
import uk.ourplan.language.monitoring.MonitoringNote.HandedOver;
import uk.ourplan.language.monitoring.MonitoringNote.Progressed;
import uk.ourplan.language.monitoring.MonitoringNote.Stopped;
import uk.ourplan.language.monitoring.MonitoringNote.WrittenUp;
import uk.ourplan.language.plan.Outcomes;

/**
 * Puts on record how a plan is watched between its reviews (MONITOR-01 to MONITOR-14). What has to follow opens as a task by itself,
 * in the same transaction.
 */
@Component
public class WatchingAPlan {

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final NotesBesidePlans notes;
    private final NamedWorkers workers;
    private final AcceptingANote accepting;

    WatchingAPlan(
            CouncilDoor door,
            LayingOutAPlan layingOut,
            NotesBesidePlans notes,
            NamedWorkers workers,
            AcceptingANote accepting) {
        this.door = door;
        this.layingOut = layingOut;
        this.notes = notes;
        this.workers = workers;
        this.accepting = accepting;
    }

    /** Everything about one plan; refused (404) where the council has no such plan. */
    public Mono<MonitoringOfPlan> look(Asking asking, UUID planId) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .map(laid -> Written.of(
                                MonitoringTold.of(laid, asking), Deeds.about("monitoring_viewed", laid.plan()))));
    }

    /** Refused (422) with everything that is wrong with it, and (403) where somebody else has to answer. */
    public Mono<MonitoringOfPlan> put(Asking asking, UUID planId, MonitoringNote note) {
        asking.mustHold(
                note instanceof Discussed
                        ? new Permission[] {Permission.PRACTITIONER, Permission.AUTHORISER}
                        : new Permission[] {Permission.PRACTITIONER});
        return door.write(
                asking,
                client -> layingOut
                        .hold(client, asking.council(), planId)
                        .flatMap(laid -> checked(client, asking, laid, note)
                                .flatMap(checked -> notes.add(
                                        client,
                                        asking,
                                        laid.plan(),
                                        Room.MONITORING,
                                        checked.kind(),
                                        checked,
                                        layingOut.now()))
                                .then(Mono.defer(() -> layingOut.find(client, asking.council(), planId))))
                        .map(after -> Written.of(
                                        MonitoringTold.of(after, asking),
                                        Deeds.about("monitoring_" + note.kind(), after.plan()))
                                .touching("monitoring_changed", planId, Deeds.readers())));
    }

    private Mono<MonitoringNote> checked(DatabaseClient client, Asking asking, LaidOut laid, MonitoringNote note) {
        PlanOnDesk desk = laid.standing().desk();
        Monitoring all = desk.beside().watch().monitoring();
        accepting.look(note, WhatMayBeWritten.mistakes(note, desk, layingOut.today()));
        return switch (note) {
            case Arranged arranged -> Mono.just(numbered(arranged, all));
            case HandedOver handed -> found(client, asking, handed, all);
            case Answered answered -> Mono.just(answered(asking, answered, all));
            case WrittenUp written ->
                Mono.just(new WrittenUp(
                        written.arrangement(),
                        day(written.due(), written.arrangement(), all),
                        written.on(),
                        written.method(),
                        written.contact(),
                        written.finding(),
                        written.nextAction(),
                        written.support()));
            case Dropped dropped ->
                Mono.just(new Dropped(
                        dropped.arrangement(),
                        day(dropped.due(), dropped.arrangement(), all),
                        dropped.on(),
                        dropped.because(),
                        dropped.linked()));
            case Progressed progressed -> Mono.just(onItsDay(progressed, desk));
            case Decided decided -> Mono.just(decided);
            case Continued continued -> Mono.just(continued);
            case Discussed discussed -> Mono.just(discussed);
            case CutBack cut -> Mono.just(cut);
            case Stopped stopped -> Mono.just(stopped);
        };
    }

    @SuppressWarnings("NullAway") // JSON may leave the number out
    private static Arranged numbered(Arranged sent, Monitoring all) {
        return sent.arrangement() == null || sent.arrangement().isBlank()
                ? new Arranged(
                        "W" + (all.numbers().size() + 1),
                        sent.on(),
                        sent.purpose(),
                        sent.watched(),
                        sent.method(),
                        sent.rhythm(),
                        sent.responsible(),
                        sent.first(),
                        sent.until(),
                        sent.untilDecision(),
                        sent.grounds(),
                        sent.tests())
                : sent;
    }

    /** The name is that of one worker of the council, whose tasks the activities become. */
    private Mono<MonitoringNote> found(DatabaseClient client, Asking asking, HandedOver sent, Monitoring all) {
        String to = Objects.requireNonNull(sent.to());
        return workers.named(client, asking.council(), to).map(named -> {
            Guard.acceptable(
                    named.size() == 1
                            ? List.of()
                            : List.of(new Mistake(
                                    "to",
                                    "Give the full name of one worker as it stands in the council's directory.")));
            return new HandedOver(
                    sent.arrangement(),
                    sent.on(),
                    "H" + (all.handedOver().size() + 1),
                    to,
                    named.getFirst().value().toString());
        });
    }

    private static Answered answered(Asking asking, Answered sent, Monitoring all) {
        HandedOver handed = all.handOver(sent.arrangement())
                .filter(each -> all.answer(each).isEmpty())
                .orElseThrow(() -> new Refused(
                        new Refusal.WrongState("It is not handed over, or was answered already.", Map.of())));
        if (!asking.worker().value().toString().equals(handed.worker())) {
            throw new Refused(new Refusal.NotAllowed("It was handed to somebody else, who answers."));
        }
        return new Answered(sent.arrangement(), sent.on(), handed.handed(), sent.accepted(), sent.reason());
    }

    /** The day that was meant; the earliest open one where none was named. */
    private static LocalDate day(@Nullable LocalDate sent, String number, Monitoring all) {
        return sent != null
                ? sent
                : Activity.of(number, all).stream()
                        .filter(Activity::isOpen)
                        .map(Activity::due)
                        .findFirst()
                        .orElseThrow();
    }

    private static Progressed onItsDay(Progressed sent, PlanOnDesk desk) {
        LocalDate day = sent.due() != null
                ? sent.due()
                : desk.section(Outcomes.class).map(Outcomes::outcomesWanted).orElse(List.of()).stream()
                        .filter(outcome -> outcome.id().equals(sent.outcome()))
                        .flatMap(outcome -> OutcomesWatched.days(desk, outcome).stream())
                        .findFirst()
                        .orElse(null);
        return new Progressed(sent.outcome(), day, sent.on(), sent.progress(), sent.note(), sent.support());
    }
}
