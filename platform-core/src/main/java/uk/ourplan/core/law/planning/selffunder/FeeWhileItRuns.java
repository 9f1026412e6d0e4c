package uk.ourplan.core.law.planning.selffunder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.charging.FeeOverTime;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.TaskOwner;
import uk.ourplan.language.arranging.ArrangingNote.Arranged;
import uk.ourplan.language.arranging.ArrangingNote.Started;
import uk.ourplan.language.charging.ChargingNote.CapitalShown;
import uk.ourplan.language.charging.ChargingNote.FeeTold;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.ending.EndingOfPlan;
import uk.ourplan.language.ending.EndingRecord.Request;
import uk.ourplan.language.ending.EndingRecord.ServiceEnd;
import uk.ourplan.language.ending.EndingState;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.MoneySection.SelfFunder;
import uk.ourplan.tenant.policy.ArrangementFeePart;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.FeeRefund;
import uk.ourplan.tenant.policy.FeeShape;
import uk.ourplan.tenant.policy.Settings;

/**
 * The arrangement fee of a person while it runs: from when it counts, at the amount that they were told, when it ends, and what is paid back
 * of a year that was paid in advance. No fee runs past the last day of arranging, but for a notice that they were told of beforehand; and
 * none once capital is at or under the limit (FINANCE-07, FINANCE-08).
 *
 * @see "SI 2014/2672 reg 5 (secondary source)"
 */
public final class FeeWhileItRuns {

    private static final String RULE = "FINANCE-08";
    private static final String DIRECT_PAYMENT = "DP";

    private FeeWhileItRuns() {}

    /**
     * A part of the fee as it runs for this person.
     *
     * @param until its last day; {@code null} while no end is known
     * @param refund what is paid back in all, {@code left} what of it is not paid back yet
     */
    public record Running(
            FeeShape shape,
            Money amount,
            LocalDate from,
            @Nullable LocalDate until,
            Money refund,
            Money left) {

        /** In one sentence, without the shape. */
        public String says() {
            String end = until == null ? "." : " to " + Days.inWords(until) + "; nothing is due for days after it.";
            String runs = amount + " as it was told, from " + Days.inWords(from) + end;
            return refund.equals(Money.NONE) ? runs : runs + " " + refund + " is to be paid back" + paid() + ".";
        }

        private String paid() {
            return left.equals(Money.NONE) ? ", and was" : left.equals(refund) ? "" : ", " + left + " of it still";
        }
    }

    /** Each part that was told and counts from some day; none while nothing is arranged. */
    public static List<Running> of(PlanOnDesk desk, CouncilPolicy policy) {
        return Stream.of(FeeShape.values())
                .flatMap(shape -> running(shape, desk, policy).stream())
                .toList();
    }

    /** For finance, once the fee has ended: what was paid for days that were not used is paid back. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        return of(desk, policy).stream()
                .filter(running -> running.until() != null && !running.left().equals(Money.NONE))
                .map(running -> OwedTask.of(
                                RULE,
                                running.shape().code() + ":" + running.until(),
                                "Pay back " + running.left()
                                        + " of the arrangement fee that was paid in advance; it ended on "
                                        + Days.inWords(Objects.requireNonNull(running.until())) + ".",
                                "It ends when what was paid back is on record under “Charges”.")
                        .of(TaskOwner.holding(Permission.FINANCE_OFFICER))
                        .from(Objects.requireNonNull(running.until()))
                        .reading(policy.read(FeeRefund.RULE).read())
                        .under("Care Act 2014 s.14(4)"))
                .toList();
    }

    /** Empty where something of the fee is to be paid back. */
    public static Optional<String> whyNothingToPayBack(PlanOnDesk desk, CouncilPolicy policy) {
        return of(desk, policy).stream().anyMatch(running -> !running.left().equals(Money.NONE))
                ? Optional.empty()
                : Optional.of("No part of the arrangement fee is to be paid back.");
    }

    private static Optional<Running> running(FeeShape shape, PlanOnDesk desk, CouncilPolicy policy) {
        List<Told> told = told(shape, desk);
        LocalDate first = told.stream().map(Told::on).min(LocalDate::compareTo).orElse(null);
        LocalDate from =
                first == null ? null : FeeOverTime.countsFrom(inForce(shape, first, policy), first, arranged(desk));
        if (from == null) {
            return Optional.empty();
        }
        LocalDate until = until(desk, policy);
        if (until != null && until.isBefore(from)) {
            return Optional.empty();
        }
        if (shape != FeeShape.ANNUAL_IN_ADVANCE) {
            return Optional.of(new Running(shape, told.getLast().amount(), from, until, Money.NONE, Money.NONE));
        }
        LocalDate reached = until == null ? policy.on() : until;
        long years = Math.max(0, ChronoUnit.YEARS.between(from, reached));
        LocalDate year = from.plusYears(years);
        LocalDate next = from.plusYears(years + 1);
        Money amount = toldBy(year, told);
        Money refund = until == null
                ? Money.NONE
                : FeeOverTime.refund(
                        amount,
                        Math.toIntExact(ChronoUnit.DAYS.between(until, next) - 1),
                        Math.toIntExact(ChronoUnit.DAYS.between(year, next)),
                        policy.read(FeeRefund.RULE).value() == FeeRefund.FULL);
        return Optional.of(new Running(shape, amount, from, until, refund, left(refund, until, desk)));
    }

    private record Told(LocalDate on, Money amount) {}

    /** First to last; what stands on the plan was told before what was put on record beside it. */
    private static List<Told> told(FeeShape shape, PlanOnDesk desk) {
        Stream<Told> onPlan =
                desk.section(MoneySection.class).map(MoneySection::selfFunder).map(SelfFunder::feeTold).stream()
                        .flatMap(List::stream)
                        .filter(each -> shape.code().equals(each.shape()))
                        .flatMap(each -> each.dated() == null || each.pence() == null || each.pence() < 0
                                ? Stream.empty()
                                : Stream.of(new Told(each.dated(), new Money(each.pence()))));
        Stream<Told> since = desk.beside().charging().feeTold().stream()
                .flatMap(telling -> telling.parts().stream()
                        .filter(part -> part.shape().equals(shape.code()))
                        .map(part -> new Told(telling.on(), new Money(part.pence()))));
        return Stream.concat(onPlan, since).toList();
    }

    /** The amount that was told last by this day: a fee that was raised since without telling stays at the old amount. */
    private static Money toldBy(LocalDate day, List<Told> told) {
        return told.stream()
                .filter(each -> !each.on().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(told.getFirst())
                .amount();
    }

    private static LocalDate inForce(FeeShape shape, LocalDate otherwise, CouncilPolicy policy) {
        return policy.read(Settings.ARRANGEMENT_FEE_PARTS).value().stream()
                .filter(part -> part.shape() == shape)
                .map(ArrangementFeePart::from)
                .min(LocalDate::compareTo)
                .orElse(otherwise);
    }

    /** The first day on which something was arranged. */
    private static @Nullable LocalDate arranged(PlanOnDesk desk) {
        return Stream.concat(
                        desk.beside().arranging().arranged().stream().map(Arranged::on),
                        desk.beside().arranging().started().stream().map(Started::on))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static @Nullable LocalDate until(PlanOnDesk desk, CouncilPolicy policy) {
        Optional<LocalDate> limit = desk.beside()
                .charging()
                .capitalOn(policy.on())
                .filter(shown -> Boolean.FALSE.equals(shown.aboveLimit()))
                .map(CapitalShown::on)
                .map(day -> day.minusDays(1));
        return Stream.concat(limit.stream(), afterNotice(desk, policy).stream())
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The last day of arranging, or the end of the notice where the person was told of it and it ends later. */
    private static Optional<LocalDate> afterNotice(PlanOnDesk desk, CouncilPolicy policy) {
        EndingOfPlan ending = desk.beside().ending().latest();
        if (ending == null || ending.state() == EndingState.WITHDRAWN || ending.state() == EndingState.KEPT) {
            return Optional.empty();
        }
        int weeks = Math.min(policy.read(FeeRefund.NOTICE_WEEKS).value(), weeksTold(desk));
        Request request = ending.said().request();
        LocalDate asked = request == null || weeks == 0 ? null : request.dated();
        return lastDay(ending)
                .map(day -> asked != null && asked.plusWeeks(weeks).isAfter(day) ? asked.plusWeeks(weeks) : day);
    }

    private static int weeksTold(PlanOnDesk desk) {
        return desk.beside().charging().feeTold().stream()
                .map(FeeTold::noticeWeeks)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(0);
    }

    /** Known once each service that ends has its last day. */
    private static Optional<LocalDate> lastDay(EndingOfPlan ending) {
        List<ServiceEnd> services = ending.said().services().stream()
                .filter(service -> !DIRECT_PAYMENT.equals(service.line()))
                .toList();
        return services.stream().anyMatch(service -> service.ends() == null)
                ? Optional.empty()
                : services.stream()
                        .map(ServiceEnd::ends)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo);
    }

    private static Money left(Money refund, @Nullable LocalDate until, PlanOnDesk desk) {
        long paid = desk.beside().charging().feeRefunded().stream()
                .filter(each -> until != null && !each.on().isBefore(until))
                .mapToLong(each -> each.pence() == null ? 0 : each.pence())
                .sum();
        return new Money(Math.max(0, refund.pence() - paid));
    }
}
