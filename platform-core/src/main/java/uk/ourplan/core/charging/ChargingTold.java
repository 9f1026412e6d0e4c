package uk.ourplan.core.charging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.charging.ChargingOfPlan;
import uk.ourplan.api.charging.ChargingOfPlan.ChargeView;
import uk.ourplan.api.charging.ChargingOfPlan.FeeRuns;
import uk.ourplan.api.charging.ChargingOfPlan.FeeView;
import uk.ourplan.api.charging.ChargingOfPlan.HomeView;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.law.charging.ArrangementFeeAnswer;
import uk.ourplan.core.law.charging.ArrangementFeeAnswer.FeePart;
import uk.ourplan.core.law.charging.FeeOverTime;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.money.WhichChargingLetter;
import uk.ourplan.core.law.planning.selffunder.CapitalOnPlan;
import uk.ourplan.core.law.planning.selffunder.CareHomeOnPlan;
import uk.ourplan.core.law.planning.selffunder.ChargeForALine;
import uk.ourplan.core.law.planning.selffunder.ChargesToTheEnd;
import uk.ourplan.core.law.planning.selffunder.FeeBeforeArranging;
import uk.ourplan.core.law.planning.selffunder.FeeWhileItRuns;
import uk.ourplan.core.law.selffunder.TheCareHomeDecision.Missing;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.language.charging.Charging;
import uk.ourplan.language.charging.ChargingNote.Charged;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.person.Person;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.FeeShape;

/** Tells what a person is charged and how they pay for themselves, as it stands today. */
final class ChargingTold {

    private ChargingTold() {}

    static ChargingOfPlan of(LaidOut laid, Asking asking) {
        CouncilPolicy policy = laid.standing().law().policy();
        PlanOnDesk desk = laid.standing().desk();
        Charging all = desk.beside().charging();
        Person person = laid.about().person().person();
        ArrangementFeeAnswer fee = FeeBeforeArranging.fee(desk, policy);
        return new ChargingOfPlan(
                laid.plan().id(),
                laid.plan().origin().personId(),
                person.firstNames() + " " + person.lastName(),
                CapitalOnPlan.aboveLimit(desk, policy.on()),
                fee == null
                        ? List.of()
                        : fee.feeParts().stream().map(part -> fee(part, desk)).toList(),
                fee == null
                        ? List.of()
                        : fee.failing().stream().map(each -> each.says()).toList(),
                FeeWhileItRuns.of(desk, policy).stream()
                        .map(runs -> new FeeRuns(
                                runs.shape().code(), runs.says(), runs.left().pence()))
                        .toList(),
                Stream.concat(
                                desk.support().services().stream()
                                        .map(line -> charge(line.id(), line.what(), desk, policy)),
                                desk.support().equipment().stream()
                                        .map(item -> charge(item.id(), item.what(), desk, policy)))
                        .toList(),
                home(desk, policy),
                all.keptOn(policy.on()).orElse(null),
                WhichChargingLetter.fits(desk).code(),
                all,
                may(asking, policy));
    }

    private static FeeView fee(FeePart part, PlanOnDesk desk) {
        String instalments = part.shape() == FeeShape.ANNUAL_PAID_WEEKLY
                ? FeeOverTime.weekly(part.pence()).stream()
                        .map(some -> some.number() + " of " + some.each())
                        .collect(Collectors.joining(", "))
                : null;
        return new FeeView(
                part.shape().code(),
                part.pence().pence(),
                FeeBeforeArranging.told(desk, part).orElse(null),
                instalments);
    }

    private static ChargeView charge(String line, @Nullable String what, PlanOnDesk desk, CouncilPolicy policy) {
        LocalDate on = policy.on();
        Charged charged = desk.beside().charging().chargesNow().stream()
                .filter(each -> each.line().equals(line))
                .findFirst()
                .orElse(null);
        return new ChargeView(
                line,
                what,
                (charged == null ? ChargeForALine.free(desk, line, on) : ChargeForALine.free(desk, charged, on))
                        .map(ChargeForALine::words)
                        .orElse(null),
                charged,
                charged != null && ChargeForALine.isFloorChecked(charged),
                charged == null ? null : lastWeek(charged, desk, policy));
    }

    private static @Nullable String lastWeek(Charged charged, PlanOnDesk desk, CouncilPolicy policy) {
        return ChargesToTheEnd.lastWeek(desk, charged, policy)
                .map(due -> "The service ends on " + Days.inWords(due.end()) + ": " + due.due()
                        + " is due for the week from " + Days.inWords(due.weekStart()) + ", and nothing after.")
                .orElse(null);
    }

    private static @Nullable HomeView home(PlanOnDesk desk, CouncilPolicy policy) {
        return CareHomeOnPlan.whyNotAsked(desk).isPresent()
                ? null
                : new HomeView(
                        CareHomeOnPlan.isDuty(desk),
                        CareHomeOnPlan.decidedBy(policy),
                        CareHomeOnPlan.stance(policy),
                        desk.beside()
                                .charging()
                                .home()
                                .map(said -> CareHomeOnPlan.missing(desk, said).stream()
                                        .map(Missing::says)
                                        .toList())
                                .orElse(List.of()));
    }

    private static List<String> may(Asking asking, CouncilPolicy policy) {
        List<String> may = new ArrayList<>();
        if (asking.holds(Permission.PRACTITIONER)) {
            may.add("practitioner");
        }
        if (asking.holds(Permission.FINANCE_OFFICER)) {
            may.add("finance");
        }
        if (asking.ladderRoles().contains(CareHomeOnPlan.decidedBy(policy))) {
            may.add("decide_home");
        }
        return may;
    }
}
