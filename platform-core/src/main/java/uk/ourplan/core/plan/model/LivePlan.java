package uk.ourplan.core.plan.model;

import java.time.Instant;
import uk.ourplan.core.person.model.PersonOnRecord;
import uk.ourplan.language.need.Assessment;

/**
 * A plan under way or under review with all that the law asks about it.
 *
 * @param recordNumber the number under which the person is on record
 * @param personChangedAt when the person's record last changed
 */
public record LivePlan(
        Plan plan, PersonOnRecord person, Assessment assessment, String recordNumber, Instant personChangedAt) {

    /** The plan's case. */
    CaseOnRecord about() {
        return new CaseOnRecord(person, assessment);
    }

    /** What of it a council's policy has a say in. */
    public PlanFacts facts() {
        return FactsRead.from(plan, person);
    }

    /** The plan laid out under this law; a fault of ours where not all of its case was wanted. */
    public LaidOut laidOut(LawToday law) {
        return new LaidOut(plan, about(), PlanStanding.of(plan, about(), law), LineOnRecord.NONE);
    }
}
