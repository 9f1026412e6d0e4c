package uk.ourplan.tenant.opening;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.problem.ProblemType;
import uk.ourplan.language.council.CouncilId;
import uk.ourplan.tenant.council.Council;
import uk.ourplan.tenant.council.CouncilTransaction;
import uk.ourplan.tenant.council.Councils;
import uk.ourplan.tenant.council.Done;
import uk.ourplan.tenant.council.Operator;
import uk.ourplan.tenant.council.PolicyRefused;
import uk.ourplan.tenant.council.WhoIsAsking;
import uk.ourplan.tenant.policy.bound.MustBeSet;

/** Lets a council go live once everything is decided, suspends it and opens it again; nothing of its data is touched. */
@Component
public final class RunningACouncil {

    private final CouncilTransaction transactions;
    private final Councils councils;
    private final OpeningStepByStep opening;
    private final CouncilSignIns signIns;

    RunningACouncil(
            CouncilTransaction transactions, Councils councils, OpeningStepByStep opening, CouncilSignIns signIns) {
        this.transactions = transactions;
        this.councils = councils;
        this.opening = opening;
        this.signIns = signIns;
    }

    /** Everybody gets in from now on; refused (409) by the names of what is undecided. */
    public Mono<HowItStands> goLive(WhoIsAsking who) {
        return opening.ownStanding(who.council())
                .doOnNext(RunningACouncil::mustBeReady)
                .flatMap(standing -> transactions.writing(
                        who,
                        client -> councils.state(who.council(), "open", client)
                                .thenReturn(new Done<>(
                                        who.council(),
                                        "council_live",
                                        "council",
                                        who.council().value()))))
                .then(Mono.defer(() -> opening.ownStanding(who.council())));
    }

    /** Whether other councils may begin with a copy of this one's policy. */
    public Mono<HowItStands> share(WhoIsAsking who, boolean shares) {
        return transactions
                .writing(
                        who,
                        client -> councils.share(who.council(), shares, client)
                                .thenReturn(new Done<>(
                                        who.council(),
                                        shares ? "council_policy_shared" : "council_policy_kept",
                                        "council",
                                        who.council().value())))
                .then(Mono.defer(() -> opening.ownStanding(who.council())));
    }

    /** Nobody of the council gets in until it is opened again; the record first, because that alone shuts the door. */
    public Mono<HowItStands> suspend(Operator operator, CouncilId id) {
        return changed(id, "open", "suspended", "council_suspended")
                .then(Mono.defer(() -> opening.stands(id)))
                .flatMap(standing -> signIns.open(standing.council(), false).thenReturn(standing));
    }

    /** As it was before it was suspended. */
    public Mono<HowItStands> reopen(Operator operator, CouncilId id) {
        return changed(id, "suspended", "open", "council_reopened")
                .then(Mono.defer(() -> opening.stands(id)))
                .flatMap(standing -> signIns.open(standing.council(), true).thenReturn(standing));
    }

    private Mono<Void> changed(CouncilId id, String from, String to, String deed) {
        return opening.stands(id).flatMap(standing -> switch (state(standing.council(), from, to)) {
            case CHANGE ->
                transactions
                        .step(
                                id,
                                client -> councils.state(id, to, client)
                                        .thenReturn(new Done<>(id, deed, "council", id.value())))
                        .then();
            case NOTHING -> Mono.<Void>empty();
        });
    }

    private enum Needed {
        CHANGE,
        NOTHING
    }

    private static Needed state(Council council, String from, String to) {
        if (council.state().equals(to)) {
            return Needed.NOTHING;
        }
        if (council.state().equals(from)) {
            return Needed.CHANGE;
        }
        throw new PolicyRefused(
                ProblemType.WRONG_STATE,
                "The council is still being prepared: nobody but its administrators gets in anyway.",
                Map.of("state", council.state()));
    }

    private static void mustBeReady(HowItStands standing) {
        if (!standing.ready().ready()) {
            List<String> undecided =
                    standing.ready().undecided().stream().map(MustBeSet::title).toList();
            throw new PolicyRefused(
                    ProblemType.WRONG_STATE,
                    undecided.isEmpty()
                            ? "Something in the policy is against the law. Mend it and publish it first."
                            : "This has to be decided and published first: " + String.join("; ", undecided) + ".",
                    Map.of("state", standing.council().state(), "undecided", undecided));
        }
    }
}
