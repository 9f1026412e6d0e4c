package uk.ourplan.core.law.planning.otherplan;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.OtherPlanKind;
import uk.ourplan.language.plan.OtherPlanStatus;
import uk.ourplan.language.plan.OtherPlans;
import uk.ourplan.language.plan.OtherPlans.OtherPlan;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.OtherPlanType;
import uk.ourplan.tenant.policy.Settings;

/**
 * Other plans are looked for before planning, one still being written counts like a finished one, and what they say is made to
 * fit together with this one (COMBINE-01, COMBINE-02).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(11)</a>
 */
public final class OtherPlansLookedFor {

    private static final OtherPlans NOTHING = OtherPlans.of(null, List.of(), List.of());
    /** A pathway plan is asked about with young people, and another kind is described where there is one. */
    private static final Set<OtherPlanKind> NOT_ASKED_OF_EVERYBODY = Set.of(OtherPlanKind.PATHWAY, OtherPlanKind.OTHER);

    private OtherPlansLookedFor() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        OtherPlans section = desk.section(OtherPlans.class).orElse(NOTHING);
        List<Lack> lacks = new ArrayList<>();
        enquiry(section, policy, lacks);
        for (OtherPlan plan : section.plans()) {
            each(plan, lacks);
        }
        ListedTwice.in(section, desk)
                .forEach(line -> lacks.add(fit(
                        "Another plan seems to arrange what line " + line
                                + " of this plan arranges too, and how that was settled is not said.",
                        "Settle with whoever holds the other plan who does what, and write it down as an overlap.",
                        "overlaps")));
        section.otherSupport().stream()
                .filter(support -> !blank(support.what()) && blank(support.considered()))
                .forEach(support -> lacks.add(fit(
                        "How support from elsewhere was taken into account is not said.",
                        "Say what it does for the person and what that means for this plan.",
                        "other_support")));
        section.overlaps().stream()
                .filter(overlap -> !blank(overlap.what()) && blank(overlap.resolution()))
                .forEach(overlap -> lacks.add(fit(
                        "Two plans speak of the same need or service, and how that was settled is not said.",
                        "Settle it with whoever holds the other plan, and write it down.",
                        "overlaps")));
        return lacks;
    }

    private static void enquiry(OtherPlans section, CouncilPolicy policy, List<Lack> lacks) {
        if (blank(section.enquiries())) {
            lacks.add(look(
                    "Who was asked about other plans is not written down.",
                    "Ask the person, and whoever else would know; write down whom, also where there is none.",
                    "enquiries"));
        }
        InEffect<List<OtherPlanType>> further = policy.read(Settings.OTHER_PLAN_TYPES);
        Stream<String> builtIn = Arrays.stream(OtherPlanKind.values())
                .filter(kind -> !NOT_ASKED_OF_EVERYBODY.contains(kind))
                .filter(kind -> !section.notThere().contains(kind)
                        && section.plans().stream().noneMatch(plan -> plan.kind() == kind && plan.status() != null))
                .map(kind -> kind.code().replace('_', ' '));
        Stream<String> councils = further.value().stream()
                .filter(type -> !section.notThere().contains(OtherPlanKind.OTHER)
                        && section.plans().stream().noneMatch(plan -> isNamed(plan, type)))
                .map(type -> type.text().toLowerCase(Locale.ROOT));
        String open = Stream.concat(builtIn, councils).collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            lacks.add(look(
                            "Kinds of other plans that are not answered: " + open + ".",
                            "Add each one that there is, or mark it as looked for and not there.",
                            "not_there")
                    .reading(further));
        }
    }

    private static boolean isNamed(OtherPlan plan, OtherPlanType type) {
        String named = Objects.requireNonNullElse(plan.named(), "").strip();
        return plan.kind() == OtherPlanKind.OTHER
                && (named.equalsIgnoreCase(type.text()) || named.equalsIgnoreCase(type.code()));
    }

    private static void each(OtherPlan plan, List<Lack> lacks) {
        String kind = named(plan.kind());
        OtherPlanStatus status = plan.status();
        if (status == OtherPlanStatus.IN_PREPARATION && plan.expected() == null) {
            lacks.add(look(
                    "The " + kind + " is being written, and when it is expected is not said.",
                    "Ask whoever writes it for the day; this plan is looked at again then.",
                    "plans"));
        }
        if (status == OtherPlanStatus.NOT_KNOWN) {
            lacks.add(look(
                    "Whether there is a " + kind + " is still to be found out.",
                    "Follow it up, and answer it.",
                    "plans"));
        }
        if (status == OtherPlanStatus.YES && blank(plan.summary())) {
            lacks.add(fit(
                    "What the " + kind + " says that matters here is not written down.",
                    "Sum it up, and bring it into how the needs are met where it touches them.",
                    "plans"));
        }
    }

    private static String named(@Nullable OtherPlanKind kind) {
        return switch (kind) {
            case CARER -> "carer's plan";
            case FAMILY_MEMBER -> "plan of a family member";
            case EHC -> "education, health and care plan";
            case PATHWAY -> "pathway plan";
            case MULTI_AGENCY -> "multi-agency plan";
            case HEALTH -> "health plan";
            case MENTAL_HEALTH_ACT -> "Mental Health Act plan";
            case PEEP -> "evacuation plan";
            case ADVANCE -> "advance statement or decision";
            case OTHER -> "other plan";
            case null -> "other plan";
        };
    }

    private static Lack look(String says, String mend, String field) {
        return Lack.prompts(Step.PRESENT, "COMBINE-01", Topic.OTHER_PLANS, says, mend)
                .in(SectionName.OTHER_PLANS, field);
    }

    private static Lack fit(String says, String mend, String field) {
        return Lack.prompts(Step.SUBMIT, "COMBINE-02", Topic.OTHER_PLANS, says, mend)
                .in(SectionName.OTHER_PLANS, field);
    }
}
