package uk.ourplan.tenant.opening;

/** Who gets in first and lets the others in. */
public record FirstAdministrator(String firstNames, String lastName, String email) {

    /** Without the person, so that no log line carries one. */
    @Override
    public String toString() {
        return "FirstAdministrator[]";
    }
}
