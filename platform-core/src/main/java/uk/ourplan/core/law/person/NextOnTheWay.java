package uk.ourplan.core.law.person;

import static uk.ourplan.core.law.person.Objection.blank;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.Certainty;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.Circumstances.InvolvedNow;
import uk.ourplan.language.person.Circumstances.NotEngaging;
import uk.ourplan.language.person.Circumstances.Obstruction;

/**
 * What comes next where the person does not take part, or somebody stands in the way: one step at a time, and whether planning
 * may stop (INVOLVE-13 to INVOLVE-18).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/25">Care Act 2014 s.25(3)</a>
 */
public final class NextOnTheWay {

    private NextOnTheWay() {}

    /** The next steps, each with the field in which it is recorded; none where the person takes part and nobody hinders them. */
    public static List<Objection> steps(Circumstances now, List<Capacity> capacity) {
        List<Objection> steps = new ArrayList<>();
        if (now.notEngaging() != null) {
            steps.add(ofNotEngaging(now.notEngaging()));
        }
        if (now.obstruction() != null) {
            steps.addAll(ofObstruction(now.obstruction()));
        }
        boolean no = (now.notEngaging() != null && now.notEngaging().wantsNeedsMet() == Certainty.NO)
                || (now.obstruction() != null && now.obstruction().wantsNeedsMet() == Certainty.NO);
        if (no && now.stopped() == null) {
            steps.addAll(mayStop(PlanningMayStop.objections(now, capacity)));
        }
        InvolvedNow involved = now.involvedNow();
        if (involved != null && involved.dated() != null && involved.reviewOffered() == null) {
            steps.add(new Objection(
                    "INVOLVE-18",
                    "involved_now.review_offered",
                    "They can take part now: offer a review, and record the answer with its reason."));
        }
        return steps;
    }

    private static Objection ofNotEngaging(NotEngaging apart) {
        if (!StepsOfTakingPart.isCauseSettled(apart)) {
            return StepsOfTakingPart.needsSupport(apart)
                    ? step13(
                            "support_in_place",
                            "Find an advocate or an appropriate person to support them; only then go on.")
                    : step13("because", "Find out whether difficulty in taking part or lack of capacity is behind it.");
        }
        if (!StepsOfTakingPart.isInformed(apart)) {
            return step13(
                    "information", "Tell them what the plan is for, how it works and what taking part does for them.");
        }
        if (!StepsOfTakingPart.isAsked(apart)) {
            return step13("wants_needs_met", "Ask whether they still want the council to meet their needs.");
        }
        List<String> open = StepsOfTakingPart.openBeforeDrafting(apart);
        if (!open.isEmpty()) {
            return step15(
                    StepsOfTakingPart.fieldOf(open.getFirst()),
                    "Before a plan is drafted they are " + open.getFirst() + ".");
        }
        if (apart.carersConsulted() == null) {
            return step15("carers_consulted", "Ask every carer, and record the day; leave it where there is no carer.");
        }
        return afterDrafting(apart);
    }

    private static Objection afterDrafting(NotEngaging apart) {
        if (apart.draftCopy() == null || apart.reviewInvitation() == null) {
            return step15(
                    apart.draftCopy() == null ? "draft_copy" : "review_invitation",
                    "Give them the draft with an invitation to look at it; the letter stands below.");
        }
        return apart.finalCopy() == null
                ? step15("final_copy", "Once the plan is signed off, give them the final copy in the usual way.")
                : new Objection(
                        "INVOLVE-18",
                        "involved_now.dated",
                        "Record the day from which they can take part, if it comes.");
    }

    private static List<Objection> ofObstruction(Obstruction obstruction) {
        List<Objection> steps = new ArrayList<>();
        @Nullable
        String question = obstruction.askedForByPerson() == null
                ? "asked_for_by_person"
                : obstruction.outOfConcern() == null
                        ? "out_of_concern"
                        : obstruction.riskOfAbuse() == null ? "risk_of_abuse" : null;
        if (question != null) {
            steps.add(step(
                    "INVOLVE-16", question, "Answer the three questions about whoever stands in the way, one by one."));
            return steps;
        }
        if (obstruction.safeguardingConsidered() == null || blank(obstruction.safeguardingDecision())) {
            steps.add(step(
                    "SAFEGUARD-04",
                    "safeguarding_decision",
                    Boolean.TRUE.equals(obstruction.riskOfAbuse())
                            ? "The person is at risk: raise a safeguarding concern, or record why not."
                            : "Consider a safeguarding concern, and record the decision with its reasons."));
        }
        if (obstruction.informationGiven() == null && blank(obstruction.informationReason())) {
            steps.add(step(
                    "INVOLVE-16",
                    "information_given",
                    "Tell them what planning is for, keeping what is confidential."));
        } else if (obstruction.goesOn() == null) {
            steps.add(step("INVOLVE-17", "goes_on", "Record whether it goes on."));
        } else if (obstruction.goesOn() && !Boolean.TRUE.equals(obstruction.confirmedByPerson())) {
            steps.add(
                    step(
                            "INVOLVE-17",
                            "action",
                            "It goes on without the person's word: act to get planning done. The case is not closed or parked for that."));
        }
        return steps;
    }

    private static List<Objection> mayStop(List<Objection> failing) {
        return failing.isEmpty()
                ? List.of(
                        new Objection(
                                "INVOLVE-14",
                                "stopped.dated",
                                "They no longer want the council to meet their needs, and nothing else requires a plan: planning may stop."))
                : failing.stream()
                        .map(one -> new Objection(one.rule(), one.at(), "Planning does not stop: " + one.says()))
                        .toList();
    }

    private static Objection step13(String field, String says) {
        return new Objection("INVOLVE-13", "not_engaging." + field, says);
    }

    private static Objection step15(String field, String says) {
        return new Objection("INVOLVE-15", "not_engaging." + field, says);
    }

    private static Objection step(String rule, String field, String says) {
        return new Objection(rule, "obstruction." + field, says);
    }
}
