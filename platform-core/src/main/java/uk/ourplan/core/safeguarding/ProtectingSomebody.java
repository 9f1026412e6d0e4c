package uk.ourplan.core.safeguarding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.safeguarding.ProtectionOfPlan;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.plan.AcceptingANote;
import uk.ourplan.core.plan.Deeds;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.NotesBesidePlans;
import uk.ourplan.core.plan.NotesBesidePlans.Room;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.safeguarding.Protection;
import uk.ourplan.language.safeguarding.ProtectionNote;
import uk.ourplan.language.safeguarding.ProtectionNote.Answered;
import uk.ourplan.language.safeguarding.ProtectionNote.Authorised;
import uk.ourplan.language.safeguarding.ProtectionNote.Change;
import uk.ourplan.language.safeguarding.ProtectionNote.Raised;
import uk.ourplan.language.safeguarding.ProtectionNote.Reviewed;
import uk.ourplan.language.safeguarding.ProtectionNote.ServiceEnded;
import uk.ourplan.language.safeguarding.ProtectionNote.Visited;

/**
 * Puts on record what protects somebody (SAFEGUARD-01, SAFEGUARD-02, SAFEGUARD-06, SAFEGUARD-09 to SAFEGUARD-11). What has to follow
 * opens as a task by itself, in the same transaction; nothing here ever waits for a form.
 */
@Component
public class ProtectingSomebody {

    private final CouncilDoor door;
    private final LayingOutAPlan layingOut;
    private final NotesBesidePlans notes;
    private final AcceptingANote accepting;

    ProtectingSomebody(CouncilDoor door, LayingOutAPlan layingOut, NotesBesidePlans notes, AcceptingANote accepting) {
        this.door = door;
        this.layingOut = layingOut;
        this.notes = notes;
        this.accepting = accepting;
    }

    /** Everything beside one plan; refused (404) where the council has no such plan. */
    public Mono<ProtectionOfPlan> look(Asking asking, UUID planId) {
        asking.mustHold(Deeds.readers());
        return door.write(
                asking,
                client -> layingOut
                        .find(client, asking.council(), planId)
                        .map(laid -> Written.of(
                                ProtectionTold.of(laid, asking), Deeds.about("protection_viewed", laid.plan()))));
    }

    /** Refused (422) with everything that is wrong with it. */
    public Mono<ProtectionOfPlan> put(Asking asking, UUID planId, ProtectionNote note) {
        asking.mustHold(Permission.PRACTITIONER);
        return door.write(
                asking,
                client -> layingOut
                        .hold(client, asking.council(), planId)
                        .flatMap(laid -> notes.add(
                                client,
                                asking,
                                laid.plan(),
                                Room.PROTECTION,
                                note.kind(),
                                checked(laid, note),
                                layingOut.now()))
                        .then(Mono.defer(() -> layingOut.find(client, asking.council(), planId)))
                        .map(after -> Written.of(
                                        ProtectionTold.of(after, asking),
                                        Deeds.about("protection_" + note.kind(), after.plan()))
                                .touching("protection_changed", planId, Deeds.readers())));
    }

    private ProtectionNote checked(LaidOut laid, ProtectionNote note) {
        Protection all = laid.plan().beside().watch().protection();
        accepting.look(note, mistakes(note, all, layingOut.today()));
        return numbered(note, all);
    }

    @SuppressWarnings("NullAway") // JSON may leave anything out
    private static List<Mistake> mistakes(ProtectionNote note, Protection all, LocalDate today) {
        List<Mistake> mistakes = new ArrayList<>();
        boolean ahead = note instanceof Authorised;
        must(
                mistakes,
                note.on() != null && (ahead || !note.on().isAfter(today)),
                "on",
                "Give the day; it cannot lie ahead.");
        switch (note) {
            case Raised raised -> {
                must(mistakes, raised.subject() != null, "subject", "Say whether it is about an adult or a child.");
                must(mistakes, !blank(raised.risk()), "risk", "Say in a few words what the concern is.");
                number(
                        mistakes,
                        "concern",
                        raised.concern(),
                        all.concerns().stream().map(Raised::concern).toList());
            }
            case Answered answered -> {
                must(
                        mistakes,
                        all.concerns().stream().anyMatch(each -> each.concern().equals(answered.concern())),
                        "concern",
                        "Name a concern by its number.");
                must(
                        mistakes,
                        answered.referred() != null
                                || !blank(answered.notReferredBecause())
                                || !blank(answered.policeAt())
                                || !blank(answered.noCallBecause()),
                        "referred",
                        "Give the day of the referral, or the reasons for none.");
            }
            case ServiceEnded ended -> {
                must(mistakes, !blank(ended.provider()), "provider", "Say whose service it was.");
                number(
                        mistakes,
                        "ended",
                        ended.ended(),
                        all.servicesEnded().stream().map(ServiceEnded::ended).toList());
            }
            case Authorised authorised -> {
                must(
                        mistakes,
                        authorised.type() != null,
                        "type",
                        "Say whether it is an authorisation or a court order.");
                must(
                        mistakes,
                        authorised.until() == null
                                || authorised.on() == null
                                || !authorised.until().isBefore(authorised.on()),
                        "until",
                        "Its last day cannot lie before its first.");
                number(
                        mistakes,
                        "authorisation",
                        authorised.authorisation(),
                        all.authorisations().stream()
                                .map(Authorised::authorisation)
                                .toList());
            }
            case Change change -> {
                must(mistakes, !blank(change.what()), "what", "Say what is to change.");
                must(mistakes, change.mayBeMore() != null, "may_be_more", "Say whether it might be more restrictive.");
                number(
                        mistakes,
                        "change",
                        change.change(),
                        all.changesNow().stream().map(Change::change).toList());
            }
            case Reviewed reviewed ->
                must(
                        mistakes,
                        !Boolean.TRUE.equals(reviewed.changeWanted()) || !blank(reviewed.change()),
                        "change",
                        "Say which change is wanted.");
            case Visited visited -> must(mistakes, !blank(visited.found()), "found", "Say what they found.");
        }
        return mistakes;
    }

    private static ProtectionNote numbered(ProtectionNote note, Protection all) {
        return switch (note) {
            case Raised r ->
                new Raised(
                        or(r.concern(), "S", all.concerns().size()),
                        r.on(),
                        r.subject(),
                        r.who(),
                        r.risk(),
                        r.raisedBy(),
                        r.danger(),
                        r.crime());
            case ServiceEnded e ->
                new ServiceEnded(
                        or(e.ended(), "E", all.servicesEnded().size()),
                        e.on(),
                        e.provider(),
                        e.safeguarding(),
                        e.notNeededBecause(),
                        e.concern());
            case Authorised a ->
                new Authorised(
                        or(a.authorisation(), "L", all.authorisations().size()),
                        a.on(),
                        a.until(),
                        a.type(),
                        a.reference(),
                        a.conditions(),
                        a.representative(),
                        a.ended());
            case Change c ->
                new Change(
                        or(c.change(), "C", all.changesNow().size()),
                        c.on(),
                        c.what(),
                        c.mayBeMore(),
                        c.checked(),
                        c.result(),
                        c.urgent(),
                        c.adviceOn(),
                        c.advice(),
                        c.appliedTo(),
                        c.applied(),
                        c.outcome(),
                        c.outcomeOn(),
                        c.effective());
            case Answered answered -> answered;
            case Reviewed reviewed -> reviewed;
            case Visited visited -> visited;
        };
    }

    private static String or(@Nullable String sent, String letter, int there) {
        return blank(sent) || sent == null ? letter + (there + 1) : sent;
    }

    private static void number(List<Mistake> mistakes, String field, @Nullable String sent, List<String> there) {
        must(
                mistakes,
                blank(sent) || there.contains(sent),
                field,
                "There is no such number; leave it out for a new one.");
    }

    private static void must(List<Mistake> mistakes, boolean holds, String field, String says) {
        if (!holds) {
            mistakes.add(new Mistake(field, says));
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
