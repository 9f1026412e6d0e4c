package uk.ourplan.core.law.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.part.AtPresent;
import uk.ourplan.language.person.part.CapacityByDecision;
import uk.ourplan.language.person.part.HowToSpeak;
import uk.ourplan.language.person.part.InAdvance;
import uk.ourplan.language.person.part.PeopleAround;
import uk.ourplan.language.person.part.RecordPart;
import uk.ourplan.language.person.part.TakingPart;
import uk.ourplan.tenant.policy.CouncilPolicy;

/** Whether a part of a person's record may stand as it was written, under the council's policy of the day. */
public final class WhatMayStand {

    private WhatMayStand() {}

    /** The part with what the law fills in by itself: review days of new agreements about help with decisions (CAPACITY-06). */
    public static RecordPart filledIn(
            RecordPart before, RecordPart after, CouncilPolicy policy, @Nullable LocalDate planReviewDue) {
        return after instanceof CapacityByDecision capacity && before instanceof CapacityByDecision stood
                ? HelpWithDecisions.withReviewDays(capacity, stood, policy, planReviewDue)
                : after;
    }

    /**
     * Everything that stands in the way; what stood there before is not asked about again.
     *
     * @param now the person's circumstances as they would be with the part
     * @param capacity their capacity by decision, as it would be with the part
     */
    public static List<Objection> objections(
            RecordPart before, RecordPart after, Circumstances now, List<Capacity> capacity, CouncilPolicy policy) {
        if (before.name() != after.name()) {
            throw new IllegalArgumentException("Another part stood there.");
        }
        return switch (after) {
            case CapacityByDecision decisions -> {
                List<Objection> all =
                        new ArrayList<>(CapacityOnRecord.objections((CapacityByDecision) before, decisions, policy));
                all.addAll(HelpWithDecisions.objections((CapacityByDecision) before, decisions));
                yield all;
            }
            case TakingPart taking -> {
                List<Objection> all =
                        new ArrayList<>(TakingPartOnRecord.objections((TakingPart) before, taking, policy.on()));
                if (taking.stopped() != null && !taking.stopped().equals(((TakingPart) before).stopped())) {
                    all.addAll(PlanningMayStop.objections(now, capacity));
                }
                yield all;
            }
            case PeopleAround around -> ConsentOnRecord.objections(around, policy.on());
            case HowToSpeak how -> List.of();
            case InAdvance advance -> List.of();
            case AtPresent present ->
                AftercareOnRecord.objections(((AtPresent) before).section117(), present.section117(), policy.on());
        };
    }
}
