package uk.ourplan.api.pack;

import java.time.LocalDate;
import java.util.List;

/**
 * Settings to be copied into a draft.
 *
 * @param keys the settings; none twice
 * @param from the draft's first day, today or later
 * @param reason why, for everybody who asks later
 */
public record SettingsCopied(List<String> keys, LocalDate from, String reason) {

    public SettingsCopied {
        keys = List.copyOf(keys);
    }
}
