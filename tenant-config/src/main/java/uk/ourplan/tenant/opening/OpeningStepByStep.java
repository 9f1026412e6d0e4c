package uk.ourplan.tenant.opening;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.language.date.Days;
import uk.ourplan.tenant.council.Council;
import uk.ourplan.tenant.council.CouncilTransaction;
import uk.ourplan.tenant.council.Councils;
import uk.ourplan.tenant.council.Done;
import uk.ourplan.tenant.council.Operator;
import uk.ourplan.tenant.council.PolicyRefused;
import uk.ourplan.tenant.pack.OpeningACouncil;
import uk.ourplan.tenant.policy.PolicyOnADay;
import uk.ourplan.tenant.policy.bound.PolicyCheck;
import uk.ourplan.tenant.policy.bound.ReadyToGoLive;
import uk.ourplan.tenant.policy.type.Fault;
import uk.ourplan.tenant.publishing.Policies;
import uk.ourplan.tenant.publishing.model.PolicyVersion;
import uk.ourplan.tenant.publishing.model.PublishedPolicy;
import uk.ourplan.tenant.publishing.model.Signature;

/**
 * Opens a council step by step. What was reached stands on record beside the council, and each step changes nothing when it
 * is done again. It goes on by itself after the request that began it, and where a kill cut it off by the same request
 * again, or by asking it to go on.
 */
@Component
public final class OpeningStepByStep {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,180}\\.[A-Za-z]{2,}");
    private static final Logger LOG = LoggerFactory.getLogger(OpeningStepByStep.class);
    /** Longer than any one part takes; whoever was killed is waited for no longer. */
    private static final Duration A_MOMENT = Duration.ofSeconds(30);

    private static final String NO_ANSWER =
            "Something that it needs did not answer. What was done stays done: go on with the opening.";
    private static final String EMPTY = "Nothing was decided when the council was opened.";

    private final CouncilTransaction transactions;
    private final Councils councils;
    private final Openings openings;
    private final OpeningACouncil packs;
    private final Policies policies;
    private final PolicyCheck check;
    private final CouncilSignIns signIns;
    private final InventedPeople invented;
    private final OpeningsUnderWay underWay;
    private final Clock clock;

    OpeningStepByStep(
            CouncilTransaction transactions,
            Councils councils,
            Openings openings,
            OpeningACouncil packs,
            Policies policies,
            PolicyCheck check,
            CouncilSignIns signIns,
            InventedPeople invented,
            OpeningsUnderWay underWay,
            Clock clock) {
        this.transactions = transactions;
        this.councils = councils;
        this.openings = openings;
        this.packs = packs;
        this.policies = policies;
        this.check = check;
        this.signIns = signIns;
        this.invented = invented;
        this.underWay = underWay;
        this.clock = clock;
    }

    /** Begins, and sets going what is left. */
    public Mono<HowItStands> begin(Operator operator, NewCouncil wanted) {
        mustBeReadable(wanted);
        return versions(operator, wanted)
                .flatMap(
                        versions -> transactions.step(wanted.id(), client -> begun(operator, wanted, versions, client)))
                .then(Mono.defer(() -> goOn(operator, wanted.id())));
    }

    /**
     * A password for the first administrator, recorded; blank where they were invited by e-mail. Refused (409) for a council
     * that was opened in one go, and once they have been in.
     */
    public Mono<String> firstPassword(CouncilId id) {
        return stands(id).flatMap(standing -> {
            Opening opening = standing.opening();
            if (opening == null || opening.reached().compareTo(OpeningStep.ADMINISTRATOR) < 0) {
                throw new PolicyRefused(
                        ProblemType.WRONG_STATE,
                        "This council has no first administrator to let in. Go on with its opening first.",
                        Map.of("state", standing.council().state()));
            }
            return transactions
                    .step(id, client -> Mono.just(new Done<>(id, "council_first_password", "council", id.value())))
                    .then(Mono.defer(() -> signIns.firstPassword(standing.council(), opening.administrator())))
                    .defaultIfEmpty("");
        });
    }

    /**
     * Sets going the steps that are left, in the operator's name, unless somebody is at them: they go on after this has
     * answered. One that fails leaves those before it done, and is told where the council stands.
     */
    public Mono<HowItStands> goOn(Operator operator, CouncilId id) {
        return stands(id)
                .then(transactions.inNobodysName(
                        id, client -> openings.takeOn(id, clock.instant(), aMomentFromNow(), client)))
                .filter(Boolean::booleanValue)
                .flatMap(taken -> underWay.set(rest(operator, id).onErrorResume(e -> stopped(id, e))))
                .then(Mono.defer(() -> stands(id)));
    }

    /** The steps that are left, one after the other. */
    private Mono<Void> rest(Operator operator, CouncilId id) {
        return stands(id).flatMap(standing -> {
            Opening opening = standing.opening();
            return opening == null || opening.reached() == OpeningStep.READY
                    ? Mono.empty()
                    : next(operator, standing.council(), opening, standing.ready())
                            .then(Mono.defer(() -> rest(operator, id)));
        });
    }

    private Mono<Void> stopped(CouncilId id, Throwable e) {
        LOG.warn(
                "The opening of council {} was stopped: {}",
                id.value(),
                e.getClass().getName());
        String says = e instanceof PolicyRefused refused ? String.valueOf(refused.getMessage()) : NO_ANSWER;
        return transactions
                .inNobodysName(id, client -> openings.stopped(id, says, client).thenReturn(id))
                .then();
    }

    private Mono<Void> partly(CouncilId id, int done, int of) {
        return transactions
                .inNobodysName(
                        id,
                        client -> openings.partly(id, done, of, aMomentFromNow(), client)
                                .thenReturn(id))
                .then();
    }

    private Instant aMomentFromNow() {
        return clock.instant().plus(A_MOMENT);
    }

    /** How the council stands, for an operator; refused (404) where there is none. */
    public Mono<HowItStands> stands(CouncilId id) {
        return transactions
                .readingReference(client -> councils.find(id, client))
                .switchIfEmpty(Mono.error(OpeningStepByStep::unknown))
                .flatMap(council -> ownStanding(id));
    }

    /** How a council stands, for its own people. */
    public Mono<HowItStands> ownStanding(CouncilId id) {
        return transactions.reading(
                id,
                client -> councils.find(id, client)
                        .flatMap(council -> policies.exactly(id, client)
                                .flatMap(published -> openings.find(id, client)
                                        .map(opening -> new HowItStands(
                                                council,
                                                opening,
                                                ready(published),
                                                opening.underWay().at(clock.instant())))
                                        .defaultIfEmpty(new HowItStands(council, null, ready(published), false)))));
    }

    private Mono<Void> next(Operator operator, Council council, Opening opening, ReadyToGoLive ready) {
        return switch (opening.reached()) {
            case POLICY -> signIns.organization(council).then(reached(council, OpeningStep.ORGANIZATION, "preparing"));
            case ORGANIZATION ->
                signIns.administrator(operator, council, opening.administrator())
                        .then(reached(council, OpeningStep.ADMINISTRATOR, "preparing"));
            case ADMINISTRATOR ->
                (opening.demonstration() ? signIns.demonstration(operator, council) : Mono.<Void>empty())
                        .then(reached(council, OpeningStep.DEMONSTRATION, "preparing"));
            case DEMONSTRATION ->
                (opening.demonstration() ? adults(council) : Mono.<Void>empty())
                        .then(reached(council, OpeningStep.RECORDS, "preparing"));
            case RECORDS -> reached(council, OpeningStep.READY, ready.ready() ? "open" : "preparing");
            case READY -> Mono.empty();
        };
    }

    private Mono<Void> adults(Council council) {
        return invented.takeIn(council)
                .concatMap(taken -> partly(council.id(), taken.done(), taken.of()))
                .then();
    }

    private Mono<Void> reached(Council council, OpeningStep step, String state) {
        return Mono.defer(() -> transactions.step(
                        council.id(),
                        client -> openings.reached(council.id(), step, clock.instant(), client)
                                .then(councils.state(council.id(), state, client))
                                .thenReturn(new Done<>(
                                        council.id(),
                                        "council_" + step.code(),
                                        "council",
                                        council.id().value()))))
                .then();
    }

    private Mono<Done<CouncilId>> begun(
            Operator operator, NewCouncil wanted, List<PolicyVersion> versions, DatabaseClient client) {
        CouncilId id = wanted.id();
        Council council = new Council(
                id,
                wanted.slug(),
                wanted.name(),
                null,
                null,
                "preparing",
                versions.getFirst().from());
        return councils.find(id, client)
                .filter(there -> !there.slug().equals(wanted.slug()))
                .flatMap(other -> Mono.<Boolean>error(taken()))
                .switchIfEmpty(councils.put(council, client))
                .filter(Boolean::booleanValue)
                .switchIfEmpty(Mono.error(OpeningStepByStep::taken))
                .then(policies.exactly(id, client))
                .filter(published -> published.latest() == 0)
                .flatMap(none -> Flux.fromIterable(versions)
                        .concatMap(version -> policies.add(id, version, client))
                        .then(openings.add(
                                id,
                                new Opening(
                                        id.value(),
                                        OpeningStep.POLICY,
                                        wanted.administrator(),
                                        wanted.demonstration(),
                                        UnderWay.NOT),
                                operator.worker(),
                                clock.instant(),
                                client)))
                .thenReturn(new Done<>(id, "council_begun", "council", id.value()));
    }

    private Mono<List<PolicyVersion>> versions(Operator operator, NewCouncil wanted) {
        return switch (wanted.policy()) {
            case WhatPolicy.Pack pack ->
                Mono.fromSupplier(() -> packs.versions(operator, pack.yaml(), clock.instant()));
            case WhatPolicy.CopyOf copy -> copied(operator, copy.council());
            case WhatPolicy.Empty empty -> Mono.just(List.of(first(operator, EMPTY, Map.of(), Map.of())));
        };
    }

    private Mono<List<PolicyVersion>> copied(Operator operator, CouncilId from) {
        return transactions
                .readingReference(client -> councils.find(from, client))
                .filter(Council::sharesPolicy)
                .switchIfEmpty(Mono.error(() -> new PolicyRefused(
                        ProblemType.INVALID,
                        "This council does not share its policy. Its administrators decide that.",
                        Map.of("errors", List.of(new Fault("copy_of", "The council does not share its policy."))))))
                .flatMap(council -> transactions
                        .reading(from, client -> policies.exactly(from, client))
                        .map(published -> {
                            PolicyOnADay policy = published.on(today());
                            Map<String, Object> settings = new LinkedHashMap<>();
                            Map<String, String> bases = new HashMap<>();
                            policy.plain().forEach((key, value) -> {
                                if (value != null) {
                                    settings.put(key, value);
                                    String basis = policy.inEffect(key).legalBasis();
                                    if (basis != null) {
                                        bases.put(key, basis);
                                    }
                                }
                            });
                            return List.of(first(
                                    operator,
                                    "A copy of the policy of " + council.name() + " as it stood on " + today() + ".",
                                    settings,
                                    bases));
                        }));
    }

    private PolicyVersion first(
            Operator operator, String reason, Map<String, Object> settings, Map<String, String> bases) {
        return new PolicyVersion(
                1,
                today(),
                reason,
                new Signature(operator.worker(), operator.name()),
                null,
                clock.instant(),
                settings,
                bases);
    }

    private ReadyToGoLive ready(PublishedPolicy published) {
        return published.latest() == 0
                ? new ReadyToGoLive(List.of(), List.of())
                : ReadyToGoLive.of(published.on(laterOf(today(), published.begins())), check);
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.LONDON);
    }

    private static void mustBeReadable(NewCouncil wanted) {
        List<Fault> faults = new ArrayList<>();
        if (!SLUG.matcher(wanted.slug()).matches()) {
            faults.add(new Fault("slug", "Small letters, digits and hyphens, such as west-moor."));
        }
        if (wanted.name().isBlank() || wanted.name().length() > 200) {
            faults.add(new Fault("name", "Write the council's name in at most 200 letters."));
        }
        FirstAdministrator administrator = wanted.administrator();
        if (!EMAIL.matcher(administrator.email()).matches()) {
            faults.add(new Fault("administrator.email", "Write the whole address, like ann.example@council.gov.uk."));
        }
        for (String name : List.of(administrator.firstNames(), administrator.lastName())) {
            if (name.isBlank() || name.length() > 100) {
                faults.add(
                        new Fault("administrator", "Write first names and a last name of at most 100 letters each."));
            }
        }
        if (!faults.isEmpty()) {
            throw new PolicyRefused(
                    ProblemType.INVALID,
                    "The council cannot be opened like this. Mend each place and send it again.",
                    Map.of("errors", faults));
        }
    }

    private static PolicyRefused taken() {
        return new PolicyRefused(
                ProblemType.WRONG_STATE,
                "Another council has this short name or this identifier already. Choose another short name.",
                Map.of("state", "taken"));
    }

    static PolicyRefused unknown() {
        return new PolicyRefused(
                ProblemType.NOT_FOUND, "There is nothing here. Check the address, or look for it again by searching.");
    }
}
