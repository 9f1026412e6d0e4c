package uk.ourplan.language.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other plans about the person, how this one fits together with them, and whether it is joined to them.
 *
 * @param notThere kinds that were looked for and are not there
 */
public record OtherPlans(
        @Nullable String enquiries,
        List<OtherPlan> plans,
        List<Combining> combining,
        List<OtherPlanKind> notThere,
        List<OtherSupport> otherSupport,
        List<Overlap> overlaps,
        List<Partner> partners,
        List<Cooperation> cooperation,
        @Nullable HealthBudget healthBudget)
        implements Section {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public OtherPlans {
        plans = plans == null ? List.of() : List.copyOf(plans);
        combining = combining == null ? List.of() : List.copyOf(combining);
        notThere = notThere == null ? List.of() : List.copyOf(notThere);
        otherSupport = otherSupport == null ? List.of() : List.copyOf(otherSupport);
        overlaps = overlaps == null ? List.of() : List.copyOf(overlaps);
        partners = partners == null ? List.of() : List.copyOf(partners);
        cooperation = cooperation == null ? List.of() : List.copyOf(cooperation);
    }

    /** Of which only this is known. */
    public static OtherPlans of(@Nullable String enquiries, List<OtherPlan> plans, List<Combining> combining) {
        return new OtherPlans(enquiries, plans, combining, List.of(), List.of(), List.of(), List.of(), List.of(), null);
    }

    /**
     * One other plan.
     *
     * @param named which one, where the kind is another
     * @param arranges the visits and services that it arranges, one each
     */
    public record OtherPlan(
            @Nullable OtherPlanKind kind,
            @Nullable OtherPlanStatus status,
            @Nullable String owner,
            @Nullable LocalDate expected,
            @Nullable String summary,
            @Nullable String named,
            List<String> arranges) {

        @SuppressWarnings("NullAway") // JSON may leave the list out
        public OtherPlan {
            arranges = arranges == null ? List.of() : List.copyOf(arranges);
        }
    }

    /**
     * Whether and why plans are combined.
     *
     * @param combined since when they are one plan
     * @param withdrawn when somebody took their agreement back
     * @param whose the number, among those around the person, of whoever's plan the other one is
     * @param recordNumber the council's record number of whoever's plan the other one is, where it keeps that plan too
     * @param oneProcess since when both are made in one process, each with its own record (COMBINE-07)
     */
    public record Combining(
            @Nullable CombineWith with,
            @Nullable String reason,
            @Nullable Boolean hasCapacity,
            @Nullable Boolean personAgrees,
            @Nullable Boolean bestInterests,
            @Nullable Boolean otherPartyAgrees,
            @Nullable Boolean possibleOnSystem,
            @Nullable LocalDate personAgreed,
            @Nullable LocalDate otherPartyAgreed,
            @Nullable Boolean childAbleToDecide,
            @Nullable Boolean childAgrees,
            @Nullable LocalDate childAgreed,
            @Nullable Boolean childBestInterests,
            @Nullable LocalDate combined,
            @Nullable LocalDate withdrawn,
            @Nullable String whose,
            @Nullable String recordNumber,
            @Nullable LocalDate oneProcess) {

        /** Whether the two are made together at present, as one record or as two. */
        public boolean areTogether() {
            return areOne() || (oneProcess != null && withdrawn == null);
        }

        /** Whether the two are one at present. */
        public boolean areOne() {
            return combined != null && withdrawn == null;
        }
    }

    /** Support from elsewhere, and how it was taken into account. */
    public record OtherSupport(
            @Nullable String what, @Nullable String considered) {}

    /** A need or service that two plans speak of, and what was done about it. */
    public record Overlap(@Nullable String what, @Nullable String resolution) {}

    /** Another team or organisation that plans along, in one process. */
    public record Partner(
            @Nullable String organisation,
            @Nullable String contact,
            @Nullable String agreed,
            @Nullable LocalDate requested,
            @Nullable LocalDate done) {}

    /**
     * A request to work together (Care Act 2014 s.6, s.7).
     *
     * @param relevantPartner whether the Act binds them
     * @param escalated when a refusal without a ground was taken further
     */
    public record Cooperation(
            @Nullable String to,
            @Nullable LocalDate dated,
            @Nullable String asked,
            @Nullable Boolean relevantPartner,
            @Nullable CooperationAnswer answer,
            @Nullable LocalDate answered,
            @Nullable RefusalGround ground,
            @Nullable String reasons,
            @Nullable LocalDate escalated) {}

    /** A personal health budget and whether it is pooled; amounts in pence a week. */
    public record HealthBudget(
            @Nullable Boolean has,
            @Nullable LocalDate told,
            @Nullable Boolean wants,
            @Nullable Boolean personAgrees,
            @Nullable Boolean nhsAgrees,
            @Nullable Long nhsPence,
            @Nullable Long councilPence,
            @Nullable LocalDate pooled) {}

    @Override
    public SectionName name() {
        return SectionName.OTHER_PLANS;
    }
}
