package uk.ourplan.language.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Frequency;

/** What could go wrong for the person or the plan, and what is done then. */
public record Risks(
        @Nullable String noneFromNeeds,
        @Nullable String noneFromOutcomes,
        @Nullable NoneFound noneToThePlan,
        List<RiskStarter> dismissed,
        @Nullable FormalAssessment formalAssessment,
        @Nullable String formalDeclined,
        @Nullable Boolean formalWanted,
        List<String> talkedWith,
        List<NotThere> notTalkedWith,
        List<Risk> items,
        @Nullable Standing standing,
        @Nullable Protecting protecting)
        implements Section {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public Risks {
        talkedWith = talkedWith == null ? List.of() : List.copyOf(talkedWith);
        dismissed = dismissed == null ? List.of() : List.copyOf(dismissed);
        notTalkedWith = notTalkedWith == null ? List.of() : List.copyOf(notTalkedWith);
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** A formal risk assessment. */
    public record FormalAssessment(
            @Nullable LocalDate dated,
            @Nullable String by,
            @Nullable String used) {}

    /** One risk. */
    public record Risk(
            String id,
            @Nullable RiskKind kind,
            @Nullable RiskSource from,
            @Nullable RiskStarter starter,
            @Nullable String what,
            @Nullable RiskLevel level,
            @Nullable Likelihood likelihood,
            @Nullable String evidence,
            @Nullable String effect,
            @Nullable String benefit,
            @Nullable String mitigation,
            @Nullable String theirView,
            @Nullable String theirAnswer,
            @Nullable String theirIdeas,
            @Nullable Taken taken,
            @Nullable Contingency contingency) {}

    /** What is done before and after, by whom, and from which sign. */
    public record Contingency(
            @Nullable String before,
            @Nullable String after,
            @Nullable String trigger,
            @Nullable String who,
            @Nullable LocalDate agreed,
            @Nullable CostLine cost,
            List<Measure> measures) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Contingency {
            measures = measures == null ? List.of() : List.copyOf(measures);
        }
    }

    /**
     * One thing that is done ahead of it, or when it happens.
     *
     * @param who acts
     * @param contact how they are reached
     */
    public record Measure(
            @Nullable ContingencyMeasure measure,
            @Nullable String described,
            @Nullable String who,
            @Nullable String contact) {}

    /**
     * What it costs: the line of support that pays for it, or an amount of its own.
     *
     * @param pence each time it falls due
     */
    public record CostLine(
            @Nullable String line,
            @Nullable Boolean hasCost,
            @Nullable Long pence,
            @Nullable Frequency frequency) {

        /** Whether no line pays for it and its amount is known. */
        public boolean standsAlone() {
            return (line == null || line.isBlank()) && pence != null && frequency != null;
        }
    }

    /**
     * Arrangements that always stand.
     *
     * @param evacuationPlan the personal fire evacuation plan in short, where there is one
     */
    public record Standing(
            @Nullable String emergencyContact,
            @Nullable String keyholder,
            @Nullable String homeAndPets,
            @Nullable String evacuationPlan,
            @Nullable Boolean evacuationExists,
            @Nullable Boolean evacuationNeeded) {}

    /**
     * What the plan does to protect an adult at risk of harm (SAFEGUARD-07).
     *
     * @param fromEnquiry whether the plan arises from a safeguarding enquiry, {@code enquiry} its number
     */
    public record Protecting(
            @Nullable Boolean fromEnquiry, @Nullable String enquiry, List<Restriction> restrictions) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Protecting {
            restrictions = restrictions == null ? List.of() : List.copyOf(restrictions);
        }
    }

    /**
     * Something that the plan keeps the person from, to protect them.
     *
     * @param lessRestrictive the less restrictive ways that were considered
     * @param outcomes the outcomes that it helps the person to
     */
    public record Restriction(
            @Nullable String text, @Nullable String lessRestrictive, List<String> outcomes) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Restriction {
            outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
        }
    }

    /** That no risk to the plan itself was found when it was looked for, and why. */
    public record NoneFound(
            @Nullable LocalDate dated, @Nullable String reason) {}

    /** Somebody who took no part in talking about risk. */
    public record NotThere(@Nullable String who, @Nullable String reason) {}

    /** The person chooses to live with the risk. */
    public record Taken(
            @Nullable Boolean lawful,
            @Nullable Boolean affectsOthers,
            @Nullable String planForOthers) {}

    @Override
    public SectionName name() {
        return SectionName.RISKS;
    }
}
