package uk.ourplan.language.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A council setting that an answer depended on, as it stood on the day. {@code value} is plain JSON (text, whole
 * number, truth value, list, map or null).
 */
public record SettingRead(String key, @Nullable Object value, LocalDate inEffectFrom, int policyVersion) {}
