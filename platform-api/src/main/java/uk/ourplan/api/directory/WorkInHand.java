package uk.ourplan.api.directory;

import java.util.List;

/** What somebody has open, by kind, such as {@code plan}; what is closed stays with whoever closed it. */
public record WorkInHand(List<Kind> kinds) {

    public WorkInHand {
        kinds = List.copyOf(kinds);
    }

    public long total() {
        return kinds.stream().mapToLong(Kind::count).sum();
    }

    /** How many of one kind. */
    public record Kind(String kind, long count) {}
}
