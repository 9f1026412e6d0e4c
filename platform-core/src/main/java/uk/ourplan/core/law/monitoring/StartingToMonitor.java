package uk.ourplan.core.law.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.monitoring.AgreedBy;
import uk.ourplan.language.monitoring.MonitoringNote.Arranged;
import uk.ourplan.language.monitoring.MonitoringNote.Continued;
import uk.ourplan.language.monitoring.MonitoringNote.Evidence;
import uk.ourplan.language.monitoring.MonitoringNote.Grounds;
import uk.ourplan.language.monitoring.MonitoringNote.Tests;

/**
 * Monitoring starts, and goes on, only on evidence of the actual risk, with dependency weighed; it starts only where it is
 * proportionate, agreed and set from strengths, and where every item of the arrangement is said (MONITOR-02, MONITOR-03,
 * MONITOR-05).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/27">Care Act 2014 s.27(1)(a)</a>
 */
public final class StartingToMonitor {

    private static final Tests NOT_SAID = new Tests(null, null, null, null, null, null, null, null, null, null);

    private final List<Missing> missing = new ArrayList<>();

    private StartingToMonitor() {}

    /**
     * What stops an arrangement from starting.
     *
     * @param riskOfAbuse whether a risk of abuse or neglect is recorded, so that a refusal has a route
     */
    public static List<Missing> missing(Arranged said, boolean riskOfAbuse) {
        StartingToMonitor starting = new StartingToMonitor();
        starting.items(said);
        starting.grounds(said.grounds());
        starting.tests(said.tests() == null ? NOT_SAID : said.tests(), riskOfAbuse);
        return List.copyOf(starting.missing);
    }

    /** What stops it from going on. */
    public static List<Missing> missing(Continued said) {
        StartingToMonitor going = new StartingToMonitor();
        going.must(said.until() != null, "MONITOR-05", "until", "Say until when it goes on.");
        Grounds grounds = said.grounds();
        if (Boolean.TRUE.equals(said.stillValid())
                && (grounds == null || grounds.evidence().isEmpty())) {
            going.weighed(grounds);
        } else {
            going.grounds(grounds);
        }
        return List.copyOf(going.missing);
    }

    private void items(Arranged said) {
        text(said.purpose(), "MONITOR-05", "purpose", "Say what it is for.");
        text(said.watched(), "MONITOR-05", "watched", "Say what is watched.");
        must(said.method() != null, "MONITOR-05", "method", "Say how.");
        must(said.rhythm() != null, "MONITOR-05", "rhythm", "Say how often.");
        text(said.responsible(), "MONITOR-05", "responsible", "Say who does it.");
        must(said.first() != null, "MONITOR-05", "first", "Give the day of the first activity.");
        must(said.until() != null, "MONITOR-05", "until", "Give its end, or the day of the decision on it.");
        LocalDate first = said.first();
        LocalDate until = said.until();
        must(
                first == null || until == null || !until.isBefore(first),
                "MONITOR-05",
                "until",
                "Its end cannot lie before its first activity.");
        if (first != null && until != null && said.rhythm() != null) {
            must(
                    DaysOfMonitoring.of(first, said.rhythm(), until).size() < DaysOfMonitoring.MOST,
                    "MONITOR-05",
                    "until",
                    "That is too many activities for one arrangement; give an earlier end, and decide again then.");
        }
    }

    private void grounds(@Nullable Grounds said) {
        List<Evidence> evidence = said == null ? List.of() : said.evidence();
        must(
                evidence.stream().anyMatch(one -> one.dated() != null && !blank(one.shows())),
                "MONITOR-02",
                "grounds.evidence",
                "Name at least one dated entry or document that shows the actual risk of not monitoring. Worry alone,"
                        + " whoever's it is, is a perceived risk and is not enough.");
        must(
                said == null || !Boolean.TRUE.equals(said.anxietyOnly()),
                "MONITOR-02",
                "grounds.anxiety_only",
                "Anxiety alone, whoever's it is, does not justify monitoring.");
        weighed(said);
    }

    private void weighed(@Nullable Grounds said) {
        text(
                said == null ? null : said.dependency(),
                "MONITOR-02",
                "grounds.dependency",
                "Say how dependency on the council was weighed.");
    }

    private void tests(Tests said, boolean riskOfAbuse) {
        must(
                Boolean.TRUE.equals(said.proportionate()) && !blank(said.proportionateNote()),
                "MONITOR-03",
                "tests.proportionate_note",
                "Say why it is proportionate and appropriate to the situation and the risk.");
        agreed(said, riskOfAbuse);
        must(said.carerExists() != null, "MONITOR-03", "tests.carer_exists", "Say whether there is a carer.");
        must(
                !Boolean.TRUE.equals(said.carerExists())
                        || said.carerAgreed() != null
                        || !blank(said.carerNotBecause()),
                "MONITOR-03",
                "tests.carer_agreed",
                "Give the day on which the carer agreed, or say why they could not be asked.");
        text(
                said.strengths(),
                "MONITOR-03",
                "tests.strengths",
                "Say how it makes the person and those around them more resilient.");
    }

    private void agreed(Tests said, boolean riskOfAbuse) {
        if (said.hasCapacity() == null) {
            must(false, "MONITOR-03", "tests.has_capacity", "Say whether the person can decide on this.");
        } else if (said.hasCapacity()) {
            must(
                    said.agreedBy() == AgreedBy.PERSON && said.agreed() != null,
                    "MONITOR-03",
                    "tests.agreed",
                    "A person who can decide and does not agree cannot be monitored."
                            + (riskOfAbuse
                                    ? " A risk of abuse or neglect is recorded: take the safeguarding route instead."
                                    : ""));
        } else if (said.agreedBy() == AgreedBy.BEST_INTERESTS) {
            text(
                    said.bestInterests(),
                    "MONITOR-03",
                    "tests.best_interests",
                    "Say where the decision in their best interests is recorded.");
        } else {
            must(
                    said.agreedBy() == AgreedBy.REPRESENTATIVE && said.agreed() != null,
                    "MONITOR-03",
                    "tests.agreed_by",
                    "The person cannot decide on this: their representative agrees, or a decision in their best interests"
                            + " is recorded.");
        }
    }

    private void text(@Nullable String said, String rule, String field, String says) {
        must(!blank(said), rule, field, says);
    }

    private void must(boolean holds, String rule, String field, String says) {
        if (!holds) {
            missing.add(new Missing(rule, field, says));
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
