package uk.ourplan.core.law.planning.payment;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;
import static uk.ourplan.language.plan.SectionName.MANAGING_THE_MONEY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Figures;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.ManagingTheMoney;
import uk.ourplan.language.plan.ManagingTheMoney.IsfRequest;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.language.plan.ServiceFund;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.IsfState;
import uk.ourplan.tenant.policy.MoneySettings;
import uk.ourplan.tenant.policy.ServiceContact;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.policy.Settings;

/**
 * An individual service fund is chosen only where the council offers one, names its holder, needs, amount and start, and a
 * request where none is offered yet is recorded and never dropped (ISF-01, ISF-02, ISF-03).
 *
 * @see "Care and support statutory guidance, 11.30"
 */
public final class FundOnPlan {

    private FundOnPlan() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        Paying paying = Paying.on(desk);
        List<Lack> lacks = new ArrayList<>();
        @Nullable InEffect<IsfState> state = state(policy).orElse(null);
        if (paying.isManagedBy(Method.ISF)) {
            if (state != null && state.value() == IsfState.NOT_YET_OFFERED) {
                InEffect<Optional<ServiceContact>> team = policy.read(MoneySettings.FUND_REQUESTS);
                lacks.add(stops(
                                "ISF-01",
                                "This council does not offer individual service funds yet.",
                                "Record the request, and choose another way meanwhile."
                                        + team.value()
                                                .map(one -> " Requests are answered by " + one.told() + ".")
                                                .orElse(""),
                                "method")
                        .reading(state, team));
            }
            fund(desk, paying, policy, lacks);
        } else if (state != null
                && state.value() == IsfState.NOT_YET_OFFERED
                && paying.hasAskedFor(Method.ISF)
                && isChosen(paying)
                && !isRecorded(paying)) {
            lacks.add(stops(
                            "ISF-02",
                            "The person asked for an individual service fund, and the request is not recorded.",
                            "Record the day, what they hope from it and the nearest way; it is passed on.",
                            "isf_request.dated")
                    .reading(state));
        }
        return lacks;
    }

    private static boolean isChosen(Paying paying) {
        return paying.managing().map(ManagingTheMoney::method).isPresent();
    }

    private static boolean isRecorded(Paying paying) {
        IsfRequest request = paying.managing().map(ManagingTheMoney::isfRequest).orElse(null);
        return request != null && request.dated() != null && !blank(request.hoped()) && !blank(request.nearestMethod());
    }

    private static void fund(PlanOnDesk desk, Paying paying, CouncilPolicy policy, List<Lack> lacks) {
        ServiceFund fund = paying.managing()
                .map(ManagingTheMoney::fund)
                .orElse(new ServiceFund(null, List.of(), null, null, null));
        need(lacks, blank(fund.holder()), "who holds it", "holder");
        need(lacks, fund.needs().isEmpty(), "which needs it covers", "needs");
        need(lacks, fund.amountPence() == null, "its amount", "amount_pence");
        need(lacks, fund.frequency() == null, "how often it is paid", "frequency");
        need(lacks, fund.start() == null, "when it starts", "start");
        Set<String> there = desk.needs().stream().map(Need::id).collect(Collectors.toSet());
        fund.needs().stream()
                .filter(need -> !there.contains(need))
                .forEach(need -> lacks.add(stops(
                        "ISF-03",
                        "The individual service fund names need " + need + ", which is not on the plan.",
                        "Take it out, or put the need on the plan.",
                        "fund.needs")));
        onTheList(fund, policy, lacks);
        Figures figures = desk.figures();
        Frequency frequency = fund.frequency();
        Long pence = fund.amountPence();
        if (figures != null && pence != null && frequency != null) {
            long paid = pence * Math.max(1, frequency.timesAYear());
            long cost = frequency.isRecurring() ? figures.costAnnual() : figures.costOneOff();
            if (pence < 0 || paid > cost) {
                lacks.add(stops(
                        "ISF-03",
                        "The individual service fund comes to " + new Money(paid) + ", and the cost to the council is "
                                + new Money(cost) + ".",
                        "The amount is from nothing to what the support costs the council.",
                        "fund.amount_pence"));
            }
        }
    }

    private static void onTheList(ServiceFund fund, CouncilPolicy policy, List<Lack> lacks) {
        @Nullable InEffect<IsfState> state = state(policy).orElse(null);
        if (state == null || state.value() != IsfState.OFFERED_BY_LIST || blank(fund.holder())) {
            return;
        }
        InEffect<List<ServiceContact>> holders = policy.read(Settings.ISF_HOLDERS);
        if (holders.value().stream().noneMatch(each -> each.name().equalsIgnoreCase(fund.holder()))) {
            lacks.add(stops(
                            "ISF-03", "Whoever is to hold the fund is not on the council's list.",
                            "Choose a holder on the list, or record the request.", "fund.holder")
                    .reading(state, holders));
        }
    }

    private static void need(List<Lack> lacks, boolean isBlank, String what, String field) {
        if (isBlank) {
            lacks.add(stops(
                    "ISF-03",
                    "The individual service fund does not say " + what + ".",
                    "Fill it in.",
                    "fund." + field));
        }
    }

    private static Optional<InEffect<IsfState>> state(CouncilPolicy policy) {
        try {
            return Optional.of(policy.read(Settings.ISF_STATE));
        } catch (SettingNotDecided undecided) {
            return Optional.empty();
        }
    }

    private static Lack stops(String rule, String says, String mend, String field) {
        return Lack.stops(Step.SUBMIT, rule, Topic.MANAGEMENT_METHOD, says, mend)
                .in(MANAGING_THE_MONEY, field);
    }
}
