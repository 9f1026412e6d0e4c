package uk.ourplan.core.law.ending;

import static uk.ourplan.core.law.ending.EndLack.stops;
import static uk.ourplan.language.ending.EndingStage.END;

import java.util.List;
import uk.ourplan.language.ending.EndGround;
import uk.ourplan.tenant.policy.InEffect;

/** Everything is confirmed in writing; where the council keeps to the default, before the plan ends (END-14). */
final class InWriting {

    private InWriting() {}

    static List<EndLack> lacking(EndingOnDesk d, InEffect<Boolean> letterFirst) {
        boolean wanted = d.ground() != null && d.ground() != EndGround.DIED;
        return wanted && letterFirst.value() && d.ending().letterSent() == null
                ? List.of(stops(
                                END,
                                "END-14",
                                "The confirmation in writing is not sent.",
                                "Make the letter, send it in the person's format, and record the day.")
                        .under("Care Act 2014 s.24(2)")
                        .reading(letterFirst))
                : List.of();
    }
}
