package uk.ourplan.core.law.review;

import java.util.List;
import java.util.Optional;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Revising;
import uk.ourplan.core.law.planning.review.RevisionOnPlan;
import uk.ourplan.language.plan.ReviewArrangement;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.LightAmendmentSignOff;
import uk.ourplan.tenant.policy.Settings;

/**
 * Who issues a version that a review left unchanged, and a light amendment: the practitioner, a manager, or an authoriser by
 * sign-off, as the council decided. Any change at all, a penny of the budget among them, leaves this route (AUTH-14, REVISE-03).
 */
public final class TheNextVersionIsReleased {

    /** Everything that an unchanged plan leaves as it was. */
    private static final List<SectionName> UNCHANGED = List.of(
            SectionName.NEEDS,
            SectionName.OUTCOMES,
            SectionName.SUPPORT,
            SectionName.INFORMAL_SUPPORT,
            SectionName.MANAGING_THE_MONEY,
            SectionName.RISKS);

    private TheNextVersionIsReleased() {}

    /** Who issues it. */
    public enum By {
        PRACTITIONER,
        MANAGER,
        AUTHORISER
    }

    /** Who issues this version under the council's policy; an authoriser wherever no other route is laid down. */
    public static By by(PlanOnDesk desk, CouncilPolicy policy) {
        Revising revising = desk.beside().reviews().revising();
        if (revising == null) {
            return By.AUTHORISER;
        }
        return switch (revising.how().kind()) {
            case FORMAL -> By.AUTHORISER;
            case LIGHT ->
                policy.read(Settings.LIGHT_AMENDMENT_SIGN_OFF).value() == LightAmendmentSignOff.PRACTITIONER
                        ? By.PRACTITIONER
                        : By.AUTHORISER;
            case NO_CHANGE ->
                By.valueOf(policy.read(Settings.UNCHANGED_PLAN_RELEASE).value().name());
        };
    }

    /** Why it cannot be issued on this route; empty where it can. */
    public static Optional<String> whyNot(PlanOnDesk desk, CouncilPolicy policy) {
        Revising revising = desk.beside().reviews().revising();
        if (revising == null || by(desk, policy) == By.AUTHORISER) {
            return Optional.of("The council has this version signed by an authoriser. Submit it for authorisation.");
        }
        boolean dated = desk.section(ReviewArrangement.class)
                .map(ReviewArrangement::proposed)
                .filter(day -> day.isAfter(policy.on()))
                .isPresent();
        if (!dated) {
            return Optional.of("Enter the day of the next review first.");
        }
        return switch (revising.how().kind()) {
            case FORMAL, LIGHT -> Optional.empty();
            case NO_CHANGE -> changed(desk, revising);
        };
    }

    private static Optional<String> changed(PlanOnDesk desk, Revising revising) {
        Long before = revising.costAnnual();
        Long now = desk.figures() == null ? null : Long.valueOf(desk.figures().costAnnual());
        if (before == null || !before.equals(now)) {
            return Optional.of(
                    "The budget differs from the version in force, so this is no unchanged plan. Revise it.");
        }
        return UNCHANGED.stream()
                .filter(name -> RevisionOnPlan.isChanged(name, desk.content(), revising))
                .findFirst()
                .map(name -> "The section " + name.code().replace('_', ' ')
                        + " reads otherwise than in the version in force, so this is no unchanged plan. Revise it.");
    }
}
