package uk.ourplan.web.plan.form;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A part of a section's form. {@code key} is the name of the value in the section's JSON. */
public sealed interface Part {

    String key();

    /** One value. */
    record Field(String key, String label, String help, Kind kind) implements Part {}

    /**
     * Values that belong together, in an object of their own (or, without a key, where the group itself stands).
     *
     * @param title blank where the parts simply follow what stands before them
     * @param folded where few plans need them
     * @param asked when they are asked at all, {@code null} for always; what is filled in stays in sight
     */
    record Group(
            String key,
            String title,
            String help,
            boolean folded,
            List<Part> parts,
            @Nullable AskedWhen asked) implements Part {}

    /**
     * An answer that makes other questions matter.
     *
     * @param key the value that stands beside the group
     * @param answers the codes that make it matter, {@code true} and {@code false} for yes and no; empty for any answer
     */
    record AskedWhen(String key, Set<String> answers) {

        /** Whether the answer that stands there makes it matter. */
        boolean holdsIn(JsonNode beside) {
            JsonNode now = beside.path(key);
            if (now.isArray()) {
                return answers.isEmpty()
                        ? !now.isEmpty()
                        : now.valueStream().anyMatch(one -> answers.contains(one.asString("")));
            }
            String says = now.isNull() || now.isMissingNode() ? "" : now.asString("");
            return answers.isEmpty() ? !says.isBlank() : answers.contains(says);
        }
    }

    /**
     * A list of things of one kind.
     *
     * @param one what one of them is called, as in "Add another need"
     * @param prefix of the identifiers of its items, blank where items have none
     * @param headline the value by which an item is recognised
     * @param own what is each one's own and stays out where another like it is begun; {@code null} where none can be
     */
    record Many(
            String key,
            String title,
            String help,
            String one,
            String prefix,
            String headline,
            List<Part> parts,
            @Nullable Set<String> own)
            implements Part {

        public Many(
                String key, String title, String help, String one, String prefix, String headline, List<Part> parts) {
            this(key, title, help, one, prefix, headline, parts, null);
        }

        /** With a way to begin another one like one that is there, without what is each one's own. */
        public Many withAnotherLikeIt(String... own) {
            return new Many(key, title, help, one, prefix, headline, parts, Set.of(own));
        }
    }
}
