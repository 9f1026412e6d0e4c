package uk.ourplan.core.law.selffunder;

import static uk.ourplan.core.law.Known.no;
import static uk.ourplan.core.law.Known.yes;

import uk.ourplan.core.law.OpenFacts;
import uk.ourplan.core.law.selffunder.SelfFunderFacts.Choice;
import uk.ourplan.core.law.selffunder.SelfFunderFacts.Setting;

/** Which facts the self-funder's path waits for. */
final class WhatThePathHangsOn {

    private WhatThePathHangsOn() {}

    static OpenFacts ask(SelfFunderFacts f) {
        boolean home = f.setting() == Setting.CARE_HOME;
        if (f.setting() == null || (!home && f.choice() == null)) {
            return new OpenFacts()
                    .fact("setting", f.setting())
                    .when(f.setting() == Setting.COMMUNITY, "choice", f.choice());
        }
        boolean settled = (!home && f.choice() == Choice.ARRANGE_AND_MANAGE)
                || yes(f.riskOfAbuseOrNeglect())
                || isRequiredWithoutCapacity(f);
        if (settled) {
            return new OpenFacts();
        }
        var grounds = new OpenFacts().firstOf(grounds(f, home));
        return grounds.isSettled()
                ? grounds.when(!home, "wants_plan", f.wantsPlan()).when(home, "council_agrees", f.councilAgrees())
                : grounds;
    }

    /** In a care home only the duty counts, in the community also what was decided for the person. */
    static boolean isRequiredWithoutCapacity(SelfFunderFacts f) {
        return no(f.hasCapacity()) && someGroundWithoutCapacity(f);
    }

    private static boolean someGroundWithoutCapacity(SelfFunderFacts f) {
        boolean community = f.setting() == Setting.COMMUNITY;
        return yes(f.nobodyCanArrange())
                || (community && (yes(f.representativeKeepsPlan()) || yes(f.bestInterestsToKeepPlan())));
    }

    private static OpenFacts grounds(SelfFunderFacts f, boolean home) {
        boolean lacking = no(f.hasCapacity());
        boolean noneWithoutCapacity = no(f.nobodyCanArrange())
                && (home || (no(f.representativeKeepsPlan()) && no(f.bestInterestsToKeepPlan())));
        boolean capacityNext = someGroundWithoutCapacity(f) || (!noneWithoutCapacity && no(f.riskOfAbuseOrNeglect()));
        return new OpenFacts()
                .when(capacityNext, "has_capacity", f.hasCapacity())
                .when(lacking && !home, "representative_keeps_plan", f.representativeKeepsPlan())
                .when(lacking && !home, "best_interests_to_keep_plan", f.bestInterestsToKeepPlan())
                .fact("risk_of_abuse_or_neglect", f.riskOfAbuseOrNeglect())
                .when(lacking, "nobody_can_arrange", f.nobodyCanArrange());
    }
}
