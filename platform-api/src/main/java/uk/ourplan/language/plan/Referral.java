package uk.ourplan.language.plan;

import org.jspecify.annotations.Nullable;

/** The referral to an advocacy service; its day stands beside it. */
public record Referral(
        @Nullable AdvocateKind kind,
        @Nullable String service,
        @Nullable String reason,
        @Nullable ReferralStatus status) {}
