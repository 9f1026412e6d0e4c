package uk.ourplan.core.law.planning.delegation;

import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Because;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Reason;

/**
 * One test that stands in the way of giving the plan to somebody.
 *
 * @param test its name, such as willing
 * @param mend what would satisfy it
 * @param field where it is answered, as a path in the section about the people involved
 */
public record FailedTest(
        String rule,
        String test,
        String says,
        String mend,
        String field,
        @Nullable Provision provision) {

    static FailedTest of(String rule, String test, String says, String mend) {
        return new FailedTest(rule, test, says, mend, "delegation." + test, new Provision("Care Act 2014 s.25(7)"));
    }

    FailedTest at(String path) {
        return new FailedTest(rule, test, says, mend, path, provision);
    }

    FailedTest under(@Nullable String citation) {
        return new FailedTest(rule, test, says, mend, field, citation == null ? null : new Provision(citation));
    }

    Reason reason() {
        return Because.forbids(rule, provision, says);
    }
}
