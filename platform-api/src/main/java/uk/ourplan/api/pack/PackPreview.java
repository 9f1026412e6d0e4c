package uk.ourplan.api.pack;

import java.time.LocalDate;
import java.util.List;
import uk.ourplan.api.policy.BoundHit;

/**
 * What a draft from a file would change.
 *
 * @param writtenFor the council that the file says it is of
 * @param differences one entry a setting, in the catalogue's order; empty where the file says what holds already
 * @param hits what needs a legal basis or looking at before the draft can be published
 * @param notes what the file says beside and a draft does not bring
 */
public record PackPreview(
        String writtenFor, LocalDate from, List<Difference> differences, List<BoundHit> hits, List<String> notes) {

    public PackPreview {
        differences = List.copyOf(differences);
        hits = List.copyOf(hits);
        notes = List.copyOf(notes);
    }

    /**
     * A setting that would change.
     *
     * @param now what is in effect on the day, in words
     * @param then what the file says, in words
     * @param says the change in a sentence
     */
    public record Difference(String key, String group, String title, String now, String then, String says) {}
}
