package uk.ourplan.api.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.need.Assessment;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.plan.AgreementRecord;
import uk.ourplan.language.plan.PlanStart;

/**
 * A plan with everything that the workspace shows, in one answer.
 *
 * @param may the steps that whoever asks may take now: edit, present, agree, submit, return, authorise, issue
 * @param returns how often and why it was returned, latest first
 * @param start how it was started; {@code null} where it was taken over under way
 * @param newerAssessment when a newer assessment than the one that it rests on was completed; {@code null} where there is none
 */
public record PlanWorkspace(
        PlanHead head,
        Person person,
        Circumstances circumstances,
        List<Capacity> capacity,
        Assessment assessment,
        List<SectionView> sections,
        AgreementRecord agreement,
        Readiness readiness,
        List<Returned> returns,
        Set<String> may,
        @Nullable PlanStart start,
        @Nullable LocalDate newerAssessment) {}
