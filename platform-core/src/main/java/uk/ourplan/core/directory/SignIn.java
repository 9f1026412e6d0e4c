package uk.ourplan.core.directory;

import uk.ourplan.language.council.WorkerId;

/** Somebody as the identity provider knows them. */
public record SignIn(WorkerId worker, String email, String firstNames, String lastName) {

    /** Without the person, so that no log line carries one. */
    @Override
    public String toString() {
        return "SignIn[" + worker + "]";
    }
}
