package uk.ourplan.api.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A published change to the policy. It stands for good; another change takes its values back.
 *
 * @param scheduled whether its first day has yet to come
 * @param difference what it changed, one sentence a setting
 * @param settings its values by key
 * @param before what these settings said before it, by key; those that nobody had decided are left out
 * @param approvedByName {@code null} for the versions with which the council was opened
 */
public record VersionView(
        int version,
        LocalDate from,
        boolean scheduled,
        String reason,
        String draftedByName,
        @Nullable String approvedByName,
        Instant publishedAt,
        List<String> difference,
        Map<String, Object> settings,
        Map<String, Object> before) {

    public VersionView {
        difference = List.copyOf(difference);
    }
}
