package uk.ourplan.core.law.sharing;

import org.jspecify.annotations.Nullable;

/** What decides whether somebody is given a copy of the plan. */
public record PlanCopyFacts(
        @Nullable Recipient recipient,
        @Nullable Boolean hasCapacity,
        @Nullable Wish personSays,
        @Nullable Boolean toldCopyWillGoOn,
        @Nullable Boolean bestInterestsToShare) {

    /** Who would receive it. */
    public enum Recipient {
        PERSON,
        ADVOCATE,
        REPRESENTATIVE,
        CARER,
        NAMED_BY_PERSON,
        PROVIDER,
        OTHER_AGENCY
    }

    /** What the person says about it. */
    public enum Wish {
        WHOLE,
        NONE,
        PART,
        NOT_ASKED
    }
}
