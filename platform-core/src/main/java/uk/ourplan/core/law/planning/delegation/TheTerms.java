package uk.ourplan.core.law.planning.delegation;

import static uk.ourplan.core.law.planning.delegation.WhoMayMakeIt.blank;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.language.plan.PeopleInvolved.Delegation;

/**
 * Three terms are agreed before anything is given away: by when the plan is complete, how progress is checked, and what to do
 * when more help is needed or they no longer wish to do it (DELEGATE-05).
 */
final class TheTerms {

    private static final String RULE = "DELEGATE-05";

    private TheTerms() {}

    static List<FailedTest> failing(DelegationFacts facts) {
        Delegation said = facts.said();
        List<FailedTest> failing = new ArrayList<>();
        if (said.target() == null) {
            failing.add(term("target", "It is not agreed by when it is complete.", "Agree a day."));
        }
        if (blank(said.checks())) {
            failing.add(
                    term("checks", "It is not agreed how progress is checked.", "Agree how and how often you check."));
        }
        if (blank(said.help())) {
            failing.add(term(
                    "help",
                    "It is not agreed what happens when more help is needed or they no longer wish to do it.",
                    "Agree whom they tell, and what happens then."));
        }
        return failing;
    }

    private static FailedTest term(String test, String says, String mend) {
        return FailedTest.of(RULE, test, says, mend).under(null);
    }
}
