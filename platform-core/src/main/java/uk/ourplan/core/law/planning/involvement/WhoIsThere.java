package uk.ourplan.core.law.planning.involvement;

import static uk.ourplan.core.law.planning.desk.PlanOnDesk.blank;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.language.need.Assessment;
import uk.ourplan.language.need.Assessment.Difficulties;
import uk.ourplan.language.need.Difficulty;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.person.Role;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.PeopleInvolved.Advocacy;
import uk.ourplan.language.plan.PeopleInvolved.TakingPart;
import uk.ourplan.language.plan.PlanContent;

/** The section on people involved beside what is recorded of the person, as the rules about involvement read it. */
public record WhoIsThere(
        PeopleInvolved section, List<Capacity> capacity, Assessment assessment, Circumstances circumstances) {

    private static final PeopleInvolved NOBODY = PeopleInvolved.with(List.of());

    static WhoIsThere on(PlanOnDesk desk) {
        return of(desk.content(), desk.capacity(), desk.assessment(), desk.circumstances());
    }

    /** What stands in this content, beside what is recorded of the person. */
    public static WhoIsThere of(
            PlanContent content, List<Capacity> capacity, Assessment assessment, Circumstances circumstances) {
        return new WhoIsThere(
                content.section(PeopleInvolved.class).orElse(NOBODY), List.copyOf(capacity), assessment, circumstances);
    }

    List<PersonAround> people() {
        return section.people();
    }

    TakingPart takingPart() {
        return section.takingPart() == null ? TakingPart.NOTHING : section.takingPart();
    }

    Advocacy advocacy() {
        return section.advocacy() == null ? Advocacy.open() : section.advocacy();
    }

    boolean lacksCapacity() {
        return capacityIs(CapacityStatus.ASSESSED_LACKS);
    }

    boolean mayLackCapacity() {
        return capacityIs(CapacityStatus.DOUBTED);
    }

    private boolean capacityIs(CapacityStatus status) {
        return capacity.stream()
                .anyMatch(one -> one.decision() == CapacityDecision.TAKE_PART_IN_PLANNING && one.status() == status);
    }

    /** What the four questions found when they were last asked: while planning, otherwise at the assessment. */
    public Set<Difficulty> difficulties() {
        Difficulties assessed = assessment.difficulties();
        if (advocacy().difficultyAsked() != null) {
            return Set.copyOf(advocacy().difficulties());
        }
        return assessed == null ? Set.of() : Set.copyOf(assessed.areas());
    }

    /** Whether anybody answered the four questions, be it with "none". */
    boolean difficultyIsKnown() {
        Difficulties assessed = assessment.difficulties();
        return advocacy().difficultyAsked() != null
                || (assessed != null && (!assessed.areas().isEmpty() || !blank(assessed.text())));
    }

    /** Whether taking part is substantially difficult; lack of capacity counts as that (ADVOCACY-01). */
    boolean isDifficult() {
        return lacksCapacity() || !difficulties().isEmpty();
    }

    boolean isUrgent() {
        return Boolean.TRUE.equals(circumstances.urgent());
    }

    /** Whether there is a dated entry of how they took part. */
    boolean tookPart(PersonAround one) {
        boolean entry = one.involved() != null && one.involved().dated() != null;
        return entry
                || section.involvement().stream()
                        .anyMatch(event -> event.dated() != null && one.id().equals(event.person()));
    }

    boolean has(Role role) {
        return people().stream().anyMatch(one -> one.roles().contains(role));
    }

    Optional<PersonAround> numbered(@Nullable String id) {
        return id == null
                ? Optional.empty()
                : people().stream()
                        .filter(one -> one.id().equals(id.strip()) || id.strip().equalsIgnoreCase(one.name()))
                        .findFirst();
    }
}
