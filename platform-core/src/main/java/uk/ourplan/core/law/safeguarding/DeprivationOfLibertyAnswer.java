package uk.ourplan.core.law.safeguarding;

/** What has to be done about a deprivation of liberty. */
public record DeprivationOfLibertyAnswer(Action action) {

    /** What to do. */
    public enum Action {
        NONE,
        SEEK_AUTHORISATION,
        SEEK_REVIEW_BEFORE_CHANGE
    }
}
