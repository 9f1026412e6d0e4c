package uk.ourplan.tenant.policy.bound;

import static uk.ourplan.tenant.policy.bound.MachineBound.on;
import static uk.ourplan.tenant.policy.bound.Rules.all;
import static uk.ourplan.tenant.policy.bound.Rules.atLeast;
import static uk.ourplan.tenant.policy.bound.Rules.between;
import static uk.ourplan.tenant.policy.bound.Rules.demand;
import static uk.ourplan.tenant.policy.bound.Rules.each;
import static uk.ourplan.tenant.policy.bound.Rules.eachOf;
import static uk.ourplan.tenant.policy.bound.Rules.eachOnce;
import static uk.ourplan.tenant.policy.bound.Rules.field;
import static uk.ourplan.tenant.policy.bound.Rules.list;
import static uk.ourplan.tenant.policy.bound.Rules.notEmpty;
import static uk.ourplan.tenant.policy.bound.Rules.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.ourplan.tenant.policy.type.Fault;

/** Bounds on concerns, contacts, advocacy and on what is shared with whom. */
final class ContactBounds {

    private static final int DAYS_IN_A_YEAR = 365;

    private ContactBounds() {}

    static List<MachineBound> bounds() {
        return List.of(
                on(
                        "safeguard.dol_review_recipients",
                        1,
                        all(
                                eachOf("kind", "standard_authorisation", "court_order"),
                                demand(
                                        value -> goesTo(value, "court_order", "court_of_protection"),
                                        "A court order goes back to the court_of_protection."))),
                on(
                        "safeguard.dol_review_recipients",
                        2,
                        demand(
                                value -> goesTo(value, "standard_authorisation", "supervisory_body"),
                                "A standard authorisation would go to somebody other than the supervisory_body.")),
                on("provider.whistleblowing_helpline", 1, field("checked_on", ContactBounds::checkedWithinAYear)),
                on("guidance.links", 2, each(field("review_on", ContactBounds::stillToCome))),
                on("directory.price_max_age_days", 1, atLeast(1)),
                on("guidance.recheck_months", 1, atLeast(1)),
                on("info.directory", 1, notEmpty("service or group")),
                on("info.prevention_services", 1, notEmpty("service")),
                on(
                        "advocacy.provider",
                        1,
                        demand(
                                value -> rows(value).stream()
                                        .anyMatch(row -> list(row.get("kinds")).contains("care_act")),
                                "It needs a service of the kind care_act.")),
                on("advocacy.referral_target_days", 1, atLeast(0)),
                on("capacity.agreement_review_interval", 1, atLeast(1)),
                on("capacity.assessor_roles", 1, notEmpty("role")),
                on("capacity.reconsider_stages", 1, Rules.holds("draft", "agreement", "review", "revision")),
                on("involve.info_lead_days", 1, atLeast(0)),
                on("org.planning_teams", 1, all(notEmpty("team"), eachOnce("team"))),
                on("share.copy_due_days", 1, between(0, 28)),
                on("share.legal_bases", 1, field("bases", notEmpty("basis"))));
    }

    private static List<Fault> checkedWithinAYear(String at, Object day, Around around) {
        return LocalDate.parse((String) day).plusDays(DAYS_IN_A_YEAR).isBefore(around.on())
                ? Rules.breach(at, "It was last checked more than " + DAYS_IN_A_YEAR + " days ago.")
                : Rules.none();
    }

    private static List<Fault> stillToCome(String at, Object day, Around around) {
        return LocalDate.parse((String) day).isBefore(around.on())
                ? Rules.breach(at, "Its review date has gone.")
                : Rules.none();
    }

    private static boolean goesTo(Object value, String kind, String body) {
        for (Map<?, ?> row : rows(value)) {
            if (kind.equals(row.get("kind")) && !body.equals(row.get("apply_to"))) {
                return false;
            }
        }
        return true;
    }
}
