package uk.ourplan.tenant.policy;

import java.time.LocalDate;

/** One council's policy as it stands on one day; the only door through which a rule reads a setting. */
public interface CouncilPolicy {

    /** The day on which this policy stands. */
    LocalDate on();

    /** The published version that is in effect on that day. */
    int version();

    /** Whether these are settings tried out, not the council's own. */
    boolean isWhatIf();

    /**
     * What the setting says: the council's own value, otherwise the catalogue's default.
     *
     * @throws SettingNotDecided where the setting must be decided and is not
     */
    <T> InEffect<T> read(SettingKey<T> key);
}
