package uk.ourplan.core.law.planning.money;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.AdaptationScale;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.FunderAnswer;
import uk.ourplan.language.money.ServiceType;
import uk.ourplan.language.plan.EquipmentKind;
import uk.ourplan.language.plan.FinanceTalk.Nursing;
import uk.ourplan.language.plan.FinanceTalk.OtherFunder;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * For each item it is asked whether another body should pay, and that body is approached (FINANCE-10); the need stays the council's
 * until the other has confirmed. The NHS nursing contribution is paid straight to the home and is in neither share (FINANCE-11).
 *
 * @see "Care Act 2014 s.22, s.23 (unverified)"
 */
public final class OtherFundersAsked {

    private static final String RULE = "FINANCE-10";
    private static final String PROVISION = "Care Act 2014 s.23 (unverified)";

    private OtherFundersAsked() {}

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        MoneySection money = desk.section(MoneySection.class).orElse(MoneySection.nothing());
        List<OtherFunder> asked = money.financeTalk().otherFunders();
        List<Lack> lacks = new ArrayList<>();
        Set<String> answered = asked.stream()
                .filter(each -> each.item() != null && each.answer() != null)
                .map(OtherFunder::item)
                .collect(Collectors.toCollection(HashSet::new));
        String unanswered =
                items(desk.support()).filter(item -> !answered.contains(item)).collect(Collectors.joining(", "));
        if (!unanswered.isEmpty() && !desk.signedOff()) {
            lacks.add(prompt(
                    "It is not answered whether another body should pay for " + unanswered + ".",
                    "Answer it for each item; the council meets the need meanwhile.",
                    "finance.other_funders"));
        }
        InEffect<String> authority = policy.read(Settings.GRANT_AUTHORITY);
        asked.stream()
                .filter(each -> each.scale() != null && each.approached() == null && each.refused() == null)
                .forEach(each -> lacks.add(prompt(
                                each.scale() == AdaptationScale.MAJOR
                                        ? "Item " + each.item()
                                                + " is a major adaptation: ask for a disabled facilities grant before the budget"
                                                + " pays."
                                        : "Item " + each.item()
                                                + " is a minor adaptation and may qualify for a disabled facilities grant.",
                                "Ask " + authority.value() + ", and record the day.",
                                "finance.other_funders")
                        .reading(authority)));
        nursing(money, lacks);
        return lacks;
    }

    /** Approaching the other body, until it has answered. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        MoneySection money = desk.section(MoneySection.class).orElse(MoneySection.nothing());
        InEffect<String> authority = policy.read(Settings.GRANT_AUTHORITY);
        List<OwedTask> owed = new ArrayList<>();
        for (OtherFunder each : money.financeTalk().otherFunders()) {
            boolean grant = each.scale() == AdaptationScale.MAJOR;
            boolean other = each.answer() == FunderAnswer.ANOTHER_BODY || grant;
            if (other && each.item() != null && each.confirmed() == null && each.refused() == null) {
                String body = blank(each.body()) ? (grant ? authority.value() : "the other body") : each.body();
                owed.add(OwedTask.of(
                                RULE,
                                each.item(),
                                "Ask " + body + " to pay for item " + each.item()
                                        + "; the council meets the need meanwhile.",
                                "It ends when the other body confirms or refuses.")
                        .under(PROVISION)
                        .reading(authority.read())
                        .in(SectionName.MONEY, "finance.other_funders"));
            }
        }
        return owed;
    }

    /** Whatever the council would pay for: lines with a counted cost, and adaptations that are not free. */
    private static Stream<String> items(Support support) {
        return Stream.concat(
                support.services().stream()
                        .filter(line -> line.funder() == Funder.COUNCIL && isCounted(line))
                        .map(Support.ServiceLine::id),
                support.equipment().stream()
                        .filter(item -> item.kind() == EquipmentKind.ADAPTATION
                                && (item.otherFunding() == null
                                        || blank(item.otherFunding().answer())))
                        .map(Support.EquipmentItem::id));
    }

    private static boolean isCounted(Support.ServiceLine line) {
        return switch (line.serviceClass()) {
            case BOUGHT_SERVICE, IN_HOUSE_SERVICE -> line.pence() != null && line.pence() > 0;
            case null -> false;
            case SECTION_117,
                    FREE_REABLEMENT,
                    FREE_ENABLEMENT_OR_ASSESSMENT,
                    FREE_MEANS,
                    FREE_EQUIPMENT,
                    CHARGED_ADAPTATION,
                    EXTRA -> false;
        };
    }

    private static void nursing(MoneySection money, List<Lack> lacks) {
        Nursing nursing = money.financeTalk().nursing();
        @Nullable
        ServiceType type = money.arranging() == null ? null : money.arranging().serviceType();
        boolean needed = (nursing != null && Boolean.TRUE.equals(nursing.needed())) || type == ServiceType.NURSING_HOME;
        if (needed && (nursing == null || nursing.weeklyPence() == null)) {
            lacks.add(nursing("Nursing is needed, and what the NHS pays the home for it is awaited."));
        } else if (nursing != null && nursing.weeklyPence() != null && !needed) {
            lacks.add(nursing("An NHS nursing contribution is entered, and nursing is not needed."));
        }
    }

    private static Lack nursing(String says) {
        return Lack.warns(
                        Step.SUBMIT,
                        "FINANCE-11",
                        Topic.RECONCILED,
                        says,
                        "Enter it apart: it is in neither the council's nor the person's share.")
                .under("Care Act 2014 s.22 (unverified)")
                .in(SectionName.MONEY, "finance.nursing.weekly_pence");
    }

    private static Lack prompt(String says, String mend, String field) {
        return Lack.prompts(Step.SUBMIT, RULE, Topic.RECONCILED, says, mend)
                .under(PROVISION)
                .in(SectionName.MONEY, field);
    }
}
