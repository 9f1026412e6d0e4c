package uk.ourplan.kit.question;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Plain values as the text that somebody can write: JSON, one field a line. */
public final class PlainText {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PlainText() {}

    /** The value as text. */
    public static String of(@Nullable Object value) {
        return JSON.writeValueAsString(value);
    }

    /** What the text says; a text that says nothing readable is a {@link Unreadable}. */
    public static @Nullable Object read(String text) {
        try {
            return JSON.readValue(text, Object.class);
        } catch (JacksonException wrong) {
            throw new Unreadable(place(wrong));
        }
    }

    /** The fields that the text names. */
    public static Map<String, @Nullable Object> fields(String text) {
        if (!(read(text) instanceof Map<?, ?> map)) {
            throw new Unreadable("Write fields in curly brackets, such as {\"may_charge\": true}.");
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        map.forEach((name, value) -> fields.put(String.valueOf(name), value));
        return fields;
    }

    private static String place(JacksonException wrong) {
        var at = wrong.getLocation();
        return at == null
                ? "This cannot be read."
                : "This cannot be read at line " + at.getLineNr() + ", character " + at.getColumnNr()
                        + ". Names and texts stand in quotation marks, and commas between fields.";
    }

    /** A text that cannot be read, with the place. */
    public static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreadable(String says) {
            super(says, null, false, false);
        }

        /** What is wrong, and where. */
        public String says() {
            return String.valueOf(getMessage());
        }
    }
}
