package uk.ourplan.core.law.duty;

import static uk.ourplan.core.law.Known.no;
import static uk.ourplan.core.law.Known.yes;

import uk.ourplan.core.law.OpenFacts;

/** Which facts the duty to plan waits for: each ground that could hold is asked about, no other. */
final class WhatPlanDutyHangsOn {

    private WhatPlanDutyHangsOn() {}

    static OpenFacts ask(PlanDutyFacts f) {
        boolean noGround = noGroundOfTheirOwn(f);
        boolean eligible = yes(f.hasEligibleNeeds());
        boolean arranges = eligible && yes(f.makesOwnArrangements());
        boolean nothingToMeet = no(f.councilWillMeetEligibleNeeds()) && (no(f.makesOwnArrangements()) || noGround);
        boolean lacksCapacity = arranges && no(f.hasCapacity());
        return new OpenFacts()
                .when(!nothingToMeet, "has_eligible_needs", f.hasEligibleNeeds())
                .when(eligible, "council_will_meet_eligible_needs", f.councilWillMeetEligibleNeeds())
                .fact("council_agreed_to_meet_other_needs", f.councilAgreedToMeetOtherNeeds())
                .when(eligible && !noGround, "makes_own_arrangements", f.makesOwnArrangements())
                .when(arranges, "person_requests", f.personRequests())
                .when(arranges && !no(f.personConsents()), "complexity_benefit", f.complexityBenefit())
                .when(arranges && yes(f.complexityBenefit()), "person_consents", f.personConsents())
                .when(arranges && !noGroundWithoutCapacity(f), "has_capacity", f.hasCapacity())
                .when(lacksCapacity, "representative_requests", f.representativeRequests())
                .when(lacksCapacity, "appropriate_person", f.appropriatePerson())
                .when(lacksCapacity, "best_interests_to_plan", f.bestInterestsToPlan())
                .when(arranges, "risk_of_abuse_or_neglect", f.riskOfAbuseOrNeglect());
    }

    private static boolean noGroundOfTheirOwn(PlanDutyFacts f) {
        boolean noComplexity = no(f.complexityBenefit()) || no(f.personConsents());
        return no(f.personRequests())
                && noComplexity
                && (yes(f.hasCapacity()) || noGroundWithoutCapacity(f))
                && no(f.riskOfAbuseOrNeglect());
    }

    private static boolean noGroundWithoutCapacity(PlanDutyFacts f) {
        return no(f.representativeRequests()) && yes(f.appropriatePerson()) && no(f.bestInterestsToPlan());
    }
}
