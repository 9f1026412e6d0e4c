package uk.ourplan.core.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.person.Voice;

/**
 * How a plan is told, and who told it.
 *
 * @param voice whose voice its headings speak in; {@code null} for the words of the council's template (FORMAT-10)
 * @param coordinator whom at the council to ask (DELEGATE-06); {@code null} where that is not told
 * @param writers who wrote which part, where it was not the co-ordinator alone (DELEGATE-02)
 * @param elsewhere where the plan stands in another form, such as a video, and what of it is not said here (FORMAT-04)
 * @param needsInShort whether each need is printed as a short statement, its first sentence; it is never left out (CONTENT-02)
 */
public record Manner(
        @Nullable Voice voice,
        @Nullable String coordinator,
        List<Writer> writers,
        @Nullable Elsewhere elsewhere,
        boolean needsInShort) {

    /** With every need in full. */
    public Manner(
            @Nullable Voice voice, @Nullable String coordinator, List<Writer> writers, @Nullable Elsewhere elsewhere) {
        this(voice, coordinator, writers, elsewhere, false);
    }

    /** The council's template, and nothing to add. */
    public static final Manner PLAIN = new Manner(null, null, List.of(), null);

    public Manner {
        writers = List.copyOf(writers);
    }

    /** Somebody who wrote a part of the plan. */
    public record Writer(String part, String who) {}

    /**
     * The plan in another form.
     *
     * @param what such as a video
     * @param where it is kept
     * @param whole whether all of it is said here too; where not, a copy goes with every copy of the plan
     */
    public record Elsewhere(String what, String where, boolean whole) {}
}
