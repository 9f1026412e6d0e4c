package uk.ourplan.core.council;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What somebody did or saw, for the audit record: a code and the identifiers of what it was about. No names, no text.
 *
 * @param what such as plan_submitted or person_viewed
 * @param about such as {@code plan → …, person → …}
 */
public record Deed(String what, SortedMap<String, UUID> about) {

    public Deed {
        if (!what.matches("[a-z][a-z0-9_.]{0,79}")) {
            throw new IllegalArgumentException("A deed is a lower-case code such as plan_submitted.");
        }
        about = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(about));
    }

    public static Deed of(String what, Map<String, UUID> about) {
        return new Deed(what, new TreeMap<>(about));
    }

    public static Deed of(String what, String kind, UUID id) {
        return of(what, Map.of(kind, id));
    }
}
