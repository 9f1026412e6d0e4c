package uk.ourplan.core.law.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.monitoring.DroppedBecause;
import uk.ourplan.language.monitoring.MonitoringNote.AsAgreed;
import uk.ourplan.language.monitoring.MonitoringNote.Dropped;
import uk.ourplan.language.monitoring.MonitoringNote.WrittenUp;
import uk.ourplan.language.monitoring.SupportAnswer;

/**
 * An activity is complete with its day, how, with whom, what was found and what comes next; it may be left out for three reasons
 * only; and what is answered about the support may call for a review (MONITOR-07, MONITOR-08, MONITOR-14).
 */
public final class WritingUp {

    private WritingUp() {}

    /** What an entry still lacks. */
    public static List<Missing> missing(WrittenUp said) {
        List<Missing> missing = new ArrayList<>();
        if (said.method() == null) {
            missing.add(new Missing("MONITOR-08", "method", "Say how it was done."));
        }
        text(missing, said.contact(), "contact", "Say with whom there was contact.");
        text(missing, said.finding(), "finding", "Say what was found.");
        text(missing, said.nextAction(), "next_action", "Say what comes next, even if it is nothing.");
        missing.addAll(missing(said.support()));
        return missing;
    }

    private static void text(List<Missing> missing, @Nullable String said, String field, String says) {
        if (blank(said)) {
            missing.add(new Missing("MONITOR-08", field, says));
        }
    }

    /** Why an activity cannot be left out like that. */
    public static Optional<Missing> whyNotDropped(Dropped said) {
        if (said.because() == null) {
            return Optional.of(new Missing(
                    "MONITOR-07",
                    "because",
                    "It stays due: it may be left out only where the arrangement must change, another care function is"
                            + " needed, or monitoring is needed no longer."));
        }
        return said.because() == DroppedBecause.OTHER_FUNCTION && blank(said.linked())
                ? Optional.of(new Missing(
                        "MONITOR-07",
                        "linked",
                        "Name the other care function, such as the reassessment that is asked for."))
                : Optional.empty();
    }

    /** A note is asked for where something is only partly so. */
    public static List<Missing> missing(@Nullable AsAgreed said) {
        return said != null && answers(said).contains(SupportAnswer.PARTLY) && blank(said.note())
                ? List.of(new Missing("MONITOR-14", "support.note", "Something is only partly so: say what."))
                : List.of();
    }

    /** Any plain no suggests a review. */
    public static boolean suggestsAReview(@Nullable AsAgreed said) {
        return said != null && answers(said).contains(SupportAnswer.NO);
    }

    /** Whether all three questions are answered. */
    public static boolean isAnswered(@Nullable AsAgreed said) {
        return said != null && said.needs() != null && said.way() != null && said.outcomes() != null;
    }

    private static List<SupportAnswer> answers(AsAgreed said) {
        List<SupportAnswer> answers = new ArrayList<>();
        if (said.needs() != null) {
            answers.add(said.needs());
        }
        if (said.way() != null) {
            answers.add(said.way());
        }
        if (said.outcomes() != null) {
            answers.add(said.outcomes());
        }
        return answers;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
