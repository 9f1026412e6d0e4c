package uk.ourplan.language.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.PaymentDecision;
import uk.ourplan.language.money.PaymentRefusal;

/**
 * The request for a direct payment and the decision on it (DP-03; Care Act 2014 s.31, s.32).
 *
 * @param by who asked
 * @param bestInterests without capacity: whether the receiver will act in the person's best interests
 * @param ground of a refusal: the condition that fails
 * @param detail of a refusal: the need, and why another way is right
 * @param told when the person was told of a refusal in writing
 * @param complaintTold when they were told how to complain of it
 */
public record PaymentRequest(
        @Nullable LocalDate requested,
        @Nullable String by,
        @Nullable Boolean bestInterests,
        @Nullable PaymentDecision decision,
        @Nullable LocalDate decided,
        @Nullable PaymentRefusal ground,
        @Nullable String detail,
        @Nullable LocalDate told,
        @Nullable LocalDate complaintTold) {}
