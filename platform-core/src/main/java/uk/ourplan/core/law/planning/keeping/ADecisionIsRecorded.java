package uk.ourplan.core.law.planning.keeping;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision in planning says who decided what, when and on which facts, with the person's view or the reason why it is
 * missing (RECORD-05).
 */
public final class ADecisionIsRecorded {

    private ADecisionIsRecorded() {}

    /** What is missing, by the field that it is about; empty where it can be put on record. */
    public static Map<String, String> faults(
            boolean hasKind,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn,
            @Nullable String facts,
            @Nullable String personView,
            @Nullable String noViewReason,
            LocalDate today) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (!hasKind) {
            faults.put("kind", "Say what was decided about.");
        }
        if (blank(decidedBy)) {
            faults.put("decided_by", "Name who decided.");
        }
        if (decidedOn == null || decidedOn.isAfter(today)) {
            faults.put("decided_on", "Give the day of the decision: today or earlier.");
        }
        if (blank(facts)) {
            faults.put("facts", "Write down what it rests on.");
        }
        if (blank(personView) && blank(noViewReason)) {
            faults.put("person_view", "Write down what the person thinks, or why that is not known.");
        }
        return faults;
    }
}
