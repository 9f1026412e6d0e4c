package uk.ourplan.core.law.planning.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.money.ServiceClass;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support;
import uk.ourplan.language.plan.Support.ServiceLine;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.MoneySettings;
import uk.ourplan.tenant.policy.MoneySettings.FreeService;
import uk.ourplan.tenant.policy.MoneySettings.OwnServiceCost;

/**
 * A service of the council's own counts at its dated unit cost, and only what the council gives to everyone free is left out
 * of the budget as such (BUDGET-04).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/26">Care Act 2014 s.26(1), (3)</a>
 */
public final class ClassOfALine {

    private static final String RULE = "BUDGET-04";

    private ClassOfALine() {}

    /** What a signed plan cost stands as it was signed. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        if (desk.signedOff()) {
            return lacks;
        }
        for (ServiceLine line : desk.support().services()) {
            if (line.funder() == Funder.COUNCIL && line.serviceClass() == ServiceClass.IN_HOUSE_SERVICE) {
                ofTheCouncil(line, policy).ifPresent(lacks::add);
            } else if (line.serviceClass() == ServiceClass.FREE_ENABLEMENT_OR_ASSESSMENT) {
                leftOut(line, policy).ifPresent(lacks::add);
            }
        }
        return lacks;
    }

    private static Optional<Lack> ofTheCouncil(ServiceLine line, CouncilPolicy policy) {
        Long said = line.unitCostPence();
        InEffect<List<OwnServiceCost>> costs = policy.read(MoneySettings.OWN_SERVICE_COSTS);
        if (said == null) {
            return Optional.of(at(
                            line,
                            "unit_cost_pence",
                            Lack.stops(
                                    Step.SUBMIT,
                                    RULE,
                                    Topic.PROPOSED_BUDGET,
                                    "Line " + line.id()
                                            + " is a service of the council's own without a unit cost; no budget can be worked out.",
                                    "Enter what a unit costs. The council's list: " + list(costs.value(), policy)))
                    .reading(costs));
        }
        Optional<OwnServiceCost> dated = costs.value().stream()
                .filter(each -> names(line).anyMatch(name -> isNamed(each.name(), name)))
                .filter(each ->
                        line.unit() == null || each.unit().equals(line.unit().code()))
                .filter(each -> !each.from().isAfter(policy.on()))
                .max(Comparator.comparing(OwnServiceCost::from));
        if (dated.isEmpty()) {
            return Optional.of(at(
                            line,
                            "unit_cost_pence",
                            warns(
                                    "Line " + line.id()
                                            + " is a service of the council's own, and the council lists no unit cost for it.",
                                    "Name it as it is listed, or ask for its cost to be published. The council's list: "
                                            + list(costs.value(), policy)))
                    .reading(costs));
        }
        OwnServiceCost listed = dated.get();
        return listed.cost().pence() == said
                ? Optional.empty()
                : Optional.of(at(
                                line,
                                "unit_cost_pence",
                                warns(
                                        "Line " + line.id() + " says " + new Money(said) + " a unit; " + listed.name()
                                                + " costs " + listed.cost() + " a " + listed.unit() + " since "
                                                + Days.inWords(listed.from()) + ".",
                                        "Enter the council's cost."))
                        .reading(costs));
    }

    private static String list(List<OwnServiceCost> costs, CouncilPolicy policy) {
        return costs.isEmpty()
                ? "empty."
                : costs.stream()
                        .filter(each -> !each.from().isAfter(policy.on()))
                        .map(each -> each.name() + " " + each.cost() + " a " + each.unit())
                        .collect(Collectors.joining("; ", "", "."));
    }

    private static Optional<Lack> leftOut(ServiceLine line, CouncilPolicy policy) {
        InEffect<List<FreeService>> free = policy.read(MoneySettings.EXCLUDED_FREE_SERVICES);
        boolean listed = free.value().stream()
                .anyMatch(each ->
                        names(line).anyMatch(name -> isNamed(each.name(), name) || isNamed(each.code(), name)));
        return listed
                ? Optional.empty()
                : Optional.of(at(
                                line,
                                "class",
                                warns(
                                        "Line " + line.id()
                                                + " is left out of the budget, and is none of the services that the council gives to everyone free.",
                                        "It is left out only as a part of an assessment; otherwise choose another class. The council's list: "
                                                + (free.value().isEmpty()
                                                        ? "empty."
                                                        : free.value().stream()
                                                                .map(FreeService::name)
                                                                .collect(Collectors.joining("; ", "", ".")))))
                        .reading(free));
    }

    private static Stream<String> names(ServiceLine line) {
        Support.@Nullable Provider provider = line.provider();
        return Stream.of(
                        Optional.ofNullable(line.what()),
                        Optional.ofNullable(provider).map(Support.Provider::name))
                .flatMap(Optional::stream);
    }

    private static boolean isNamed(String listed, String said) {
        return said.toLowerCase(Locale.UK).contains(listed.toLowerCase(Locale.UK));
    }

    private static Lack warns(String says, String mend) {
        return Lack.warns(Step.SUBMIT, RULE, Topic.PROPOSED_BUDGET, says, mend);
    }

    private static Lack at(ServiceLine line, String field, Lack lack) {
        return lack.under("Care Act 2014 s.26(1), (3)").in(SectionName.SUPPORT, "services[" + line.id() + "]." + field);
    }
}
