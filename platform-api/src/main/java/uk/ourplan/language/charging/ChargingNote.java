package uk.ourplan.language.charging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Frequency;
import uk.ourplan.language.money.LetterCircumstance;

/**
 * Something that is put on record about charges, or about somebody who pays for themselves. It stands beside the plan and is only ever
 * added; a later one about the same thing takes the place of an earlier one.
 */
public sealed interface ChargingNote {

    /** The day that it is about. */
    LocalDate on();

    /** The kind, as it stands in rows and addresses. */
    default String kind() {
        return switch (this) {
            case FeeTold told -> "fee_told";
            case FeeRefunded refunded -> "fee_refunded";
            case Charged charged -> "charged";
            case CapitalShown shown -> "capital_shown";
            case HomeDecided decided -> "home_decided";
            case KeepAgreed agreed -> "keep_agreed";
            case KeepRevoked revoked -> "keep_revoked";
            case LetterNoted noted -> "letter_noted";
        };
    }

    /**
     * The person, or whoever asked with authority, was told of the arrangement fee (FINANCE-09).
     *
     * @param to who was told
     * @param parts what they were told; left out, it is what is due on the day
     * @param noticeWeeks with how many weeks of notice they were told that the fee ends; {@code null} where they were told of none
     */
    record FeeTold(
            LocalDate on,
            @Nullable String to,
            @Nullable String how,
            List<FeePart> parts,
            @Nullable Integer noticeWeeks) implements ChargingNote {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public FeeTold {
            parts = parts == null ? List.of() : List.copyOf(parts);
        }
    }

    /** What was paid back of a fee that was paid in advance (FINANCE-08). */
    record FeeRefunded(LocalDate on, @Nullable Long pence) implements ChargingNote {}

    /** A part of the fee: its shape, such as one_off, and its amount in pence. */
    record FeePart(String shape, long pence) {}

    /**
     * What the person is charged for one line of the plan (FINANCE-04, FINANCE-05, SELF-11).
     *
     * @param line the number of the line of support, or of the item of equipment
     * @param on the first day of the charge
     * @param pence the charge each time it falls due
     * @param costPence what the council spends on it each time
     * @param started when reablement started
     * @param incomeAfterPence what the person has left each week, {@code floorPence} the national floor for them
     * @param forTheAdult whether it is support given to the adult for whom a carer cares
     * @param cjd whether the person has variant Creutzfeldt-Jakob disease
     */
    record Charged(
            String line,
            LocalDate on,
            @Nullable Frequency frequency,
            @Nullable Long pence,
            @Nullable Long costPence,
            @Nullable LocalDate started,
            @Nullable Long incomeAfterPence,
            @Nullable Long floorPence,
            @Nullable Boolean forTheAdult,
            @Nullable Boolean cjd)
            implements ChargingNote {}

    /**
     * Capital was shown to be above the limit, or at or under it, from a day on (SELF-11).
     *
     * @param on the first day on which it is so
     */
    record CapitalShown(
            LocalDate on,
            @Nullable Boolean aboveLimit,
            @Nullable String basis) implements ChargingNote {}

    /**
     * Whether the council uses its power to arrange a care home (SELF-03).
     *
     * @param reasons about this person
     * @param informationGiven when information was given to somebody for whom it does not arrange
     * @param by who decided; the service fills it in
     */
    record HomeDecided(
            LocalDate on,
            List<GroundAnswered> grounds,
            @Nullable Boolean councilAgrees,
            @Nullable HomeAnswer answer,
            @Nullable String reasons,
            @Nullable LocalDate informationGiven,
            @Nullable String by)
            implements ChargingNote {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public HomeDecided {
            grounds = grounds == null ? List.of() : List.copyOf(grounds);
        }
    }

    /** One ground, whether it is so, and why. */
    record GroundAnswered(
            @Nullable HomeGround ground,
            @Nullable Boolean holds,
            @Nullable String reason) {}

    /**
     * The council agrees to keep the plan of somebody who pays for themselves (SELF-12).
     *
     * @param by who agreed for the council
     * @param scope what the agreement is about
     */
    record KeepAgreed(
            LocalDate on, @Nullable String by, @Nullable String scope) implements ChargingNote {}

    /**
     * What became of the charging letter, as far as it is known on a day (FINANCE-13).
     *
     * @param whyNot why it is not signed or not back, {@code discussions} what was talked about, {@code actions} what was done
     */
    record LetterNoted(
            LocalDate on,
            @Nullable LetterCircumstance circumstance,
            @Nullable LocalDate issued,
            @Nullable LocalDate returned,
            @Nullable String whyNot,
            @Nullable String discussions,
            @Nullable String actions)
            implements ChargingNote {}

    /** That agreement is taken back. */
    record KeepRevoked(LocalDate on, @Nullable String reasons) implements ChargingNote {}
}
