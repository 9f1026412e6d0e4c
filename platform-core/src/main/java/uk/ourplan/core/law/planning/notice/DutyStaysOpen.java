package uk.ourplan.core.law.planning.notice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.Beside;
import uk.ourplan.language.plan.Needs.Need;
import uk.ourplan.language.plan.Notice.InPlace;

/**
 * The duty to meet an eligible need stays open until support is in place for it, whoever provides it; neither the person's no
 * nor the end of the plan ends it (NEED-13).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/18">Care Act 2014 s.18</a>
 */
public final class DutyStaysOpen {

    private DutyStaysOpen() {}

    /** One for each eligible need; {@code null} for the day while the duty is open. */
    public record Duty(String need, @Nullable LocalDate dischargedOn) {}

    public static List<Duty> of(List<Need> needs, Beside beside) {
        return needs.stream()
                .filter(need -> Boolean.TRUE.equals(need.eligible()))
                .map(need -> new Duty(need.id(), inPlace(need, beside)))
                .toList();
    }

    private static @Nullable LocalDate inPlace(Need need, Beside beside) {
        return beside.inPlace().stream()
                .filter(each -> each.need().equals(need.id()))
                .map(InPlace::since)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Why the case cannot be closed on this day, naming the open needs; empty where the duty is discharged for all of them. */
    public static Optional<String> whyNotClosed(List<Duty> duties, LocalDate on) {
        String open = duties.stream()
                .filter(duty ->
                        duty.dischargedOn() == null || duty.dischargedOn().isAfter(on))
                .map(Duty::need)
                .collect(Collectors.joining(", "));
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of("The duty to meet eligible needs is open for need " + open
                        + ". Confirm the day on which support is in place, the council's or another.");
    }
}
