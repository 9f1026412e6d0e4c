package uk.ourplan.tenant.policy.bound;

import static uk.ourplan.tenant.policy.bound.MachineBound.on;
import static uk.ourplan.tenant.policy.bound.Rules.all;
import static uk.ourplan.tenant.policy.bound.Rules.between;
import static uk.ourplan.tenant.policy.bound.Rules.demand;
import static uk.ourplan.tenant.policy.bound.Rules.eachOnce;
import static uk.ourplan.tenant.policy.bound.Rules.field;
import static uk.ourplan.tenant.policy.bound.Rules.list;
import static uk.ourplan.tenant.policy.bound.Rules.rows;
import static uk.ourplan.tenant.policy.bound.Rules.together;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.tenant.policy.type.Fault;

/** Bounds on who signs off, on panels and on budgets. */
final class AuthorisationBounds {

    private static final String LEVELS = "auth.funding_levels";
    private static final String TEAMS = "org.planning_teams";
    private static final String PANEL = "panel.enabled";
    private static final String COMPLEX = "complex_rate.enabled";

    private static final int SIGN_OFFS = 3;

    private AuthorisationBounds() {}

    static List<MachineBound> bounds() {
        return List.of(
                on("auth.council_signatory_roles", 1, AuthorisationBounds::rolesWithALevel)
                        .alsoWhen(LEVELS),
                on(
                        "auth.draft_disclaimer_text",
                        1,
                        demand(
                                AuthorisationBounds::saysThatNothingIsSettled,
                                "It has to name the draft and the indicative budget, and say that both wait for the"
                                        + " council's signature.")),
                on(LEVELS, 1, new RisingLevels()),
                on("panel.form_by_client_group", 1, eachOnce("client_group")),
                on("panel.inbox_by_team", 1, AuthorisationBounds::oneInboxForEachTeam)
                        .alsoWhen(TEAMS),
                on("panel.warn_share_percent", 1, between(1, 50)),
                on(
                                "budget.cost_calculator",
                                2,
                                together(
                                        (value, around) -> !"none".equals(value) || !around.isOn(PANEL),
                                        "A council that uses a panel names its costing tool."))
                        .alsoWhen(PANEL),
                on(
                        "complex_rate.approvers",
                        1,
                        all(
                                demand(
                                        roles -> Set.copyOf(((Map<?, ?>) roles).values())
                                                        .size()
                                                == SIGN_OFFS,
                                        "Three different roles sign: one supports, one recommends, one agrees."),
                                field(
                                        "agree",
                                        demand(
                                                role -> !"team_manager".equals(role),
                                                "A team manager may not agree it.")))),
                on(
                                "complex_rate.client_groups",
                                2,
                                together(
                                        (value, around) -> !list(value).isEmpty() || !around.isOn(COMPLEX),
                                        "Where complex rates are on, at least one group is listed."))
                        .alsoWhen(COMPLEX));
    }

    private static boolean saysThatNothingIsSettled(Object value) {
        String text = value.toString().toLowerCase(Locale.UK);
        return Stream.of("draft", "budget", "sign").allMatch(text::contains);
    }

    private static List<Fault> rolesWithALevel(String at, Object value, Around around) {
        List<@Nullable Object> roles = new ArrayList<>();
        around.rows(LEVELS).forEach(level -> roles.add(level.get("role")));
        return list(value).stream()
                .filter(role -> !roles.contains(role))
                .map(role -> new Fault(at, "“" + role + "” has no row in auth.funding_levels."))
                .toList();
    }

    private static List<Fault> oneInboxForEachTeam(String at, Object value, Around around) {
        List<Fault> breaches = new ArrayList<>();
        if (!list(value).isEmpty()) {
            around.rows(TEAMS).forEach(team -> {
                Object code = team.get("team");
                long inboxes = rows(value).stream()
                        .filter(row -> java.util.Objects.equals(row.get("team"), code))
                        .count();
                if (inboxes != 1) {
                    breaches.add(new Fault(at, "“" + code + "” has " + inboxes + " inboxes; it needs one."));
                }
            });
        }
        return breaches;
    }
}
