package uk.ourplan.core.law.ending;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.ending.EndGround;
import uk.ourplan.language.ending.EndingOfPlan;
import uk.ourplan.language.ending.EndingRecord;
import uk.ourplan.language.ending.EndingRecord.Arranging;
import uk.ourplan.language.ending.EndingRecord.Instead;
import uk.ourplan.language.ending.EndingRecord.Request;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.person.AftercareStatus;
import uk.ourplan.language.person.Certainty;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.plan.Needs.Need;

/** An ending with the plan that it is about, on a day. */
public record EndingOnDesk(PlanOnDesk desk, EndingOfPlan ending, LocalDate on) {

    /** The number under which the direct payment stands among the services that stop. */
    public static final String DIRECT_PAYMENT = "DP";

    EndingRecord said() {
        return ending.said();
    }

    @Nullable
    EndGround ground() {
        return said().ground();
    }

    boolean isOn(EndGround one) {
        return ground() == one;
    }

    boolean leavesNeeds() {
        EndGround ground = ground();
        return ground != null && ground.leavesNeeds();
    }

    /** The eligible needs that the plan names, by number. */
    List<String> eligibleNeeds() {
        return eligible(desk);
    }

    static List<String> eligible(PlanOnDesk desk) {
        return desk.needs().stream()
                .filter(need -> Boolean.TRUE.equals(need.eligible()))
                .map(Need::id)
                .toList();
    }

    Arranging arranging() {
        Arranging arranging = said().arranging();
        return arranging == null ? new Arranging(null, null, null, null, null) : arranging;
    }

    Request request() {
        Request request = said().request();
        return request == null ? new Request(null, null, null, null, null, null, null) : request;
    }

    /** What is named for this need, with somebody to do it. */
    List<Instead> insteadOf(String need) {
        return insteadOf(said(), need);
    }

    static List<Instead> insteadOf(EndingRecord said, String need) {
        return said.instead().stream()
                .filter(one -> need.equals(one.need()) && one.kind() != null && !blank(one.who()))
                .toList();
    }

    /** The eligible needs for which nothing is named. */
    List<String> unmatched() {
        return eligibleNeeds().stream()
                .filter(need -> insteadOf(need).isEmpty())
                .toList();
    }

    /** The lines that the council arranges or pays for, and the direct payment. */
    List<String> councilServices() {
        return councilServices(desk);
    }

    /** The same of a plan that nobody ends yet. */
    public static List<String> councilServices(PlanOnDesk desk) {
        List<String> lines = new ArrayList<>();
        if (!desk.course().isInForce()) {
            return lines;
        }
        desk.support().services().stream()
                .filter(line -> line.funder() == null || line.funder() == Funder.COUNCIL)
                .forEach(line -> lines.add(line.id()));
        if (desk.hasDirectPayment()) {
            lines.add(DIRECT_PAYMENT);
        }
        return lines;
    }

    Certainty risk() {
        return risk(desk.circumstances());
    }

    static Certainty risk(Circumstances about) {
        return about.safeguarding() == null || about.safeguarding().risk() == null
                ? Certainty.UNKNOWN
                : about.safeguarding().risk();
    }

    static boolean hasAftercare(Circumstances about, LocalDate on) {
        Circumstances.Section117 aftercare = about.section117();
        if (aftercare == null || (aftercare.since() == null && aftercare.status() == null)) {
            return false;
        }
        Optional<LocalDate> lastDay = Optional.ofNullable(aftercare.ended()).map(Circumstances.AftercareEnd::lastDay);
        return aftercare.status() != AftercareStatus.ENDED
                || lastDay.filter(day -> !day.isBefore(on)).isPresent();
    }

    boolean isFuture(@Nullable LocalDate day) {
        return day != null && day.isAfter(on);
    }
}
