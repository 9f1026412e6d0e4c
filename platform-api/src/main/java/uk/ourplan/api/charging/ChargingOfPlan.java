package uk.ourplan.api.charging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.charging.Charging;
import uk.ourplan.language.charging.ChargingNote.Charged;
import uk.ourplan.language.charging.ChargingNote.KeepAgreed;

/**
 * What the person is charged and how they pay for themselves, as it stands today.
 *
 * @param aboveLimit whether capital is above the limit today; {@code null} while that is not known
 * @param fee the parts of the arrangement fee that are due; none where no fee may be charged
 * @param feeRefused why no fee may be charged, condition by condition
 * @param feeRuns the parts of the fee that run or ran for this person
 * @param home the decision about arranging a care home; {@code null} where the question does not arise
 * @param kept the agreement to keep the plan that is in force
 * @param letter the circumstance whose charging letter fits, such as home_care
 * @param may who asks may do: practitioner, finance, decide_home
 */
public record ChargingOfPlan(
        UUID planId,
        UUID personId,
        String personName,
        @Nullable Boolean aboveLimit,
        List<FeeView> fee,
        List<String> feeRefused,
        List<FeeRuns> feeRuns,
        List<ChargeView> charges,
        @Nullable HomeView home,
        @Nullable KeepAgreed kept,
        String letter,
        Charging onRecord,
        List<String> may) {

    public ChargingOfPlan {
        fee = List.copyOf(fee);
        feeRefused = List.copyOf(feeRefused);
        feeRuns = List.copyOf(feeRuns);
        charges = List.copyOf(charges);
        may = List.copyOf(may);
    }

    /**
     * A part of the fee that is due.
     *
     * @param told since when the person knows it; {@code null} while they do not
     * @param instalments how it is paid, where it is paid in instalments
     */
    public record FeeView(
            String shape,
            long pence,
            @Nullable LocalDate told,
            @Nullable String instalments) {}

    /**
     * A part of the fee as it runs for this person: from when, at what amount, until when, and what is paid back (FINANCE-08).
     *
     * @param leftPence what is still to be paid back
     */
    public record FeeRuns(String shape, String says, long leftPence) {}

    /**
     * A line of the plan and what is charged for it.
     *
     * @param free why it may never be charged for; {@code null} where it may
     * @param charged {@code null} where nothing is charged
     * @param floorChecked whether the charge was held against the income floor
     * @param lastWeek what is due for the last week of a service that ends, in words
     */
    public record ChargeView(
            String line,
            @Nullable String what,
            @Nullable String free,
            @Nullable Charged charged,
            boolean floorChecked,
            @Nullable String lastWeek) {}

    /**
     * Whether the council arranges a care home.
     *
     * @param duty whether it must, because nobody can arrange it
     * @param decidedBy the role that decides
     * @param stance where the council usually stands, with its guidance
     * @param missing what the last decision lacks; none where it stands
     */
    public record HomeView(
            boolean duty, String decidedBy, @Nullable String stance, List<String> missing) {

        public HomeView {
            missing = List.copyOf(missing);
        }
    }
}
