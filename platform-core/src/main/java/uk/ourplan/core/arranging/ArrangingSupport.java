package uk.ourplan.core.arranging;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.arranging.ArrangingOfPlan;
import uk.ourplan.core.concern.Concerns;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.law.provider.StopOnAProvider;
import uk.ourplan.core.plan.AcceptingANote;
import uk.ourplan.core.plan.Guard;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.language.arranging.Arrangements;
import uk.ourplan.language.arranging.ArrangingNote;
import uk.ourplan.language.arranging.ArrangingNote.Arranged;
import uk.ourplan.language.arranging.ArrangingNote.DifferenceAgreed;
import uk.ourplan.language.arranging.ArrangingNote.Help;
import uk.ourplan.language.arranging.ArrangingNote.InterimDecided;
import uk.ourplan.language.arranging.ArrangingNote.Moves;
import uk.ourplan.language.arranging.ArrangingNote.PhaseBegun;
import uk.ourplan.language.arranging.ArrangingNote.Placed;
import uk.ourplan.language.arranging.ArrangingNote.ProviderChange;
import uk.ourplan.language.arranging.ArrangingNote.Rated;
import uk.ourplan.language.arranging.ArrangingNote.Referred;
import uk.ourplan.language.arranging.ArrangingNote.Started;
import uk.ourplan.language.arranging.ArrangingNote.ToldOutOfArea;
import uk.ourplan.language.arranging.ArrangingNote.Waits;
import uk.ourplan.language.council.Permission;
import uk.ourplan.tenant.policy.FirstReviewAnchor;
import uk.ourplan.tenant.policy.Settings;

/**
 * Puts on record what becomes of referrals and what else happens while support is arranged (ARRANGE-03 to ARRANGE-13). What has to
 * follow opens as a task by itself, in the same transaction.
 */
@Component
public class ArrangingSupport {

    private static final Permission[] PLANNERS = {Permission.PRACTITIONER};
    private static final Permission[] BUYERS = {
        Permission.PRACTITIONER, Permission.PURCHASING_OFFICER, Permission.COMMISSIONING_OFFICER
    };

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final KeepingTheQueue queue;
    private final MovingTheFirstReview firstReview;
    private final Concerns concerns;
    private final AcceptingANote accepting;

    ArrangingSupport(
            CouncilDoor door,
            LayingOutAPlan layingOut,
            KeepingTheQueue queue,
            MovingTheFirstReview firstReview,
            Concerns concerns,
            AcceptingANote accepting) {
        this.door = door;
        this.layingOut = layingOut;
        this.queue = queue;
        this.firstReview = firstReview;
        this.concerns = concerns;
        this.accepting = accepting;
    }

    /** Refused (422) with everything that is wrong with it; a number that is left out is given. */
    public Mono<ArrangingOfPlan> put(Asking asking, UUID planId, ArrangingNote note) {
        asking.mustHold(mayNote(note));
        return door.write(
                asking,
                client -> layingOut.hold(client, asking.council(), planId).flatMap(laid -> {
                    Arrangements all = laid.plan().beside().arranging();
                    accepting.look(note, WhatMayBeNoted.mistakes(note, all, layingOut.today()));
                    return notStopped(client, asking, note)
                            .then(Mono.defer(() -> follow(client, asking, laid, note)))
                            .then(Mono.defer(
                                    () -> queue.added(client, asking, laid, List.of(numbered(note, all)), deed(note))));
                }));
    }

    /** While commissioning has stopped new arrangements with a provider none is made, on whichever plan (PROVIDER-08). */
    private Mono<Void> notStopped(DatabaseClient client, Asking asking, ArrangingNote note) {
        return note instanceof Arranged arranged && arranged.provider() != null
                ? concerns.flagsOn(client, asking.council(), arranged.provider())
                        .doOnNext(flags -> Guard.state(
                                StopOnAProvider.whyNotArranged(arranged.provider(), layingOut.today(), flags)))
                        .then()
                : Mono.empty();
    }

    private Mono<Void> follow(DatabaseClient client, Asking asking, LaidOut laid, ArrangingNote note) {
        return note instanceof Started started && (Boolean.TRUE.equals(started.moveReview()) || movesByItself(laid))
                ? firstReview.startedOn(client, asking, laid, started.on())
                : Mono.empty();
    }

    /** Where the council reckons from the start of support, nobody has to confirm it (SCHEDULE-03). */
    private static boolean movesByItself(LaidOut laid) {
        return laid.standing().law().policy().read(Settings.FIRST_REVIEW_ANCHOR).value()
                == FirstReviewAnchor.SERVICE_START;
    }

    /** Buying is also for those who buy; what is agreed and decided with the person is for whoever plans with them. */
    private static Permission[] mayNote(ArrangingNote note) {
        return switch (note) {
            case Waits waits -> BUYERS;
            case Arranged arranged -> BUYERS;
            case ToldOutOfArea told -> BUYERS;
            case Placed placed -> BUYERS;
            case Started started -> Boolean.TRUE.equals(started.moveReview()) ? PLANNERS : BUYERS;
            case DifferenceAgreed agreed -> PLANNERS;
            case Moves move -> PLANNERS;
            case Help help -> PLANNERS;
            case ProviderChange change -> PLANNERS;
            case PhaseBegun phase -> PLANNERS;
            case InterimDecided decided -> PLANNERS;
            case Referred referred -> PLANNERS;
            case Rated rated -> PLANNERS;
        };
    }

    private static String deed(ArrangingNote note) {
        return switch (note) {
            case Waits waits -> "wait_recorded";
            case Arranged arranged -> "support_arranged";
            case ToldOutOfArea told -> "out_of_area_told";
            case Placed placed -> "placement_recorded";
            case Started started -> "support_started";
            case DifferenceAgreed agreed -> "difference_agreed";
            case Moves move -> "move_recorded";
            case Help help -> "arranging_help_recorded";
            case ProviderChange change -> "provider_change_recorded";
            case PhaseBegun phase -> "interim_phase_begun";
            case InterimDecided decided -> "interim_support_decided";
            case Referred referred -> "support_referred";
            case Rated rated -> "referral_rated";
        };
    }

    private static ArrangingNote numbered(ArrangingNote note, Arrangements all) {
        return switch (note) {
            case Moves m ->
                new Moves(number(m.move(), "M", all), m.on(), m.direction(), m.otherCouncil(), m.contactedOn());
            case Help h ->
                new Help(
                        number(h.help(), "H", all),
                        h.on(),
                        h.type(),
                        h.wanted(),
                        h.given(),
                        h.helper(),
                        h.inPlaceOn(),
                        h.checkedOn(),
                        h.reasonNone(),
                        h.atEnding());
            case ProviderChange c ->
                new ProviderChange(
                        number(c.change(), "C", all),
                        c.on(),
                        c.oldProvider(),
                        c.oldEnds(),
                        c.newNeeded(),
                        c.newStarts(),
                        c.reason());
            case PhaseBegun p -> new PhaseBegun(number(p.found(), "F", all), p.on(), p.phase());
            case Waits waits -> waits;
            case Arranged arranged -> arranged;
            case ToldOutOfArea told -> told;
            case Placed placed -> placed;
            case Started started -> started;
            case DifferenceAgreed agreed -> agreed;
            case InterimDecided decided -> decided;
            case Referred referred -> referred;
            case Rated rated -> rated;
        };
    }

    private static String number(@Nullable String sent, String letter, Arrangements all) {
        return sent == null || sent.isBlank() ? all.next(letter) : sent;
    }
}
