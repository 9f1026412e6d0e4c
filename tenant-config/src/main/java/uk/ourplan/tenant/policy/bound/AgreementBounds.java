package uk.ourplan.tenant.policy.bound;

import static uk.ourplan.tenant.policy.bound.MachineBound.on;
import static uk.ourplan.tenant.policy.bound.Rules.all;
import static uk.ourplan.tenant.policy.bound.Rules.atLeast;
import static uk.ourplan.tenant.policy.bound.Rules.atLeastLaw;
import static uk.ourplan.tenant.policy.bound.Rules.demand;
import static uk.ourplan.tenant.policy.bound.Rules.each;
import static uk.ourplan.tenant.policy.bound.Rules.holds;
import static uk.ourplan.tenant.policy.bound.Rules.list;
import static uk.ourplan.tenant.policy.bound.Rules.notEmpty;
import static uk.ourplan.tenant.policy.bound.Rules.together;

import java.util.List;
import uk.ourplan.tenant.national.Parameters;

/** Bounds on how agreement is reached and what happens when it is not. */
final class AgreementBounds {

    private static final String ASSUMED_ON = "agree.assumed_agreement_enabled";
    private static final int SHORTEST_CHAIN = 2;

    private AgreementBounds() {}

    static List<MachineBound> bounds() {
        return List.of(
                on("agree.accepted_bases", 1, holds("decided_by_council")),
                on(
                        "agree.accepted_bases",
                        2,
                        demand(
                                value -> list(value).stream().anyMatch(basis -> !"signed".equals(basis)),
                                "It needs a kind of agreement that is not a signature.")),
                on(
                                "agree.accepted_bases",
                                3,
                                together(
                                        (value, around) -> list(value).contains("assumed") == around.isOn(ASSUMED_ON),
                                        "“assumed” is on the list exactly when agreement may be assumed."))
                        .alsoWhen(ASSUMED_ON),
                on("agree.assumed_agreement_days", 1, atLeastLaw(Parameters.ASSUMED_AGREEMENT_LEAST_DAYS)),
                on(
                        ASSUMED_ON,
                        2,
                        demand(
                                Boolean.FALSE::equals,
                                "Remember: the Act asks for all reasonable steps to reach agreement before it is assumed.")),
                on("agree.effort_stages", 1, notEmpty("stage")),
                on("agree.follow_up_call_days", 1, all(notEmpty("call"), each(atLeast(1)))),
                on("agree.min_consideration_days", 1, atLeast(0)),
                on("dispute.contact_attempt_interval", 1, atLeast(1)),
                on(
                        "dispute.escalation_chain",
                        1,
                        demand(
                                value -> list(value).size() >= SHORTEST_CHAIN
                                        && "line_manager".equals(list(value).getFirst()),
                                "It starts with line_manager and has at least one role above.")),
                on("dispute.meeting_target_days", 1, atLeast(0)));
    }
}
