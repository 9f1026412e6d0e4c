package uk.ourplan.core.law.ending;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.notice.DutyStaysOpen.Duty;
import uk.ourplan.language.ending.EndGround;
import uk.ourplan.language.ending.EndingOfPlan;

/**
 * The duty to meet an eligible need when a plan ends or planning stops: open until other support is in place and found to meet
 * it. An ended plan does not clear it (END-11, NEED-13).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/18">Care Act 2014 s.18(1)</a>
 */
public final class DutyAfterEnding {

    private DutyAfterEnding() {}

    /** One for each eligible need; none where no need is eligible any more, or after an event. */
    public static List<Duty> of(PlanOnDesk desk, EndingOfPlan ending) {
        EndGround ground = ending.said().ground();
        if (ground == null || ground.isEvent() || ground == EndGround.NO_ELIGIBLE_NEEDS) {
            return List.of();
        }
        return EndingOnDesk.eligible(desk).stream()
                .map(need -> new Duty(need, discharged(desk, ending, need)))
                .toList();
    }

    /** The numbers of the needs for which it is open on this day. */
    public static List<String> open(PlanOnDesk desk, EndingOfPlan ending, LocalDate on) {
        return of(desk, ending).stream()
                .filter(duty ->
                        duty.dischargedOn() == null || duty.dischargedOn().isAfter(on))
                .map(Duty::need)
                .toList();
    }

    private static @Nullable LocalDate discharged(PlanOnDesk desk, EndingOfPlan ending, String need) {
        Stream<LocalDate> said = EndingOnDesk.insteadOf(ending.said(), need).stream()
                .filter(one -> one.inPlace() != null && one.checked() != null)
                .map(one -> later(one.inPlace(), one.checked()));
        // what was in place before the ending was opened may be what ends
        Stream<LocalDate> madeKnown = desk.beside().inPlace().stream()
                .filter(one -> one.need().equals(need) && !one.since().isBefore(ending.openedOn()))
                .map(one -> one.since());
        return Stream.concat(said, madeKnown).min(Comparator.naturalOrder()).orElse(null);
    }

    private static LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            throw new IllegalArgumentException("Two days are compared.");
        }
        return one.isBefore(other) ? other : one;
    }
}
