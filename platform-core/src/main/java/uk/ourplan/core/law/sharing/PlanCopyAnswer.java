package uk.ourplan.core.law.sharing;

/** How much of the plan goes to the recipient, and whether it must. */
public record PlanCopyAnswer(Share share, boolean must) {

    static final PlanCopyAnswer MUST_IN_FULL = new PlanCopyAnswer(Share.FULL, true);
    static final PlanCopyAnswer NOTHING = new PlanCopyAnswer(Share.NONE, false);

    /** How much. */
    public enum Share {
        FULL,
        PART,
        NONE
    }

    static PlanCopyAnswer may(Share share) {
        return new PlanCopyAnswer(share, false);
    }
}
