package uk.ourplan.api.delegating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.plan.SectionAuthor;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.plan.DelegateKind;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.WritesHow;

/**
 * Who makes which part of a plan, for its co-ordinator.
 *
 * @param personName whose plan it is
 * @param coordinator the council's own co-ordinator, whom a plan always has (DELEGATE-06)
 * @param inTheWay what stands in the way of giving it to whom the plan names; empty where nothing does
 * @param toGive the sections that the plan says they make
 * @param now to whom it is given at present
 * @param before to whom it was given before, latest first
 * @param authors who wrote what
 * @param prompts what is to be thought of
 */
public record DelegationView(
        UUID planId,
        String personName,
        String coordinator,
        List<Finding> inTheWay,
        List<SectionName> toGive,
        @Nullable Given now,
        List<Given> before,
        List<WrittenBy> authors,
        List<Reason> prompts) {

    /**
     * Given to somebody.
     *
     * @param overdue whether the day has passed and it is not handed back
     * @param handedBackSays their word to the co-ordinator
     */
    public record Given(
            UUID id,
            UUID workerId,
            String name,
            DelegateKind kind,
            @Nullable WritesHow writes,
            List<SectionName> sections,
            LocalDate target,
            DelegationState state,
            boolean overdue,
            String checks,
            String help,
            Instant givenAt,
            String givenByName,
            @Nullable Instant handedBackAt,
            @Nullable String handedBackSays,
            @Nullable Back back) {}

    /** How it came back. */
    public record Back(
            Instant at,
            String byName,
            String reason,
            String personsViews,
            @Nullable LocalDate newTarget) {}

    /** The authors of a section, the first to write in it first. */
    public record WrittenBy(SectionName section, List<SectionAuthor> authors) {}
}
