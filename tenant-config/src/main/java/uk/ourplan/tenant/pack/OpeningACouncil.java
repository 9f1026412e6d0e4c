package uk.ourplan.tenant.pack;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.tenant.council.Council;
import uk.ourplan.tenant.council.CouncilTransaction;
import uk.ourplan.tenant.council.Councils;
import uk.ourplan.tenant.council.Done;
import uk.ourplan.tenant.council.Operator;
import uk.ourplan.tenant.council.PolicyRefused;
import uk.ourplan.tenant.pack.PolicyPack.Change;
import uk.ourplan.tenant.policy.bound.Objection;
import uk.ourplan.tenant.policy.bound.PolicyCheck;
import uk.ourplan.tenant.policy.catalogue.BoundKind;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.policy.type.Fault;
import uk.ourplan.tenant.publishing.Policies;
import uk.ourplan.tenant.publishing.model.PolicyVersion;
import uk.ourplan.tenant.publishing.model.PublishedPolicy;
import uk.ourplan.tenant.publishing.model.Signature;

/**
 * Opens a council with a whole policy, its past included; the only time that a first day may lie in the past. The same
 * council with the same pack again changes nothing.
 */
@Component
public final class OpeningACouncil {

    private final Catalogue catalogue;
    private final PolicyCheck check;
    private final CouncilTransaction transactions;
    private final Councils councils;
    private final Policies policies;
    private final Clock clock;

    OpeningACouncil(
            Catalogue catalogue,
            PolicyCheck check,
            CouncilTransaction transactions,
            Councils councils,
            Policies policies,
            Clock clock) {
        this.catalogue = catalogue;
        this.check = check;
        this.transactions = transactions;
        this.councils = councils;
        this.policies = policies;
        this.clock = clock;
    }

    /** The open council; refused are a pack with faults (400, all of them by place) and a council that is another already (409). */
    public Mono<Council> open(Operator operator, CouncilId id, String slug, String name, String yaml) {
        return Mono.defer(() -> {
            PolicyPack pack = inOrder(yaml, slug, name);
            List<PolicyVersion> versions = versions(pack, operator, clock.instant());
            List<Fault> faults = against(pack, versions);
            if (!faults.isEmpty()) {
                throw refused(faults);
            }
            PolicyPack.CouncilCard card = pack.council();
            Council council = new Council(
                    id,
                    slug,
                    name,
                    card.kind(),
                    card.region(),
                    "open",
                    versions.getFirst().from());
            return transactions.opening(id, client -> put(council, versions, client));
        });
    }

    /**
     * The versions that a pack writes, whatever council it is of; refused (400) with all its faults by place. What has to be
     * decided and is not is no fault here: it keeps the council from going live.
     */
    public List<PolicyVersion> versions(Operator operator, String yaml, Instant now) {
        PolicyPack pack = switch (ReadingAPack.read(catalogue, yaml)) {
            case PackRead.InOrder read -> read.pack();
            case PackRead.Faulty faulty -> throw refused(faulty.faults());
        };
        List<PolicyVersion> versions = versions(pack, operator, now);
        List<Fault> faults = against(pack, versions).stream()
                .filter(fault -> !fault.says().startsWith("No policy goes live without it"))
                .toList();
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
        return versions;
    }

    private PolicyPack inOrder(String yaml, String slug, String name) {
        PolicyPack pack = switch (ReadingAPack.read(catalogue, yaml)) {
            case PackRead.InOrder read -> read.pack();
            case PackRead.Faulty faulty -> throw refused(faulty.faults());
        };
        List<Fault> faults = new ArrayList<>();
        if (!pack.council().slug().equals(slug)) {
            faults.add(new Fault("council.slug", "The pack is of another council than the one to be opened."));
        }
        if (!pack.council().name().equals(name)) {
            faults.add(new Fault("council.name", "The pack gives the council another name."));
        }
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
        return pack;
    }

    private static List<PolicyVersion> versions(PolicyPack pack, Operator operator, Instant now) {
        Signature signature = new Signature(operator.worker(), operator.name());
        List<PolicyVersion> versions = new ArrayList<>();
        for (Change change : pack.changes()) {
            versions.add(new PolicyVersion(
                    versions.size() + 1,
                    change.from(),
                    change.reason(),
                    signature,
                    null,
                    now,
                    change.settings(),
                    change.legalBases()));
        }
        return versions;
    }

    /** Every bound on every day on which the policy changes, told at the place that brought the value. */
    private List<Fault> against(PolicyPack pack, List<PolicyVersion> versions) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 1; i < versions.size(); i++) {
            if (versions.get(i).from().isBefore(versions.getFirst().from())) {
                faults.add(new Fault("changes[" + (i - 1) + "].from", "It is before the policy began."));
            }
        }
        PublishedPolicy policy = new PublishedPolicy(catalogue, versions);
        for (var day : policy.daysFrom(versions.getFirst().from())) {
            var onTheDay = policy.on(day);
            for (Objection objection : check.publication(onTheDay)) {
                int version = onTheDay.inEffect(objection.key()).version();
                Change change = pack.changes().get(version - 1);
                boolean settled = objection.kind() == BoundKind.CONTESTED
                        && change.legalBases().containsKey(objection.key());
                if (objection.kind() != BoundKind.ADVISORY && !settled) {
                    faults.add(new Fault(place(version) + "." + objection.at(), says(objection)));
                }
            }
        }
        return faults.stream().distinct().toList();
    }

    private static String place(int version) {
        return version == 1 ? "settings" : "changes[" + (version - 2) + "].settings";
    }

    private static String says(Objection objection) {
        String needs = objection.kind() == BoundKind.CONTESTED ? " It needs an entry under legal_bases." : "";
        return objection.bound() == null
                ? objection.says()
                : objection.says() + " " + objection.bound().says() + needs;
    }

    private Mono<Done<Council>> put(Council council, List<PolicyVersion> versions, DatabaseClient client) {
        return councils.put(council, client)
                .filter(Boolean::booleanValue)
                .switchIfEmpty(
                        Mono.error(
                                () -> other(
                                        "Its identifier and its slug belong to different councils already. Use those it was opened with.")))
                .then(policies.of(council.id(), client))
                .flatMap(published -> published.latest() == 0
                        ? Flux.fromIterable(versions)
                                .concatMap(version -> policies.add(council.id(), version, client))
                                .then()
                        : sameAs(published, versions))
                .then(councils.find(council.id(), client))
                .map(open -> new Done<>(
                        open, "council_opened", "council", council.id().value()));
    }

    /** A council that was opened with the same pack may have gone on since; what it was opened with has to be the same. */
    private static Mono<Void> sameAs(PublishedPolicy published, List<PolicyVersion> versions) {
        boolean same = versions.stream()
                .allMatch(version -> published
                        .version(version.version())
                        .filter(there -> there.approvedBy() == null
                                && there.from().equals(version.from())
                                && there.reason().equals(version.reason())
                                && Objects.equals(there.settings(), version.settings())
                                && there.legalBases().equals(version.legalBases()))
                        .isPresent());
        return same
                ? Mono.empty()
                : Mono.error(
                        other("The council was opened with another policy. Its administrators change it from here."));
    }

    private static PolicyRefused other(String says) {
        return new PolicyRefused(ProblemType.WRONG_STATE, says, Map.of("state", "open"));
    }

    private static PolicyRefused refused(List<Fault> faults) {
        return new PolicyRefused(
                ProblemType.UNREADABLE,
                "The policy pack is not in order. Mend each place and send it again.",
                Map.of("errors", faults));
    }
}
