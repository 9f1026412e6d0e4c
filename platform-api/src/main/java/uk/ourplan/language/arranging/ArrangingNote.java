package uk.ourplan.language.arranging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that is put on record while support is arranged. It stands beside the plan, signed or not, and is only ever added: a
 * later one about the same thing takes the place of an earlier one.
 */
public sealed interface ArrangingNote {

    /** The kind, as it stands in rows and addresses. */
    default String kind() {
        return switch (this) {
            case Referred referred -> "referred";
            case Rated rated -> "rated";
            case Waits waits -> "waits";
            case Arranged arranged -> "arranged";
            case DifferenceAgreed agreed -> "differences_agreed";
            case Started started -> "started";
            case ToldOutOfArea told -> "told_out_of_area";
            case Moves moves -> "moves";
            case Help help -> "help";
            case Placed placed -> "placed";
            case ProviderChange change -> "provider_changes";
            case PhaseBegun phase -> "phases";
            case InterimDecided decided -> "interim";
        };
    }

    /**
     * Lines of a plan were referred to a purchasing team (ARRANGE-01).
     *
     * @param referral its number, such as A1
     * @param lines the numbers of the plan's lines of support; none for interim support that no line describes
     * @param area the area by whose routing the team was found
     * @param change the number of the change of provider that it is for
     */
    record Referred(
            String referral,
            LocalDate on,
            ReferredFor what,
            List<String> lines,
            List<String> needs,
            String area,
            String team,
            @Nullable String specification,
            @Nullable String change)
            implements ArrangingNote {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Referred {
            lines = lines == null ? List.of() : List.copyOf(lines);
            needs = needs == null ? List.of() : List.copyOf(needs);
        }
    }

    /**
     * A referral was rated (ARRANGE-02).
     *
     * @param answers by the codes of the council's questions; none where the council has no matrix
     * @param computed the level that the answers lead to; {@code null} without a matrix
     * @param level the level that counts
     * @param because why somebody chose another level than the computed one, or one without a matrix
     */
    record Rated(
            String referral,
            LocalDate on,
            Map<String, String> answers,
            @Nullable Integer points,
            @Nullable String computed,
            String level,
            @Nullable String because)
            implements ArrangingNote {

        @SuppressWarnings("NullAway") // JSON may leave a map out
        public Rated {
            answers = answers == null ? Map.of() : Map.copyOf(answers);
        }
    }

    /**
     * No suitable service was found, or the record of that was refreshed (ARRANGE-04).
     *
     * @param start the day on which the wait began
     */
    record Waits(
            String referral,
            LocalDate on,
            LocalDate start,
            @Nullable String serviceSought,
            @Nullable String cause,
            @Nullable LocalDate lastCheck,
            List<RiskOfDelay> risks,
            List<InterimWay> ways)
            implements ArrangingNote {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Waits {
            risks = risks == null ? List.of() : List.copyOf(risks);
            ways = ways == null ? List.of() : List.copyOf(ways);
        }
    }

    /** A risk of the delay, and how it is being reduced. */
    record RiskOfDelay(@Nullable String risk, @Nullable String mitigation) {}

    /** An interim way that was considered with the person: what they said, and when it was put in place. */
    record InterimWay(
            @Nullable String way,
            @Nullable String personSaid,
            @Nullable LocalDate arrangedOn) {}

    /**
     * A service was found for a line (ARRANGE-06).
     *
     * @param pence the price each time it falls due, at the frequency of the plan's line
     * @param inArea whether the provider is in the council's area (ARRANGE-08)
     * @param starts when it is to start
     */
    record Arranged(
            String referral,
            LocalDate on,
            String line,
            @Nullable String provider,
            @Nullable String cqcLocation,
            @Nullable String what,
            @Nullable String timetable,
            @Nullable String preferences,
            @Nullable Long pence,
            @Nullable Boolean inArea,
            @Nullable LocalDate starts)
            implements ArrangingNote {}

    /** The person agrees that a part is arranged otherwise than the plan says. */
    record DifferenceAgreed(
            String line,
            LocalDate on,
            List<SpecifiedPart> parts,
            @Nullable String said) implements ArrangingNote {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public DifferenceAgreed {
            parts = parts == null ? List.of() : List.copyOf(parts);
        }
    }

    /**
     * A line of support has started.
     *
     * @param moveReview whether whoever tells it confirms that the first review is reckoned from this day
     */
    record Started(
            String referral,
            LocalDate on,
            String line,
            @Nullable Boolean moveReview) implements ArrangingNote {}

    /** Others were told of a placement outside the area (ARRANGE-08). */
    record ToldOutOfArea(
            String line,
            LocalDate on,
            List<String> told,
            @Nullable LocalDate placementStarts) implements ArrangingNote {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public ToldOutOfArea {
            told = told == null ? List.of() : List.copyOf(told);
        }
    }

    /**
     * The person plans to move (ARRANGE-09).
     *
     * @param move its number, such as M1
     * @param on the day of the move
     */
    record Moves(
            String move,
            LocalDate on,
            MoveDirection direction,
            @Nullable String otherCouncil,
            @Nullable LocalDate contactedOn)
            implements ArrangingNote {}

    /**
     * Help with arranging (ARRANGE-10).
     *
     * @param help its number, such as H1
     * @param on the day on which it was asked or refreshed
     */
    record Help(
            String help,
            LocalDate on,
            @Nullable HelpType type,
            @Nullable String wanted,
            @Nullable String given,
            @Nullable String helper,
            @Nullable LocalDate inPlaceOn,
            @Nullable LocalDate checkedOn,
            @Nullable String reasonNone,
            @Nullable Boolean atEnding)
            implements ArrangingNote {}

    /** The care home place of somebody who pays themselves (ARRANGE-11). */
    record Placed(
            LocalDate on,
            @Nullable String careHome,
            @Nullable LocalDate starts,
            @Nullable ContractParty contract) implements ArrangingNote {}

    /**
     * A provider is changed (ARRANGE-12).
     *
     * @param change its number, such as C1
     * @param newNeeded whether another service follows; {@code false} where needs are met otherwise, which needs a reason
     */
    record ProviderChange(
            String change,
            LocalDate on,
            @Nullable String oldProvider,
            @Nullable LocalDate oldEnds,
            @Nullable Boolean newNeeded,
            @Nullable LocalDate newStarts,
            @Nullable String reason)
            implements ArrangingNote {}

    /**
     * A phase began in which support must be considered (ARRANGE-13).
     *
     * @param found its number, such as F1
     */
    record PhaseBegun(String found, LocalDate on, InterimPhase phase) implements ArrangingNote {}

    /**
     * Whether urgent or interim support is needed in a phase.
     *
     * @param found the number of the phase that began
     */
    record InterimDecided(
            String found,
            LocalDate on,
            @Nullable Boolean needed,
            @Nullable String what,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String reason,
            @Nullable Long weeklyPence,
            @Nullable Long oneOffPence)
            implements ArrangingNote {}
}
