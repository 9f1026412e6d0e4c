package uk.ourplan.core.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.budget.BudgetFiguresAnswer;
import uk.ourplan.core.law.budget.TheFiguresOfTheBudget;
import uk.ourplan.core.law.charging.AnArrangementFeeMayBeCharged;
import uk.ourplan.core.law.charging.ArrangementFeeAnswer;
import uk.ourplan.core.law.charging.EquipmentAnswer;
import uk.ourplan.core.law.charging.EquipmentIsFree;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer;
import uk.ourplan.core.law.review.ReviewScheduleAnswer;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.publishing.model.LiveCaseKind;

/**
 * Asks the law about one plan twice, under the policy in effect and under another one, on the facts that are stored, and
 * says in words what would be otherwise. No word of the plan itself is in what it says.
 */
public final class EffectOnAPlan {

    private static final String SIGNED_OFF_BY = "signed off by";

    private final LawToday before;
    private final LawToday under;
    private final Set<WhatPolicyTouches> asked;

    /** For these two policies of one day; what they agree on is not asked. */
    public EffectOnAPlan(LawToday before, LawToday under, Set<String> changedSettings) {
        this(WhatPolicyTouches.by(changedSettings), before, under);
    }

    private EffectOnAPlan(Set<WhatPolicyTouches> asked, LawToday before, LawToday under) {
        this.before = before;
        this.under = under;
        this.asked = asked;
    }

    /** With these questions, whatever differs between the policies. */
    static EffectOnAPlan asking(Set<WhatPolicyTouches> questions, LawToday before, LawToday under) {
        return new EffectOnAPlan(questions, before, under);
    }

    /** What would be otherwise in one thing. */
    public record Otherwise(LiveCaseKind kind, String before, String after) {}

    /** The kinds that there are in a plan, whether or not they would change. */
    public static Set<LiveCaseKind> kinds(LivePlan live) {
        EnumSet<LiveCaseKind> kinds = EnumSet.of(stage(live.plan().state()));
        if (hasCharges(live.plan())) {
            kinds.add(LiveCaseKind.CHARGE);
        }
        return kinds;
    }

    private static LiveCaseKind stage(PlanState state) {
        return switch (state) {
            case DRAFT, PRESENTED, RETURNED -> LiveCaseKind.OPEN_PLAN;
            case SUBMITTED -> LiveCaseKind.QUEUE_ITEM;
            case SIGNED_OFF -> LiveCaseKind.DUE_REVIEW;
        };
    }

    private static boolean hasCharges(Plan plan) {
        return plan.content()
                        .section(Support.class)
                        .map(support -> !support.equipment().isEmpty())
                        .orElse(false)
                || arranging(plan).isPresent();
    }

    private static Optional<MoneySection.Arranging> arranging(Plan plan) {
        return plan.content().section(MoneySection.class).map(MoneySection::arranging);
    }

    /** What the questions need; what a charge hangs on is always looked at, to know whether there is one. */
    public WantedOfAPlan wanted() {
        if (asked.contains(WhatPolicyTouches.PLAN)) {
            return WantedOfAPlan.everything();
        }
        EnumSet<SectionName> sections = EnumSet.of(SectionName.SUPPORT, SectionName.MONEY);
        if (asked.contains(WhatPolicyTouches.REVIEW)) {
            sections.add(SectionName.REVIEW);
        }
        boolean person = asked.contains(WhatPolicyTouches.LEVEL) || asked.contains(WhatPolicyTouches.CHARGE);
        return new WantedOfAPlan(sections, person, false);
    }

    /** What the law would say otherwise about this plan; at most one of a kind. */
    public List<Otherwise> on(LivePlan live) {
        List<Otherwise> otherwise = new ArrayList<>();
        LiveCaseKind stage = stage(live.plan().state());
        if (stage == LiveCaseKind.DUE_REVIEW) {
            if (asked.contains(WhatPolicyTouches.REVIEW)) {
                compare(stage, review(live, before), review(live, under)).ifPresent(otherwise::add);
            }
        } else if (asked.contains(WhatPolicyTouches.PLAN)) {
            compare(stage, standing(live, before), standing(live, under)).ifPresent(otherwise::add);
        } else if (asked.contains(WhatPolicyTouches.LEVEL)) {
            compare(stage, level(live, before), level(live, under)).ifPresent(otherwise::add);
        }
        if (asked.contains(WhatPolicyTouches.CHARGE) && hasCharges(live.plan())) {
            compare(LiveCaseKind.CHARGE, charges(live, before.policy()), charges(live, under.policy()))
                    .ifPresent(otherwise::add);
        }
        return otherwise;
    }

    /** Only what differs is told. */
    private static Optional<Otherwise> compare(LiveCaseKind kind, Map<String, String> was, Map<String, String> is) {
        if (was.equals(is)) {
            return Optional.empty();
        }
        return Optional.of(new Otherwise(kind, told(was, is), told(is, was)));
    }

    private static String told(Map<String, String> one, Map<String, String> other) {
        return one.entrySet().stream()
                .filter(said -> !said.getValue().equals(other.get(said.getKey())))
                .map(said -> said.getKey() + ": " + said.getValue())
                .collect(Collectors.joining("; "));
    }

    private static Map<String, String> standing(LivePlan live, LawToday law) {
        PlanStanding standing = PlanStanding.of(live.plan(), live.about(), law);
        Map<String, String> says = new LinkedHashMap<>();
        says.put(SIGNED_OFF_BY, signer(standing.signsOff()));
        AuthorisationAnswer way = standing.route().answer().answer();
        says.put("panel", way != null && way.panel().required() ? "needed" : "not needed");
        if (standing.cost() != null) {
            says.put(
                    "cost to the council",
                    standing.cost().recurring().costAnnualPence() + " a year, "
                            + standing.cost().oneOff().costPence() + " once");
        }
        says.put("agreement", spoken(standing.agreementStatus().code()));
        List<Finding> stopping = standing.stopping(Step.AUTHORISE);
        says.put(
                "stopped by",
                stopping.isEmpty()
                        ? "nothing"
                        : stopping.stream()
                                .map(finding -> finding.rule() + " " + finding.says())
                                .distinct()
                                .collect(Collectors.joining(" ")));
        return says;
    }

    /** Of the questions about a plan only the one for its level. */
    private static Map<String, String> level(LivePlan live, LawToday law) {
        PlanFacts facts = facts(live);
        BudgetFiguresAnswer cost =
                new TheFiguresOfTheBudget().decide(facts.costOnly(law.policy())).answer();
        return Map.of(
                SIGNED_OFF_BY,
                signer(RouteToSignOff.of(facts.authorisation(cost), law).signsOff()));
    }

    private static PlanFacts facts(LivePlan live) {
        return new PlanFacts(live.plan(), Objects.requireNonNull(live.person(), "the person was not asked for"));
    }

    private static String signer(@Nullable String role) {
        return role == null ? "nobody yet, the council has not decided" : spoken(role);
    }

    private static Map<String, String> review(LivePlan live, LawToday law) {
        Signature signed = Objects.requireNonNull(live.plan().progress().signature(), "a signed plan was signed");
        LocalDate signedOn = LocalDate.ofInstant(signed.at(), Days.LONDON);
        ReviewScheduleAnswer due = FirstReviewDue.of(live.plan(), signedOn, law).answer();
        Map<String, String> says = new LinkedHashMap<>();
        says.put("review from", due.earliest() == null ? "any day" : Days.inWords(due.earliest()));
        says.put("review due by", Days.inWords(due.dueBy()));
        return says;
    }

    private static Map<String, String> charges(LivePlan live, CouncilPolicy policy) {
        Map<String, String> says = new LinkedHashMap<>();
        live.plan()
                .content()
                .section(Support.class)
                .map(Support::equipment)
                .orElse(List.of())
                .forEach(item -> equipment(item, policy)
                        .ifPresent(charge ->
                                says.merge(equipmentNamed(item), charge, (one, other) -> one + " and " + other)));
        arranging(live.plan()).ifPresent(arranging -> says.put("arrangement fee", fee(live, policy)));
        return says;
    }

    private static String equipmentNamed(Support.EquipmentItem item) {
        String kind = item.kind() == null ? "equipment" : spoken(item.kind().code());
        return item.costPence() == null ? kind : kind + " at " + new Money(item.costPence());
    }

    /** What was recorded under an earlier policy stays as it was recorded (EQUIP-03). */
    private static Optional<String> equipment(Support.EquipmentItem item, CouncilPolicy policy) {
        if (item.recordedPence() != null && item.serviceClass() != null) {
            return Optional.empty();
        }
        EquipmentAnswer charge =
                new EquipmentIsFree().decide(PlanFacts.equipment(item), policy).answer();
        return Optional.ofNullable(charge)
                .map(answer -> answer.mayCharge() ? "charged " + answer.recordedCostPence() : "free");
    }

    private static String fee(LivePlan live, CouncilPolicy policy) {
        try {
            @Nullable
            ArrangementFeeAnswer fee = new AnArrangementFeeMayBeCharged()
                    .decide(facts(live).arrangementFee(), policy, policy.on())
                    .answer();
            if (fee == null) {
                return "not known yet";
            }
            return !fee.mayCharge()
                    ? "none"
                    : fee.feeParts().stream()
                            .map(part -> spoken(part.shape().code()) + " " + part.pence())
                            .collect(Collectors.joining(", "));
        } catch (SettingNotDecided undecided) {
            return "not known, the council has not decided " + undecided.key();
        }
    }

    private static String spoken(String code) {
        return code.replace('_', ' ');
    }
}
