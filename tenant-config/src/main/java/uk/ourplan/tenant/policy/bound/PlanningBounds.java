package uk.ourplan.tenant.policy.bound;

import static uk.ourplan.tenant.policy.bound.MachineBound.on;
import static uk.ourplan.tenant.policy.bound.Rules.all;
import static uk.ourplan.tenant.policy.bound.Rules.atLeast;
import static uk.ourplan.tenant.policy.bound.Rules.between;
import static uk.ourplan.tenant.policy.bound.Rules.demand;
import static uk.ourplan.tenant.policy.bound.Rules.eachOf;
import static uk.ourplan.tenant.policy.bound.Rules.notEmpty;
import static uk.ourplan.tenant.policy.bound.Rules.rows;

import java.util.List;
import java.util.Map;

/** Bounds on planning, on what plans look like and on how they end. */
final class PlanningBounds {

    /** The two plans of the Act, whose names are the Act's. */
    private static final Map<String, String> PLANS_OF_THE_ACT =
            Map.of("care_and_support_plan", "Care and support plan", "support_plan", "Support plan");

    private PlanningBounds() {}

    static List<MachineBound> bounds() {
        return List.of(
                on(
                        "plan.types",
                        1,
                        all(
                                eachOf("code", "care_and_support_plan", "support_plan"),
                                demand(
                                        PlanningBounds::keepsThePlansOfTheAct,
                                        "The care and support plan and the support plan are always available and keep"
                                                + " their names."))),
                on(
                        "quality.checklist_items",
                        1,
                        eachOf(
                                "code",
                                "all_needs",
                                "eligible_marked",
                                "council_met",
                                "budget",
                                "advice_reduce",
                                "advice_prevent",
                                "dp")),
                on("monitor.channels", 1, notEmpty("way")),
                on("monitor.supervision_interval_days", 1, between(7, 180)),
                on("plan.draft_recording_days", 1, atLeast(0)),
                on("plan.draft_review_period_days", 1, atLeast(1)),
                on("plan.target_completion_days", 1, atLeast(1)),
                on(
                        "risk.formal_assessment_threshold",
                        1,
                        demand(level -> !"significant".equals(level), "It is raised above considerable.")),
                on("transition.adviser_entitlements", 1, notEmpty("entitlement")),
                on("transition.assessment_lead_time", 1, between(16, 18)),
                on("transition.pathway_review_interval", 1, atLeast(1)),
                on(
                        "transition.teams",
                        1,
                        eachOf("kind", "adult", "looked_after_children", "leaving_care", "disabled_young_people")));
    }

    private static boolean keepsThePlansOfTheAct(Object value) {
        return rows(value).stream()
                .filter(row -> row.get("code") instanceof String code && PLANS_OF_THE_ACT.containsKey(code))
                .allMatch(row -> Boolean.TRUE.equals(row.get("available"))
                        && java.util.Objects.equals(row.get("label"), PLANS_OF_THE_ACT.get((String) row.get("code"))));
    }
}
