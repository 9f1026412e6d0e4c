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
        if (f.setting() == null) {
            return whereverTheyLive(f);
        }
        boolean home = f.setting() == Setting.CARE_HOME;
        if (!home && f.choice() == null) {
            return new OpenFacts().fact("choice", null);
        }
        if ((!home && f.choice() == Choice.ARRANGE_AND_MANAGE) || isRequired(f, home)) {
            return new OpenFacts();
        }
        var grounds = new OpenFacts().firstOf(grounds(f, home));
        return grounds.isSettled()
                ? grounds.when(!home, "wants_plan", f.wantsPlan()).when(home, "council_agrees", f.councilAgrees())
                : grounds;
    }

    /** In a care home only the duty counts, in the community also what was decided for the person. */
    static boolean isRequiredWithoutCapacity(SelfFunderFacts f) {
        return no(f.hasCapacity()) && someGroundWithoutCapacity(f, f.setting() == Setting.CARE_HOME);
    }

    /** A ground that is asked about in the community and in a care home alike is asked about at once. */
    private static OpenFacts whereverTheyLive(SelfFunderFacts f) {
        var asked = new OpenFacts().fact("setting", null);
        boolean alike = yes(f.hasCapacity())
                || yes(f.nobodyCanArrange())
                || (no(f.representativeKeepsPlan()) && no(f.bestInterestsToKeepPlan()));
        boolean settled = f.choice() == null || f.choice() == Choice.ARRANGE_AND_MANAGE || isRequired(f, true);
        return alike && !settled ? asked.firstOf(grounds(f, true)) : asked;
    }

    private static boolean isRequired(SelfFunderFacts f, boolean home) {
        return yes(f.riskOfAbuseOrNeglect()) || (no(f.hasCapacity()) && someGroundWithoutCapacity(f, home));
    }

    private static boolean someGroundWithoutCapacity(SelfFunderFacts f, boolean home) {
        return yes(f.nobodyCanArrange())
                || (!home && (yes(f.representativeKeepsPlan()) || yes(f.bestInterestsToKeepPlan())));
    }

    private static OpenFacts grounds(SelfFunderFacts f, boolean home) {
        boolean lacking = no(f.hasCapacity());
        boolean noneWithoutCapacity = no(f.nobodyCanArrange())
                && (home || (no(f.representativeKeepsPlan()) && no(f.bestInterestsToKeepPlan())));
        boolean capacityNext =
                someGroundWithoutCapacity(f, home) || (!noneWithoutCapacity && no(f.riskOfAbuseOrNeglect()));
        return new OpenFacts()
                .when(capacityNext, "has_capacity", f.hasCapacity())
                .when(lacking && !home, "representative_keeps_plan", f.representativeKeepsPlan())
                .when(lacking && !home, "best_interests_to_keep_plan", f.bestInterestsToKeepPlan())
                .fact("risk_of_abuse_or_neglect", f.riskOfAbuseOrNeglect())
                .when(lacking, "nobody_can_arrange", f.nobodyCanArrange());
    }
}
