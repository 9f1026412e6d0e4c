package uk.ourplan.core.law.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** Everything that stands in the way; what stood there before is not asked about again. */
    public static List<Objection> objections(RecordPart before, RecordPart after, CouncilPolicy policy) {
        return switch (after) {
            case CapacityByDecision capacity
            when before instanceof CapacityByDecision stood -> {
                List<Objection> all = new ArrayList<>(CapacityOnRecord.objections(stood, capacity, policy));
                all.addAll(HelpWithDecisions.objections(stood, capacity));
                yield all;
            }
            case TakingPart taking
            when before instanceof TakingPart stood -> TakingPartOnRecord.objections(stood, taking, policy.on());
            case PeopleAround around -> ConsentOnRecord.objections(around, policy.on());
            case CapacityByDecision capacity -> throw new IllegalArgumentException("Another part stood there.");
            case TakingPart taking -> throw new IllegalArgumentException("Another part stood there.");
            case HowToSpeak how -> List.of();
            case InAdvance advance -> List.of();
            case AtPresent present -> List.of();
        };
    }
}
