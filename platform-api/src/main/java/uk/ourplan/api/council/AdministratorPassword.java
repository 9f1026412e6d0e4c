package uk.ourplan.api.council;

import org.jspecify.annotations.Nullable;

/**
 * How the first administrator gets in.
 *
 * @param password to be told to them and changed by them at once; {@code null} where an invitation went to their e-mail
 */
public record AdministratorPassword(@Nullable String password) {

    /** Without the password, so that no log line carries one. */
    @Override
    public String toString() {
        return "AdministratorPassword[]";
    }
}
