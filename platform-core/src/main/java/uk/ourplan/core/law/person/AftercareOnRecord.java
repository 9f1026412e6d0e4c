package uk.ourplan.core.law.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.AftercareStatus;
import uk.ourplan.language.person.Circumstances.AftercareEnd;
import uk.ourplan.language.person.Circumstances.Section117;

/**
 * After-care ends on the record only by a decision made together with the NHS, never backwards, and is not taken out in another
 * way (S117-04).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1983/20/section/117">Mental Health Act 1983 s.117</a>
 */
final class AftercareOnRecord {

    private static final String RULE = "S117-04";

    private AftercareOnRecord() {}

    static List<Objection> objections(@Nullable Section117 before, @Nullable Section117 after, LocalDate on) {
        if (after == null) {
            boolean entitled = before != null
                    && before.status() != AftercareStatus.ENDED
                    && (before.since() != null || before.joint() != null);
            return entitled
                    ? List.of(new Objection(
                            RULE,
                            "section_117.status",
                            "After-care is on record and ends only by a decision made together with the NHS. Record that decision"
                                    + " instead of taking it out."))
                    : List.of();
        }
        return after.equals(before) || after.status() != AftercareStatus.ENDED ? List.of() : ended(after.ended(), on);
    }

    private static List<Objection> ended(@Nullable AftercareEnd ended, LocalDate on) {
        List<Objection> objections = new ArrayList<>();
        LocalDate decided = ended == null ? null : ended.decided();
        LocalDate last = ended == null ? null : ended.lastDay();
        if (decided == null || decided.isAfter(on)) {
            objections.add(new Objection(
                    RULE,
                    "section_117.ended.decided",
                    "Give the day, up to today, on which it was decided with the NHS."));
        }
        if (ended == null || ended.with().isEmpty()) {
            objections.add(new Objection(
                    RULE,
                    "section_117.ended.with",
                    "Say who took part for the NHS. The council cannot end after-care by itself."));
        }
        if (last == null) {
            objections.add(new Objection(
                    RULE,
                    "section_117.ended.last_day",
                    "Give the last day of after-care; it is free to the end of it."));
        } else if (decided != null && last.isBefore(decided)) {
            objections.add(new Objection(
                    RULE,
                    "section_117.ended.last_day",
                    "The last day is not before the day of the decision: what was free stays free."));
        }
        return objections;
    }
}
