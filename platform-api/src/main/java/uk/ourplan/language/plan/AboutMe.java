package uk.ourplan.language.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What matters to the person, in their own words, and how they are now. */
public record AboutMe(
        List<String> whatMatters,
        @Nullable WellbeingNow wellbeingNow,
        @Nullable OtherForm otherForm) implements Section {

    /** On the council's template. */
    public AboutMe(List<String> whatMatters, @Nullable WellbeingNow wellbeingNow) {
        this(whatMatters, wellbeingNow, null);
    }

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public AboutMe {
        whatMatters = whatMatters == null ? List.of() : List.copyOf(whatMatters);
    }

    /** How the person is now, and whether that changed since the assessment. */
    public record WellbeingNow(
            @Nullable LocalDate dated,
            @Nullable String text,
            @Nullable Boolean changed,
            @Nullable String change) {}

    @Override
    public SectionName name() {
        return SectionName.ABOUT_ME;
    }
}
