package uk.ourplan.language.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.PlanForm;

/** Advice and information given (Care Act 2014 s.25(1)(f)) and what the person was told when. */
public record Advice(
        @Nullable String reduce,
        @Nullable String prevent,
        @Nullable TopicsTold topicsTold,
        @Nullable HelpDeciding helpDeciding,
        List<Given> given,
        @Nullable String noneGivenBecause,
        List<PreventionService> preventionServices,
        @Nullable Questions questions)
        implements Section {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public Advice {
        given = given == null ? List.of() : List.copyOf(given);
        preventionServices = preventionServices == null ? List.of() : List.copyOf(preventionServices);
    }

    /** When the person was told about each topic. */
    public record TopicsTold(
            @Nullable LocalDate servicesCosts,
            @Nullable LocalDate suitability,
            @Nullable LocalDate prevention,
            @Nullable LocalDate arranging,
            @Nullable LocalDate signoff,
            @Nullable LocalDate finalBudget,
            @Nullable LocalDate budgetManagement) {}

    /** How the person was helped to decide (Care Act 2014 s.24(1)(c)). */
    public record HelpDeciding(
            @Nullable LocalDate dated,
            List<String> options,
            @Nullable String by,
            @Nullable LocalDate declined) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public HelpDeciding {
            options = options == null ? List.of() : List.copyOf(options);
        }
    }

    /**
     * Information or advice given once: about what, by whom, to whom and in which form.
     *
     * @param entries what was picked from the council's directory, with the price and its day as they stood
     * @param understood how it was checked that it was understood
     */
    public record Given(
            @Nullable LocalDate dated,
            @Nullable String topic,
            @Nullable String by,
            @Nullable String to,
            @Nullable PlanForm form,
            List<String> entries,
            @Nullable String understood) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Given {
            entries = entries == null ? List.of() : List.copyOf(entries);
        }
    }

    /**
     * A service that may prevent, reduce or delay needs, and what came of it (Care Act 2014 s.2).
     *
     * @param fits whether it is personal and flexible
     * @param creative whether it is creative about what the person wants
     * @param onStrengths whether it builds on what the person can do
     * @param qualityNote what is said where one of the three does not hold
     */
    public record PreventionService(
            @Nullable String what,
            @Nullable String source,
            @Nullable Boolean suitable,
            @Nullable String whyNot,
            @Nullable LocalDate referred,
            @Nullable String result,
            @Nullable String declinedBecause,
            @Nullable Boolean toldWhy,
            @Nullable Boolean toldWhatFor,
            @Nullable Boolean toldHow,
            @Nullable Boolean fits,
            @Nullable Boolean creative,
            @Nullable Boolean onStrengths,
            @Nullable String qualityNote) {}

    /** The chance to ask, before anything is decided. */
    public record Questions(
            @Nullable LocalDate dated,
            List<String> to,
            @Nullable String asked) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Questions {
            to = to == null ? List.of() : List.copyOf(to);
        }
    }

    @Override
    public SectionName name() {
        return SectionName.ADVICE;
    }
}
