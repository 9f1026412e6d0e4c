package uk.ourplan.core.law.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.Given;

/**
 * What decides when the next reviews fall due.
 *
 * @param servicesStartedOn given as none while no service has started
 * @param startMoveConfirmed a worker confirmed that the clock moves to the start of the services
 * @param lastReviewOn given as none before the first review
 * @param revised this version is a formal revision
 * @param firstPaymentOn given as none without a direct payment
 * @param lastPaymentReviewOn given as none before the first review of the payment
 * @param earlierDateAgreed given as none where no earlier date was agreed
 */
public record ReviewScheduleFacts(
        @Nullable LocalDate signedOffOn,
        @Nullable Given<LocalDate> servicesStartedOn,
        @Nullable Boolean startMoveConfirmed,
        @Nullable Given<LocalDate> lastReviewOn,
        @Nullable Boolean revised,
        @Nullable Given<LocalDate> firstPaymentOn,
        @Nullable Given<LocalDate> lastPaymentReviewOn,
        @Nullable Given<LocalDate> earlierDateAgreed) {}
