package uk.ourplan.core.law.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.monitoring.Monitoring;
import uk.ourplan.language.monitoring.MonitoringNote.Arranged;
import uk.ourplan.language.monitoring.MonitoringNote.CutBack;
import uk.ourplan.language.monitoring.MonitoringNote.Discussed;
import uk.ourplan.language.monitoring.MonitoringNote.Stopped;
import uk.ourplan.language.monitoring.MonitoringNote.Tests;
import uk.ourplan.language.monitoring.Rhythm;
import uk.ourplan.language.monitoring.TalkDecision;

/**
 * Less monitoring, or none: three things are weighed, three steps come before the last activity, and supervision talks about what
 * goes on (MONITOR-09, MONITOR-10, MONITOR-11).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/27">Care Act 2014 s.27(1)(a)</a>
 */
public final class EndingMonitoring {

    private EndingMonitoring() {}

    /**
     * What stops it from stopping.
     *
     * @param reviewBy the agreed day of the next statutory review; {@code null} where none is recorded
     */
    public static List<Missing> missing(Stopped said, @Nullable LocalDate reviewBy, boolean planEnded) {
        List<Missing> missing = new ArrayList<>();
        if (!planEnded && reviewBy == null) {
            missing.add(new Missing(
                    "MONITOR-11", "ceases", "First step: agree the day of the next statutory review, and record it."));
        }
        if (said.toldOn() == null || blank(said.toldTo())) {
            missing.add(new Missing(
                    "MONITOR-11",
                    "told_on",
                    "Second step: tell the person or their representative what to do if needs or situation change, and"
                            + " record whom and when."));
        }
        if (said.informationOn() == null && !Boolean.TRUE.equals(said.informationNotNeeded())) {
            missing.add(new Missing(
                    "MONITOR-11",
                    "information_on",
                    "Third step: give information and advice, or record that none is needed."));
        }
        if (said.ceases() == null) {
            missing.add(new Missing("MONITOR-11", "ceases", "Give the last day of the monitoring."));
        }
        return missing;
    }

    /** Whether it stopped, or was changed to less than before. */
    public static boolean isCutBack(String number, Monitoring all) {
        if (all.stop(number).isPresent()) {
            return true;
        }
        List<Arranged> said = all.arranged().stream()
                .filter(each -> each.arrangement().equals(number))
                .toList();
        return said.size() > 1 && isLess(said.get(said.size() - 2), said.getLast(), all);
    }

    /** Less often, or over sooner than it was last to go on. */
    private static boolean isLess(Arranged before, Arranged now, Monitoring all) {
        LocalDate until = DaysOfMonitoring.until(before, now.on(), all);
        boolean seldom = before.rhythm() != null && now.rhythm() != null && isMoreSeldom(before.rhythm(), now.rhythm());
        boolean sooner = until != null && now.until() != null && now.until().isBefore(until);
        return seldom || sooner;
    }

    /** Once is the most seldom of all, though it stands first among them. */
    private static boolean isMoreSeldom(Rhythm before, Rhythm now) {
        return before != Rhythm.ONCE && (now == Rhythm.ONCE || now.compareTo(before) > 0);
    }

    /** What was not weighed before it was cut back, in words; nothing where it was not. */
    public static List<String> notWeighed(String number, Monitoring all) {
        if (!isCutBack(number, all)) {
            return List.of();
        }
        Optional<CutBack> said = weighed(number, all);
        List<String> open = new ArrayList<>();
        if (blank(said.map(CutBack::personView).orElse(null))) {
            open.add("the person's view of the need to monitor");
        }
        boolean carer = all.arrangement(number)
                .map(Arranged::tests)
                .map(Tests::carerExists)
                .orElse(false);
        if (carer && blank(said.map(CutBack::carerView).orElse(null))) {
            open.add("the carer's view");
        }
        if (blank(said.map(CutBack::wellbeing).orElse(null))) {
            open.add("the effect on wellbeing and resilience");
        }
        return open;
    }

    /** What was last weighed. */
    public static Optional<CutBack> weighed(String number, Monitoring all) {
        return all.cutBack().stream()
                .filter(each -> each.arrangement().equals(number))
                .reduce((first, later) -> later);
    }

    /** Whether somebody is unhappy with a cut, so that the right to complain is told. */
    public static boolean isAgainstTheirWishes(String number, Monitoring all) {
        return isCutBack(number, all)
                && weighed(number, all).map(CutBack::unhappy).orElse(false);
    }

    /** The last day by which open monitoring is talked about in supervision, counted from its start or the last talk. */
    public static LocalDate talkedAboutBy(String number, Monitoring all, int days) {
        LocalDate since = all.discussed().stream()
                .filter(each -> each.arrangement().equals(number))
                .map(Discussed::on)
                .reduce((first, later) -> later)
                .orElseGet(() -> all.arranged().stream()
                        .filter(each -> each.arrangement().equals(number))
                        .findFirst()
                        .map(Arranged::on)
                        .orElseThrow());
        return since.plusDays(days);
    }

    /** Whether supervision decided that it stops, and it has not. */
    public static boolean isToStop(String number, Monitoring all) {
        return all.stop(number).isEmpty()
                && all.discussed().stream()
                        .filter(each -> each.arrangement().equals(number))
                        .reduce((first, later) -> later)
                        .filter(each -> each.decision() == TalkDecision.STOP)
                        .isPresent();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
