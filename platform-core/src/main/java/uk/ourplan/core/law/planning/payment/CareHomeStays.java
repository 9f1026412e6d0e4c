package uk.ourplan.core.law.planning.payment;

import static uk.ourplan.language.plan.SectionName.SUPPORT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.plan.ProviderKind;
import uk.ourplan.language.plan.Route;
import uk.ourplan.language.plan.Support;
import uk.ourplan.language.plan.Support.ServiceLine;
import uk.ourplan.language.plan.Unit;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.MoneySettings;

/**
 * A direct payment buys short stays in a care home only up to the limit of days in 12 months; a stay within it ends nothing
 * (DP-12).
 *
 * @see "SI 2014/2871 (unverified)"
 */
public final class CareHomeStays {

    private static final int DAYS_A_WEEK = 7;

    private CareHomeStays() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<ServiceLine> stays = desk.support().services().stream()
                .filter(CareHomeStays::isBoughtStay)
                .toList();
        long days = stays.stream().mapToLong(CareHomeStays::days).sum();
        if (days == 0) {
            return List.of();
        }
        InEffect<Integer> limit = policy.read(MoneySettings.CARE_HOME_STAY_DAYS);
        String says = "The direct payment buys " + days + (days == 1 ? " day" : " days")
                + " in a care home in 12 months; the limit is " + limit.value() + ".";
        Lack lack = days > limit.value()
                ? Lack.stops(
                        Step.SUBMIT,
                        "DP-12",
                        Topic.WAYS_OF_MEETING,
                        says + " It is reached: the payment cannot buy more.",
                        "Plan fewer days, or let the council arrange the rest.")
                : Lack.warns(
                        Step.SUBMIT,
                        "DP-12",
                        Topic.WAYS_OF_MEETING,
                        says,
                        "Tell whoever manages the payment of the limit. The payment goes on.");
        return List.of(lack.under("SI 2014/2871 (unverified)")
                .in(SUPPORT, "services[" + stays.getFirst().id() + "].units")
                .reading(limit));
    }

    private static boolean isBoughtStay(ServiceLine line) {
        Support.Provider provider = line.provider();
        return line.route() == Route.DIRECT_PAYMENT
                && provider != null
                && provider.kind() == ProviderKind.CARE_HOME
                && daysOf(line.unit()) > 0;
    }

    /** In 12 months; a part of a day is a day. */
    private static long days(ServiceLine line) {
        Frequency frequency = line.frequency();
        BigDecimal units = line.units();
        int times = frequency == null || !frequency.isRecurring() ? 1 : frequency.timesAYear();
        return (units == null ? BigDecimal.ONE : units)
                .multiply(BigDecimal.valueOf((long) daysOf(line.unit()) * times))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }

    private static int daysOf(@Nullable Unit unit) {
        if (unit == Unit.DAY || unit == Unit.NIGHT) {
            return 1;
        }
        return unit == Unit.WEEK ? DAYS_A_WEEK : 0;
    }
}
