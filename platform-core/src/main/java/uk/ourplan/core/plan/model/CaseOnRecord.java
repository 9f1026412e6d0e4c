package uk.ourplan.core.plan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.person.model.PersonOnRecord;
import uk.ourplan.language.need.Assessment;

/**
 * What the council has on record beside the plan: the person, and the assessment that the plan rests on.
 *
 * @param newer when the latest assessment of the same needs was completed, where one came after that (TRIGGER-08)
 */
public record CaseOnRecord(
        PersonOnRecord person,
        Assessment assessment,
        @Nullable LocalDate newer) {

    /** Where no newer assessment is looked for. */
    public CaseOnRecord(PersonOnRecord person, Assessment assessment) {
        this(person, assessment, null);
    }

    /** First names and last name, as they are on record. */
    public String fullName() {
        return (person.person().firstNames() + " " + person.person().lastName()).strip();
    }
}
