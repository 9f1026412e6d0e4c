package uk.ourplan.tenant.sharing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.tenant.council.CouncilTransaction;
import uk.ourplan.tenant.council.Done;
import uk.ourplan.tenant.council.PolicyRefused;
import uk.ourplan.tenant.council.WhoIsAsking;
import uk.ourplan.tenant.policy.type.Fault;
import uk.ourplan.tenant.publishing.PolicyDrafts;
import uk.ourplan.tenant.publishing.model.Signature;

/** A council decides that others may see its published policy, or takes that back. Until it decides, nobody sees it. */
@Component
public final class SharingThePolicy {

    private static final int LONGEST_REASON = 4000;

    private final CouncilTransaction transactions;
    private final PolicyDrafts drafts;
    private final SharingDecisions decisions;
    private final SharedPolicies shared;
    private final Clock clock;

    SharingThePolicy(
            CouncilTransaction transactions,
            PolicyDrafts drafts,
            SharingDecisions decisions,
            SharedPolicies shared,
            Clock clock) {
        this.transactions = transactions;
        this.drafts = drafts;
        this.decisions = decisions;
        this.shared = shared;
        this.clock = clock;
    }

    /** What the council decided, latest first. */
    public Mono<List<SharingDecision>> decided(CouncilId council) {
        return transactions.reading(council, client -> decisions.of(council, client));
    }

    /**
     * Decides; refused (409) where it is so already.
     *
     * @param told what the caller makes of everything decided up to now, latest first
     */
    public <T> Mono<T> decide(WhoIsAsking who, boolean share, String reason, Function<List<SharingDecision>, T> told) {
        return Mono.defer(() -> {
            mustSayWhy(reason);
            return transactions.writing(
                    who,
                    client -> drafts.hold(who.council(), client)
                            .then(decisions.of(who.council(), client))
                            .flatMap(before -> kept(who, before, share, reason, told, client)));
        });
    }

    /** Holding the council first means that no publication comes between the decision and the copy. */
    private <T> Mono<Done<T>> kept(
            WhoIsAsking who,
            List<SharingDecision> before,
            boolean share,
            String reason,
            Function<List<SharingDecision>, T> told,
            DatabaseClient client) {
        if (share == isShared(before)) {
            throw new PolicyRefused(
                    ProblemType.WRONG_STATE,
                    share ? "The policy is shared already." : "The policy is not shared as it is.",
                    Map.of("state", share ? "shared" : "not_shared"));
        }
        Instant now = clock.instant();
        SharingDecision decision =
                new SharingDecision(before.size() + 1, share, reason, new Signature(who.worker(), who.name()), now);
        List<SharingDecision> all = new ArrayList<>(List.of(decision));
        all.addAll(before);
        return decisions
                .add(who.council(), decision, client)
                .then(share ? shared.show(who.council(), now, client) : shared.hide(who.council(), client))
                .thenReturn(new Done<>(
                        told.apply(all),
                        share ? "policy_shared" : "policy_sharing_ended",
                        "council",
                        who.council().value()));
    }

    private static boolean isShared(List<SharingDecision> latestFirst) {
        return !latestFirst.isEmpty() && latestFirst.getFirst().shared();
    }

    @SuppressWarnings("ConstantValue") // a field that the JSON leaves out arrives as null, whatever the record says
    private static void mustSayWhy(String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new PolicyRefused(
                    ProblemType.UNREADABLE,
                    "Say why, for everybody who asks later.",
                    Map.of(
                            "errors",
                            List.of(new Fault(
                                    "reason", "It must be text of 1 to " + LONGEST_REASON + " characters."))));
        }
    }
}
