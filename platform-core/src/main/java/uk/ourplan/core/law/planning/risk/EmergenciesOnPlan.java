package uk.ourplan.core.law.planning.risk;

import static uk.ourplan.core.law.planning.desk.Lack.prompts;
import static uk.ourplan.core.law.planning.desk.Lack.warns;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.ourplan.core.law.planning.desk.Lack;
import uk.ourplan.core.law.planning.desk.Missing;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.desk.Topic;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.plan.MetBy;
import uk.ourplan.language.plan.ProviderKind;
import uk.ourplan.language.plan.RiskStarter;
import uk.ourplan.language.plan.Risks;
import uk.ourplan.language.plan.Risks.Standing;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support.ServiceLine;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * The arrangements that always stand: cover when support cannot come or a carer cannot go on, whom to ring, who holds a key,
 * the home and the animals in it, and getting out of it (RISK-07).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/47">Care Act 2014 s.47</a>
 */
public final class EmergenciesOnPlan {

    private static final Set<ProviderKind> SOMEBODY_COMES =
            EnumSet.of(ProviderKind.ASSISTANT, ProviderKind.AGENCY, ProviderKind.CHARITY, ProviderKind.COUNCIL);
    private static final Standing NOTHING = new Standing(null, null, null, null, null, null);

    private EmergenciesOnPlan() {}

    /** What these rules find lacking. */
    public static List<Lack> lacking(PlanOnDesk desk, CouncilPolicy policy) {
        Standing standing = desk.section(Risks.class).map(Risks::standing).orElse(NOTHING);
        List<Lack> lacks = new ArrayList<>();
        cover(desk).ifPresent(lacks::add);
        carers(desk).ifPresent(lacks::add);
        if (blank(standing.emergencyContact())) {
            lacks.add(lack("Nobody is named to be rung in an emergency.", "Name at least one.", "emergency_contact"));
        }
        if (blank(standing.keyholder())) {
            lacks.add(lack("Who holds a key is blank.", "Name them, or write that nobody does and why.", "keyholder"));
        }
        if (blank(standing.homeAndPets())
                && (desk.whose().livesAlone() || desk.whose().hasPets())) {
            lacks.add(ask(
                    "What becomes of the home and of pets on admission is blank.",
                    "Arrange it, or write that nothing is needed and why.",
                    "home_and_pets"));
        }
        evacuation(standing).ifPresent(lacks::add);
        return lacks;
    }

    /** One answer in free text is enough; a plan that is needed and missing is a task for somebody. */
    private static Optional<Lack> evacuation(Standing standing) {
        boolean exists = Boolean.TRUE.equals(standing.evacuationExists());
        if (exists && blank(standing.evacuationPlan())) {
            return Optional.of(ask(
                    "There is a personal fire evacuation plan, and what it says is blank.",
                    "Sum it up.",
                    "evacuation_plan"));
        }
        if (!exists && Boolean.TRUE.equals(standing.evacuationNeeded())) {
            return Optional.of(ask(
                    "A personal fire evacuation plan is needed, and there is none.",
                    "Arrange one.",
                    "evacuation_needed"));
        }
        boolean answered = exists || standing.evacuationNeeded() != null || !blank(standing.evacuationPlan());
        return answered
                ? Optional.empty()
                : Optional.of(ask(
                        "Whether a personal fire evacuation plan exists or is needed is blank.",
                        "Sum it up where there is one; otherwise say whether one is needed.",
                        "evacuation_exists"));
    }

    private static Optional<Lack> cover(PlanOnDesk desk) {
        Missing missing = new Missing();
        desk.support().services().forEach(line -> missing.when(needsCover(line) && blank(line.cover()), line.id()));
        return missing.says("What happens when it cannot come is blank for line")
                .map(says -> warns(
                                Step.SUBMIT,
                                "RISK-07",
                                Topic.RISKS,
                                says,
                                "Say who or what steps in; none with a reason is an answer.")
                        .in(SectionName.SUPPORT, "services[" + missing.first() + "].cover"));
    }

    private static boolean needsCover(ServiceLine line) {
        var from = line.provider();
        return from != null
                && from.kind() != null
                && SOMEBODY_COMES.contains(from.kind())
                && line.frequency() != null
                && line.frequency() != Frequency.ONE_OFF
                && !line.meets().isEmpty();
    }

    /** A risk to the plan that starts with informal care and has its contingency answers this for every need at once. */
    private static Optional<Lack> carers(PlanOnDesk desk) {
        boolean answeredForAll = desk.section(Risks.class).stream()
                .flatMap(risks -> risks.items().stream())
                .anyMatch(risk -> risk.starter() == RiskStarter.INFORMAL
                        && risk.contingency() != null
                        && !blank(risk.contingency().after()));
        Missing missing = new Missing();
        desk.needs()
                .forEach(need -> missing.when(
                        need.metBy().contains(MetBy.CARER) && blank(need.ifCarerStops()) && !answeredForAll,
                        need.id()));
        return missing.says("What happens if the carer cannot go on is blank for need")
                .map(says -> warns(
                                Step.SUBMIT,
                                "RISK-07",
                                Topic.RISKS,
                                says,
                                "Say what is done then, on the need or as a risk to the plan.")
                        .in(SectionName.NEEDS, "needs[" + missing.first() + "].if_carer_stops"));
    }

    private static Lack lack(String says, String mend, String field) {
        return warns(Step.SUBMIT, "RISK-07", Topic.RISKS, says, mend).in(SectionName.RISKS, "standing." + field);
    }

    private static Lack ask(String says, String mend, String field) {
        return prompts(Step.SUBMIT, "RISK-07", Topic.RISKS, says, mend)
                .under("Care Act 2014 s.47 (unverified)")
                .in(SectionName.RISKS, "standing." + field);
    }
}
