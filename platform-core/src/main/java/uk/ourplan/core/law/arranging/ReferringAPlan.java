package uk.ourplan.core.law.arranging;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.arranging.Arrangements;
import uk.ourplan.language.arranging.ArrangingNote.InterimDecided;
import uk.ourplan.language.arranging.ReferredFor;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.money.ServiceClass;
import uk.ourplan.language.plan.HowWePlan;
import uk.ourplan.language.plan.ManagingTheMoney;
import uk.ourplan.language.plan.PlanContent;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.Route;
import uk.ourplan.language.plan.Support;
import uk.ourplan.language.plan.Support.ServiceLine;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.PurchasingTeam;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.policy.Settings;

/**
 * The council's part of a final plan is referred to the team that buys support in the area; what is on a direct payment or with a
 * fund holder is left out, and nothing is referred from a plan that is not final but urgent or interim support (ARRANGE-01, DP-09).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/18">Care Act 2014 s.18, s.19(3)</a>
 */
public final class ReferringAPlan {

    private ReferringAPlan() {}

    /** The lines that the council arranges. */
    public static List<ServiceLine> councilsLines(PlanContent content) {
        Method method = content.section(ManagingTheMoney.class)
                .map(ManagingTheMoney::method)
                .orElse(null);
        return content.section(Support.class).map(Support::services).orElse(List.of()).stream()
                .filter(line -> isCouncils(line, method))
                .toList();
    }

    private static boolean isCouncils(ServiceLine line, @Nullable Method method) {
        boolean said = line.route() == Route.ARRANGED;
        boolean meant =
                line.route() == null && line.serviceClass() == ServiceClass.BOUGHT_SERVICE && method == Method.COUNCIL;
        boolean elsewhere = line.onPlanOf() != null && !line.onPlanOf().isBlank();
        return (said || meant) && !elsewhere;
    }

    /** Those of them that are in no referral yet. */
    public static List<ServiceLine> notReferred(PlanContent content, Arrangements arrangements) {
        Set<String> referred = arrangements.referred().stream()
                .flatMap(each -> each.lines().stream())
                .collect(Collectors.toSet());
        return councilsLines(content).stream()
                .filter(line -> !referred.contains(line.id()))
                .toList();
    }

    /** Why these lines cannot be referred for this now; empty where they can. */
    public static Optional<String> whyNot(
            ReferredFor what, List<String> lines, PlanState state, PlanContent content, Arrangements arrangements) {
        return switch (what) {
            case INTERIM -> interim(lines, content, arrangements);
            case PLAN, CHANGE_OF_PROVIDER ->
                state == PlanState.SIGNED_OFF
                        ? ofTheCouncil(lines, content)
                        : Optional.of("This plan is not final. Only urgent or interim support is referred before"
                                + " sign-off.");
        };
    }

    private static Optional<String> interim(List<String> lines, PlanContent content, Arrangements arrangements) {
        if (!lines.isEmpty()) {
            return Optional.of("Interim support is referred by itself, and no line of the plan with it.");
        }
        boolean planned = content.section(HowWePlan.class)
                .map(HowWePlan::interim)
                .map(HowWePlan.Interim::what)
                .filter(what -> !what.isBlank())
                .isPresent();
        boolean decided = arrangements.interim().stream()
                .map(InterimDecided::needed)
                .filter(Objects::nonNull)
                .anyMatch(needed -> needed);
        return planned || decided
                ? Optional.empty()
                : Optional.of("No interim support is agreed. Record it under “How we plan”, or decide it here, first.");
    }

    private static Optional<String> ofTheCouncil(List<String> lines, PlanContent content) {
        if (lines.isEmpty()) {
            return Optional.of("Name the lines of the plan that are to be arranged.");
        }
        Set<String> councils =
                councilsLines(content).stream().map(ServiceLine::id).collect(Collectors.toSet());
        List<String> others =
                lines.stream().filter(line -> !councils.contains(line)).toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of("The council does not arrange line " + String.join(", ", others)
                        + ": it is on a direct payment, with a fund holder, or another's.");
    }

    /** The teams that take this in each area; none where the council has not decided. */
    public static List<PurchasingTeam> teams(ReferredFor what, CouncilPolicy policy) {
        String work = what == ReferredFor.CHANGE_OF_PROVIDER ? "change_of_provider" : "new_support";
        try {
            return policy.read(Settings.PURCHASING_TEAMS).value().stream()
                    .filter(team -> team.handles().contains(work))
                    .toList();
        } catch (SettingNotDecided undecided) {
            return List.of();
        }
    }
}
