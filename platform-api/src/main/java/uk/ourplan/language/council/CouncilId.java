package uk.ourplan.language.council;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Which council a row, a case or a question belongs to; taken from the verified token and from nowhere else. */
public record CouncilId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CouncilId {}

    /** Reads the usual text of a UUID; anything else is an {@link IllegalArgumentException}. */
    public static CouncilId of(String text) {
        return new CouncilId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
