package uk.ourplan.core.law.planning.otherplan;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.combining.CombinationAnswer;
import uk.ourplan.core.law.combining.CombinationFacts;
import uk.ourplan.core.law.combining.PlansMayBeCombined;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.plan.CombineWith;
import uk.ourplan.language.plan.OtherPlanStatus;
import uk.ourplan.language.plan.OtherPlans;
import uk.ourplan.language.plan.OtherPlans.Combining;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * Plans are joined only for a reason, where the council can hold them as one, and where everybody whose plan it is agreed, dated;
 * a child by their own word or in their best interests. Where only the records stand in the way, one process makes both. Each
 * plan stays its own, with its own check (COMBINE-03 to COMBINE-07).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(11)-(12)</a>
 */
public final class CombiningOnPlan {

    private static final String SECTION = "Care Act 2014 s.25(11) (unverified)";

    private CombiningOnPlan() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        OtherPlans section = desk.section(OtherPlans.class).orElse(null);
        if (section == null) {
            return List.of();
        }
        InEffect<List<CombineWith>> combinable = policy.read(Settings.PLAN_TYPES_COMBINABLE);
        List<Lack> lacks = new ArrayList<>();
        boolean more = section.plans().stream().anyMatch(plan -> plan.status() == OtherPlanStatus.YES);
        if (more && section.combining().isEmpty() && section.partners().isEmpty()) {
            lacks.add(offer(combinable));
        }
        for (Combining one : section.combining()) {
            supported(one, combinable).ifPresent(lacks::add);
            EachPartItsOwn.lacking(one, desk).ifPresent(lacks::add);
            if (one.combined() != null) {
                combined(one, desk, combinable).ifPresent(lacks::add);
                withdrawn(one).ifPresent(lacks::add);
            }
        }
        section.partners().stream()
                .filter(partner -> partner.requested() == null || blank(partner.agreed()))
                .forEach(partner -> lacks.add(Lack.prompts(
                                Step.SUBMIT,
                                "COMBINE-07",
                                Topic.OTHER_PLANS,
                                "Another organisation plans along, and when it was asked or what was agreed is not said.",
                                "Ask them, and write down the day and what was agreed.")
                        .under("Care Act 2014 s.6 (unverified)")
                        .in(SectionName.OTHER_PLANS, "partners")));
        return lacks;
    }

    private static Lack offer(InEffect<List<CombineWith>> combinable) {
        String which = combinable.value().isEmpty()
                ? "This council joins no plans; one process can still make them"
                : "This council can join: "
                        + String.join(
                                ", ",
                                combinable.value().stream()
                                        .map(CombiningOnPlan::named)
                                        .toList());
        return Lack.prompts(
                        Step.PRESENT,
                        "COMBINE-03",
                        Topic.OTHER_PLANS,
                        "There is more than one plan. Making them together can save telling things twice, a second process and"
                                + " paper. " + which + ".",
                        "Talk it over, and say whether the plans are joined, made in one process, or kept apart and why.")
                .under(SECTION)
                .reading(combinable)
                .in(SectionName.OTHER_PLANS, "combining");
    }

    private static Optional<Lack> supported(Combining one, InEffect<List<CombineWith>> combinable) {
        CombineWith with = one.with();
        boolean wanted = !Boolean.FALSE.equals(one.personAgrees());
        return with == null || !wanted || combinable.value().contains(with)
                ? Optional.empty()
                : Optional.of(Lack.warns(
                                Step.PRESENT,
                                "COMBINE-03",
                                Topic.OTHER_PLANS,
                                "This council cannot hold this plan as one with a " + named(with) + ".",
                                "Offer one process for both instead, with two records.")
                        .under(SECTION)
                        .reading(combinable)
                        .in(SectionName.OTHER_PLANS, "combining"));
    }

    private static Optional<Lack> combined(Combining one, PlanOnDesk desk, InEffect<List<CombineWith>> combinable) {
        List<String> failing = new ArrayList<>();
        Determination<CombinationAnswer> said = new PlansMayBeCombined().decide(facts(one, desk, combinable.value()));
        CombinationAnswer answer = said.answer();
        if (answer == null) {
            said.missing().forEach(fact -> failing.add(fact.replace('_', ' ') + " is not answered"));
        } else if (!answer.mayCombine()) {
            said.reasons().forEach(reason -> failing.add(reason.says().replaceFirst("\\.$", "")));
        }
        if (blank(one.reason())) {
            failing.add("the reason for joining them is blank");
        }
        if (Boolean.TRUE.equals(one.personAgrees()) && one.personAgreed() == null) {
            failing.add("the day on which the person agreed is blank");
        }
        if (Boolean.TRUE.equals(one.otherPartyAgrees()) && one.otherPartyAgreed() == null) {
            failing.add("the day on which the other side agreed is blank");
        }
        if (Boolean.TRUE.equals(one.childAgrees()) && one.childAgreed() == null) {
            failing.add("the day on which the child agreed is blank");
        }
        boolean single = answer != null && answer.singleProcess();
        boolean child = one.with() == CombineWith.CHILD_PLAN
                && answer != null
                && answer.blockedBy().stream().anyMatch(fact -> fact.startsWith("child"));
        return failing.isEmpty()
                ? Optional.empty()
                : Optional.of(Lack.stops(
                                Step.SUBMIT,
                                child ? "COMBINE-05" : "COMBINE-04",
                                Topic.OTHER_PLANS,
                                "Plans are marked as joined, and may not be: " + String.join("; ", failing) + ".",
                                single
                                        ? "Make both in one process instead, each with its own record."
                                        : "Put on record what is missing, or keep the plans apart.")
                        .under(SECTION)
                        .reading(combinable)
                        .in(SectionName.OTHER_PLANS, "combining"));
    }

    /** Best interests count only from a decision on combining itself (CAPACITY-04). */
    private static CombinationFacts facts(Combining one, PlanOnDesk desk, List<CombineWith> combinable) {
        Capacity about = desk.capacity().stream()
                .filter(capacity -> capacity.decision() == CapacityDecision.COMBINE_PLANS)
                .findFirst()
                .orElse(null);
        boolean lacks = about != null && about.status() == CapacityStatus.ASSESSED_LACKS;
        CombineWith with = one.with();
        return new CombinationFacts(
                with == null ? null : CombinationFacts.OtherPlan.valueOf(with.name()),
                lacks ? Boolean.FALSE : one.hasCapacity(),
                one.personAgrees(),
                about != null && about.bestInterests() != null && Boolean.TRUE.equals(one.bestInterests()),
                one.otherPartyAgrees(),
                one.childAbleToDecide(),
                one.childAgrees(),
                one.childBestInterests(),
                possible(one.possibleOnSystem(), with, combinable));
    }

    private static @Nullable Boolean possible(
            @Nullable Boolean said, @Nullable CombineWith with, List<CombineWith> combinable) {
        boolean notHere = with != null && !combinable.contains(with);
        return notHere ? Boolean.FALSE : said;
    }

    private static Optional<Lack> withdrawn(Combining one) {
        return one.withdrawn() == null
                ? Optional.empty()
                : Optional.of(Lack.stops(
                                Step.SUBMIT,
                                "COMBINE-04",
                                Topic.OTHER_PLANS,
                                "Agreement to joining the plans was withdrawn, and this version is still marked as joined.",
                                "Keep the plans apart from this version on.")
                        .under(SECTION)
                        .in(SectionName.OTHER_PLANS, "combining"));
    }

    private static String named(CombineWith with) {
        return Objects.requireNonNull(with).code().replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
