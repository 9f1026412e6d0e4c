package uk.ourplan.core.law.planning.review;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.arranging.BetweenTwoProviders;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Revising;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.FollowUpOutcome;
import uk.ourplan.language.plan.PlanContent;
import uk.ourplan.language.plan.ReviewArrangement;
import uk.ourplan.language.plan.Revised;
import uk.ourplan.language.plan.Section;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support;
import uk.ourplan.language.review.Adjustment;
import uk.ourplan.language.review.AdjustmentKind;
import uk.ourplan.language.review.RevisionKind;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Every change that the review agreed is made in the revised plan or withdrawn with a reason, each carer's plan is thought of, a
 * new provider is asked for before the version is signed, and neither a refreshed plan nor a light amendment changes more than it
 * may (REVISE-03, REVISE-05, REVISE-07, REVIEW-14, ARRANGE-12,
 * AGREE-12).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/27">Care Act 2014 s.27(2)</a>
 */
public final class RevisionOnPlan {

    /** What decides how needs are met and paid for: an unchanged plan leaves all of it as it was. */
    private static final List<SectionName> NEEDS_AND_MONEY =
            List.of(SectionName.NEEDS, SectionName.SUPPORT, SectionName.MANAGING_THE_MONEY);

    /** What a small adjustment never touches. */
    private static final List<SectionName> NOT_ADJUSTED =
            List.of(SectionName.NEEDS, SectionName.OUTCOMES, SectionName.MANAGING_THE_MONEY, SectionName.RISKS);

    private RevisionOnPlan() {}

    /** What these rules find lacking; nothing on a first version. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        Revising revising = desk.beside().reviews().revising();
        if (revising == null) {
            return List.of();
        }
        Revised revised = revised(desk);
        List<Lack> lacks = new ArrayList<>();
        revised.changes().forEach(change -> paired(change, desk, revising).ifPresent(lacks::add));
        revised.carers().stream()
                .filter(carer -> carer.needed() == null)
                .forEach(carer -> lacks.add(prompts(
                        "REVISE-07",
                        "Nobody has said whether the plan of carer " + carer.id() + " needs attention as well.",
                        "Answer yes or no, with the reason.",
                        "revised.carers[" + carer.id() + "].needed")));
        ofItsKind(desk, revising).ifPresent(lacks::add);
        adjusted(desk, revising).ifPresent(lacks::add);
        handedOver(desk, revising).ifPresent(lacks::add);
        return lacks;
    }

    /** The request stands beside this version, or beside the one that is in force meanwhile. */
    private static Optional<Lack> handedOver(PlanOnDesk desk, Revising revising) {
        boolean changes = providerChanges(desk, revising);
        Optional<String> here = BetweenTwoProviders.whyNotRevised(desk.beside().arranging(), changes);
        Optional<String> before =
                BetweenTwoProviders.whyNotRevised(desk.beside().reviews().arrangedBefore(), changes);
        return here.filter(says -> before.isPresent())
                .map(says -> Lack.stops(
                                Step.ISSUE,
                                "ARRANGE-12",
                                Topic.WAYS_OF_MEETING,
                                says,
                                "Record the change of provider under “Arranging” of the plan in force, and send its request.")
                        .in(SectionName.SUPPORT, "services"));
    }

    /** Whether a service goes on with somebody else than before. */
    private static boolean providerChanges(PlanOnDesk desk, Revising revising) {
        return revising.earlier().sections().get(SectionName.SUPPORT) instanceof Support before
                && before.services().stream()
                        .anyMatch(line -> desk.support().services().stream()
                                .anyMatch(now ->
                                        now.id().equals(line.id()) && isAnother(line.provider(), now.provider())));
    }

    private static boolean isAnother(Support.@Nullable Provider before, Support.@Nullable Provider now) {
        return before != null
                && now != null
                && !blank(before.name())
                && !blank(now.name())
                && !Objects.requireNonNull(before.name())
                        .strip()
                        .equalsIgnoreCase(Objects.requireNonNull(now.name()).strip());
    }

    /** For each carer whose plan needs attention: their own revision, or an assessment where they have no plan (REVISE-07). */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        return revised(desk).carers().stream()
                .filter(carer -> Boolean.TRUE.equals(carer.needed()))
                .map(carer -> OwedTask.of(
                                "REVISE-07",
                                carer.id(),
                                "Look at the support plan of carer " + carer.id()
                                        + ", or offer a carer's assessment where there is none.",
                                "It ends when what was done for the carer is recorded.")
                        .endedByRecord(FollowUpOutcome.DONE, FollowUpOutcome.DECLINED))
                .filter(task -> !desk.beside().isFollowedUp(task.key()))
                .toList();
    }

    static Revised revised(PlanOnDesk desk) {
        return desk.section(ReviewArrangement.class)
                .map(ReviewArrangement::revised)
                .orElse(new Revised(List.of(), List.of(), null));
    }

    private static Optional<Lack> paired(Revised.Agreed change, PlanOnDesk desk, Revising revising) {
        SectionName section = change.section();
        if (!blank(change.withdrawnBecause())) {
            return Optional.empty();
        }
        if (section == null) {
            return Optional.of(stops(
                    "REVISE-05",
                    "Change " + change.id() + ", agreed at the review, stands nowhere in the plan.",
                    "Say in which section it is made, or why it is withdrawn.",
                    "revised.changes[" + change.id() + "].section"));
        }
        return isChanged(section, desk.content(), revising)
                ? Optional.empty()
                : Optional.of(stops(
                        "REVISE-05",
                        "Change " + change.id() + ", agreed at the review, is not made: the section named for it reads"
                                + " as before.",
                        "Make the change there, or say why it is withdrawn.",
                        "revised.changes[" + change.id() + "].section"));
    }

    /** Whether a section reads otherwise than in the version before (REVISE-06). */
    public static boolean isChanged(SectionName name, PlanContent now, Revising revising) {
        Section before = revising.earlier().sections().get(name);
        return !Objects.equals(before, now.sections().get(name));
    }

    private static Optional<Lack> ofItsKind(PlanOnDesk desk, Revising revising) {
        return switch (revising.how().kind()) {
            case FORMAL -> Optional.empty();
            case NO_CHANGE ->
                NEEDS_AND_MONEY.stream()
                        .filter(name -> isChanged(name, desk.content(), revising))
                        .findFirst()
                        .map(name -> stops(
                                        "REVIEW-14",
                                        "This version only refreshes the plan, and the section "
                                                + name.code().replace('_', ' ') + " reads otherwise than before.",
                                        "Put it back as it was; a plan that changes is revised after its review.",
                                        "how")
                                .in(name, null));
            case LIGHT -> light(desk, revising);
        };
    }

    private static Optional<Lack> light(PlanOnDesk desk, Revising revising) {
        Long before = revising.costAnnual();
        boolean above =
                before != null && desk.figures() != null && desk.figures().costAnnual() > before;
        return above
                ? Optional.of(stops(
                                "REVISE-03",
                                "A " + RevisionKind.LIGHT.code()
                                        + " amendment stays within the budget in force, and the cost is above it.",
                                "Bring the cost back within the budget; a review or a formal revision comes first.",
                                "how")
                        .in(SectionName.SUPPORT, "services"))
                : Optional.empty();
    }

    /** A small adjustment leaves needs, outcomes, management and risks alone, and the provider unless that is what it is (AGREE-12). */
    private static Optional<Lack> adjusted(PlanOnDesk desk, Revising revising) {
        Adjustment adjustment = revising.how().adjustment();
        if (adjustment == null) {
            return Optional.empty();
        }
        Optional<SectionName> beyond = NOT_ADJUSTED.stream()
                .filter(name -> isChanged(name, desk.content(), revising))
                .findFirst();
        if (beyond.isPresent()) {
            return Optional.of(stops(
                            "AGREE-12",
                            "This version is a small adjustment, and the section "
                                    + beyond.get().code().replace('_', ' ') + " reads otherwise than before.",
                            "Put it back as it was; what goes beyond an adjustment is a revision.",
                            "how")
                    .in(beyond.get(), null));
        }
        return providerChanges(desk, revising) && adjustment.kind() != AdjustmentKind.PROVIDER_AT_SAME_COST
                ? Optional.of(stops(
                                "AGREE-12",
                                "This version is a small adjustment of something else, and a provider changes.",
                                "Keep the provider, or start a revision.",
                                "how")
                        .in(SectionName.SUPPORT, "services"))
                : Optional.empty();
    }

    private static Lack stops(String rule, String says, String mend, String field) {
        return Lack.stops(Step.SUBMIT, rule, Topic.REVIEW, says, mend)
                .under("Care Act 2014 s.27(2)")
                .in(SectionName.REVIEW, field);
    }

    private static Lack prompts(String rule, String says, String mend, String field) {
        return Lack.prompts(Step.SUBMIT, rule, Topic.REVIEW, says, mend).in(SectionName.REVIEW, field);
    }
}
