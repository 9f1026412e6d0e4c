package uk.ourplan.tenant.policy.bound;

import static uk.ourplan.tenant.policy.bound.MachineBound.on;
import static uk.ourplan.tenant.policy.bound.Rules.all;
import static uk.ourplan.tenant.policy.bound.Rules.atLeast;
import static uk.ourplan.tenant.policy.bound.Rules.atMostLaw;
import static uk.ourplan.tenant.policy.bound.Rules.between;
import static uk.ourplan.tenant.policy.bound.Rules.demand;
import static uk.ourplan.tenant.policy.bound.Rules.each;
import static uk.ourplan.tenant.policy.bound.Rules.field;
import static uk.ourplan.tenant.policy.bound.Rules.notEmpty;

import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.ourplan.tenant.national.Parameters;
import uk.ourplan.tenant.policy.type.Fault;

/** Bounds on when plans are reviewed. */
final class ReviewBounds {

    private static final String MAX_INTERVAL = "review.max_interval_months";
    private static final int MONTHS_IN_A_YEAR = 12;

    private ReviewBounds() {}

    static List<MachineBound> bounds() {
        return List.of(
                on("access.after_review_teams", 1, notEmpty("team")),
                on("review.alert_lead_days", 1, between(0, 90)),
                on("review.first_review_weeks", 1, ReviewBounds::targetWithinLatest),
                on("review.first_review_weeks", 2, ReviewBounds::withinGuidance),
                on(
                        "review.interval_suggestions",
                        1,
                        all(
                                notEmpty("row"),
                                each(field("months", atMostLaw(1, Parameters.REVIEW_LATEST_INTERVAL_MONTHS))),
                                each(field("months", ReviewBounds::withinTheCouncilsOwn)),
                                demand(
                                        ReviewBounds::lastFitsEveryone,
                                        "The last row fits everyone: factor otherwise,"
                                                + " with no other condition."))),
                on(MAX_INTERVAL, 1, atMostLaw(1, Parameters.REVIEW_LATEST_INTERVAL_MONTHS)),
                on("review.request_triage_days", 1, between(1, 20)),
                on("review.short_interval_threshold_months", 1, between(1, MONTHS_IN_A_YEAR)));
    }

    private static List<Fault> targetWithinLatest(String at, Object value, Around around) {
        long target = number(value, "target");
        if (target > number(value, "latest")) {
            return Rules.breach(at + ".target", "The target is above the latest.");
        }
        long year = around.law(Parameters.WEEKS_IN_A_YEAR);
        if (number(value, "latest") > year) {
            return Rules.breach(at + ".latest", "It is beyond 12 months (" + year + " weeks).");
        }
        return atLeast(1).breaches(at + ".target", target, around);
    }

    private static List<Fault> withinGuidance(String at, Object value, Around around) {
        long guidance = around.law(Parameters.FIRST_REVIEW_LATEST_WEEKS);
        return number(value, "latest") <= guidance
                ? Rules.none()
                : Rules.breach(at + ".latest", "It is above the " + guidance + " weeks of which guidance speaks.");
    }

    private static List<Fault> withinTheCouncilsOwn(String at, Object months, Around around) {
        return around.other(MAX_INTERVAL) instanceof Long most && (Long) months > most
                ? Rules.breach(at, "It goes beyond review.max_interval_months (" + most + ").")
                : Rules.none();
    }

    private static boolean lastFitsEveryone(Object value) {
        List<Map<?, ?>> rows = Rules.rows(value);
        return rows.isEmpty()
                || (rows.getLast().keySet().equals(Set.of("factor", "months", "method"))
                        && "otherwise".equals(rows.getLast().get("factor")));
    }

    private static long number(Object value, String field) {
        return (Long) java.util.Objects.requireNonNull(((Map<?, ?>) value).get(field));
    }
}
