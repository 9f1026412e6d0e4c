package uk.ourplan.tenant.policy.bound;

import static uk.ourplan.tenant.policy.bound.MachineBound.on;
import static uk.ourplan.tenant.policy.bound.Rules.all;
import static uk.ourplan.tenant.policy.bound.Rules.atLeast;
import static uk.ourplan.tenant.policy.bound.Rules.atLeastLaw;
import static uk.ourplan.tenant.policy.bound.Rules.atMostLaw;
import static uk.ourplan.tenant.policy.bound.Rules.demand;
import static uk.ourplan.tenant.policy.bound.Rules.each;
import static uk.ourplan.tenant.policy.bound.Rules.eachOnce;
import static uk.ourplan.tenant.policy.bound.Rules.field;
import static uk.ourplan.tenant.policy.bound.Rules.list;
import static uk.ourplan.tenant.policy.bound.Rules.notEmpty;
import static uk.ourplan.tenant.policy.bound.Rules.together;

import java.util.List;
import java.util.Map;
import uk.ourplan.tenant.national.Parameters;
import uk.ourplan.tenant.policy.type.Fault;

/** Bounds on direct payments, service funds, charges and the arrangement fee. */
final class MoneyBounds {

    private static final String ISF = "isf.state";
    private static final String FEE_PARTS = "selffunder.arrangement_fee_parts";

    private MoneyBounds() {}

    static List<MachineBound> bounds() {
        return List.of(
                on("dp.care_home_stay_limit_days", 1, atMostLaw(0, Parameters.DIRECT_PAYMENT_CARE_HOME_DAYS)),
                on("dp.information_pack", 1, notEmpty("item")),
                on("dp.min_offers", 1, atLeast(1)),
                on("dp.peer_support_contacts", 1, notEmpty("group whose members use direct payments")),
                on(
                        "dp.review_max_months",
                        1,
                        all(
                                field("first", atMostLaw(1, Parameters.DIRECT_PAYMENT_FIRST_REVIEW_MONTHS)),
                                field("later", atMostLaw(1, Parameters.DIRECT_PAYMENT_LATER_REVIEW_MONTHS)))),
                on("charging.letter_chase_days", 1, atLeast(1)),
                on("charging.letter_templates", 1, eachOnce("circumstance")),
                on("equipment.add_to_plan_days", 1, atLeast(0)),
                on(
                        "equipment.charge_over_threshold",
                        1,
                        field("over_pence", atLeastLaw(Parameters.FREE_ADAPTATION_LINE_PENCE))),
                on("finance.upper_capital_limit_pence", 1, atLeastLaw(Parameters.CAPITAL_UPPER_LIMIT_PENCE)),
                on(
                                "isf.holders",
                                1,
                                together(
                                        (value, around) ->
                                                !list(value).isEmpty() || !"offered_by_list".equals(around.other(ISF)),
                                        "Funds are offered from a list, so the list names at least one holder."))
                        .alsoWhen(ISF),
                on(
                                "isf.policy_text",
                                1,
                                together(
                                        (value, around) -> !"none".equals(value) || "offered".equals(around.other(ISF)),
                                        "Unless funds are offered to everyone, people are told where the council stands."))
                        .alsoWhen(ISF),
                on(
                                "isf.request_team",
                                1,
                                together(
                                        (value, around) ->
                                                !"none".equals(value) || !"not_yet_offered".equals(around.other(ISF)),
                                        "Funds are not yet offered, so a team receives the requests."))
                        .alsoWhen(ISF),
                on(
                        ISF,
                        2,
                        demand(
                                value -> !"not_yet_offered".equals(value),
                                "Remember: councils should offer funds where possible and otherwise look into an offer.")),
                on(
                                "selffunder.arrangement_fee_on",
                                1,
                                together(
                                        (value, around) -> !Boolean.TRUE.equals(value)
                                                || around.rows(FEE_PARTS)
                                                        .iterator()
                                                        .hasNext(),
                                        "The fee is on, so selffunder.arrangement_fee_parts has at least one part."))
                        .alsoWhen(FEE_PARTS),
                on(FEE_PARTS, 1, all(each(MoneyBounds::withinItsCost), each(MoneyBounds::asPublished))),
                on("selffunder.fee_notice_weeks", 1, atLeast(0)));
    }

    private static List<Fault> asPublished(String at, Object part, Around around) {
        Map<?, ?> fields = (Map<?, ?>) part;
        return fields.get("published_pence") instanceof Long published && !published.equals(fields.get("pence"))
                ? Rules.breach(at + ".published_pence", "The published page shows another amount than the policy.")
                : Rules.none();
    }

    private static List<Fault> withinItsCost(String at, Object part, Around around) {
        Map<?, ?> fields = (Map<?, ?>) part;
        return fields.get("pence") instanceof Long pence
                        && fields.get("cost_basis_pence") instanceof Long cost
                        && pence > cost
                ? Rules.breach(at + ".pence", "It is above what arranging costs (" + cost + " pence).")
                : Rules.none();
    }
}
