package uk.ourplan.api.pack;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two policies side by side on a day, one group of settings at a time.
 *
 * @param theirName the other council's name
 * @param group the group that is shown
 * @param groups every group, in the catalogue's order
 * @param settings those of the group, in the catalogue's order
 */
public record PolicyComparison(
        String theirName, LocalDate on, String group, List<Group> groups, List<Compared> settings) {

    public PolicyComparison {
        groups = List.copyOf(groups);
        settings = List.copyOf(settings);
    }

    /** A group with how many settings it has and in how many the two differ. */
    public record Group(String name, int settings, int different) {}

    /**
     * A setting in both.
     *
     * @param ours this council's value in words
     * @param oursSince its first day; {@code null} for the platform's default
     * @param mayBeCopied whether the other has decided it, and otherwise than this council
     */
    public record Compared(
            String key,
            String title,
            String meaning,
            boolean same,
            String ours,
            @Nullable LocalDate oursSince,
            String theirs,
            @Nullable LocalDate theirsSince,
            boolean mayBeCopied) {}
}
