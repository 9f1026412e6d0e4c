package uk.ourplan.core.safeguarding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.safeguarding.ProtectionOfPlan;
import uk.ourplan.api.safeguarding.ProtectionOfPlan.ChangeView;
import uk.ourplan.api.safeguarding.ProtectionOfPlan.ConcernView;
import uk.ourplan.api.safeguarding.ProtectionOfPlan.EndedView;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.watch.LibertyOnPlan;
import uk.ourplan.core.law.safeguarding.ConcernStands;
import uk.ourplan.core.law.safeguarding.MoreRestrictive;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.safeguarding.Protection;
import uk.ourplan.language.safeguarding.ProtectionNote.Authorised;
import uk.ourplan.tenant.policy.ConcernRoute;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.SettingKey;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.policy.Settings;

/** Tells what protects somebody, as it stands today. */
final class ProtectionTold {

    private ProtectionTold() {}

    static ProtectionOfPlan of(LaidOut laid, Asking asking) {
        CouncilPolicy policy = laid.standing().law().policy();
        PlanOnDesk desk = laid.standing().desk();
        Protection all = desk.beside().watch().protection();
        Person person = laid.about().person().person();
        Authorised inForce = all.inForce(policy.on()).orElse(null);
        return new ProtectionOfPlan(
                laid.plan().id(),
                laid.plan().origin().personId(),
                person.firstNames() + " " + person.lastName(),
                all.concerns().stream()
                        .map(each -> new ConcernView(
                                each, ConcernStands.callsForThePolice(each), ConcernStands.lacking(each, all)))
                        .toList(),
                all.servicesEnded().stream()
                        .map(each -> new EndedView(each.ended(), each.provider(), ConcernStands.lacking(each)))
                        .toList(),
                inForce,
                inForce == null ? List.of() : MoreRestrictive.leftOpen(all, LibertyOnPlan.lastReview(desk)),
                all.changesNow().stream()
                        .map(each -> new ChangeView(
                                each,
                                MoreRestrictive.whyNotSubmitted(each).orElse(null),
                                MoreRestrictive.whyNotInForce(each).orElse(null)))
                        .toList(),
                inForce == null
                        ? null
                        : LibertyOnPlan.recipient(
                                inForce.type(),
                                policy.read(Settings.LIBERTY_REVIEW_RECIPIENTS).value()),
                route(policy, Settings.SAFEGUARD_ADULT_ROUTE),
                route(policy, Settings.SAFEGUARD_CHILD_ROUTE),
                all,
                asking.holds(Permission.PRACTITIONER));
    }

    private static @Nullable String route(CouncilPolicy policy, SettingKey<ConcernRoute> key) {
        try {
            ConcernRoute route = policy.read(key).value();
            return route.team().told() + "; out of hours: " + route.outOfHours().told()
                    + (route.form() == null ? "" : "; form: " + route.form());
        } catch (SettingNotDecided undecided) {
            return null;
        }
    }
}
