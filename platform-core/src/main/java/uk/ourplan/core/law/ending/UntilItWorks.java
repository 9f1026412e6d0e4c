package uk.ourplan.core.law.ending;

import static uk.ourplan.core.law.ending.EndLack.stops;
import static uk.ourplan.language.ending.EndingStage.END;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.ourplan.language.ending.EndGround;
import uk.ourplan.language.ending.EndingRecord.Instead;
import uk.ourplan.language.ending.EndingRecord.ServiceEnd;
import uk.ourplan.language.plan.Support.ServiceLine;

/**
 * The duty lasts until the other support is in place and found to meet each need; no council service stops earlier, and the
 * plan ends only when all have stopped and finance knows (END-11, END-12, FINANCE-17).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/18">Care Act 2014 s.18(1)</a>
 */
final class UntilItWorks {

    private UntilItWorks() {}

    static List<EndLack> lacking(EndingOnDesk d) {
        EndGround ground = d.ground();
        if (ground == null || ground == EndGround.DIED) {
            return List.of();
        }
        List<EndLack> lacks = new ArrayList<>();
        if (ground == EndGround.OWN_ARRANGEMENTS_REQUEST || ground == EndGround.SELF_FUNDED_CARE_HOME) {
            lacks.addAll(needs(d));
        }
        lacks.addAll(services(d));
        return lacks;
    }

    private static List<EndLack> needs(EndingOnDesk d) {
        List<EndLack> lacks = new ArrayList<>();
        for (String need : d.eligibleNeeds()) {
            List<Instead> instead = d.insteadOf(need);
            boolean there = instead.stream().anyMatch(one -> one.inPlace() != null && !d.isFuture(one.inPlace()));
            boolean works = instead.stream()
                    .anyMatch(one -> one.inPlace() != null && one.checked() != null && !d.isFuture(one.checked()));
            if (!there || !works) {
                lacks.add(stops(
                                END,
                                "END-11",
                                there
                                        ? "The other support for need " + need + " is not yet found to meet it."
                                        : "The other support for need " + need + " is not in place.",
                                there ? "Check it, and record the day." : "Record since when it is in place.")
                        .under("Care Act 2014 s.18(1)")
                        .at("instead"));
            }
        }
        return lacks;
    }

    private static List<EndLack> services(EndingOnDesk d) {
        List<EndLack> lacks = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        for (String line : d.councilServices()) {
            ServiceEnd end = end(d, line).orElse(new ServiceEnd(line, null, null, null));
            String called = line.equals(EndingOnDesk.DIRECT_PAYMENT) ? "the direct payment" : "service " + line;
            LocalDate last = end.ends();
            if (last == null) {
                lacks.add(twelve("No last day is set for " + called + ".", "Set it."));
                continue;
            }
            days.add(last);
            Optional<LocalDate> from = alternativeFrom(d, line);
            if (from.filter(last::isBefore).isPresent()) {
                lacks.add(stops(
                                END,
                                "END-11",
                                "The last day of " + called + " lies before what replaces it begins.",
                                "Put it off to the day on which the other support begins, or later.")
                        .under("Care Act 2014 s.18(1)")
                        .at("services"));
            }
            if (end.stopped() == null || d.isFuture(end.stopped()) || d.isFuture(last)) {
                lacks.add(twelve("Still open: " + called + ".", "Confirm that it has stopped."));
            } else if (end.financeTold() == null) {
                lacks.add(stops(
                                END,
                                "FINANCE-17",
                                "Finance is not told of the last day of " + called + ".",
                                "Send the notice, and record the day.")
                        .at("services"));
            }
        }
        if (Boolean.TRUE.equals(d.said().oneDay()) && days.stream().distinct().count() > 1) {
            lacks.add(stops(
                            END,
                            "END-11",
                            "All services are to stop on one day, and their last days differ.",
                            "Set one day, or let them stop one by one.")
                    .at("one_day"));
        }
        return lacks;
    }

    static Optional<ServiceEnd> end(EndingOnDesk d, String line) {
        return d.said().services().stream()
                .filter(one -> line.equals(one.line()))
                .findFirst();
    }

    /** The day from which everything that replaces a line is there, as far as days are named; a direct payment meets all needs. */
    private static Optional<LocalDate> alternativeFrom(EndingOnDesk d, String line) {
        List<String> meets = line.equals(EndingOnDesk.DIRECT_PAYMENT)
                ? d.eligibleNeeds()
                : d.desk().support().services().stream()
                        .filter(one -> one.id().equals(line))
                        .findFirst()
                        .map(ServiceLine::meets)
                        .orElse(List.of());
        return !d.leavesNeeds()
                ? Optional.empty()
                : meets.stream()
                        .filter(d.eligibleNeeds()::contains)
                        .map(need -> d.insteadOf(need).stream()
                                .map(one -> one.inPlace() == null ? one.from() : one.inPlace())
                                .filter(Objects::nonNull)
                                .min(Comparator.naturalOrder())
                                .orElse(null))
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder());
    }

    private static EndLack twelve(String says, String mend) {
        return stops(END, "END-12", says, mend).at("services");
    }
}
