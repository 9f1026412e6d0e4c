package uk.ourplan.core.law.planning.selffunder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.arranging.ArrangingNote.Started;
import uk.ourplan.language.charging.ChargingNote.HomeDecided;
import uk.ourplan.language.charging.HomeAnswer;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.FundingSetting;
import uk.ourplan.language.money.SelfFunderChoice;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.MoneySection.SelfFunder;
import uk.ourplan.language.plan.ReviewArrangement;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Whoever the council arranges for has a plan and reviews by the same rules as everybody else, whoever pays (SELF-10).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/24">Care Act 2014 s.24, s.27</a>
 */
public final class ArrangedForASelfFunder {

    private static final String RULE = "SELF-10";
    private static final String WHY = "Care Act 2014 s.24, s.27";

    private ArrangedForASelfFunder() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        return missing(desk)
                .map(missing -> Lack.warns(
                                Step.AUTHORISE,
                                RULE,
                                Topic.REVIEW,
                                missing.says(),
                                "Finish it like anybody else's; support goes on meanwhile.")
                        .under(WHY)
                        .in(missing.where(), missing.field()))
                .stream()
                .toList();
    }

    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        return missing(desk)
                .map(missing -> OwedTask.of(RULE, missing.what(), missing.asks(), "It ends when that is on record.")
                        .by(missing.since())
                        .under(WHY)
                        .in(missing.where(), missing.field()))
                .stream()
                .toList();
    }

    private record Missing(String what, String says, String asks, LocalDate since, SectionName where, String field) {}

    private static Optional<Missing> missing(PlanOnDesk desk) {
        Optional<LocalDate> since = since(desk);
        if (!isArrangedByTheCouncil(desk) || since.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = since.get();
        String arranged = "The council has arranged support for somebody who pays for it since " + Days.inWords(day);
        if (!desk.course().isInForce()) {
            return Optional.of(new Missing(
                    "plan",
                    arranged + ", and no plan is signed.",
                    "Finish the plan of somebody for whom the council arranges support.",
                    day,
                    SectionName.MONEY,
                    "self_funder.choice"));
        }
        return desk.course().reviewBy() == null
                ? Optional.of(new Missing(
                        "review",
                        arranged + ", and no review has a day.",
                        "Set the review of somebody for whom the council arranges support.",
                        day,
                        SectionName.REVIEW,
                        "proposed"))
                : Optional.empty();
    }

    /** Since when something that the council arranged runs, interim support too. */
    private static Optional<LocalDate> since(PlanOnDesk desk) {
        return desk.beside().arranging().started().stream().map(Started::on).min(LocalDate::compareTo);
    }

    /** Whether the council arranges for somebody who pays: on two of the three routes, and in a care home where it decided or must. */
    public static boolean isArrangedByTheCouncil(PlanOnDesk desk) {
        return desk.section(MoneySection.class)
                .map(MoneySection::selfFunder)
                .filter(own -> isArranged(own, desk))
                .isPresent();
    }

    private static boolean isArranged(SelfFunder own, PlanOnDesk desk) {
        if (own.setting() != FundingSetting.CARE_HOME) {
            return own.choice() == SelfFunderChoice.ARRANGE_ONLY || own.choice() == SelfFunderChoice.ARRANGE_AND_MANAGE;
        }
        return CareHomeOnPlan.isDuty(desk)
                || desk.beside()
                        .charging()
                        .home()
                        .map(HomeDecided::answer)
                        .map(answer -> answer == HomeAnswer.ARRANGE)
                        .orElse(Boolean.TRUE.equals(own.councilAgrees()));
    }

    /** Whether a day for the review stands on the plan or is set already. */
    static boolean hasReview(PlanOnDesk desk) {
        return desk.course().reviewBy() != null
                || desk.section(ReviewArrangement.class)
                        .map(ReviewArrangement::proposed)
                        .isPresent();
    }
}
