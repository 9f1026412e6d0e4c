package uk.ourplan.core.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.budget.BudgetFiguresAnswer;
import uk.ourplan.core.law.charging.AnArrangementFeeMayBeCharged;
import uk.ourplan.core.law.charging.ArrangementFeeAnswer;
import uk.ourplan.core.law.charging.ArrangementFeeFacts;
import uk.ourplan.core.law.charging.EquipmentAnswer;
import uk.ourplan.core.law.charging.EquipmentFacts;
import uk.ourplan.core.law.charging.EquipmentIsFree;
import uk.ourplan.core.law.planning.PlanCheck;
import uk.ourplan.core.law.planning.PlanCheck.Family;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer;
import uk.ourplan.core.law.planning.authorisation.AuthorisationAnswer.RoleStep;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.review.ReviewScheduleAnswer;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.SettingNotDecided;
import uk.ourplan.tenant.publishing.model.LiveCaseKind;

/**
 * Asks the law about one plan twice, under the policy in effect and under another one, on the facts that are stored, and
 * says in words what would be otherwise. No word of the plan itself is in what it says.
 *
 * @see "docs/decisions/0026-facts-of-live-plans.md"
 */
public final class EffectOnAPlan {

    private static final String SIGNED_OFF_BY = "signed off by";
    private static final String ALSO_STOPPED_BY = "also stopped by";

    private final LawToday before;
    private final LawToday under;
    private final Set<WhatPolicyTouches> asked;
    private final Set<String> changed;
    private final List<Family> touched;

    /** For these two policies of one day; what they agree on is not asked. */
    public EffectOnAPlan(LawToday before, LawToday under, Set<String> changedSettings) {
        this(
                WhatPolicyTouches.by(changedSettings),
                before,
                under,
                changedSettings,
                FamiliesOfTheCheck.reading(changedSettings));
    }

    private EffectOnAPlan(
            Set<WhatPolicyTouches> asked, LawToday before, LawToday under, Set<String> changed, List<Family> touched) {
        this.before = before;
        this.under = under;
        this.asked = asked;
        this.changed = Set.copyOf(changed);
        this.touched = touched;
    }

    /** With these questions, whatever differs between the policies. */
    static EffectOnAPlan asking(Set<WhatPolicyTouches> questions, LawToday before, LawToday under) {
        return new EffectOnAPlan(questions, before, under, Set.of(), PlanCheck.families());
    }

    /** The settings that differ. */
    public Set<String> changed() {
        return changed;
    }

    /** What would be otherwise in one thing. */
    public record Otherwise(LiveCaseKind kind, String before, String after) {}

    /** The kinds that there are in a plan, whether or not they would change. */
    public static Set<LiveCaseKind> kinds(PlanState state, boolean hasCharges) {
        if (state == PlanState.ENDED) {
            return EnumSet.noneOf(LiveCaseKind.class);
        }
        EnumSet<LiveCaseKind> kinds = EnumSet.of(stage(state));
        if (hasCharges) {
            kinds.add(LiveCaseKind.CHARGE);
        }
        return kinds;
    }

    private static LiveCaseKind stage(PlanState state) {
        return switch (state) {
            case DRAFT, PRESENTED, RETURNED -> LiveCaseKind.OPEN_PLAN;
            case SUBMITTED -> LiveCaseKind.QUEUE_ITEM;
            case SIGNED_OFF, ENDED -> LiveCaseKind.DUE_REVIEW;
        };
    }

    /** Whether a plan under way can change at all, whatever is charged in it. */
    public boolean touchesOpenPlans() {
        return asked.contains(WhatPolicyTouches.PLAN) || asked.contains(WhatPolicyTouches.CHECK);
    }

    /** Whether the review of a signed plan can change. */
    public boolean touchesReviews() {
        return asked.contains(WhatPolicyTouches.REVIEW);
    }

    /** Whether a charge can change. */
    public boolean touchesCharges() {
        return asked.contains(WhatPolicyTouches.CHARGE);
    }

    /** What the law would say otherwise about this plan; at most one of a kind. */
    public List<Otherwise> on(LivePlan live) {
        PlanFacts facts = live.facts();
        return on(facts).orElseGet(() -> {
            List<Otherwise> otherwise = new ArrayList<>();
            standing(
                            facts.state(),
                            Reckoned.of(facts, before),
                            Reckoned.of(facts, under),
                            stopping(live, before),
                            stopping(live, under))
                    .ifPresent(otherwise::add);
            charges(facts).ifPresent(otherwise::add);
            return otherwise;
        });
    }

    /** The same from its facts alone; empty where the plan's check may find something else, and the whole of it is wanted. */
    public Optional<List<Otherwise>> on(PlanFacts facts) {
        List<Otherwise> otherwise = new ArrayList<>();
        if (facts.state() == PlanState.ENDED) {
            return Optional.of(otherwise);
        }
        LiveCaseKind stage = stage(facts.state());
        if (stage == LiveCaseKind.DUE_REVIEW) {
            if (touchesReviews()) {
                compare(stage, review(facts, before), review(facts, under)).ifPresent(otherwise::add);
            }
        } else if (asked.contains(WhatPolicyTouches.CHECK)) {
            return Optional.empty();
        } else if (asked.contains(WhatPolicyTouches.PLAN)) {
            Reckoned was = Reckoned.of(facts, before);
            Reckoned is = Reckoned.of(facts, under);
            if (!was.onTheDesk().equals(is.onTheDesk())) {
                return Optional.empty();
            }
            compare(stage, reckoned(was), reckoned(is)).ifPresent(otherwise::add);
        }
        charges(facts).ifPresent(otherwise::add);
        return Optional.of(otherwise);
    }

    /** Whether a plan of this state is asked in parts where its facts do not decide. */
    public boolean asksInParts(PlanState state) {
        return asked.contains(WhatPolicyTouches.CHECK) && stage(state) != LiveCaseKind.DUE_REVIEW;
    }

    /**
     * The same from the parts that the changed settings bear on, and from its facts where these bear on what is reckoned of
     * them; empty where more of its check may come out otherwise, and the whole of it is wanted. Throws
     * {@link uk.ourplan.language.plan.NotReadYet} where a part is missing.
     */
    public Optional<List<Otherwise>> on(Supplier<PlanFacts> kept, PlanInParts parts, boolean reckoned) {
        if (!reckoned && !asked.contains(WhatPolicyTouches.PLAN) && !touchesCharges()) {
            PlanOnDesk desk = parts.desk(null);
            return Optional.of(
                    standing(parts.course().state(), stopping(desk, before.policy()), stopping(desk, under.policy()))
                            .stream()
                            .toList());
        }
        PlanFacts facts = kept.get();
        Reckoned was = Reckoned.of(facts, before);
        Reckoned is = asked.contains(WhatPolicyTouches.PLAN) ? Reckoned.of(facts, under) : was;
        if (!was.onTheDesk().equals(is.onTheDesk())) {
            return Optional.empty();
        }
        PlanOnDesk desk = parts.desk(was.onTheDesk());
        List<Otherwise> otherwise = new ArrayList<>();
        standing(facts.state(), was, is, stopping(desk, before.policy()), stopping(desk, under.policy()))
                .ifPresent(otherwise::add);
        charges(facts).ifPresent(otherwise::add);
        return Optional.of(otherwise);
    }

    /** What the families that the changed settings bear on find in the way of a signature; the others find the same twice. */
    private List<String> stopping(PlanOnDesk desk, CouncilPolicy policy) {
        return touched.stream()
                .flatMap(family -> family.apply(desk, policy).stream())
                .filter(lack -> lack.stopsUpTo(Step.AUTHORISE))
                .map(lack -> lack.rule() + " " + lack.says())
                .toList();
    }

    /** The roles that take a step on either way to sign-off, where the two ways differ; empty where they are the same. */
    public Set<String> rolesAsked(PlanFacts facts) {
        List<RoleStep> was = Reckoned.of(facts, before).route().steps();
        List<RoleStep> is = Reckoned.of(facts, under).route().steps();
        return was.equals(is)
                ? Set.of()
                : Stream.concat(was.stream(), is.stream()).map(RoleStep::role).collect(Collectors.toSet());
    }

    private Optional<Otherwise> charges(PlanFacts facts) {
        return touchesCharges() && facts.hasCharges()
                ? compare(LiveCaseKind.CHARGE, charges(facts, before.policy()), charges(facts, under.policy()))
                : Optional.empty();
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

    private static List<String> stopping(LivePlan live, LawToday law) {
        return PlanStanding.of(live.plan(), live.about(), law).stopping(Step.AUTHORISE).stream()
                .map(finding -> finding.rule() + " " + finding.says())
                .toList();
    }

    /** What stands in the way both before and after is not told: it is no effect. */
    private static Optional<Otherwise> standing(
            PlanState state, Reckoned was, Reckoned is, List<String> stoppedBefore, List<String> stoppedUnder) {
        return standing(state, reckoned(was), reckoned(is), stoppedBefore, stoppedUnder);
    }

    /** Where what was reckoned is the same. */
    private static Optional<Otherwise> standing(
            PlanState state, List<String> stoppedBefore, List<String> stoppedUnder) {
        return standing(state, new HashMap<>(), new HashMap<>(), stoppedBefore, stoppedUnder);
    }

    private static Optional<Otherwise> standing(
            PlanState state,
            Map<String, String> before,
            Map<String, String> under,
            List<String> stoppedBefore,
            List<String> stoppedUnder) {
        before.put(ALSO_STOPPED_BY, told(without(stoppedBefore, stoppedUnder)));
        under.put(ALSO_STOPPED_BY, told(without(stoppedUnder, stoppedBefore)));
        return compare(stage(state), before, under);
    }

    /** Each as often as it is found more often here than there. */
    private static List<String> without(List<String> these, List<String> those) {
        List<String> left = new ArrayList<>(these);
        those.forEach(left::remove);
        return left;
    }

    private static String told(List<String> stopping) {
        return stopping.isEmpty()
                ? "nothing"
                : stopping.stream().distinct().sorted().collect(Collectors.joining(" "));
    }

    private static Map<String, String> reckoned(Reckoned reckoned) {
        Map<String, String> says = new LinkedHashMap<>();
        says.put(SIGNED_OFF_BY, signer(reckoned.route().signsOff()));
        AuthorisationAnswer way = reckoned.route().answer().answer();
        says.put("panel", way != null && way.panel().required() ? "needed" : "not needed");
        BudgetFiguresAnswer cost = reckoned.cost();
        if (cost != null) {
            says.put(
                    "cost to the council",
                    cost.recurring().costAnnualPence() + " a year, "
                            + cost.oneOff().costPence() + " once");
        }
        says.put("agreement", spoken(reckoned.agreementStatus().code()));
        return says;
    }

    private static String signer(@Nullable String role) {
        return role == null ? "nobody yet, the council has not decided" : spoken(role);
    }

    private static Map<String, String> review(PlanFacts facts, LawToday law) {
        LocalDate signedOn = Objects.requireNonNull(facts.signedOn(), "a signed plan was signed");
        ReviewScheduleAnswer due =
                FirstReviewDue.of(facts.reviewProposed(), signedOn, law).answer();
        Map<String, String> says = new LinkedHashMap<>();
        says.put("review from", due.earliest() == null ? "any day" : Days.inWords(due.earliest()));
        says.put("review due by", Days.inWords(due.dueBy()));
        return says;
    }

    private static Map<String, String> charges(PlanFacts facts, CouncilPolicy policy) {
        Map<String, String> says = new LinkedHashMap<>();
        for (PlanFacts.Line item : facts.equipment()) {
            equipment(item, policy)
                    .ifPresent(charge -> says.merge(named(item), charge, (one, other) -> one + " and " + other));
        }
        if (facts.arranging() != null) {
            says.put("arrangement fee", fee(facts.arranging(), policy));
        }
        return says;
    }

    private static String named(PlanFacts.Line item) {
        EquipmentFacts equipment = Objects.requireNonNull(item.equipment(), "an item of equipment");
        String kind =
                equipment.kind() == null ? "equipment" : equipment.kind().name().toLowerCase(Locale.ROOT);
        return equipment.costPence() == null ? kind : kind + " at " + equipment.costPence();
    }

    /** What was recorded under an earlier policy stays as it was recorded (EQUIP-03). */
    private static Optional<String> equipment(PlanFacts.Line item, CouncilPolicy policy) {
        EquipmentFacts equipment = item.equipment();
        if (item.isRecorded() || equipment == null) {
            return Optional.empty();
        }
        EquipmentAnswer charge = new EquipmentIsFree().decide(equipment, policy).answer();
        return Optional.ofNullable(charge)
                .map(answer -> answer.mayCharge() ? "charged " + answer.recordedCostPence() : "free");
    }

    private static String fee(ArrangementFeeFacts arranging, CouncilPolicy policy) {
        try {
            @Nullable
            ArrangementFeeAnswer fee = new AnArrangementFeeMayBeCharged()
                    .decide(arranging, policy, policy.on())
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
