package uk.ourplan.language.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A council setting that an answer depended on, as it stood on the day. {@code value} is plain JSON (text, whole
 * number, truth value, list, map or null).
 *
 * @param legalBasis why the council says that a contested value is lawful, as it recorded it; {@code null}, and not
 *     written, for every other value
 */
public record SettingRead(
        String key,
        @Nullable Object value,
        LocalDate inEffectFrom,
        int policyVersion,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String legalBasis) {

    /** A setting that nobody contests. */
    public SettingRead(String key, @Nullable Object value, LocalDate inEffectFrom, int policyVersion) {
        this(key, value, inEffectFrom, policyVersion, null);
    }
}
