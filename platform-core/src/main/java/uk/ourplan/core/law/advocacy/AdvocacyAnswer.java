package uk.ourplan.core.law.advocacy;

/** Whether an advocate is required; then as early as possible. */
public record AdvocacyAnswer(Advocate advocate, boolean asEarlyAsPossible) {

    /** Whether there must be one. */
    public enum Advocate {
        REQUIRED,
        NOT_REQUIRED
    }

    static AdvocacyAnswer required(boolean required) {
        return new AdvocacyAnswer(required ? Advocate.REQUIRED : Advocate.NOT_REQUIRED, required);
    }
}
