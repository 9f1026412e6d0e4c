package uk.ourplan.core.law.planning.risk;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.plan.RiskLevel;
import uk.ourplan.language.plan.Risks;
import uk.ourplan.language.plan.Risks.Risk;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;
import uk.ourplan.tenant.policy.Settings;

/**
 * A grave risk has a formal assessment that is used in the plan, and a lawful risk to oneself alone is the person's own to
 * take (RISK-09, RISK-10).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2005/9/section/1">Mental Capacity Act 2005 s.1</a>
 */
public final class RisksWeighed {

    private RisksWeighed() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        Risks risks = desk.section(Risks.class).orElse(null);
        if (risks == null) {
            return List.of();
        }
        List<Lack> lacks = new ArrayList<>();
        InEffect<RiskLevel> threshold = policy.read(Settings.FORMAL_RISK_ASSESSMENT_FROM);
        formalAssessment(risks, threshold.value()).forEach(lack -> lacks.add(lack.reading(threshold)));
        boolean doubted = desk.capacity().stream().anyMatch(one -> one.status() == CapacityStatus.DOUBTED);
        risks.items().forEach(risk -> lacks.addAll(taken(risk, doubted)));
        return lacks;
    }

    private static List<Lack> formalAssessment(Risks risks, RiskLevel formalFrom) {
        Risks.FormalAssessment assessment = risks.formalAssessment();
        if (assessment != null) {
            return blank(assessment.used()) && reaches(risks, formalFrom)
                    ? List.of(formal(
                            "How the formal risk assessment was used in the plan is blank.",
                            "Say what in the plan follows from it."))
                    : List.of();
        }
        List<Lack> lacks = new ArrayList<>();
        for (Risk risk : risks.items()) {
            RiskLevel level = risk.level();
            if (level != null && level.compareTo(formalFrom) >= 0) {
                lacks.add(formal(
                        "Risk " + risk.id() + " is " + level.code() + ", and no formal risk assessment is linked.",
                        "Link a formal assessment; this council asks for one from " + formalFrom.code() + " up."));
            } else if (level != null
                    && isJustBelow(level, formalFrom)
                    && blank(risks.formalDeclined())
                    && !Boolean.TRUE.equals(risks.formalWanted())) {
                lacks.add(prompts(
                                Step.AUTHORISE,
                                "RISK-09",
                                Topic.RISKS,
                                "Risk " + risk.id() + " is " + level.code()
                                        + ", just below where this council asks for a formal risk assessment.",
                                "Link one, say that one is wanted, or say why it is not called for.")
                        .in(SectionName.RISKS, "formal_declined"));
            }
        }
        return lacks;
    }

    /** Nobody recommends a formal assessment of a low risk. */
    private static boolean isJustBelow(RiskLevel level, RiskLevel formalFrom) {
        return switch (formalFrom) {
            case LOW, MODERATE -> false;
            case CONSIDERABLE -> level == RiskLevel.MODERATE;
            case SIGNIFICANT -> level == RiskLevel.CONSIDERABLE;
        };
    }

    private static boolean reaches(Risks risks, RiskLevel formalFrom) {
        return risks.items().stream()
                .map(Risk::level)
                .anyMatch(level -> level != null && level.compareTo(formalFrom) >= 0);
    }

    private static Lack formal(String says, String mend) {
        return stops(Step.AUTHORISE, "RISK-09", Topic.PROTECTION, says, mend)
                .in(SectionName.RISKS, "formal_assessment");
    }

    private static List<Lack> taken(Risk risk, boolean doubted) {
        Risks.Taken taken = risk.taken();
        if (taken == null) {
            return List.of();
        }
        List<Lack> lacks = new ArrayList<>();
        if (!Boolean.TRUE.equals(taken.lawful())) {
            lacks.add(notTheirs(
                    risk,
                    taken.lawful() == null ? "whether it is lawful is not answered" : "it is not lawful",
                    "Answer that, or take the choice out; look at the council's risk policy and at safeguarding.",
                    "lawful"));
        }
        if (taken.affectsOthers() == null) {
            lacks.add(notTheirs(
                    risk, "whether it touches others is not answered", "Answer yes or no.", "affects_others"));
        } else if (taken.affectsOthers() && blank(taken.planForOthers())) {
            lacks.add(notTheirs(
                    risk,
                    "it touches the safety or wellbeing of others",
                    "Write down how they are kept safe; look at the council's risk policy.",
                    "plan_for_others"));
        }
        if (doubted) {
            lacks.add(notTheirs(
                    risk,
                    "the person's capacity is doubted",
                    "Assess capacity for this choice first; until a doubt is recorded it is presumed.",
                    "lawful"));
        }
        return lacks;
    }

    private static Lack notTheirs(Risk risk, String because, String mend, String field) {
        return stops(
                        Step.SUBMIT,
                        "RISK-10",
                        Topic.RISKS,
                        "Risk " + risk.id() + " cannot be recorded as the person's to take: " + because + ".",
                        mend)
                .under("Mental Capacity Act 2005 s.1")
                .in(SectionName.RISKS, "items[" + risk.id() + "].taken." + field);
    }
}
