package uk.ourplan.tenant.policy;

import java.time.LocalDate;
import java.util.Optional;

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

    /** The same; empty where the setting must be decided and is not, for whoever can do without it. */
    default <T> Optional<InEffect<T>> ifDecided(SettingKey<T> key) {
        try {
            return Optional.of(read(key));
        } catch (SettingNotDecided undecided) {
            return Optional.empty();
        }
    }
}
