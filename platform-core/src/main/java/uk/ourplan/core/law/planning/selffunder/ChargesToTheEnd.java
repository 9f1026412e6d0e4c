package uk.ourplan.core.law.planning.selffunder;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.charging.LastWeek;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.charging.ChargingNote.Charged;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.ending.EndingOfPlan;
import uk.ourplan.language.ending.EndingRecord.ServiceEnd;
import uk.ourplan.language.ending.EndingState;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.money.Money;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.PartWeek;

/** The charge for a service that ends: due up to its last day, and no charge for any day after it (FINANCE-18). */
public final class ChargesToTheEnd {

    private ChargesToTheEnd() {}

    /** What is due for the week in which a service ends. */
    public record Due(LocalDate end, LocalDate weekStart, Money due) {}

    /** Empty where the line does not end, or is not charged by the week. */
    public static Optional<Due> lastWeek(PlanOnDesk desk, Charged charged, CouncilPolicy policy) {
        if (ChargeForALine.frequency(desk, charged) != Frequency.WEEKLY || charged.pence() == null) {
            return Optional.empty();
        }
        Money weekly = new Money(charged.pence());
        boolean partIsFree = policy.read(PartWeek.RULE).value() == PartWeek.NO_CHARGE;
        return end(desk, charged.line())
                .filter(end -> !end.isBefore(charged.on()))
                .map(end -> {
                    LocalDate start = LastWeek.beginning(charged.on(), end);
                    return new Due(end, start, LastWeek.due(weekly, start, end, partIsFree));
                });
    }

    /** Why nothing can be charged from this day on; empty where the service runs. */
    public static Optional<String> whyNot(PlanOnDesk desk, Charged charged) {
        return charged.pence() == null || charged.pence() == 0
                ? Optional.empty()
                : end(desk, charged.line())
                        .filter(end -> charged.on().isAfter(end))
                        .map(end -> "Line " + charged.line() + " ends on " + Days.inWords(end)
                                + ": no charge is made for days after it.");
    }

    private static Optional<LocalDate> end(PlanOnDesk desk, String line) {
        @Nullable EndingOfPlan ending = desk.beside().ending().latest();
        return ending == null || ending.state() == EndingState.WITHDRAWN || ending.state() == EndingState.KEPT
                ? Optional.empty()
                : ending.said().services().stream()
                        .filter(service -> line.equals(service.line()))
                        .map(ServiceEnd::ends)
                        .filter(Objects::nonNull)
                        .findFirst();
    }
}
