package uk.ourplan.api.directory;

import java.util.List;

/**
 * Somebody who starts to work for the council on the platform.
 *
 * @param email by which they sign in
 * @param roles what they may do from today on, as codes
 */
public record NewWorker(String email, String firstNames, String lastName, List<String> roles) {

    public NewWorker {
        roles = List.copyOf(roles);
    }

    /** Without the person, so that no log line carries one. */
    @Override
    public String toString() {
        return "NewWorker[" + roles + "]";
    }
}
