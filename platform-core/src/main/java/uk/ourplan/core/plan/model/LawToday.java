package uk.ourplan.core.plan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.RoleStep;
import uk.ourplan.core.law.planning.authorisation.LineManagement;
import uk.ourplan.core.law.planning.authorisation.StepsToSignOff;
import uk.ourplan.core.law.planning.authorisation.WhoMaySign;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.law.Reason;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.FundingLevel;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.policy.Settings;

/** The law and the council's policy of one day. */
public record LawToday(CouncilPolicy policy, String nationalPack) {

    public LocalDate on() {
        return policy.on();
    }

    /** The council's funding levels, lowest first; empty where it has not decided, and then nobody may sign. */
    public List<FundingLevel> ladder() {
        try {
            return policy.read(Settings.FUNDING_LEVELS).value();
        } catch (SettingNotDecided undecided) {
            return List.of();
        }
    }

    /** Why whoever asks may not decide on a plan, whatever its state; empty where they may. */
    public Optional<Reason> whyNotDecidedBy(Asking asking, Part part, RouteToSignOff route) {
        return whyNotInAnyStep(part, route)
                .or(() -> WhoMaySign.whyNot(part.own(), rolesThatSign(asking), route.signsOff(), ladder()))
                .or(() -> Optional.ofNullable(route.signsOff())
                        .flatMap(needed ->
                                signing(part.line()).whyNot(rolesThatSign(asking), needed, ladder(), policy)));
    }

    /** Why whoever asks may not take this step before the signature; empty where they may. */
    public Optional<Reason> whyNotTakenBy(Asking asking, Part part, RouteToSignOff route, RoleStep step) {
        return step.role().equals(StepsToSignOff.PANEL)
                ? whyNotInAnyStep(part, route)
                : whyNotInAnyStep(part, route)
                        .or(() -> WhoMaySign.whyNot(part.own(), asking.ladderRoles(), step.role(), ladder()));
    }

    /** Why somebody with this part in a plan may take no step of deciding at all; empty where only their level counts. */
    public Optional<Reason> whyNotInAnyStep(Part part, RouteToSignOff route) {
        return WhoMaySign.whyNotNeutral(part.own(), part.interested())
                .or(() -> StepsToSignOff.whyNotAgain(route.steps(), part.tookAStep()));
    }

    /** The role under which whoever asks would sign; empty where they may not. */
    public Optional<String> signsAs(Asking asking, @Nullable String needed) {
        return needed == null ? Optional.empty() : WhoMaySign.as(rolesThatSign(asking), needed, ladder());
    }

    /**
     * Any role of the ladder, unless the council names who signs for it (CONTENT-14). A panel that authorises signs through one
     * of its members who is an authoriser (AUTH-08).
     */
    private Set<String> rolesThatSign(Asking asking) {
        Stream<String> held = signing(asking.ladderRoles().stream());
        Stream<String> panel = asking.holds(Permission.PANEL_MEMBER) ? Stream.of(StepsToSignOff.PANEL) : Stream.empty();
        return Stream.concat(held, panel).collect(Collectors.toSet());
    }

    /** A manager who may not sign for the council is not waited for. */
    private LineManagement signing(LineManagement line) {
        return new LineManagement(signing(line.roles().stream()).collect(Collectors.toSet()), line.within());
    }

    private Stream<String> signing(Stream<String> roles) {
        List<String> signatories = policy.read(Settings.COUNCIL_SIGNATORIES).value();
        return roles.filter(role -> signatories.isEmpty() || signatories.contains(role));
    }
}
