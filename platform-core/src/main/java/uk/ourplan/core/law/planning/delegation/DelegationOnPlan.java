package uk.ourplan.core.law.planning.delegation;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.warns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.date.Days;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.plan.MoneySection;
import uk.ourplan.language.plan.PackItem;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.PeopleInvolved.Delegation;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * What the person will contribute is given to whoever makes the plan once it is known, also after they have begun; it holds
 * nothing up that was begun before (DELEGATE-04). What somebody else wrote is gone through by the council's co-ordinator, because
 * giving the making of a plan away never moves the responsibility for it (DELEGATE-06).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(8)</a>
 */
public final class DelegationOnPlan {

    private DelegationOnPlan() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        List<Lack> lacks = new ArrayList<>();
        if (isUntold(desk)) {
            lacks.add(prompts(
                            Step.SUBMIT,
                            "DELEGATE-04",
                            Topic.INFORMATION,
                            "What the person will contribute is known, and whoever makes the plan has not been told.",
                            "Tell them and tick it.")
                    .under("Care Act 2014 s.25(8)")
                    .in(SectionName.PEOPLE_INVOLVED, "delegation.pack"));
        }
        goneThrough(desk).ifPresent(lacks::add);
        return lacks;
    }

    /** What stops a plan stops this one as well, whoever wrote it; what was written for the council is read by it first. */
    private static Optional<Lack> goneThrough(PlanOnDesk desk) {
        Delegation said = terms(desk);
        LocalDate agreed = said.agreed();
        if (agreed == null || desk.signedOff()) {
            return Optional.empty();
        }
        LocalDate read = said.goneThrough();
        if (read != null && !read.isBefore(agreed)) {
            return Optional.empty();
        }
        String whose = said.sections().isEmpty() ? "The plan" : "Parts of the plan";
        return Optional.of(warns(
                        Step.SUBMIT,
                        "DELEGATE-06",
                        Topic.INVOLVEMENT,
                        whose + " may be made by somebody else since " + Days.inWords(agreed)
                                + ", and the council's co-ordinator has not gone through what they wrote."
                                + " The council stays responsible for it, and it takes effect on the council's signature only.",
                        "Go through it with what this check finds, tell them what is missing, and give the day.")
                .under("Care Act 2014 s.25(1), s.25(7) (unverified)")
                .in(SectionName.PEOPLE_INVOLVED, "delegation.gone_through"));
    }

    /** A task for as long as they were not told. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        return isUntold(desk) && !desk.course().isInForce()
                ? List.of(OwedTask.of(
                                "DELEGATE-04",
                                "contribution",
                                "Tell whoever makes the plan what the person will contribute: it is known now.",
                                "It ends when that item of the pack is ticked as given.")
                        .under("Care Act 2014 s.25(8)")
                        .in(SectionName.PEOPLE_INVOLVED, "delegation.pack"))
                : List.of();
    }

    private static boolean isUntold(PlanOnDesk desk) {
        Delegation said = terms(desk);
        boolean known = desk.section(MoneySection.class)
                .map(MoneySection::financialAssessment)
                .map(MoneySection.FinancialAssessment::contributionWeeklyPence)
                .isPresent();
        return known && !said.pack().isEmpty() && !said.pack().contains(PackItem.CONTRIBUTION);
    }

    private static Delegation terms(PlanOnDesk desk) {
        return desk.section(PeopleInvolved.class)
                .map(PeopleInvolved::delegation)
                .orElse(Delegation.NONE);
    }
}
