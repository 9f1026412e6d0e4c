package uk.ourplan.core.plan.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.person.model.PersonOnRecord;
import uk.ourplan.language.need.Assessment;

/**
 * A plan under way or under review, and the number under which the person is on record.
 *
 * @param person {@code null} where nobody wanted it
 * @param assessment {@code null} where nobody wanted it
 */
public record LivePlan(
        Plan plan,
        @Nullable PersonOnRecord person,
        @Nullable Assessment assessment,
        String recordNumber) {

    /** The plan's case; a fault of ours where not all of it was wanted. */
    CaseOnRecord about() {
        return new CaseOnRecord(
                Objects.requireNonNull(person, "the person was not asked for"),
                Objects.requireNonNull(assessment, "the assessment was not asked for"));
    }
}
