package uk.ourplan.core.law.ending;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Because;
import uk.ourplan.core.law.OpenFacts;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Reason;

/**
 * One thing that must be so before a plan ends.
 *
 * @param fact its name
 * @param holds whether it is so, {@code null} while open
 * @param otherwise what is said where it is not
 */
record EndingTest(
        String fact,
        @Nullable Boolean holds,
        String rule,
        @Nullable Provision provision,
        String otherwise) {

    boolean fails() {
        return holds != null && !holds;
    }

    Reason reason() {
        return Because.forbids(rule, provision, otherwise);
    }

    static OpenFacts asked(List<EndingTest> tests) {
        var asked = new OpenFacts();
        tests.forEach(test -> asked.fact(test.fact(), test.holds()));
        return asked;
    }

    static List<EndingTest> failing(List<EndingTest> tests) {
        return tests.stream().filter(EndingTest::fails).toList();
    }
}
