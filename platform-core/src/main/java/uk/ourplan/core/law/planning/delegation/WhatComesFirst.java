package uk.ourplan.core.law.planning.delegation;

import static uk.ourplan.core.law.planning.delegation.WhoMayMakeIt.blank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.plan.PeopleInvolved.Delegation;

/**
 * Before planning is given away it is explained what planning is for and how it goes, on the day of the agreement or earlier,
 * and four things are considered: the person's views, whether the purpose is understood, the support they need and the
 * advocacy duty, and whether whoever supports them is suitable and agrees (DELEGATE-03).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/67">Care Act 2014 s.67(2)</a>
 */
final class WhatComesFirst {

    private static final String RULE = "DELEGATE-03";

    private WhatComesFirst() {}

    static List<FailedTest> failing(DelegationFacts facts) {
        Delegation said = facts.said();
        List<FailedTest> failing = new ArrayList<>(information(said.informed(), said.agreed()));
        if (blank(said.views())) {
            failing.add(open(
                    "views", "The person's views and wishes about this are not recorded.", "Write what they said."));
        }
        if (said.understands() == null) {
            failing.add(open(
                    "understands",
                    "It is not answered whether they or their representative understand the purpose and process.",
                    "Answer whether they understand what planning is for and how it goes."));
        }
        if (blank(said.support())) {
            failing.add(open(
                    "support",
                    "The support that the person needs to take part is not considered.",
                    "Write which support they need, or that they need none."));
        }
        if (facts.advocacyConsidered() == null) {
            failing.add(open(
                            "advocacy",
                            "It is not considered whether the duty to arrange an advocate applies.",
                            "Consider it and record the day.")
                    .at("advocacy.considered")
                    .under("Care Act 2014 s.67(2)"));
        }
        if (said.supporterAgrees() == null) {
            failing.add(open(
                    "supporter_agrees",
                    "It is not answered whether whoever supports the person is suitable and agrees.",
                    "Answer whether they are suitable and agree."));
        }
        return failing;
    }

    private static List<FailedTest> information(@Nullable LocalDate informed, @Nullable LocalDate agreed) {
        List<FailedTest> failing = new ArrayList<>();
        if (informed == null) {
            failing.add(open(
                    "informed",
                    "It is not recorded when planning was explained.",
                    "Explain what planning is for and how it goes, and record the day."));
        }
        if (agreed == null) {
            failing.add(open("agreed", "It is not recorded when this was agreed.", "Record the day of the agreement."));
        }
        if (informed != null && agreed != null && informed.isAfter(agreed)) {
            failing.add(open(
                    "informed",
                    "Planning was explained only after this was agreed.",
                    "Explain it first, then agree anew."));
        }
        return failing;
    }

    private static FailedTest open(String test, String says, String mend) {
        return FailedTest.of(RULE, test, says, mend).under("Care Act 2014 s.25(8)");
    }
}
