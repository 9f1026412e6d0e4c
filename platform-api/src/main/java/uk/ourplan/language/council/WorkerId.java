package uk.ourplan.language.council;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Somebody who works for a council, by the identity provider's lasting subject; never a name. */
public record WorkerId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WorkerId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
