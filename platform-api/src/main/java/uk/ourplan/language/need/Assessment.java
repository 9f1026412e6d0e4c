package uk.ourplan.language.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A completed assessment under s.9 (adult), s.10 (carer) or s.58 (young person) of the Care Act 2014.
 *
 * @param ideas for meeting needs that came up already
 */
public record Assessment(
        @Nullable AssessmentKind kind,
        @Nullable LocalDate completed,
        @Nullable AssessmentMethod method,
        @Nullable EventReturn nationalReturn,
        @Nullable Assessor assessor,
        @Nullable String expert,
        @Nullable CopiesGiven copiesGiven,
        @Nullable String period,
        @Nullable String narrative,
        @Nullable AnswerWithText arises,
        @Nullable AnswerWithText healthAtRisk,
        @Nullable CarersWishes wishes,
        Map<String, OutcomeAnswer> outcomes,
        @Nullable Impact impact,
        List<WellbeingImpact> wellbeing,
        @Nullable String carersPart,
        @Nullable Difficulties difficulties,
        List<String> ideas) {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public Assessment {
        outcomes = outcomes == null
                ? Map.of()
                : java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(outcomes));
        wellbeing = wellbeing == null ? List.of() : List.copyOf(wellbeing);
        ideas = ideas == null ? List.of() : List.copyOf(ideas);
    }

    /** What the client level return asks about the event. */
    public record EventReturn(
            @Nullable String requestRoute,
            @Nullable String assessmentType,
            @Nullable String eventOutcome) {}

    /** Who assessed. */
    public record Assessor(
            @Nullable String name,
            @Nullable String role,
            @Nullable Boolean deafblindQualified) {}

    /** When the person was given copies (Care Act 2014 ss.12(3), 13(1)). */
    public record CopiesGiven(
            @Nullable LocalDate assessment, @Nullable LocalDate eligibility) {}

    /** A yes or no with what it rests on. */
    public record AnswerWithText(
            @Nullable Boolean answer, @Nullable String text) {}

    /** A carer's wishes about caring, work, education and recreation (Care Act 2014 s.10(6)). */
    public record CarersWishes(
            @Nullable String caring,
            @Nullable String work,
            @Nullable String education,
            @Nullable String recreation) {}

    /** Whether one outcome can be achieved, in which way not, and why, in the person's words. */
    public record OutcomeAnswer(
            @Nullable Ability answer,
            @Nullable HowUnable how,
            @Nullable String why) {}

    /** Whether there is a significant impact on wellbeing. */
    public record Impact(
            @Nullable Boolean significant, @Nullable String text) {}

    /** The effect on one area of wellbeing. */
    public record WellbeingImpact(
            @Nullable WellbeingArea area,
            @Nullable Amount weight,
            @Nullable String text) {}

    /** Difficulties in taking part and the steps that helped. */
    public record Difficulties(
            List<Difficulty> areas, @Nullable String text, List<HelpfulStep> steps) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Difficulties {
            areas = areas == null ? List.of() : List.copyOf(areas);
            steps = steps == null ? List.of() : List.copyOf(steps);
        }
    }

    /** A step that was taken to help, and what came of it. */
    public record HelpfulStep(
            @Nullable String step, @Nullable String result) {}
}
