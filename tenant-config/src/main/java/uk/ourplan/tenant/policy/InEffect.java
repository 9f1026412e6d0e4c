package uk.ourplan.tenant.policy;

import java.time.LocalDate;
import uk.ourplan.language.law.SettingRead;

/**
 * What a setting says on the day asked about, and since when.
 *
 * @param value as the rule reads it
 * @param read as it is shown beside the answer: plain value, first day, policy version
 */
public record InEffect<T>(T value, SettingRead read) {

    public LocalDate since() {
        return read.inEffectFrom();
    }
}
