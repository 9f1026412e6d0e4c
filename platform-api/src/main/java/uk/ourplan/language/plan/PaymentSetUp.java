package uk.ourplan.language.plan;

import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.PaymentSigner;

/**
 * What it takes before a direct payment begins (DP-05, DP-07, DP-08).
 *
 * @param receiver who receives it in the place of the person; blank where the person does
 * @param signedBy who signed the agreement
 * @param interim how the needs are met until it begins
 * @param helpNeeded whether the person needs help to get it and set it up
 * @param helpBy who gives that help
 * @param noCostsBecause why being an employer costs nothing
 */
public record PaymentSetUp(
        @Nullable String receiver,
        @Nullable PaymentSigner signedBy,
        @Nullable String interim,
        @Nullable Boolean helpNeeded,
        @Nullable String helpBy,
        @Nullable String noCostsBecause) {}
