package uk.ourplan.tenant.policy;

/** A panel is for the exception: the share of plans above which a council is warned (AUTH-07). */
public final class PanelShare {

    private static final long PERCENT = 100;

    private PanelShare() {}

    /** Whether more than so many in a hundred of all plans go to the panel; exactly that many are no more. */
    public static boolean isExceeded(long toPanel, long all, int percent) {
        return toPanel * PERCENT > all * percent;
    }
}
