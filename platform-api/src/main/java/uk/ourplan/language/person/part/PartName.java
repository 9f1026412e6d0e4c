package uk.ourplan.language.person.part;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The parts of a person's record, in the order in which they are read. */
public enum PartName {
    HOW_TO_SPEAK(HowToSpeak.class),
    PEOPLE_AROUND(PeopleAround.class),
    CAPACITY(CapacityByDecision.class),
    IN_ADVANCE(InAdvance.class),
    AT_PRESENT(AtPresent.class),
    TAKING_PART(TakingPart.class);

    private final Class<? extends RecordPart> type;

    PartName(Class<? extends RecordPart> type) {
        this.type = type;
    }

    /** The record that holds this part. */
    public Class<? extends RecordPart> type() {
        return type;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static PartName of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
