package uk.ourplan.core.authorisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.authorising.DraftHistory;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.planning.agreement.DraftShared;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.Guard;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.language.council.Permission;

/** Shows how the draft was shared with somebody who takes no part, before anybody signs their plan (AUTH-13). */
@Component
public class OpeningTheHistory {

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final DraftHistories histories;

    OpeningTheHistory(CouncilDoor door, LayingOutAPlan layingOut, DraftHistories histories) {
        this.door = door;
        this.layingOut = layingOut;
        this.histories = histories;
    }

    /** Opens it, which is put on record; empty where the person takes part. */
    public Mono<DraftHistory> open(Asking asking, UUID planId) {
        asking.mustHold(Permission.AUTHORISER, Permission.PANEL_MEMBER, Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .flatMap(laid -> histories
                                .opened(client, asking, laid.plan(), layingOut.now())
                                .thenReturn(Written.of(told(laid), Deeds.about("draft_history_opened", laid.plan())))));
    }

    private static DraftHistory told(LaidOut laid) {
        var circumstances = laid.about().person().circumstances();
        return DraftShared.isAsked(circumstances)
                ? new DraftHistory(true, DraftShared.history(laid.plan().agreement(), circumstances))
                : new DraftHistory(false, List.of());
    }

    /** Refuses (409) whoever issues it and has not opened it. */
    Mono<Void> mustBeRead(DatabaseClient client, Asking asking, LaidOut laid) {
        return required(client, asking, laid).then();
    }

    /** Refuses (409) a signature by somebody who has not opened it. */
    Mono<LaidOut> mustBeOpened(DatabaseClient client, Asking asking, LaidOut laid) {
        DecidingOnAPlan.mustDecide(laid, asking);
        return required(client, asking, laid);
    }

    private Mono<LaidOut> required(DatabaseClient client, Asking asking, LaidOut laid) {
        return DraftShared.isAsked(laid.about().person().circumstances())
                ? histories.isOpened(client, asking, laid.plan()).map(opened -> {
                    Guard.state(
                            opened
                                    ? Optional.empty()
                                    : Optional.of(
                                            "Planning went ahead without the person. Open the history of the draft first:"
                                                    + " when it was given, how, and what they answered."));
                    return laid;
                })
                : Mono.just(laid);
    }
}
