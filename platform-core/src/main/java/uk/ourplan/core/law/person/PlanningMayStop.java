package uk.ourplan.core.law.person;

import static uk.ourplan.core.law.person.Objection.blank;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.AftercareStatus;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.person.Certainty;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.Circumstances.NotEngaging;
import uk.ourplan.language.person.Circumstances.Obstruction;
import uk.ourplan.language.person.Circumstances.Safeguarding;
import uk.ourplan.language.person.Circumstances.Section117;

/**
 * Planning stops only because the person, who has capacity for that choice, no longer wants the council to meet their needs, and
 * only where nothing else requires a plan: never where they are at risk of abuse or neglect, never while after-care under
 * section 117 goes on, never because somebody keeps the council from the person (INVOLVE-14, INVOLVE-17, S117-05).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2005/9/section/2">Mental Capacity Act 2005 s.2</a>
 */
public final class PlanningMayStop {

    private PlanningMayStop() {}

    /** Every test that fails; planning may stop where none does. */
    public static List<Objection> objections(Circumstances now, List<Capacity> capacity) {
        List<Objection> objections = new ArrayList<>();
        if (!saidNo(now.notEngaging(), now.obstruction())) {
            objections.add(stop(
                    "INVOLVE-14", "The person has not said that they no longer want the council to meet their needs."));
        }
        objections.addAll(capacity(capacity.stream()
                .filter(one -> one.decision() == CapacityDecision.REFUSE_PLAN)
                .findFirst()
                .orElse(null)));
        Safeguarding safeguarding = now.safeguarding();
        Certainty risk = safeguarding == null ? null : safeguarding.risk();
        if (risk != Certainty.NO) {
            objections.add(
                    stop(
                            "INVOLVE-14",
                            risk == Certainty.YES
                                    ? "The person is at risk of abuse or neglect, so there must be a plan whatever they ask."
                                    : "Whether the person is at risk of abuse or neglect is not answered; while it is open, planning goes on."));
        }
        Section117 aftercare = now.section117();
        if (aftercare != null && aftercare.status() != AftercareStatus.ENDED) {
            objections.add(
                    stop(
                            "S117-05",
                            "After-care under section 117 goes on. A refusal to take part does not end it: keep trying, and log each try."));
        }
        Obstruction obstruction = now.obstruction();
        if (obstruction != null
                && Boolean.TRUE.equals(obstruction.goesOn())
                && !Boolean.TRUE.equals(obstruction.confirmedByPerson())) {
            objections.add(
                    stop(
                            "INVOLVE-17",
                            "Somebody stands in the way, and the person has not confirmed that it is at their request. Act to get planning done."));
        }
        return objections;
    }

    private static boolean saidNo(@Nullable NotEngaging apart, @Nullable Obstruction obstruction) {
        return (apart != null && apart.wantsNeedsMet() == Certainty.NO)
                || (obstruction != null && obstruction.wantsNeedsMet() == Certainty.NO);
    }

    private static List<Objection> capacity(@Nullable Capacity toRefuse) {
        if (toRefuse == null || blank(toRefuse.finding())) {
            return List.of(
                    stop(
                            "INVOLVE-14",
                            "That the person has capacity to refuse a plan, and what that rests on, is not recorded under Capacity."));
        }
        CapacityStatus status = toRefuse.status();
        if (status == CapacityStatus.ASSESSED_LACKS) {
            return List.of(
                    stop(
                            "INVOLVE-14",
                            "The person lacks capacity to refuse a plan. Decide in their best interests; planning goes on meanwhile."));
        }
        return status == CapacityStatus.DOUBTED
                ? List.of(stop(
                        "INVOLVE-14",
                        "Capacity to refuse a plan is doubted. Have it assessed for this decision first."))
                : List.of();
    }

    private static Objection stop(String rule, String says) {
        return new Objection(rule, "stopped.dated", says);
    }
}
