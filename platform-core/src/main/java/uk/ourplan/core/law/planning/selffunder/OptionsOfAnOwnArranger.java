package uk.ourplan.core.law.planning.selffunder;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.MetBy;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.OptionsExplored;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * Planning for somebody who pays, or who relies on informal or other support, is the same as for everybody, with four aims to help them;
 * and the council's options are looked at next to their own (SELF-04).
 *
 * @see "Care and support statutory guidance, chapter 10"
 */
public final class OptionsOfAnOwnArranger {

    private static final Set<MetBy> OWN = EnumSet.of(MetBy.INFORMAL, MetBy.COMMUNITY, MetBy.PRIVATE, MetBy.CARER);

    private OptionsOfAnOwnArranger() {}

    /** How the support is paid for, as far as that changes what planning aims at. */
    public enum FundingRoute {
        SELF_FUNDED,
        INFORMAL_SUPPORT,
        COUNCIL
    }

    /** How this plan is paid for. */
    public static FundingRoute route(PlanOnDesk desk) {
        boolean pays = Boolean.TRUE.equals(desk.circumstances().selfFunding())
                || desk.section(MoneySection.class)
                        .map(MoneySection::selfFunder)
                        .isPresent();
        if (pays) {
            return FundingRoute.SELF_FUNDED;
        }
        List<List<MetBy>> ways = desk.needs().stream()
                .filter(need -> Boolean.TRUE.equals(need.eligible()))
                .map(need -> List.copyOf(need.metBy()))
                .filter(way -> !way.isEmpty())
                .toList();
        return !ways.isEmpty() && ways.stream().allMatch(OWN::containsAll)
                ? FundingRoute.INFORMAL_SUPPORT
                : FundingRoute.COUNCIL;
    }

    /** What planning aims at beside what it always does, for the panel beside the plan; money lasts as an aim only for whoever pays. */
    public static List<String> aims(FundingRoute route) {
        if (route == FundingRoute.COUNCIL) {
            return List.of();
        }
        List<String> aims = new ArrayList<>();
        aims.add("Professional help to explore the options.");
        aims.add("Choosing the way that is best for them.");
        if (route == FundingRoute.SELF_FUNDED) {
            aims.add("Making their money last.");
        }
        aims.add("Choosing how it is arranged.");
        return List.copyOf(aims);
    }

    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        if (route(desk) == FundingRoute.COUNCIL) {
            return List.of();
        }
        @Nullable
        OptionsExplored explored =
                desk.section(MoneySection.class).map(MoneySection::explored).orElse(null);
        List<Lack> lacks = new ArrayList<>();
        if (explored == null || explored.councils().isEmpty()) {
            lacks.add(lack("The council's options were not looked at next to the person's own.", "councils"));
        }
        if (explored != null && !explored.councils().isEmpty() && explored.own().isEmpty()) {
            lacks.add(lack("The person's own options are not recorded next to the council's.", "own"));
        }
        return lacks;
    }

    private static Lack lack(String says, String field) {
        return Lack.warns(
                        Step.SUBMIT,
                        "SELF-04",
                        Topic.WAYS_OF_MEETING,
                        says,
                        "Look at both with them, and record what was explored.")
                .in(SectionName.MONEY, "explored." + field);
    }
}
