package uk.ourplan.language.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.need.Assessment.CopiesGiven;
import uk.ourplan.language.need.Assessment.HelpfulStep;
import uk.ourplan.language.need.Difficulty;
import uk.ourplan.language.person.ContactWay;
import uk.ourplan.language.person.PersonAround;

/**
 * Who took part in planning, how, and what they said (Care Act 2014 s.25(3)).
 *
 * @param noneInterested why nobody is listed as interested in the welfare of a person without capacity
 * @param modeReason why the person neither leads the planning nor shares it
 * @param questions what was asked about planning, and what the answer was
 * @param papers copies of the assessment and of the eligibility decision that were given while planning
 */
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
        @Nullable String noneInterested,
        @Nullable String modeReason,
        List<PlanningQuestion> questions,
        @Nullable TakingPart takingPart,
        @Nullable Deciding deciding,
        List<Visit> visits,
        @Nullable AboutCapacity capacity,
        @Nullable CopiesGiven papers)
        implements Section {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public PeopleInvolved {
        people = people == null ? List.of() : List.copyOf(people);
        involvement = involvement == null ? List.of() : List.copyOf(involvement);
        questions = questions == null ? List.of() : List.copyOf(questions);
        visits = visits == null ? List.of() : List.copyOf(visits);
    }

    /** A section in which nothing stands yet but who is around the person. */
    public static PeopleInvolved with(List<PersonAround> people) {
        return new PeopleInvolved(
                people, null, null, null, null, List.of(), null, null, null, null, null, null, null, null, List.of(),
                null, null, List.of(), null, null);
    }

    /** The same, with this about the advocate. */
    public PeopleInvolved having(Advocacy other) {
        return having(information, involvement, confirmed, other);
    }

    /** The same, with one conversation more. */
    public PeopleInvolved after(Involvement conversation) {
        List<Involvement> all = new ArrayList<>(involvement);
        all.add(conversation);
        return having(information, all, confirmed, advocacy);
    }

    /** The same, with these confirmations. */
    public PeopleInvolved having(Confirmed other) {
        return having(information, involvement, other, advocacy);
    }

    /** The same, with this information given before planning began. */
    public PeopleInvolved having(InformationGiven other) {
        return having(other, involvement, confirmed, advocacy);
    }

    private PeopleInvolved having(
            @Nullable InformationGiven told,
            List<Involvement> talks,
            @Nullable Confirmed sure,
            @Nullable Advocacy advocate) {
        return new PeopleInvolved(
                people,
                mode,
                told,
                selfPlanning,
                delegation,
                talks,
                sure,
                advocate,
                consentConsidered,
                capacityConsidered,
                capacityInvolvement,
                specialist,
                noneInterested,
                modeReason,
                questions,
                takingPart,
                deciding,
                visits,
                capacity,
                papers);
    }

    /**
     * Information about planning, and in which form.
     *
     * @param content what a plan is for and how planning works, as it was told
     * @param accessible whether the person could use that form
     * @param explainedBy who helped the person to understand it
     * @param understood how it was checked that it was understood
     */
    public record InformationGiven(
            @Nullable LocalDate dated,
            @Nullable String form,
            @Nullable String content,
            @Nullable Boolean accessible,
            @Nullable String explainedBy,
            @Nullable String understood) {}

    /**
     * What helps the person to take part.
     *
     * @param prepared how the person was prepared, where time was short
     * @param arranged the way of planning that they can use
     * @param steps reasonable steps that were taken, and what came of each
     * @param supports what the person needs in order to take part, and what was given
     * @param inputs the sensory team, an interpreter or a translation: booked, or why not
     * @param ownTerms what the person says in their own terms
     */
    public record TakingPart(
            @Nullable String prepared,
            @Nullable String arranged,
            List<HelpfulStep> steps,
            List<SupportNeeded> supports,
            List<Input> inputs,
            List<Said> ownTerms,
            @Nullable StrengthsFirst strengthsFirst) {

        /** Nothing said yet. */
        public static final TakingPart NOTHING =
                new TakingPart(null, null, List.of(), List.of(), List.of(), List.of(), null);

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public TakingPart {
            steps = steps == null ? List.of() : List.copyOf(steps);
            supports = supports == null ? List.of() : List.copyOf(supports);
            inputs = inputs == null ? List.of() : List.copyOf(inputs);
            ownTerms = ownTerms == null ? List.of() : List.copyOf(ownTerms);
        }
    }

    /**
     * What the person says about one thing in their own terms, or why that cannot be found out.
     *
     * @param seenDifferently how the practitioner sees it, held apart; the person's own judgement is presumed the best guide
     */
    public record Said(
            @Nullable OwnTerm about,
            @Nullable String words,
            @Nullable String notKnownBecause,
            @Nullable String seenDifferently,
            @Nullable String differentBecause) {}

    /** What was looked at before any service: what there is, or that none was found and how that was found out. */
    public record StrengthsFirst(
            @Nullable String personalStrengths,
            @Nullable String communityAssets,
            @Nullable String universalSupport,
            @Nullable String communitySupport,
            @Nullable String unpaidSupport) {}

    /** Input from others that the person's way of communicating suggests. */
    public record Input(
            @Nullable InputKind kind,
            @Nullable String booking,
            @Nullable String notUsedBecause) {}

    /**
     * Decisions with which the person has help (the agreements stand on the person's record), and those that somebody makes with
     * or for them.
     *
     * @param needsHelp whether the person needs help with particular decisions
     */
    public record Deciding(
            @Nullable Boolean needsHelp,
            List<RepresentativeDecision> byRepresentatives,
            List<RefusedSource> refusedSources) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Deciding {
            byRepresentatives = byRepresentatives == null ? List.of() : List.copyOf(byRepresentatives);
            refusedSources = refusedSources == null ? List.of() : List.copyOf(refusedSources);
        }
    }

    /** A decision that a representative made with or for the adult. */
    public record RepresentativeDecision(
            @Nullable LocalDate dated,
            @Nullable String decision,
            @Nullable String by,
            @Nullable RepresentativeAuthority authority,
            @Nullable String adultInvolved,
            @Nullable String asTheAdultWould) {}

    /**
     * A planning visit.
     *
     * @param reread the day on which the practitioner read the assessment and the eligibility decision again for it
     */
    public record Visit(
            @Nullable LocalDate planned,
            @Nullable String what,
            @Nullable LocalDate reread) {}

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
     * @param checkedHow in which way progress is checked, where the checks are to be tasks
     * @param checkedEveryDays from one check to the next, reckoned from the day of the agreement
     * @param help what to do when more help is needed or they no longer wish to do it
     * @param bestInterests the day of the decision in the person's best interests that names them
     * @param wantedByPerson whether the person themself asked for them
     * @param independent whether a broker is independent of the council
     * @param informed when it was explained what planning is for and how it goes
     * @param agreed when it was agreed that they make it
     * @param support which support the person needs to take part as far as they can
     * @param supporterAgrees whether whoever supports the person is suitable and agrees
     * @param goneThrough when the council's co-ordinator went through what they wrote (DELEGATE-06)
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
            @Nullable WritesHow writes,
            @Nullable ContactWay checkedHow,
            @Nullable Long checkedEveryDays,
            @Nullable LocalDate goneThrough) {

        /** Nothing said yet. */
        public static final Delegation NONE = new Delegation(
                null, List.of(), null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, List.of(), null, null, null, null);

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Delegation {
            sections = sections == null ? List.of() : List.copyOf(sections);
            pack = pack == null ? List.of() : List.copyOf(pack);
        }
    }

    /**
     * One conversation.
     *
     * @param person who of the people around it was, by their number
     * @param topic the decision with which they helped, as the agreement on the person's record names it
     * @param asPreferred whether it was held as the person likes to communicate
     */
    public record Involvement(
            @Nullable LocalDate dated,
            @Nullable String how,
            @Nullable WhoTookPart who,
            @Nullable String said,
            @Nullable String person,
            @Nullable String topic,
            @Nullable ContactWay way,
            @Nullable Boolean asPreferred,
            @Nullable String otherwiseBecause) {}

    /** When involvement was confirmed, and by whom; who it was is put there by whoever saves the day. */
    public record Confirmed(
            @Nullable LocalDate start,
            @Nullable LocalDate draft,
            @Nullable LocalDate submission,
            @Nullable String startBy,
            @Nullable String draftBy,
            @Nullable String submissionBy) {}

    /**
     * Whether an independent advocate was needed, and what was done (Care Act 2014 s.67).
     *
     * @param appropriatePerson who would support the person's involvement, by their number or name
     * @param difficultyAsked the day on which the four questions were asked again while planning
     * @param difficulties what they found; counts in place of the assessment's once asked
     * @param directInvolvement whether involving the person directly is appropriate
     * @param ended the last day of the advocate's instruction; from that day there is no access
     * @param whyNotReferred why no advocate was asked for although somebody stands in the way
     */
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
            @Nullable Boolean materialDisagreement,
            @Nullable LocalDate difficultyAsked,
            List<Difficulty> difficulties,
            @Nullable Boolean directInvolvement,
            @Nullable Boolean suitable,
            @Nullable Boolean willing,
            @Nullable Referral referral,
            @Nullable SupporterEnd supporterEnd,
            @Nullable LocalDate ended,
            @Nullable String whyNotReferred) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Advocacy {
            difficulties = difficulties == null ? List.of() : List.copyOf(difficulties);
        }

        /** Nothing of it is answered. */
        public static Advocacy open() {
            return new Advocacy(
                    null, null, null, null, null, null, null, null, null, null, null, null, List.of(), null, null, null,
                    null, null, null, null);
        }

        /** The same, with the day on which the duty arose. */
        public Advocacy arising(LocalDate day) {
            return new Advocacy(
                    considered,
                    appropriatePerson,
                    paidOrProfessional,
                    accepted,
                    day,
                    referred,
                    appointed,
                    involved,
                    note,
                    likelyNhsStay,
                    materialDisagreement,
                    difficultyAsked,
                    difficulties,
                    directInvolvement,
                    suitable,
                    willing,
                    referral,
                    supporterEnd,
                    ended,
                    whyNotReferred);
        }
    }

    /**
     * A specialist who took part in planning.
     *
     * @param differentBecause why it is not the one who did the assessment
     */
    public record Specialist(
            @Nullable String name,
            @Nullable Boolean qualified,
            @Nullable Boolean didTheAssessment,
            @Nullable String differentBecause) {}

    @Override
    public SectionName name() {
        return SectionName.PEOPLE_INVOLVED;
    }
}
