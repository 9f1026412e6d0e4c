package uk.ourplan.language.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.Certainty;

/**
 * What is said about ending a plan; written by the practitioner until the plan is ended.
 *
 * @param reason in words, where it is none of the grounds
 * @param instead what meets each need from then on
 * @param oneDay whether all services stop on one day
 * @param tests why each test of a request holds or fails
 * @param told who was told what to do when something changes: the person, or whoever speaks for them
 */
public record EndingRecord(
        @Nullable EndGround ground,
        @Nullable String reason,
        @Nullable Event event,
        @Nullable Request request,
        @Nullable Reassessed reassessed,
        @Nullable CareHome careHome,
        @Nullable Arranging arranging,
        List<Instead> instead,
        @Nullable Benefit benefit,
        @Nullable Help help,
        @Nullable Monitoring monitoring,
        @Nullable Boolean oneDay,
        List<ServiceEnd> services,
        List<Item> checklist,
        @Nullable Tests tests,
        @Nullable String told,
        @Nullable Keeping keeping) {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public EndingRecord {
        instead = instead == null ? List.of() : List.copyOf(instead);
        services = services == null ? List.of() : List.copyOf(services);
        checklist = checklist == null ? List.of() : List.copyOf(checklist);
    }

    /** What was decided on: none of it changes once the ending is decided. */
    public boolean isDecidedOnTheSameAs(EndingRecord other) {
        return Objects.equals(ground, other.ground)
                && Objects.equals(reason, other.reason)
                && Objects.equals(event, other.event)
                && Objects.equals(request, other.request)
                && Objects.equals(reassessed, other.reassessed)
                && Objects.equals(careHome, other.careHome)
                && Objects.equals(arranging, other.arranging)
                && Objects.equals(benefit, other.benefit)
                && Objects.equals(oneDay, other.oneDay)
                && Objects.equals(tests, other.tests);
    }

    /** Nothing but the ground. */
    public static EndingRecord on(@Nullable EndGround ground) {
        return new EndingRecord(
                ground, null, null, null, null, null, null, List.of(), null, null, null, null, List.of(), List.of(),
                null, null, null);
    }

    /**
     * The person died or moved away.
     *
     * @param evidence what shows it; for a move, what shows that the other council has taken over
     */
    public record Event(
            @Nullable LocalDate dated,
            @Nullable String evidence,
            @Nullable String concernsHandedTo) {}

    /**
     * Who asks, and whether the person can decide this.
     *
     * @param name whoever asks, where it is not the person
     * @param view what the person themself says about it
     */
    public record Request(
            @Nullable AskedBy by,
            @Nullable String name,
            @Nullable LocalDate dated,
            @Nullable Boolean hasCapacity,
            @Nullable String capacityBasis,
            @Nullable LocalDate capacityRecorded,
            @Nullable String view) {}

    /** The reassessment that found no eligible need. */
    public record Reassessed(
            @Nullable LocalDate changeFound,
            @Nullable LocalDate completed,
            @Nullable LocalDate decided,
            @Nullable Boolean noneEligible,
            @Nullable LocalDate reasonsGiven) {}

    /**
     * Somebody who pays for a care home.
     *
     * @param agreedToKeep whether the council agreed before to keep the plan
     * @param wished when the wish that the plan should end was recorded, {@code wishedBy} whose it is, {@code wishedByName} who that is
     *     where it is not the person
     */
    public record CareHome(
            @Nullable Boolean inOrMoving,
            @Nullable LocalDate moves,
            @Nullable Boolean agreedToKeep,
            @Nullable LocalDate wished,
            @Nullable AskedBy wishedBy,
            @Nullable String wishedByName) {}

    /**
     * Who pays and who arranges from then on.
     *
     * @param intendsOwn whether the person means to arrange and manage without the council
     * @param appropriatePerson who arranges and manages where the person cannot
     * @param riskOfNone whether they may not make suitable arrangements
     */
    public record Arranging(
            @Nullable Boolean selfFunding,
            @Nullable Boolean intendsOwn,
            @Nullable Boolean hasCapacity,
            @Nullable String appropriatePerson,
            @Nullable Certainty riskOfNone) {}

    /**
     * What meets one need instead.
     *
     * @param need its number
     * @param inPlace since when it has been there
     * @param checked when it was found to meet the need
     */
    public record Instead(
            @Nullable String need,
            @Nullable InsteadKind kind,
            @Nullable String who,
            @Nullable Certainty appropriate,
            @Nullable Certainty willing,
            @Nullable Certainty able,
            @Nullable Certainty available,
            @Nullable LocalDate from,
            @Nullable LocalDate inPlace,
            @Nullable LocalDate checked) {}

    /** Why each test of a request holds or fails (END-04). */
    public record Tests(
            @Nullable String coverage,
            @Nullable String carers,
            @Nullable String appropriate,
            @Nullable String available,
            @Nullable String manager,
            @Nullable String noAbuseRisk) {

        /** The reason against this test. */
        public @Nullable String of(EndTest test) {
            return switch (test) {
                case COVERAGE -> coverage;
                case CARERS -> carers;
                case APPROPRIATE -> appropriate;
                case AVAILABLE -> available;
                case MANAGER -> manager;
                case NO_ABUSE_RISK -> noAbuseRisk;
            };
        }
    }

    /** What speaks for keeping the plan, and whether it was talked about. */
    public record Benefit(
            @Nullable Boolean needsWorsening,
            @Nullable Boolean circumstancesWorsening,
            @Nullable Boolean riskRising,
            @Nullable Boolean concerned,
            @Nullable Boolean carerExists,
            @Nullable LocalDate discussedPerson,
            @Nullable LocalDate discussedCarer,
            @Nullable String goOn) {}

    /**
     * Help with arranging.
     *
     * @param with whom the council works with for it
     * @param reasonNone why none is given
     */
    public record Help(
            List<HelpToArrange> kinds,
            @Nullable String helper,
            @Nullable String with,
            @Nullable String reasonNone) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Help {
            kinds = kinds == null ? List.of() : List.copyOf(kinds);
        }
    }

    /**
     * Whether somebody keeps an eye on things afterwards.
     *
     * @param reason why not, where it is not needed
     * @param arrangement what is done, how often and by whom
     * @param proportionate why it is in proportion to the risk
     * @param strengths how it makes the person and those around them more resilient
     */
    public record Monitoring(
            @Nullable Boolean needed,
            @Nullable String reason,
            @Nullable String arrangement,
            @Nullable String proportionate,
            @Nullable LocalDate agreed,
            @Nullable String agreedBy,
            @Nullable String strengths,
            @Nullable LocalDate ended) {}

    /**
     * When one service of the council stops.
     *
     * @param line its number on the plan; DP for the direct payment
     * @param ends its last day
     * @param stopped when it was found to have stopped
     * @param financeTold when finance was told of that day
     */
    public record ServiceEnd(
            @Nullable String line,
            @Nullable LocalDate ends,
            @Nullable LocalDate stopped,
            @Nullable LocalDate financeTold) {}

    /** One item of the checklist; what is said stands in the letter. */
    public record Item(
            @Nullable ChecklistKey key,
            @Nullable ChecklistState state,
            @Nullable LocalDate dated,
            @Nullable String says) {}

    /**
     * Why a plan goes on after a request, and what of it needs revision (END-08, REVISE-08).
     *
     * @param bestInterests the decision in the person's best interests
     */
    public record Keeping(
            @Nullable Boolean consents,
            @Nullable String bestInterests,
            @Nullable Boolean reviseServices,
            @Nullable Boolean reviseBudget,
            @Nullable Boolean reviseContingency,
            @Nullable String notes) {}
}
