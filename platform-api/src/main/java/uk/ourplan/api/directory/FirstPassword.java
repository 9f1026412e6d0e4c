package uk.ourplan.api.directory;

import org.jspecify.annotations.Nullable;

/**
 * How somebody gets in for the first time.
 *
 * @param password to be told to them and changed by them at once; {@code null} where an invitation went to their e-mail
 */
public record FirstPassword(@Nullable String password) {

    /** Without the password, so that no log line carries one. */
    @Override
    public String toString() {
        return "FirstPassword[]";
    }
}
