package uk.ourplan.language.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What matters to the person, in their own words, what they can do, and how they are now.
 *
 * @param overview short account of what the assessment found and of the results wanted, in the person's own words
 * @param ownPart what the person can do or decide for themselves, however limited
 * @param councilItems what the council wants on every plan beside what the Act asks
 */
public record AboutMe(
        List<String> whatMatters,
        @Nullable WellbeingNow wellbeingNow,
        @Nullable String overview,
        List<String> strengths,
        @Nullable String ownPart,
        @Nullable OtherForm otherForm,
        List<CouncilItem> councilItems)
        implements Section {

    /** On the council's template. */
    public AboutMe(List<String> whatMatters, @Nullable WellbeingNow wellbeingNow) {
        this(whatMatters, wellbeingNow, null, List.of(), null, null, List.of());
    }

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public AboutMe {
        whatMatters = whatMatters == null ? List.of() : List.copyOf(whatMatters);
        strengths = strengths == null ? List.of() : List.copyOf(strengths);
        councilItems = councilItems == null ? List.of() : List.copyOf(councilItems);
    }

    /**
     * How the person is now, and whether that changed since the assessment.
     *
     * @param inCrisis whether the person is in crisis while the plan is made
     */
    public record WellbeingNow(
            @Nullable LocalDate dated,
            @Nullable String text,
            @Nullable Boolean changed,
            @Nullable String change,
            @Nullable Boolean inCrisis) {}

    /**
     * Something that the council wants on every plan.
     *
     * @param item its code in the council's policy
     * @param says what the plan says about it
     */
    public record CouncilItem(
            @Nullable String item, @Nullable String says) {}

    @Override
    public SectionName name() {
        return SectionName.ABOUT_ME;
    }
}
