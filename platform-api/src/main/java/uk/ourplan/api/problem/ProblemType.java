package uk.ourplan.api.problem;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;

/**
 * Every kind of problem that the service answers with.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
public enum ProblemType {
    UNREADABLE(400, "The request cannot be read"),
    WRONG_FACTS(400, "Facts are unknown or wrong"),
    COUNCIL_NAMED(400, "A council may not be named"),
    NOT_SIGNED_IN(401, "Sign in first"),
    NOT_ALLOWED(403, "Not allowed"),
    NOT_ON_THE_CASE(403, "You have no part in this case"),
    NO_COUNCIL(403, "The sign-in is not for exactly one open council"),
    COUNCIL_SUSPENDED(403, "The council is suspended"),
    COUNCIL_NOT_LIVE(403, "The council does not work here yet"),
    HAS_LEFT(403, "The access has ended"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "Not possible at this address"),
    NOT_ACCEPTABLE(406, "Not available in that form"),
    WRONG_STATE(409, "Not possible in its present state"),
    UNDER_WAY(409, "Still under way"),
    STALE(412, "Changed by somebody else"),
    TOO_LARGE(413, "Too large"),
    UNSUPPORTED_FORM(415, "Sent in a form that is not taken"),
    INVALID(422, "Not acceptable"),
    KEY_USED_DIFFERENTLY(422, "The request key was used for something else"),
    VERSION_NOT_NAMED(428, "The version that was read is not named"),
    UNEXPECTED(500, "Something went wrong"),
    BUSY(503, "Busy");

    private static final String PREFIX = "urn:ourplan:problem:";

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status that comes with it. */
    public int status() {
        return status;
    }

    /** The same for every occurrence. */
    public String title() {
        return title;
    }

    /** The address of the kind, such as {@code urn:ourplan:problem:wrong-state}. */
    public URI uri() {
        return URI.create(code());
    }

    @JsonValue
    public String code() {
        return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with this address; one that is not known here is read as {@link #UNEXPECTED}. */
    @JsonCreator
    public static ProblemType of(String uri) {
        return Arrays.stream(values())
                .filter(type -> type.code().equals(uri))
                .findFirst()
                .orElse(UNEXPECTED);
    }
}
