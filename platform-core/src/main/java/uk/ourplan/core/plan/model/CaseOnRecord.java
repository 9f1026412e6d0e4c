package uk.ourplan.core.plan.model;

import uk.ourplan.core.person.model.PersonOnRecord;
import uk.ourplan.language.need.Assessment;

/** What the council has on record beside the plan: the person, and the assessment that the plan rests on. */
public record CaseOnRecord(PersonOnRecord person, Assessment assessment) {}
