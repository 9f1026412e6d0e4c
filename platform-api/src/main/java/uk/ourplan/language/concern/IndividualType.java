package uk.ourplan.language.concern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whose practice a concern is about (PROVIDER-19). */
public enum IndividualType {
    SOCIAL_WORKER,
    OCCUPATIONAL_THERAPIST,
    UNQUALIFIED_WORKER,
    SUPPORT_WORKER,
    OTHER_COUNCIL_STAFF,
    NURSE,
    GP,
    PSYCHIATRIST,
    PSYCHOLOGIST,
    SPEECH_AND_LANGUAGE_THERAPIST,
    OPTICIAN,
    DENTIST,
    POLICE_OFFICER,
    CHARITY_SUPPORT_WORKER,
    ADVOCATE,
    /** Any other, in words. */
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static IndividualType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
