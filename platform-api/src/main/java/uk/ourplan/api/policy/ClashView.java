package uk.ourplan.api.policy;

import java.time.LocalDate;

/**
 * A setting that a draft changes and that somebody else published a value of meanwhile.
 *
 * @param yours the draft's value in words
 * @param theirs the published value in words
 * @param version the version that published it
 * @param from its first day
 * @param byName who drafted that version
 */
public record ClashView(
        String key, String title, String yours, String theirs, int version, LocalDate from, String byName) {}
