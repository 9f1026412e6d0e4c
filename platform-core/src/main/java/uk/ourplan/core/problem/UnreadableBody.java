package uk.ourplan.core.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where a body cannot be read and what was expected, without repeating what was sent. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Refusal.Unreadable told(JacksonException error) {
        String at = at(error);
        return new Refusal.Unreadable(
                "The body cannot be read. Compare it with the API description.",
                error instanceof StreamReadException
                        ? List.of(new Mistake(line(error), "is not well-formed here"))
                        : List.of(new Mistake(at, says(error))));
    }

    private static String says(JacksonException error) {
        if (error instanceof UnrecognizedPropertyException) {
            return "is not a field that is known here";
        }
        String own = ownWords(error.getCause());
        return own == null ? "is missing, of the wrong type, or of an unknown code" : own;
    }

    /** The sentence of a record of ours that refused its value; such sentences never quote the value. */
    private static @Nullable String ownWords(@Nullable Throwable cause) {
        boolean ours = cause instanceof IllegalArgumentException
                && cause.getStackTrace().length > 0
                && cause.getStackTrace()[0].getClassName().startsWith("uk.ourplan.");
        return ours && cause != null ? cause.getMessage() : null;
    }

    private static String at(JacksonException error) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : error.getPath()) {
            String name = step.getPropertyName();
            if (name == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.toString();
    }

    private static String line(JacksonException error) {
        return error.getLocation() == null
                ? "body"
                : "line " + error.getLocation().getLineNr() + ", column "
                        + error.getLocation().getColumnNr();
    }
}
