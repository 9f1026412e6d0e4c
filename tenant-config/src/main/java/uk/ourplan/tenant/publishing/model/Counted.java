package uk.ourplan.tenant.publishing.model;

/** How many of a kind were looked at, and of how many the law would say something else. */
public record Counted(long seen, long changed) {

    public static final Counted NONE = new Counted(0, 0);

    public Counted plus(Counted more) {
        return new Counted(seen + more.seen, changed + more.changed);
    }
}
