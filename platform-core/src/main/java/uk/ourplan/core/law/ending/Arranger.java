package uk.ourplan.core.law.ending;

import static uk.ourplan.core.law.ending.EndLack.stops;
import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;
import static uk.ourplan.language.ending.EndingStage.AGREE;

import java.util.List;

/**
 * Somebody arranges and manages from then on: the person, or where they lack capacity for it an appropriate person. Where
 * nobody does, the council has a duty to meet the needs (END-05, END-10).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/18">Care Act 2014 s.18(4)</a>
 */
final class Arranger {

    private Arranger() {}

    static List<EndLack> lacking(EndingOnDesk d, String rule) {
        Boolean capacity = d.arranging().hasCapacity();
        if (capacity == null) {
            return List.of(stops(
                            AGREE,
                            rule,
                            "Whether the person can arrange and manage for themselves is not answered.",
                            "Answer it.")
                    .at("arranging.has_capacity"));
        }
        return capacity || !blank(d.arranging().appropriatePerson())
                ? List.of()
                : List.of(stops(
                                AGREE,
                                rule,
                                "The person lacks capacity to arrange and nobody suitable does it for them: the council"
                                        + " has a duty to meet the needs.",
                                "Name the appropriate person, or keep the plan.")
                        .under("Care Act 2014 s.18(4)")
                        .at("arranging.appropriate_person"));
    }
}
