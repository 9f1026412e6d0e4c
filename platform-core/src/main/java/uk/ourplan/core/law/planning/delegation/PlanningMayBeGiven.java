package uk.ourplan.core.law.planning.delegation;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.Because;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Provision;

/**
 * The making of a plan may be given to the person or to somebody else who wants to or is willing, is suitable, and whom the
 * person agrees to, in named sections, after the information and the four considerations, with the pack and on three agreed terms (DELEGATE-01 to
 * DELEGATE-03, DELEGATE-04, DELEGATE-05). An open test counts as failed: nothing is given on a guess.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(7)</a>
 */
public final class PlanningMayBeGiven {

    private static final Provision JOINTLY = new Provision("Care Act 2014 s.25(7)");

    /** The answer, with a reason for each test that is failed. */
    public Determination<DelegationAnswer> decide(DelegationFacts facts) {
        List<FailedTest> failing = new ArrayList<>(WhoMayMakeIt.failing(facts));
        failing.addAll(WhichSections.failing(facts));
        failing.addAll(WhatComesFirst.failing(facts));
        failing.addAll(ThePack.failing(facts));
        failing.addAll(TheTerms.failing(facts));
        DelegationAnswer answer = new DelegationAnswer(failing.isEmpty(), failing);
        return failing.isEmpty()
                ? Determination.answered(
                        answer,
                        List.of(
                                Because.permits(
                                        "DELEGATE-01",
                                        JOINTLY,
                                        "They want to or are willing, are suitable, and the person agrees; the council stays responsible.")),
                        List.of())
                : Determination.answered(
                        answer, failing.stream().map(FailedTest::reason).toList(), List.of());
    }
}
