package uk.ourplan.core.law.ending;

import static uk.ourplan.core.law.ending.EndLack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;
import static uk.ourplan.language.ending.EndingStage.AGREE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.ending.EndGround;
import uk.ourplan.language.ending.EndingRecord.CareHome;
import uk.ourplan.language.ending.EndingRecord.Event;
import uk.ourplan.language.ending.EndingRecord.Reassessed;

/**
 * A plan ends on three grounds only, each with its evidence; death and a move to another council are events beside them
 * (END-01, END-09, END-10).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/24">Care Act 2014 s.24(2)</a>
 */
final class TheGround {

    private TheGround() {}

    static List<EndLack> lacking(EndingOnDesk d) {
        EndGround ground = d.ground();
        if (ground == null) {
            return List.of(stops(AGREE, "END-01", "No ground is named.", "Choose the ground or the event.")
                    .at("ground"));
        }
        boolean signed = d.desk().course().isInForce();
        if (signed == (ground == EndGround.PLANNING_STOPPED) && !ground.isEvent() && isKnown(ground)) {
            return List.of(stops(
                            AGREE,
                            "END-01",
                            signed
                                    ? "This plan is signed, so it is ended on a ground and planning is not stopped."
                                    : "This plan is not signed, so planning is stopped and no plan is ended.",
                            "Choose what fits.")
                    .at("ground"));
        }
        return switch (ground) {
            case OWN_ARRANGEMENTS_REQUEST, PLANNING_STOPPED -> List.of();
            case NO_ELIGIBLE_NEEDS -> noEligibleNeeds(d);
            case SELF_FUNDED_CARE_HOME -> careHome(d);
            case DIED, MOVED_AREA -> event(d, ground);
            case BEHAVIOUR, NOT_COOPERATING, TURNED_18, OTHER -> NoGround.lacking(d, ground);
        };
    }

    private static boolean isKnown(EndGround ground) {
        return ground.leavesNeeds() || ground == EndGround.NO_ELIGIBLE_NEEDS;
    }

    private static List<EndLack> event(EndingOnDesk d, EndGround ground) {
        Event event = d.said().event();
        List<EndLack> lacks = new ArrayList<>();
        if (event == null || event.dated() == null || d.isFuture(event.dated())) {
            lacks.add(stops(AGREE, "END-01", "The event has no day.", "Give the day; it cannot lie ahead.")
                    .at("event.dated"));
        }
        if (event == null || blank(event.evidence())) {
            lacks.add(stops(
                            AGREE,
                            "END-01",
                            ground == EndGround.DIED
                                    ? "Nothing shows that the person died."
                                    : "Nothing shows that the other council has taken over.",
                            "Say what shows it.")
                    .at("event.evidence"));
        }
        return lacks;
    }

    private static List<EndLack> noEligibleNeeds(EndingOnDesk d) {
        Reassessed said = d.said().reassessed();
        Reassessed now = said == null ? new Reassessed(null, null, null, null, null) : said;
        List<EndLack> lacks = new ArrayList<>();
        if (now.changeFound() == null) {
            lacks.add(nine("What led to the reassessment has no day.", "change_found"));
        }
        if (isBefore(now.completed(), now.changeFound())) {
            lacks.add(nine("There is no reassessment on or after the review or change that prompted it.", "completed"));
        }
        if (isBefore(now.decided(), now.changeFound())) {
            lacks.add(nine(
                    "There is no eligibility decision on or after the review or change that prompted it.", "decided"));
        }
        if (!Boolean.TRUE.equals(now.noneEligible())) {
            lacks.add(nine("The decision does not say that no need is eligible.", "none_eligible"));
        }
        if (now.reasonsGiven() == null) {
            lacks.add(nine("The person has not been given the reasons and advice in writing.", "reasons_given"));
        }
        return lacks;
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate found) {
        return day == null || (found != null && day.isBefore(found));
    }

    private static EndLack nine(String says, String field) {
        return stops(AGREE, "END-09", says, "Reassess, decide and give the reasons in writing, and record the days.")
                .under("Care Act 2014 s.24(2)")
                .at("reassessed." + field);
    }

    private static List<EndLack> careHome(EndingOnDesk d) {
        CareHome said = d.said().careHome();
        CareHome home = said == null ? new CareHome(null, null, null, null, null, null) : said;
        List<EndLack> lacks = new ArrayList<>();
        if (!Boolean.TRUE.equals(d.arranging().selfFunding())) {
            lacks.add(ten("The person does not pay for their own care.", "arranging.self_funding"));
        }
        if (!Boolean.TRUE.equals(home.inOrMoving())) {
            lacks.add(
                    ten("Needs are not met in a care home, and no move to one is planned.", "care_home.in_or_moving"));
        }
        if (!Boolean.FALSE.equals(home.agreedToKeep())) {
            lacks.add(ten(
                    home.agreedToKeep() == null
                            ? "Whether the council agreed before to keep the plan is not answered."
                            : "The council agreed before to keep the plan.",
                    "care_home.agreed_to_keep"));
        }
        lacks.addAll(Arranger.lacking(d, "END-10"));
        lacks.addAll(PlanOfASelfFunder.inACareHome(d, home));
        return lacks;
    }

    private static EndLack ten(String says, String field) {
        return stops(AGREE, "END-10", says, "Answer it; the ground needs all four.")
                .at(field);
    }
}
