package uk.ourplan.core.law.directpayment;

import static uk.ourplan.core.law.Known.no;
import static uk.ourplan.core.law.Known.yes;
import static uk.ourplan.core.law.directpayment.DirectPaymentEndAnswer.Action.CONSIDER_ENDING;
import static uk.ourplan.core.law.directpayment.DirectPaymentEndAnswer.Action.CONTINUE;
import static uk.ourplan.core.law.directpayment.DirectPaymentEndAnswer.Action.MUST_END;
import static uk.ourplan.language.law.Provision.careAct;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.Because;
import uk.ourplan.core.law.OpenFacts;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Reason;

/**
 * A direct payment must end under a drug or alcohol order or with a move to live in a care home; on five other grounds
 * its ending is considered, unless what was wrong is resolved (DP-12, DP-13).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/33">Care Act 2014 s.33; SI 2014/2871 Sch 1</a>
 */
public final class ADirectPaymentEnds {

    private static final List<EndingGround> MUST = EndingGround.whichEnd(true);
    private static final List<EndingGround> CONSIDERED = EndingGround.whichEnd(false);

    public Determination<DirectPaymentEndAnswer> decide(DirectPaymentEndFacts f) {
        var first = asked(MUST, f);
        if (!first.isSettled()) {
            return first.open();
        }
        List<EndingGround> ending = holding(MUST, f);
        if (!ending.isEmpty()) {
            return answer(MUST_END, ending, false, List.of());
        }
        boolean nobodySuitable = yes(f.lostCapacityWithoutSuitablePerson());
        List<EndingGround> grounds = holding(CONSIDERED, f);
        boolean resolvable = !grounds.isEmpty() && no(f.lostCapacityWithoutSuitablePerson());
        var then = asked(CONSIDERED, f).when(resolvable, "resolved", f.resolved());
        if (!then.isSettled()) {
            return then.open();
        }
        if (nobodySuitable) {
            return answer(CONSIDER_ENDING, grounds, false, List.of());
        }
        if (grounds.isEmpty()) {
            return answer(CONTINUE, grounds, true, List.of(goesOn("No ground for ending the payment holds.")));
        }
        return yes(f.resolved())
                ? answer(CONTINUE, grounds, true, List.of(goesOn("What was wrong has been resolved.")))
                : answer(CONSIDER_ENDING, grounds, true, List.of());
    }

    private static OpenFacts asked(List<EndingGround> grounds, DirectPaymentEndFacts f) {
        var asked = new OpenFacts();
        grounds.forEach(ground -> asked.fact(ground.factName(), ground.fact(f)));
        return asked;
    }

    private static List<EndingGround> holding(List<EndingGround> grounds, DirectPaymentEndFacts f) {
        return grounds.stream().filter(ground -> ground.holds(f)).toList();
    }

    private static Reason goesOn(String says) {
        return Because.permits("DP-13", careAct("s.33"), says);
    }

    private static Determination<DirectPaymentEndAnswer> answer(
            DirectPaymentEndAnswer.Action action, List<EndingGround> grounds, boolean goesOn, List<Reason> more) {
        List<Reason> reasons =
                new ArrayList<>(grounds.stream().map(EndingGround::reason).toList());
        reasons.addAll(more);
        return Determination.answered(new DirectPaymentEndAnswer(action, grounds, goesOn), reasons, List.of());
    }
}
