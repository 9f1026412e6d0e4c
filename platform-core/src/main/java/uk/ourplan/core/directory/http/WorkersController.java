package uk.ourplan.core.directory.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.directory.EndOn;
import uk.ourplan.api.directory.FirstPassword;
import uk.ourplan.api.directory.GiveRole;
import uk.ourplan.api.directory.Leaving;
import uk.ourplan.api.directory.NameDeputy;
import uk.ourplan.api.directory.NewWorker;
import uk.ourplan.api.directory.RoleOnOffer;
import uk.ourplan.api.directory.WorkInHand;
import uk.ourplan.api.directory.WorkerSearch;
import uk.ourplan.api.directory.WorkerSummary;
import uk.ourplan.api.directory.WorkerView;
import uk.ourplan.api.directory.WorkersApi;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.directory.AddingAWorker;
import uk.ourplan.core.directory.GivingARole;
import uk.ourplan.core.directory.LeavingTheCouncil;
import uk.ourplan.core.directory.LookingAtAWorker;
import uk.ourplan.core.directory.LookingForAWorker;
import uk.ourplan.language.council.Permission;

/** For administrators of the council; an auditor may look. */
@RestController
class WorkersController implements WorkersApi {

    private static final Permission[] MAY_LOOK = {Permission.COUNCIL_ADMIN, Permission.AUDITOR};

    private final LookingForAWorker finding;
    private final LookingAtAWorker looking;
    private final AddingAWorker adding;
    private final GivingARole giving;
    private final LeavingTheCouncil goodbye;

    WorkersController(
            LookingForAWorker finding,
            LookingAtAWorker looking,
            AddingAWorker adding,
            GivingARole giving,
            LeavingTheCouncil goodbye) {
        this.finding = finding;
        this.looking = looking;
        this.adding = adding;
        this.giving = giving;
        this.goodbye = goodbye;
    }

    @Override
    public Mono<Page<WorkerSummary>> search(WorkerSearch search) {
        return Asking.holding(MAY_LOOK).flatMap(asking -> finding.find(asking, search));
    }

    @Override
    public Mono<Page<RoleOnOffer>> roles(int page, int size) {
        return Asking.holding(MAY_LOOK).flatMap(asking -> finding.roles(asking, page, size));
    }

    @Override
    public Mono<WorkerView> open(UUID workerId) {
        return Asking.holding(MAY_LOOK).flatMap(asking -> looking.look(asking, workerId));
    }

    @Override
    public Mono<WorkerView> add(NewWorker worker, @Nullable String idempotencyKey) {
        return administrator().flatMap(asking -> adding.add(asking, worker));
    }

    @Override
    public Mono<FirstPassword> firstPassword(UUID workerId) {
        return administrator().flatMap(asking -> adding.firstPassword(asking, workerId));
    }

    @Override
    public Mono<WorkerView> give(UUID workerId, GiveRole role, @Nullable String idempotencyKey) {
        return administrator().flatMap(asking -> giving.give(asking, workerId, role));
    }

    @Override
    public Mono<WorkerView> end(UUID workerId, UUID roleId, EndOn end, @Nullable String idempotencyKey) {
        return administrator().flatMap(asking -> giving.end(asking, workerId, roleId, end));
    }

    @Override
    public Mono<WorkerView> nameDeputy(UUID workerId, NameDeputy deputy, @Nullable String idempotencyKey) {
        return administrator().flatMap(asking -> giving.nameDeputy(asking, workerId, deputy));
    }

    @Override
    public Mono<WorkerView> endDeputy(UUID workerId, UUID deputyId, EndOn end, @Nullable String idempotencyKey) {
        return administrator().flatMap(asking -> giving.endDeputy(asking, workerId, deputyId, end));
    }

    @Override
    public Mono<WorkInHand> work(UUID workerId) {
        return Asking.holding(MAY_LOOK).flatMap(asking -> looking.work(asking, workerId));
    }

    @Override
    public Mono<WorkerView> leave(UUID workerId, Leaving leaving, @Nullable String idempotencyKey) {
        return administrator().flatMap(asking -> goodbye.leave(asking, workerId, leaving));
    }

    private static Mono<Asking> administrator() {
        return Asking.holding(Permission.COUNCIL_ADMIN);
    }
}
