package uk.ourplan.core.law.ending;

import static uk.ourplan.core.law.ending.EndLack.stops;
import static uk.ourplan.language.ending.EndingStage.AGREE;

import java.util.ArrayList;
import java.util.List;
import uk.ourplan.core.law.dispute.WhatDisagreementHoldsUp;
import uk.ourplan.core.law.transition.KindOfPlan;
import uk.ourplan.language.ending.EndGround;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.plan.PlanKind;

/**
 * What is no reason to end a plan: money, behaviour, not cooperating, not engaging, a birthday (END-01, END-16, DISPUTE-08,
 * S117-05, TRANSITION-06).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1983/20/section/117">Mental Health Act 1983 s.117</a>
 */
final class NoGround {

    private NoGround() {}

    static List<EndLack> lacking(EndingOnDesk d, EndGround ground) {
        List<EndLack> lacks = new ArrayList<>();
        WhatDisagreementHoldsUp.whyNotEnded(
                        ground == EndGround.BEHAVIOUR ? ground.code() : d.said().reason())
                .ifPresent(says -> lacks.add(stops(
                                AGREE,
                                "DISPUTE-08",
                                says,
                                "Record the incident on the page of disagreements, and take its steps.")
                        .at("ground")));
        boolean blamed = ground == EndGround.BEHAVIOUR || ground == EndGround.NOT_COOPERATING;
        if (blamed && !d.unmatched().isEmpty()) {
            lacks.add(stops(
                            AGREE,
                            "END-16",
                            "An eligible need is not met otherwise (" + String.join(", ", d.unmatched())
                                    + "), so how the person behaves or cooperates is no reason to end.",
                            "Take the steps of a dispute and go on trying to reach the person.")
                    .under("Care Act 2014 s.18(1)")
                    .at("ground"));
        }
        if (blamed && EndingOnDesk.hasAftercare(d.desk().circumstances(), d.on())) {
            lacks.add(stops(
                            AGREE,
                            "S117-05",
                            "After-care under section 117 runs: refusing to engage does not end the duty.",
                            "Go on trying to reach the person, and record each attempt.")
                    .under("Mental Health Act 1983 s.117")
                    .at("ground"));
        }
        if (ground == EndGround.TURNED_18 && waitsForACombinedPlan(d)) {
            lacks.add(stops(
                            AGREE,
                            "TRANSITION-06",
                            "The combined plan of this disabled young person is not final: no support ends because of"
                                    + " the birthday.",
                            "Finish the combined plan; support goes on meanwhile.")
                    .at("ground"));
        }
        lacks.add(stops(
                        AGREE,
                        "END-01",
                        "This is none of the three grounds on which a plan may end.",
                        "Choose a ground that is so, or keep the plan.")
                .under("Care Act 2014 s.24(1)")
                .at("ground"));
        return lacks;
    }

    /** A disabled young person in care or leaving care, whose combined plan is not the one that is in force. */
    private static boolean waitsForACombinedPlan(EndingOnDesk d) {
        Circumstances about = d.desk().circumstances();
        boolean pathway = Boolean.TRUE.equals(about.inCare()) || Boolean.TRUE.equals(about.careLeaver());
        boolean isFinal = d.desk().kind() == PlanKind.COMBINED_PATHWAY_AND_CARE_AND_SUPPORT_PLAN
                && d.desk().course().isInForce();
        return pathway && KindOfPlan.isDisabled(d.desk().assessment(), about) && !isFinal;
    }
}
