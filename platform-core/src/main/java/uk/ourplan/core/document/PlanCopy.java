package uk.ourplan.core.document;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.Money;
import uk.ourplan.language.plan.AgreementStatus;
import uk.ourplan.language.plan.PlanContent;
import uk.ourplan.language.plan.PlanKind;
import uk.ourplan.language.plan.Section;
import uk.ourplan.language.plan.SectionName;

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
 * @param wishes what a carer said about going on caring, work, learning and recreation (Care Act 2014 s.25(1)(d), s.10(6))
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
        List<OnRecord> onRecord,
        List<OnRecord> wishes) {

    public PlanCopy {
        headings = Map.copyOf(headings);
        signatures = List.copyOf(signatures);
        onRecord = List.copyOf(onRecord);
        wishes = List.copyOf(wishes);
    }

    /** With these sections of its content only, and nothing that stands beside them but the money where it is one of them. */
    PlanCopy only(Set<SectionName> sections) {
        Map<SectionName, Section> shown = new EnumMap<>(SectionName.class);
        content.sections().forEach((name, section) -> {
            if (sections.contains(name)) {
                shown.put(name, section);
            }
        });
        return new PlanCopy(
                council,
                kind,
                version,
                draft,
                dated,
                whose,
                headings,
                new PlanContent(shown),
                sections.contains(SectionName.MONEY) ? budget : null,
                agreement,
                List.of(),
                review,
                howToComplain,
                manner,
                List.of(),
                List.of());
    }

    boolean isDraft() {
        return draft != null;
    }

    /**
     * Whose plan it is.
     *
     * @param knownAs the name as the person likes it
     * @param nhsNumber as ten digits
     * @param communicates how to communicate with them, in the words of their record (FORMAT-08)
     */
    public record Whose(
            String knownAs,
            String fullName,
            @Nullable LocalDate born,
            @Nullable String nhsNumber,
            @Nullable String recordNumber,
            @Nullable String communicates) {}

    /** Something that stands on the person's record and belongs on the paper. */
    public record OnRecord(String what, String says) {}

    /**
     * The personal budget (Care Act 2014 s.26): each week, and once.
     *
     * @param directPayment what of the council's weekly share comes as a direct payment; {@code null} where nothing does
     * @param change how the cost differs from that of the plan before; {@code null} where it does not, and in a first plan
     */
    public record Budget(
            Shares weekly,
            Shares oneOff,
            @Nullable Money directPayment,
            @Nullable String change) {

        /** That of a first plan, or of one that costs as much as the one before. */
        public Budget(Shares weekly, Shares oneOff, @Nullable Money directPayment) {
            this(weekly, oneOff, directPayment, null);
        }
    }

    /**
     * Who pays what; the shares make up the cost (CONTENT-09).
     *
     * @param person {@code null}, as the council's share, while the financial assessment is awaited (CONTENT-08)
     * @param others every other payer by name
     */
    public record Shares(
            Money cost, @Nullable Money person, @Nullable Money council, Map<Funder, Money> others) {

        public Shares {
            others = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(others));
        }
    }

    /**
     * Whether and how the plan was agreed.
     *
     * @param view what the person said about it
     * @param tried what was tried to reach agreement, where the council decided without it (AGREE-11)
     */
    public record Agreement(
            AgreementStatus status,
            @Nullable String by,
            @Nullable LocalDate on,
            @Nullable String view,
            List<String> tried) {

        public Agreement {
            tried = List.copyOf(tried);
        }
    }

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
