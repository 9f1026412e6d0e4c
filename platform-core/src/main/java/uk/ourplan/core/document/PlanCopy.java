package uk.ourplan.core.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.PlanContent;
import uk.ourplan.language.plan.PlanKind;

/**
 * One version of a plan with everything that its paper says; nothing is looked up while it is written.
 *
 * @param version which version of the plan, from 1
 * @param draft the sentence that the council prints on every draft (setting {@code auth.draft_disclaimer_text}),
 *     {@code null} on the final copy
 * @param dated the day of presenting, or of sign-off on the final copy
 * @param headings the council's words above each item that a plan must hold (setting {@code plan.template})
 * @param signatures those that were given, in their order; none on a draft
 * @param howToComplain the council's words (setting {@code dispute.complaints_route}), with whom to contact
 * @param manner how it is told, and who wrote it
 * @param onRecord what the person's record says for a time when they cannot say it, and on what the plan rests
 */
public record PlanCopy(
        String council,
        PlanKind kind,
        int version,
        @Nullable String draft,
        LocalDate dated,
        Whose whose,
        Map<String, String> headings,
        PlanContent content,
        @Nullable Budget budget,
        Agreement agreement,
        List<Signature> signatures,
        NextReview review,
        String howToComplain,
        Manner manner,
        List<OnRecord> onRecord) {

    /** In the council's words. */
    public PlanCopy(
            String council,
            PlanKind kind,
            int version,
            @Nullable String draft,
            LocalDate dated,
            Whose whose,
            Map<String, String> headings,
            PlanContent content,
            @Nullable Budget budget,
            Agreement agreement,
            List<Signature> signatures,
            NextReview review,
            String howToComplain) {
        this(
                council,
                kind,
                version,
                draft,
                dated,
                whose,
                headings,
                content,
                budget,
                agreement,
                signatures,
                review,
                howToComplain,
                Manner.PLAIN,
                List.of());
    }

    public PlanCopy {
        headings = Map.copyOf(headings);
        signatures = List.copyOf(signatures);
        onRecord = List.copyOf(onRecord);
    }

    /** The same plan, told in another manner. */
    public PlanCopy told(Manner other) {
        return new PlanCopy(
                council,
                kind,
                version,
                draft,
                dated,
                whose,
                headings,
                content,
                budget,
                agreement,
                signatures,
                review,
                howToComplain,
                other,
                onRecord);
    }

    boolean isDraft() {
        return draft != null;
    }

    /**
     * Whose plan it is.
     *
     * @param knownAs the name as the person likes it
     * @param nhsNumber as ten digits
     */
    public record Whose(
            String knownAs,
            String fullName,
            @Nullable LocalDate born,
            @Nullable String nhsNumber,
            @Nullable String recordNumber) {}

    /** Something that stands on the person's record and belongs on the paper. */
    public record OnRecord(String what, String says) {}

    /** The personal budget (Care Act 2014 s.26): each week, and once. */
    public record Budget(Shares weekly, Shares oneOff) {}

    /** Who pays what; the three shares make up the cost. */
    public record Shares(Money cost, Money person, Money council, Money others) {}

    /** Whether and how the plan was agreed; {@code view} is what the person said about it. */
    public record Agreement(
            AgreementStatus status,
            @Nullable String by,
            @Nullable LocalDate on,
            @Nullable String view) {}

    /** One signature; {@code role} is what the one who signed is to the person, or does for the council. */
    public record Signature(String name, String role, LocalDate on) {}

    /**
     * When the plan is looked at again.
     *
     * @param on {@code null} until the day is set at sign-off
     * @param askEarlier whom to ask for an earlier review, and how
     */
    public record NextReview(@Nullable LocalDate on, String askEarlier) {}
}
