package uk.ourplan.language.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Method;
import uk.ourplan.language.money.PaymentChange;
import uk.ourplan.language.money.PaymentCourse;
import uk.ourplan.language.money.PaymentEndGround;

/** What was made known about a plan after it was written, and stands beside it. */
public sealed interface Notice {

    /**
     * A carer can no longer meet needs, in whole or part.
     *
     * @param since the first day on which they cannot
     * @param needs the numbers of the needs; empty for all that a carer meets
     * @param says what changed
     */
    record CarerChange(LocalDate since, List<String> needs, String says) implements Notice {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public CarerChange {
            needs = needs == null ? List.of() : List.copyOf(needs);
        }
    }

    /**
     * Equipment was supplied, or an adaptation made.
     *
     * @param what it is
     * @param costPence what it cost to make or buy; wanted only of an adaptation above the line where the council charges
     * @param aboveLine whether an adaptation cost more than that line; {@code null} where the cost says so
     * @param notified the day on which this became known
     * @param need the number of the need that it meets; {@code null} where that was not told
     */
    record EquipmentSupplied(
            String what,
            EquipmentKind kind,
            LocalDate supplied,
            @Nullable Long costPence,
            @Nullable Boolean aboveLine,
            LocalDate notified,
            @Nullable String need)
            implements Notice {}

    /** A provider of a line of the plan's support has failed. */
    record ProviderFailed(String provider, LocalDate failed) implements Notice {}

    /**
     * Support that meets a need, the council's or another, is in place.
     *
     * @param need its number
     * @param by who provides it
     */
    record InPlace(String need, LocalDate since, String by) implements Notice {}

    /**
     * The person was admitted to a hospital or a care home.
     *
     * @param on the day of it
     * @param where such as the ward
     */
    record Admitted(LocalDate on, String where) implements Notice {}

    /**
     * A step in arranging, varying, suspending or ending a direct payment or a fund. A later one of the same kind takes the
     * place of one that is not completed (DP-06, ISF-04).
     *
     * @param method a direct payment or a fund
     * @param effective when it takes effect: of arranging, the day of the first payment
     * @param metBy for suspending and ending: how the needs are met afterwards
     * @param metFrom since when they are
     * @param groundOn of an order or a move, its day
     * @param attempts what was tried to put right what was wrong
     * @param resolved whether that put it right
     * @param told when the person was told of it, with the reason
     * @param completed the day on which all of it was done; blank while it is under way
     */
    record PaymentOperation(
            Method method,
            PaymentChange change,
            LocalDate effective,
            List<StepDone> steps,
            @Nullable String metBy,
            @Nullable LocalDate metFrom,
            @Nullable PaymentEndGround ground,
            @Nullable LocalDate groundOn,
            @Nullable String reason,
            @Nullable String attempts,
            @Nullable Boolean resolved,
            @Nullable LocalDate told,
            @Nullable LocalDate completed)
            implements Notice {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public PaymentOperation {
            steps = steps == null ? List.of() : List.copyOf(steps);
        }
    }

    /**
     * Something on which a direct payment ends or its ending is considered, and what was decided on it. A later one takes the place
     * of one that is not decided (DP-12, DP-13).
     *
     * @param arose the day on which the council learnt of it
     * @param grounds one decision is taken on all of them
     * @param groundOn of an order or a move, its day
     * @param agreedBefore when the council agreed to a relative in the same home being paid
     * @param firstPaid when that relative was first paid
     * @param compared why it is less effective, and with which alternatives it was compared
     * @param attempts what was tried to put right what was wrong
     * @param resolved whether that put it right
     * @param course what was decided; {@code null} while it is open
     * @param told when the person was told of the decision, with its reason
     */
    record PaymentInQuestion(
            LocalDate arose,
            List<PaymentEndGround> grounds,
            @Nullable LocalDate groundOn,
            @Nullable LocalDate agreedBefore,
            @Nullable LocalDate firstPaid,
            @Nullable String compared,
            @Nullable String attempts,
            @Nullable Boolean resolved,
            @Nullable PaymentCourse course,
            @Nullable String reason,
            @Nullable LocalDate decided,
            @Nullable LocalDate told)
            implements Notice {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public PaymentInQuestion {
            grounds = grounds == null ? List.of() : List.copyOf(grounds);
        }
    }

    /** A step of the council's, and when it was done. */
    record StepDone(String step, LocalDate done) {}
}
