package uk.ourplan.core.law.ending;

import static uk.ourplan.core.law.ending.PlanEndAnswer.MayEnd.NO;
import static uk.ourplan.core.law.ending.PlanEndAnswer.MayEnd.NOT_YET;
import static uk.ourplan.core.law.ending.PlanEndAnswer.MayEnd.YES;

import java.util.List;
import uk.ourplan.core.law.Because;
import uk.ourplan.core.law.OpenFacts;
import uk.ourplan.core.law.ending.PlanEndAnswer.MayEnd;
import uk.ourplan.core.law.ending.PlanEndFacts.Ground;
import uk.ourplan.core.law.ending.PlanEndFacts.Risk;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Reason;

/**
 * A plan ends on three grounds only, never while a risk of abuse or neglect stands or is unknown, and not before what
 * replaces it works; death and a move to another council are events (END-01, END-05, END-06, END-09 to END-12,
 * SAFEGUARD-05).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/18">Care Act 2014 s.18(1)</a>
 */
public final class APlanMayEnd {

    private static final Reason EVENT =
            Because.permits("END-01", null, "Death and a move to another council are events, not decisions to end.");
    private static final Reason RISK = Because.forbids(
            "SAFEGUARD-05", null, "A risk of abuse or neglect is recorded or not ruled out, so the plan stays.");
    private static final Reason NOTHING_IN_THE_WAY = Because.permits("END-12", null, "Nothing stands in the way.");

    public Determination<PlanEndAnswer> decide(PlanEndFacts f) {
        Ground ground = f.ground();
        if (ground == null) {
            return new OpenFacts().fact("ground", null).open();
        }
        if (ground == Ground.DIED || ground == Ground.MOVED_AREA) {
            return answer(YES, List.of(), List.of(EVENT));
        }
        Risk risk = f.riskOfAbuseOrNeglect();
        if (risk == null) {
            return new OpenFacts().fact("risk_of_abuse_or_neglect", null).open();
        }
        if (risk != Risk.NO) {
            return answer(NO, List.of("risk_of_abuse_or_neglect"), List.of(RISK));
        }
        return inStages(TestsBeforeAnEnding.of(ground, f));
    }

    private static Determination<PlanEndAnswer> inStages(TestsBeforeAnEnding tests) {
        if (!tests.asked().isSettled()) {
            return tests.asked().open();
        }
        List<EndingTest> failing = EndingTest.failing(tests.mustHold());
        if (!failing.isEmpty()) {
            return failed(NO, failing);
        }
        OpenFacts later = EndingTest.asked(tests.mustBeDone());
        if (!later.isSettled()) {
            return later.open();
        }
        List<EndingTest> undone = EndingTest.failing(tests.mustBeDone());
        return undone.isEmpty() ? answer(YES, List.of(), List.of(NOTHING_IN_THE_WAY)) : failed(NOT_YET, undone);
    }

    private static Determination<PlanEndAnswer> failed(MayEnd mayEnd, List<EndingTest> failing) {
        return answer(
                mayEnd,
                failing.stream().map(EndingTest::fact).toList(),
                failing.stream().map(EndingTest::reason).toList());
    }

    private static Determination<PlanEndAnswer> answer(MayEnd mayEnd, List<String> outstanding, List<Reason> why) {
        return Determination.answered(new PlanEndAnswer(mayEnd, outstanding), why, List.of());
    }
}
