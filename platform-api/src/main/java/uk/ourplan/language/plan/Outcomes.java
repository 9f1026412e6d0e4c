package uk.ourplan.language.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.monitoring.Rhythm;
import uk.ourplan.language.need.Amount;
import uk.ourplan.language.need.WellbeingArea;
import uk.ourplan.language.person.ContactWay;

/** The outcomes that the person wants (Care Act 2014 s.9(4)(b), s.25(1)(d)). */
public record Outcomes(
        List<OutcomeWanted> outcomesWanted,
        List<Wish> wishes,
        List<OthersView> othersViews,
        List<CarriedOver> carriedOver)
        implements Section {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public Outcomes {
        outcomesWanted = outcomesWanted == null ? List.of() : List.copyOf(outcomesWanted);
        wishes = wishes == null ? List.of() : List.copyOf(wishes);
        othersViews = othersViews == null ? List.of() : List.copyOf(othersViews);
        carriedOver = carriedOver == null ? List.of() : List.copyOf(carriedOver);
    }

    /** A section in which nothing is written yet. */
    public static Outcomes none() {
        return new Outcomes(List.of(), List.of(), List.of(), List.of());
    }

    /**
     * What was said at eligibility about one outcome of the criteria, as it stands in the plan; what was said then stays
     * in the assessment.
     *
     * @param outcome its code in the assessment
     * @param confirmed the day on which it was gone through with the person, unchanged or amended
     */
    public record CarriedOver(
            @Nullable String outcome,
            @Nullable String text,
            @Nullable LocalDate confirmed) {}

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
            @Nullable String watched,
            @Nullable Amount weight,
            @Nullable String unmetNow,
            @Nullable String ifMet,
            @Nullable String ifNotMet,
            @Nullable String evidence,
            @Nullable String helpers,
            @Nullable String barriers,
            @Nullable String overcoming,
            @Nullable LocalDate lookedAtBefore,
            @Nullable Reach reach,
            @Nullable Watch watch) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public OutcomeWanted {
            areas = areas == null ? List.of() : List.copyOf(areas);
            needs = needs == null ? List.of() : List.copyOf(needs);
        }
    }

    /**
     * On which days it is looked at between reviews, and how (MONITOR-12); what is {@code watched} says the same in words.
     *
     * @param on the day, or the first of them
     * @param rhythm how often from then on; {@code null} for that one day
     */
    public record Watch(
            @Nullable LocalDate on,
            @Nullable Rhythm rhythm,
            @Nullable ContactWay method) {}

    /** Whether it can be reached and, where not in full, why and what is wanted in its place; the outcome itself stays. */
    public record Reach(
            @Nullable WithinReach answer,
            @Nullable OutOfReachBecause because,
            @Nullable String reason,
            @Nullable String adviser,
            @Nullable String basisForAsking,
            @Nullable String talkedOver,
            @Nullable String gap,
            List<String> replacedBy) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Reach {
            replacedBy = replacedBy == null ? List.of() : List.copyOf(replacedBy);
        }
    }

    /** Something the person would like, and whether it became an agreed outcome. */
    public record Wish(
            @Nullable String words,
            @Nullable Boolean adopted,
            @Nullable String whyNot) {}

    /** What somebody else wants for the person; never an outcome of the plan. */
    public record OthersView(@Nullable String who, @Nullable String wants) {}

    @Override
    public SectionName name() {
        return SectionName.OUTCOMES;
    }
}
