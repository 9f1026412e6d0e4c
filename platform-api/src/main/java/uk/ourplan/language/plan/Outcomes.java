package uk.ourplan.language.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.need.WellbeingArea;

/** The outcomes that the person wants (Care Act 2014 s.9(4)(b), s.25(1)(d)). */
public record Outcomes(List<OutcomeWanted> outcomesWanted) implements Section {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public Outcomes {
        outcomesWanted = outcomesWanted == null ? List.of() : List.copyOf(outcomesWanted);
    }

    /** One outcome in the person's own words, with its steps and how it is watched. */
    public record OutcomeWanted(
            String id,
            @Nullable String words,
            @Nullable OutcomeMode mode,
            List<WellbeingArea> areas,
            @Nullable WellbeingEffect effect,
            List<String> needs,
            @Nullable String steps,
            @Nullable String measure,
            @Nullable LocalDate by,
            @Nullable String watched) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public OutcomeWanted {
            areas = areas == null ? List.of() : List.copyOf(areas);
            needs = needs == null ? List.of() : List.copyOf(needs);
        }
    }

    @Override
    public SectionName name() {
        return SectionName.OUTCOMES;
    }
}
