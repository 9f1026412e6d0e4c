package uk.ourplan.core.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.directory.RoleOnOffer;
import uk.ourplan.api.directory.WorkerSearch;
import uk.ourplan.api.directory.WorkerSummary;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Paging;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;
import uk.ourplan.language.date.Days;

/** Finds workers. A directory that is still empty is filled first, with those who sign in already. */
@Component
public final class LookingForAWorker {

    private static final int LAST_PAGE = 100_000;
    private static final int LONGEST = 100;

    private final CouncilDoor door;
    private final Workers workers;
    private final RolesOnOffer offer;
    private final BringingInMembers bringingIn;
    private final Clock clock;

    LookingForAWorker(
            CouncilDoor door, Workers workers, RolesOnOffer offer, BringingInMembers bringingIn, Clock clock) {
        this.door = door;
        this.workers = workers;
        this.offer = offer;
        this.bringingIn = bringingIn;
        this.clock = clock;
    }

    public Mono<Page<WorkerSummary>> find(Asking asking, WorkerSearch search) {
        check(search);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Days.LONDON);
        return bringingIn
                .whereEmpty(asking)
                .then(door.read(asking.council(), client -> workers.some(client, asking.council(), search, today)));
    }

    public Mono<Page<RoleOnOffer>> roles(Asking asking, int page, int size) {
        Paging.mustHold(page, size);
        return door.read(asking.council(), client -> offer.of(asking.council(), client))
                .map(all -> new Page<>(
                        all.stream().skip((long) page * size).limit(size).toList(), page, size, all.size()));
    }

    private static void check(WorkerSearch search) {
        List<Mistake> mistakes = new ArrayList<>();
        if (search.page() < 0 || search.page() > LAST_PAGE) {
            mistakes.add(new Mistake("page", "Pages are counted from 0."));
        }
        if (search.size() < 1 || search.size() > Page.LARGEST) {
            mistakes.add(new Mistake("size", "A page holds 1 to " + Page.LARGEST + "."));
        }
        if (search.text().length() > LONGEST) {
            mistakes.add(new Mistake("text", "Part of a name is enough."));
        }
        if (!mistakes.isEmpty()) {
            throw new Refused(new Refusal.Unreadable("The search cannot be read.", mistakes));
        }
    }
}
