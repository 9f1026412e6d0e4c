package uk.ourplan.core.law.duty;

import static uk.ourplan.core.law.Known.no;
import static uk.ourplan.core.law.Known.yes;
import static uk.ourplan.core.law.duty.PlanningGround.BEST_INTERESTS;
import static uk.ourplan.core.law.duty.PlanningGround.COMPLEXITY;
import static uk.ourplan.core.law.duty.PlanningGround.MEETING_ELIGIBLE_NEEDS;
import static uk.ourplan.core.law.duty.PlanningGround.MEETING_OTHER_NEEDS;
import static uk.ourplan.core.law.duty.PlanningGround.NO_APPROPRIATE_PERSON;
import static uk.ourplan.core.law.duty.PlanningGround.PERSON_REQUESTED;
import static uk.ourplan.core.law.duty.PlanningGround.REPRESENTATIVE_REQUESTED;
import static uk.ourplan.core.law.duty.PlanningGround.RISK_OF_ABUSE_OR_NEGLECT;
import static uk.ourplan.language.law.Provision.careAct;

import java.util.List;
import java.util.stream.Stream;
import uk.ourplan.core.law.Because;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Reason;

/**
 * A plan must be made once the council meets needs, and for a person with eligible needs who makes their own
 * arrangements on any of six grounds. Every ground that holds is told (TRIGGER-03, TRIGGER-05).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/24">Care Act 2014 s.24(1)</a>
 */
public final class APlanIsOwed {

    private static final Reason NOT_OWED = Because.permits(
            "TRIGGER-03",
            careAct("s.24(2)"),
            "The council meets no needs and no ground for planning holds; written reasons and advice are owed instead.");

    public Determination<PlanDutyAnswer> decide(PlanDutyFacts f) {
        var asked = WhatPlanDutyHangsOn.ask(f);
        if (!asked.isSettled()) {
            return asked.open();
        }
        boolean eligible = yes(f.hasEligibleNeeds());
        boolean arranges = eligible && yes(f.makesOwnArrangements());
        boolean lacksCapacity = arranges && no(f.hasCapacity());
        List<PlanningGround> grounds = Stream.of(
                        MEETING_ELIGIBLE_NEEDS.holding(eligible && yes(f.councilWillMeetEligibleNeeds())),
                        MEETING_OTHER_NEEDS.holding(yes(f.councilAgreedToMeetOtherNeeds())),
                        PERSON_REQUESTED.holding(arranges && yes(f.personRequests())),
                        COMPLEXITY.holding(arranges && yes(f.complexityBenefit()) && yes(f.personConsents())),
                        REPRESENTATIVE_REQUESTED.holding(lacksCapacity && yes(f.representativeRequests())),
                        NO_APPROPRIATE_PERSON.holding(lacksCapacity && no(f.appropriatePerson())),
                        BEST_INTERESTS.holding(lacksCapacity && yes(f.bestInterestsToPlan())),
                        RISK_OF_ABUSE_OR_NEGLECT.holding(arranges && yes(f.riskOfAbuseOrNeglect())))
                .flatMap(ground -> ground)
                .toList();
        var plan = grounds.isEmpty() ? PlanDutyAnswer.Plan.NOT_REQUIRED : PlanDutyAnswer.Plan.MUST;
        List<Reason> reasons = grounds.isEmpty()
                ? List.of(NOT_OWED)
                : grounds.stream().map(PlanningGround::reason).toList();
        return Determination.answered(new PlanDutyAnswer(plan, grounds), reasons, List.of());
    }
}
