package uk.ourplan.core.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.sharing.SharingOfPlan;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.sharing.Bar;
import uk.ourplan.core.law.planning.sharing.BeforeSharing;
import uk.ourplan.core.law.planning.sharing.CopiesOfAPlan;
import uk.ourplan.core.law.planning.sharing.CopyRow;
import uk.ourplan.core.plan.AcceptingANote;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.Guard;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.NotesBesidePlans;
import uk.ourplan.core.plan.NotesBesidePlans.Room;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.sharing.RecipientKind;
import uk.ourplan.language.sharing.Sharing;
import uk.ourplan.language.sharing.SharingNote;
import uk.ourplan.language.sharing.SharingNote.AgreedForm;
import uk.ourplan.language.sharing.SharingNote.Corrected;
import uk.ourplan.language.sharing.SharingNote.Made;
import uk.ourplan.language.sharing.SharingNote.Opened;
import uk.ourplan.language.sharing.SharingNote.Said;
import uk.ourplan.language.sharing.SharingNote.Sent;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Puts on record what the person says about copies and what was sent, and refuses what may not go (SHARE-01 to SHARE-10, FORMAT-04,
 * FORMAT-05). What is left to do opens and closes as tasks by itself, in the same transaction.
 */
@Component
public class SharingWithOthers {

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final NotesBesidePlans notes;
    private final AcceptingANote accepting;

    SharingWithOthers(CouncilDoor door, LayingOutAPlan layingOut, NotesBesidePlans notes, AcceptingANote accepting) {
        this.door = door;
        this.layingOut = layingOut;
        this.notes = notes;
        this.accepting = accepting;
    }

    /** Everything about one plan; refused (404) where the council has no such plan. */
    public Mono<SharingOfPlan> look(Asking asking, UUID planId) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .map(laid ->
                                Written.of(SharingTold.of(laid, asking), Deeds.about("sharing_viewed", laid.plan()))));
    }

    /** Refused (422) with everything that is wrong with it, and (409) where it may not go. */
    public Mono<SharingOfPlan> put(Asking asking, UUID planId, SharingNote note) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> layingOut.hold(client, asking.council(), planId).flatMap(laid -> {
                    SharingNote checked = checked(asking, laid, note);
                    return notes.add(
                                    client, asking, laid.plan(), Room.SHARING, checked.kind(), checked, layingOut.now())
                            .then(Mono.defer(() -> layingOut.find(client, asking.council(), planId)))
                            .map(after -> Written.of(
                                            SharingTold.of(after, asking),
                                            Deeds.about("sharing_" + note.kind(), after.plan()))
                                    .touching("sharing_changed", planId, Deeds.readers()));
                }));
    }

    private SharingNote checked(Asking asking, LaidOut laid, SharingNote note) {
        CouncilPolicy policy = laid.standing().law().policy();
        PlanOnDesk desk = laid.standing().desk();
        Sharing all = laid.plan().beside().sharing();
        List<CopyRow> rows = CopiesOfAPlan.of(desk, policy);
        accepting.look(note, WhatMayBeShared.mistakes(note, rows, all, layingOut.today()));
        return switch (note) {
            case Said said -> numbered(said, all);
            case Made made -> made(made, desk);
            case AgreedForm agreed -> agreed;
            case Sent sent -> sent(asking, sent, laid, rows);
            case Corrected corrected -> corrected(asking, corrected, all);
            case Opened opened -> opened;
        };
    }

    private static Said numbered(Said said, Sharing all) {
        if (said.to() != null && !said.to().isBlank()) {
            return said;
        }
        long others = all.said().stream()
                .map(Said::to)
                .filter(to -> to.matches("R[0-9]+"))
                .distinct()
                .count();
        return new Said(
                "R" + (others + 1),
                said.name(),
                said.role() == null ? RecipientKind.ASKED_FOR : said.role(),
                said.on(),
                said.wish(),
                said.sections(),
                said.discussed(),
                said.told(),
                said.bestInterests(),
                said.also());
    }

    private static Made made(Made made, PlanOnDesk desk) {
        Guard.state(
                desk.signedOff()
                        ? Optional.empty()
                        : Optional.of(
                                "This version is not signed off. What was made of a draft is not the final plan."));
        return made;
    }

    /** What is in the way stands at its field, or is a state that something else has to change first. */
    private static Sent sent(Asking asking, Sent sent, LaidOut laid, List<CopyRow> rows) {
        Sharing all = laid.plan().beside().sharing();
        Guard.state(
                sent.row() != null && !sent.row().isBlank()
                        ? Optional.of(
                                "A row of the log is never changed. Put a correction on record, and then what really"
                                        + " happened as a new row.")
                        : Optional.empty());
        List<Bar> bars = BeforeSharing.whyNot(
                sent, laid.standing().desk(), laid.standing().law().policy());
        List<Mistake> mistakes = new ArrayList<>();
        bars.stream()
                .filter(bar -> !bar.field().isEmpty())
                .forEach(bar -> mistakes.add(new Mistake(bar.field(), bar.says() + " (" + bar.rule() + ")")));
        Guard.state(Optional.of(bars.stream()
                        .filter(bar -> bar.field().isEmpty())
                        .map(bar -> bar.says() + " (" + bar.rule() + ")")
                        .collect(Collectors.joining(" ")))
                .filter(says -> !says.isEmpty()));
        Guard.acceptable(mistakes);
        CopyRow row = rows.stream()
                .filter(each -> each.to().equals(sent.to()))
                .findFirst()
                .orElseThrow();
        return new Sent(
                "S" + (all.sent().size() + 1),
                sent.on(),
                sent.to(),
                row.name(),
                sent.what(),
                sent.sections(),
                sent.purpose(),
                sent.basis(),
                sent.channel(),
                sent.form(),
                sent.enclosed(),
                sent.power(),
                sent.reason(),
                sent.manager(),
                asking.name(),
                laid.plan().origin().version());
    }

    private static Corrected corrected(Asking asking, Corrected corrected, Sharing all) {
        Guard.state(
                all.isCorrected(corrected.row()) ? Optional.of("This row was corrected already.") : Optional.empty());
        return new Corrected(corrected.row(), corrected.on(), corrected.says(), asking.name());
    }
}
