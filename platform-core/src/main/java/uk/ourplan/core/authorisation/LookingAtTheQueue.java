package uk.ourplan.core.authorisation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.authorising.QueueItem;
import uk.ourplan.core.authorisation.WaitingPlans.Waiting;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.council.Deed;
import uk.ourplan.core.council.Written;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.RoleStep;
import uk.ourplan.core.law.planning.authorisation.StepsToSignOff;
import uk.ourplan.core.plan.LayingOutAPlan;
import uk.ourplan.core.plan.LinesOfManagement;
import uk.ourplan.core.plan.model.LawToday;
import uk.ourplan.core.plan.model.LineOnRecord;
import uk.ourplan.core.plan.model.Part;
import uk.ourplan.core.plan.model.RouteToSignOff;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.law.Reason;

/** What waits for sign-off, and which of it whoever asks could decide. */
@Component
public class LookingAtTheQueue {

    private final CouncilDoor door;
    private final WaitingPlans waiting;
    private final LinesOfManagement lines;
    private final LayingOutAPlan layingOut;

    LookingAtTheQueue(CouncilDoor door, WaitingPlans waiting, LinesOfManagement lines, LayingOutAPlan layingOut) {
        this.door = door;
        this.waiting = waiting;
        this.lines = lines;
        this.layingOut = layingOut;
    }

    /** One page of the queue; it shows names, so the look is recorded. */
    public Mono<Page<QueueItem>> page(Asking asking, int page, int size) {
        asking.mustHold(Permission.AUTHORISER, Permission.PANEL_MEMBER);
        if (page < 0 || size < 1 || size > Page.LARGEST) {
            String says = "A page is 0 or more, with 1 to " + Page.LARGEST + " lines.";
            return Mono.error(() -> new Refused(new Refusal.Invalid(says, List.of(new Mistake("page", says)))));
        }
        return door.write(
                asking,
                client -> layingOut
                        .lawToday(client, asking.council())
                        .flatMap(law -> waiting.page(client, asking, page, size)
                                .flatMap(rows -> items(client, asking, law, rows))
                                .flatMap(items -> waiting.count(client, asking)
                                        .map(total -> new Page<>(items, page, size, total))))
                        .map(items -> Written.of(
                                items,
                                Deed.of(
                                        "queue_viewed",
                                        "worker",
                                        asking.worker().value()))));
    }

    private Mono<List<QueueItem>> items(DatabaseClient client, Asking asking, LawToday law, List<Waiting> rows) {
        return lines.above(
                        client,
                        asking.council(),
                        rows.stream().map(Waiting::author).collect(Collectors.toUnmodifiableSet()),
                        layingOut.today())
                .map(above -> rows.stream()
                        .map(row -> item(row, above.getOrDefault(row.author(), LineOnRecord.NONE), asking, law))
                        .toList());
    }

    /** What comes next is asked of whoever may take that step; the signature is asked of nobody before it. */
    private static Optional<Reason> whyNotMine(Waiting row, Part part, Asking asking, LawToday law) {
        RouteToSignOff route = RouteToSignOff.of(row.facts(), law);
        Optional<RoleStep> open = route.open(row.taken());
        if (open.isEmpty()) {
            return law.whyNotDecidedBy(asking, part, route);
        }
        RoleStep step = open.get();
        Permission needed = step.role().equals(StepsToSignOff.PANEL) ? Permission.PANEL_MEMBER : Permission.AUTHORISER;
        return law.whyNotInAnyStep(part, route)
                .or(() -> asking.holds(needed)
                                && law.whyNotTakenBy(asking, part, route, step).isEmpty()
                        ? Optional.empty()
                        : Optional.of(StepsToSignOff.waitsFor(step)));
    }

    /** Asked of the policy of today, as the page to decide on does: the ladder may have changed since the plan was sent. */
    private QueueItem item(Waiting row, LineOnRecord above, Asking asking, LawToday law) {
        RouteToSignOff route = RouteToSignOff.of(row.facts(), law);
        Optional<String> whyNot = whyNotMine(row, row.part().under(above, asking.worker()), asking, law)
                .map(Reason::says);
        Instant now = layingOut.now();
        return new QueueItem(
                row.planId(),
                row.personId(),
                row.personName(),
                row.authorName(),
                Objects.requireNonNullElse(route.signsOff(), row.submittedTo()),
                row.annualPence(),
                row.oncePence(),
                row.submittedAt(),
                Math.max(0, ChronoUnit.DAYS.between(row.submittedAt(), now)),
                row.returnedBefore(),
                row.urgent(),
                whyNot.isEmpty(),
                whyNot.orElse(""),
                row.panelForm(),
                row.panelInbox());
    }
}
