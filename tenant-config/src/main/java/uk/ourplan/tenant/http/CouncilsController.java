package uk.ourplan.tenant.http;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.council.AdministratorPassword;
import uk.ourplan.api.council.BeginOpening;
import uk.ourplan.api.council.CouncilStanding;
import uk.ourplan.api.council.CouncilSummary;
import uk.ourplan.api.council.CouncilsApi;
import uk.ourplan.api.council.ExportAsked;
import uk.ourplan.api.council.OpenCouncil;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.tenant.council.AtTheDoor;
import uk.ourplan.tenant.council.CouncilTransaction;
import uk.ourplan.tenant.council.Councils;
import uk.ourplan.tenant.council.PolicyRefused;
import uk.ourplan.tenant.opening.ExportingACouncil;
import uk.ourplan.tenant.opening.FirstAdministrator;
import uk.ourplan.tenant.opening.NewCouncil;
import uk.ourplan.tenant.opening.OpeningStepByStep;
import uk.ourplan.tenant.opening.RunningACouncil;
import uk.ourplan.tenant.opening.WhatPolicy;
import uk.ourplan.tenant.pack.OpeningACouncil;
import uk.ourplan.tenant.policy.type.Fault;

@RestController
class CouncilsController implements CouncilsApi {

    private final AtTheDoor door;
    private final CouncilTransaction transactions;
    private final Councils councils;
    private final OpeningACouncil opening;
    private final OpeningStepByStep stepByStep;
    private final RunningACouncil running;
    private final ExportingACouncil exporting;

    CouncilsController(
            AtTheDoor door,
            CouncilTransaction transactions,
            Councils councils,
            OpeningACouncil opening,
            OpeningStepByStep stepByStep,
            RunningACouncil running,
            ExportingACouncil exporting) {
        this.door = door;
        this.transactions = transactions;
        this.councils = councils;
        this.opening = opening;
        this.stepByStep = stepByStep;
        this.running = running;
        this.exporting = exporting;
    }

    @Override
    public Mono<Page<CouncilSummary>> councils(int page, int size) {
        Pages.check(page, size);
        return transactions.readingReference(client -> councils.some(page * size, size, client)
                .zipWith(
                        councils.count(client),
                        (some, all) -> new Page<>(
                                some.stream().map(CouncilViews::summary).toList(), page, size, all)));
    }

    @Override
    public Mono<CouncilSummary> open(OpenCouncil council, @Nullable String idempotencyKey) {
        return door.operator()
                .flatMap(operator ->
                        opening.open(operator, council.id(), council.slug(), council.name(), council.pack()))
                .map(CouncilViews::summary);
    }

    @Override
    public Mono<CouncilStanding> begin(BeginOpening wanted, @Nullable String idempotencyKey) {
        return door.operator()
                .flatMap(operator -> stepByStep.begin(operator, readable(wanted)))
                .map(CouncilViews::standing);
    }

    @Override
    public Mono<CouncilStanding> council(CouncilId councilId) {
        return door.operator().flatMap(operator -> stepByStep.stands(councilId)).map(CouncilViews::standing);
    }

    @Override
    public Mono<CouncilStanding> goOn(CouncilId councilId, @Nullable String idempotencyKey) {
        return door.operator()
                .flatMap(operator -> stepByStep.goOn(operator, councilId))
                .map(CouncilViews::standing);
    }

    @Override
    public Mono<AdministratorPassword> firstPassword(CouncilId councilId) {
        return door.operator()
                .flatMap(operator -> stepByStep.firstPassword(councilId))
                .map(password -> new AdministratorPassword(password.isEmpty() ? null : password));
    }

    @Override
    public Mono<CouncilStanding> suspend(CouncilId councilId, @Nullable String idempotencyKey) {
        return door.operator()
                .flatMap(operator -> running.suspend(operator, councilId))
                .map(CouncilViews::standing);
    }

    @Override
    public Mono<CouncilStanding> reopen(CouncilId councilId, @Nullable String idempotencyKey) {
        return door.operator()
                .flatMap(operator -> running.reopen(operator, councilId))
                .map(CouncilViews::standing);
    }

    @Override
    public Mono<ExportAsked> askForExport(CouncilId councilId, @Nullable String idempotencyKey) {
        return door.operator()
                .flatMap(operator -> exporting.ask(operator, councilId))
                .map(CouncilViews::asked);
    }

    private static NewCouncil readable(BeginOpening wanted) {
        BeginOpening.Administrator who = wanted.administrator();
        String pack = wanted.pack();
        CouncilId copyOf = wanted.copyOf();
        if (pack != null && copyOf != null) {
            throw new PolicyRefused(
                    ProblemType.INVALID,
                    "A council begins with a pack or with a copy, not with both.",
                    Map.of("errors", List.of(new Fault("copy_of", "Leave it out, or leave the pack out."))));
        }
        WhatPolicy policy = pack != null
                ? new WhatPolicy.Pack(pack)
                : copyOf != null ? new WhatPolicy.CopyOf(copyOf) : new WhatPolicy.Empty();
        return new NewCouncil(
                wanted.id(),
                wanted.slug(),
                wanted.name(),
                policy,
                new FirstAdministrator(who.firstNames(), who.lastName(), who.email()),
                wanted.demonstration());
    }
}
