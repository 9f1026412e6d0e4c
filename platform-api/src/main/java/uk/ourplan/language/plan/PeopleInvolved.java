package uk.ourplan.language.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.PersonAround;

/** Who took part in planning, how, and what they said (Care Act 2014 s.25(3)). */
public record PeopleInvolved(
        List<PersonAround> people,
        @Nullable PlanningMode mode,
        @Nullable InformationGiven information,
        @Nullable SelfPlanning selfPlanning,
        @Nullable Delegation delegation,
        List<Involvement> involvement,
        @Nullable Confirmed confirmed,
        @Nullable Advocacy advocacy,
        @Nullable LocalDate consentConsidered,
        @Nullable LocalDate capacityConsidered,
        @Nullable String capacityInvolvement,
        @Nullable Specialist specialist,
        @Nullable String noneInterested)
        implements Section {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public PeopleInvolved {
        people = people == null ? List.of() : List.copyOf(people);
        involvement = involvement == null ? List.of() : List.copyOf(involvement);
    }

    /** Information about planning, and in which form. */
    public record InformationGiven(
            @Nullable LocalDate dated, @Nullable String form) {}

    /** Whether the person was offered to write the plan. */
    public record SelfPlanning(
            @Nullable LocalDate offered, @Nullable SelfPlanningChoice choice) {}

    /**
     * The person or somebody else makes all or part of the plan (Care Act 2014 s.25(7)): who and why they may, what was
     * considered first, what they were given, and on which terms.
     *
     * @param to who makes it; in a record from elsewhere also in other words
     * @param sections codes of sections, or the words of a record from elsewhere
     * @param checks how progress is checked
     * @param help what to do when more help is needed or they no longer wish to do it
     * @param bestInterests the day of the decision in the person's best interests that names them
     * @param wantedByPerson whether the person themself asked for them
     * @param independent whether a broker is independent of the council
     * @param informed when it was explained what planning is for and how it goes
     * @param agreed when it was agreed that they make it
     * @param support which support the person needs to take part as far as they can
     * @param supporterAgrees whether whoever supports the person is suitable and agrees
     */
    public record Delegation(
            @Nullable String to,
            List<String> sections,
            @Nullable LocalDate packGiven,
            @Nullable String considered,
            @Nullable LocalDate target,
            @Nullable String checks,
            @Nullable String help,
            @Nullable DelegateKind kind,
            @Nullable WhoAsked askedBy,
            @Nullable Boolean willing,
            @Nullable Boolean suitable,
            @Nullable String suitableBecause,
            @Nullable Boolean consents,
            @Nullable LocalDate bestInterests,
            @Nullable Boolean wantedByPerson,
            @Nullable Boolean independent,
            @Nullable LocalDate informed,
            @Nullable LocalDate agreed,
            @Nullable String views,
            @Nullable Boolean understands,
            @Nullable String support,
            @Nullable Boolean supporterAgrees,
            List<PackItem> pack,
            @Nullable WritesHow writes) {

        /** Nothing said yet. */
        public static final Delegation NONE = new Delegation(
                null, List.of(), null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, List.of(), null);

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Delegation {
            sections = sections == null ? List.of() : List.copyOf(sections);
            pack = pack == null ? List.of() : List.copyOf(pack);
        }
    }

    /** One conversation. */
    public record Involvement(
            @Nullable LocalDate dated,
            @Nullable String how,
            @Nullable WhoTookPart who,
            @Nullable String said) {}

    /** When involvement was confirmed. */
    public record Confirmed(
            @Nullable LocalDate start,
            @Nullable LocalDate draft,
            @Nullable LocalDate submission) {}

    /** Whether an independent advocate was needed, and what was done (Care Act 2014 s.67). */
    public record Advocacy(
            @Nullable LocalDate considered,
            @Nullable String appropriatePerson,
            @Nullable Boolean paidOrProfessional,
            @Nullable Boolean accepted,
            @Nullable LocalDate dutyOn,
            @Nullable LocalDate referred,
            @Nullable LocalDate appointed,
            @Nullable LocalDate involved,
            @Nullable String note,
            @Nullable Boolean likelyNhsStay,
            @Nullable Boolean materialDisagreement) {}

    /** A specialist who took part in planning. */
    public record Specialist(
            @Nullable String name,
            @Nullable Boolean qualified,
            @Nullable Boolean didTheAssessment) {}

    @Override
    public SectionName name() {
        return SectionName.PEOPLE_INVOLVED;
    }
}
