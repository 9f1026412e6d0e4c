package uk.ourplan.core.law.planning.carer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.person.CarersAssessmentState;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.person.PersonAround.CarersPart;
import uk.ourplan.language.person.Sureness;
import uk.ourplan.language.plan.OtherPlanKind;
import uk.ourplan.language.plan.OtherPlanStatus;
import uk.ourplan.language.plan.OtherPlans;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.tenant.policy.CouncilPolicy;

/**
 * What is owed to carers: to ask again who was not sure, to offer an assessment to whoever was not offered one, and to go on
 * with what is under way with them where planning with the adult has stopped (CARER-02, CARER-03, CARER-05).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/10">Care Act 2014 s.10</a>
 */
public final class CarersOwed {

    private CarersOwed() {}

    /** What these rules want done; nothing in a carer's own plan. */
    public static List<OwedTask> owed(PlanOnDesk desk, CouncilPolicy policy) {
        List<OwedTask> owed = new ArrayList<>();
        carers(desk).forEach(carer -> of(carer, owed));
        owed.addAll(goingOn(desk, policy));
        return owed;
    }

    /** What is under way with a carer where planning with the adult has stopped or their plan has ended (CARER-05). */
    public static List<OwedTask> goingOn(PlanOnDesk desk, CouncilPolicy policy) {
        boolean stopped = desk.circumstances().stopped() != null
                && desk.circumstances().stopped().dated() != null;
        if (!stopped && !desk.beside().ending().isEnded()) {
            return List.of();
        }
        boolean ownPlanOpen = desk.section(OtherPlans.class).stream()
                .flatMap(section -> section.plans().stream())
                .anyMatch(
                        plan -> plan.kind() == OtherPlanKind.CARER && plan.status() == OtherPlanStatus.IN_PREPARATION);
        List<OwedTask> owed = new ArrayList<>();
        carers(desk).forEach(carer -> goesOn(carer, ownPlanOpen, owed));
        return owed;
    }

    private static List<PersonAround> carers(PlanOnDesk desk) {
        return desk.isForCarer()
                ? List.of()
                : desk.section(PeopleInvolved.class).map(PeopleInvolved::people).orElse(List.of()).stream()
                        .filter(CarersOnPlan::isCarer)
                        .toList();
    }

    /** Planning with the adult has stopped; what is under way with the carer has not. */
    private static void goesOn(PersonAround carer, boolean ownPlanOpen, List<OwedTask> owed) {
        CarersPart part = carer.carer();
        if (part != null
                && (part.assessment() == CarersAssessmentState.OFFERED
                        || (part.booked() != null && part.assessment() != CarersAssessmentState.DONE))) {
            owed.add(goesOn(carer, "assessment", "assessment", part.booked()));
        }
        if (ownPlanOpen) {
            owed.add(goesOn(carer, "plan", "support plan", null));
        }
    }

    private static OwedTask goesOn(PersonAround carer, String item, String what, @Nullable LocalDate on) {
        return OwedTask.of(
                        "CARER-05",
                        carer.id() + "-" + item,
                        "Go on with the " + what + " of carer " + carer.id()
                                + " as agreed with them: planning with the adult is over, theirs is not.",
                        "It ends when it is done or declined, or when planning with the adult goes on.")
                .by(on);
    }

    private static void of(PersonAround carer, List<OwedTask> owed) {
        CarersPart part = carer.carer();
        if (part == null) {
            return;
        }
        boolean unsure = Stream.of(part.able(), part.willing(), part.ableAhead(), part.willingAhead())
                .anyMatch(answer -> answer == Sureness.UNSURE);
        if (part.followUp() != null || unsure) {
            owed.add(OwedTask.of(
                            "CARER-02",
                            carer.id(),
                            "Ask " + carer.id() + " again whether they are able and willing to go on caring.",
                            "It ends when they are sure, on record, and no day to ask again is left.")
                    .by(part.followUp())
                    .under("Care Act 2014 s.10(5) (unverified)")
                    .in(SectionName.PEOPLE_INVOLVED, "people[" + carer.id() + "].carer.follow_up"));
        }
        if (part.assessment() == CarersAssessmentState.NOT_YET_OFFERED) {
            owed.add(OwedTask.of(
                            "CARER-03",
                            carer.id(),
                            "Offer a carer's assessment to " + carer.id() + ".",
                            "It ends when the offer, or what came of it, is on record.")
                    .under("Care Act 2014 s.10 (unverified)")
                    .in(SectionName.PEOPLE_INVOLVED, "people[" + carer.id() + "].carer.assessment"));
        }
    }
}
