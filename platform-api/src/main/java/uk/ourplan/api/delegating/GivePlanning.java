package uk.ourplan.api.delegating;

/**
 * Lets somebody in to write the sections that the plan says they make; who, which and on which terms stands in the plan.
 *
 * @param email by which they sign in
 */
public record GivePlanning(String email, String firstNames, String lastName) {

    /** Without the person, so that no log line carries one. */
    @Override
    public String toString() {
        return "GivePlanning[]";
    }
}
