package uk.ourplan.api.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * A council's whole policy on a day, in the catalogue's order of groups and keys.
 *
 * @param undecided keys that must be set and are not
 */
public record PolicyView(
        LocalDate on,
        int policyVersion,
        LocalDate versionInEffectFrom,
        String nationalPack,
        List<SettingView> settings,
        List<String> undecided) {

    public PolicyView {
        settings = List.copyOf(settings);
        undecided = List.copyOf(undecided);
    }
}
