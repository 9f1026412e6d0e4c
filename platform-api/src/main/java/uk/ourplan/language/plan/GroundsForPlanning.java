package uk.ourplan.language.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a plan is to be made: what the council will meet, and for somebody who makes their own arrangements the grounds, each with
 * the day or the reason that shows it (Care Act 2014 s.24). What is on the person's record (capacity, a risk of abuse) is not
 * asked again.
 *
 * @param councilWillMeet whether the council will meet any eligible need; {@code null} while that is not answered
 * @param otherNeeds the agreement to meet needs that are not eligible
 * @param ownArrangements whether the person relies on informal, health or other support or pays for everything
 * @param personAsked when the person asked for planning
 * @param complexity why planning would help, because the needs are complex
 * @param consented when the person consented to it
 * @param representativeAsked when the representative of somebody who lacks capacity asked
 * @param somebodySuitable whether somebody suitable can explore and decide for them how the needs are met
 * @param bestInterests when planning was decided to be in their best interests
 */
public record GroundsForPlanning(
        @Nullable Boolean councilWillMeet,
        @Nullable OtherNeeds otherNeeds,
        @Nullable Boolean ownArrangements,
        @Nullable LocalDate personAsked,
        @Nullable String complexity,
        @Nullable LocalDate consented,
        @Nullable LocalDate representativeAsked,
        @Nullable Boolean somebodySuitable,
        @Nullable LocalDate bestInterests) {

    /** Nothing is answered yet. */
    public static final GroundsForPlanning NOTHING_SAID =
            new GroundsForPlanning(null, null, null, null, null, null, null, null, null);

    /** Whether the council agreed to meet needs that it need not, and who agreed when. */
    public record OtherNeeds(
            @Nullable Boolean agreed,
            @Nullable String by,
            @Nullable LocalDate dated) {}
}
