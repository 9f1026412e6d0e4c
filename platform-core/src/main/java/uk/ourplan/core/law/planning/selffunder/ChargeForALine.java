package uk.ourplan.core.law.planning.selffunder;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.charging.NeverAboveTheLimits;
import uk.ourplan.core.law.charging.NeverAboveTheLimits.Limit;
import uk.ourplan.core.law.charging.NeverAboveTheLimits.Week;
import uk.ourplan.core.law.charging.NeverCharged;
import uk.ourplan.core.law.charging.NeverCharged.Charge;
import uk.ourplan.core.law.charging.NeverCharged.For;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.arranging.ArrangingNote.Arranged;
import uk.ourplan.language.charging.ChargingNote.Charged;
import uk.ourplan.language.money.AssessmentState;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.EquipmentKind;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.MoneySection.FinancialAssessment;
import uk.ourplan.language.plan.Support.EquipmentItem;
import uk.ourplan.language.plan.Support.ServiceLine;

/**
 * What may be charged for one line of a plan. The plan itself says what kind of support it is, so nobody can call it something else: what is
 * on the national list is free (FINANCE-05); otherwise all charges of a week together are at most the assessed contribution, each is
 * at most its cost, and the person keeps the income floor (FINANCE-04). Above the capital limit the cost is the only limit (SELF-11).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/14">Care Act 2014 s.14(1)(a), (3), (4), (7)</a>
 */
public final class ChargeForALine {

    private ChargeForALine() {}

    /** Whether the plan has a line of support or an item of equipment with this number. */
    public static boolean isThere(PlanOnDesk desk, @Nullable String line) {
        return service(desk, line).isPresent() || item(desk, line).isPresent();
    }

    /** Why a line may never be charged for on a day; empty where it may. */
    public static Optional<NeverCharged.Item> free(PlanOnDesk desk, Charged charged, LocalDate on) {
        return NeverCharged.matching(what(desk, charged, on));
    }

    /** The same before anything is known but the line itself. */
    public static Optional<NeverCharged.Item> free(PlanOnDesk desk, String line, LocalDate on) {
        return free(desk, new Charged(line, on, null, null, null, null, null, null, null, null), on);
    }

    /** The limit that this charge would break on its first day, in words; empty where it may be made. */
    public static Optional<String> whyNot(PlanOnDesk desk, Charged charged) {
        return ChargesToTheEnd.whyNot(desk, charged).or(() -> whyNot(desk, charged, charged.on()));
    }

    /** The limit that this charge breaks on a day. */
    public static Optional<String> whyNot(PlanOnDesk desk, Charged charged, LocalDate on) {
        Optional<NeverCharged.Item> free = free(desk, charged, on);
        Money asked = new Money(orNought(charged.pence()));
        if (free.isPresent() && asked.pence() > 0) {
            return free.map(item -> "Line " + charged.line() + " is never charged for: " + words(item)
                    + ". The charge is £0.00, whatever the council's policy or the person's means.");
        }
        Money cost = new Money(cost(desk, charged));
        @Nullable Boolean above = CapitalOnPlan.aboveLimit(desk, on);
        boolean fullCost = Boolean.TRUE.equals(above) && !desk.isForCarer();
        Optional<Money> contribution = fullCost ? Optional.of(cost) : contribution(desk, charged);
        if (contribution.isEmpty() && asked.pence() > 0) {
            return Optional.of("No contribution has been assessed, so nothing is charged yet.");
        }
        Week week = new Week(
                asked,
                contribution.orElse(Money.NONE),
                cost,
                money(charged.incomeAfterPence()),
                money(charged.floorPence()));
        return NeverAboveTheLimits.broken(week, what(desk, charged, on)).map(limit -> says(limit, week, fullCost));
    }

    private static String says(Limit limit, Week week, boolean fullCost) {
        return switch (limit) {
            case NEVER_CHARGED -> "This is never charged for.";
            case CONTRIBUTION ->
                fullCost
                        ? "A person above the capital limit pays the full cost, " + week.cost() + ", and never more."
                        : "The charge is above what is left of the assessed contribution: " + week.contribution() + ".";
            case COST -> "The charge is above what the council spends on it: " + week.cost() + ".";
            case INCOME_FLOOR ->
                "The charge would leave the person less than the national income floor, " + week.floor() + " a week.";
        };
    }

    /** Whether the charge was held against the income floor; where it was not, only finance may make it. */
    public static boolean isFloorChecked(Charged charged) {
        return charged.incomeAfterPence() != null && charged.floorPence() != null;
    }

    /** How often it falls due: as the charge says, or else as the line does. */
    public static Frequency frequency(PlanOnDesk desk, Charged charged) {
        if (charged.frequency() != null) {
            return charged.frequency();
        }
        return service(desk, charged.line())
                .map(ServiceLine::frequency)
                .orElse(item(desk, charged.line()).isPresent() ? Frequency.ONE_OFF : Frequency.WEEKLY);
    }

    /** What a line costs each time it falls due: the price at which it was arranged, or else the planned one (BUDGET-10). */
    static long price(PlanOnDesk desk, ServiceLine line) {
        return orNought(desk.beside().arranging().arranged().stream()
                .filter(found -> found.line().equals(line.id()) && found.pence() != null)
                .reduce((first, later) -> later)
                .map(Arranged::pence)
                .orElse(line.pence()));
    }

    /** What the council spends each time: as finance says, or else as was arranged or planned, at the frequency of the charge. */
    private static long cost(PlanOnDesk desk, Charged charged) {
        if (charged.costPence() != null) {
            return charged.costPence();
        }
        Optional<EquipmentItem> item = item(desk, charged.line());
        if (item.isPresent()) {
            return orNought(item.get().costPence());
        }
        return service(desk, charged.line())
                .map(line -> {
                    Frequency wanted = frequency(desk, charged);
                    Frequency known = Objects.requireNonNullElse(line.frequency(), wanted);
                    return wanted == known || !wanted.isRecurring() || !known.isRecurring()
                            ? price(desk, line)
                            : price(desk, line) * known.timesAYear() / wanted.timesAYear();
                })
                .orElse(0L);
    }

    /** What the other lines leave of the assessed contribution each time; empty while none is assessed. */
    private static Optional<Money> contribution(PlanOnDesk desk, Charged charged) {
        FinancialAssessment assessed = desk.section(MoneySection.class)
                .map(MoneySection::financialAssessment)
                .orElse(null);
        if (assessed == null) {
            return Optional.empty();
        }
        Frequency often = frequency(desk, charged);
        if (assessed.state() == AssessmentState.NOT_NEEDED) {
            return Optional.of(Money.NONE);
        }
        if (!often.isRecurring()) {
            return Optional.of(new Money(orNought(assessed.contributionOneOffPence())));
        }
        boolean fellToTheLimit = assessed.state() == AssessmentState.OVER_LIMIT;
        if (assessed.contributionWeeklyPence() == null || fellToTheLimit) {
            return Optional.empty();
        }
        long others = desk.beside().charging().chargesNow().stream()
                .filter(each -> !each.line().equals(charged.line()))
                .mapToLong(
                        each -> orNought(each.pence()) * frequency(desk, each).timesAYear())
                .sum();
        long left = assessed.contributionWeeklyPence() * Frequency.WEEKLY.timesAYear() - others;
        return Optional.of(new Money(Math.max(0, left) / often.timesAYear()));
    }

    private static Charge what(PlanOnDesk desk, Charged charged, LocalDate on) {
        Optional<EquipmentItem> item = item(desk, charged.line());
        boolean forTheAdult = desk.isForCarer()
                && (Boolean.TRUE.equals(charged.forTheAdult())
                        || service(desk, charged.line())
                                .filter(line -> line.relieves() != null)
                                .isPresent());
        return new Charge(
                item.map(ChargeForALine::kind).orElseGet(() -> kind(service(desk, charged.line()))),
                on,
                charged.started(),
                money(item.map(EquipmentItem::costPence).orElse(null)),
                Boolean.TRUE.equals(charged.cjd()),
                forTheAdult);
    }

    /** What is not classed yet is free like an aid (FINANCE-06). */
    private static For kind(EquipmentItem item) {
        return item.kind() == EquipmentKind.ADAPTATION && item.costPence() != null ? For.ADAPTATION : For.AID;
    }

    private static For kind(Optional<ServiceLine> line) {
        if (line.map(ServiceLine::section117).filter(Boolean::booleanValue).isPresent()) {
            return For.AFTERCARE;
        }
        return switch (line.map(ServiceLine::serviceClass).orElse(null)) {
            case SECTION_117 -> For.AFTERCARE;
            case FREE_REABLEMENT -> For.REABLEMENT;
            case FREE_ENABLEMENT_OR_ASSESSMENT -> For.ASSESSMENT;
            case FREE_EQUIPMENT -> For.AID;
            case BOUGHT_SERVICE, IN_HOUSE_SERVICE, FREE_MEANS, CHARGED_ADAPTATION, EXTRA -> For.OTHER;
            case null -> For.OTHER;
        };
    }

    private static Optional<ServiceLine> service(PlanOnDesk desk, @Nullable String line) {
        return desk.support().services().stream()
                .filter(each -> each.id().equals(line))
                .findFirst();
    }

    private static Optional<EquipmentItem> item(PlanOnDesk desk, @Nullable String line) {
        return desk.support().equipment().stream()
                .filter(each -> each.id().equals(line))
                .findFirst();
    }

    private static @Nullable Money money(@Nullable Long pence) {
        return pence == null || pence < 0 ? null : new Money(pence);
    }

    private static long orNought(@Nullable Long pence) {
        return pence == null ? 0 : pence;
    }

    /** An item of the national list in words. */
    public static String words(NeverCharged.Item item) {
        return switch (item) {
            case ASSESSMENT -> "assessment and enablement work";
            case REABLEMENT_SIX_WEEKS -> "reablement in its first six weeks";
            case AID -> "equipment that is an aid, at any price";
            case MINOR_ADAPTATION -> "an adaptation of £1,000 or less";
            case SECTION_117 -> "after-care under section 117";
            case CJD -> "care for a person with variant Creutzfeldt-Jakob disease";
            case CARER_FOR_ADULT -> "support given to the adult for whom a carer cares";
        };
    }
}
