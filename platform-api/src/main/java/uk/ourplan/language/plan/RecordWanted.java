package uk.ourplan.language.plan;

import java.util.List;

/**
 * The record that ends a task.
 *
 * @param outcomes what may have come of it; one that is missing here ends nothing
 * @param asked what the record must say besides the day and what came of it
 */
public record RecordWanted(List<FollowUpOutcome> outcomes, List<Asked> asked) {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public RecordWanted {
        outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
        asked = asked == null ? List.of() : List.copyOf(asked);
    }

    /**
     * One thing more that must be said.
     *
     * @param field how, with or next
     * @param label what is asked, as it stands on the screen
     * @param choices the codes to choose from; empty where anything may be said
     */
    public record Asked(String field, String label, List<String> choices) {

        @SuppressWarnings("NullAway") // JSON may leave a list out
        public Asked {
            if (!field.matches("how|with|next")) {
                throw new IllegalArgumentException("A record has no field " + field + ".");
            }
            choices = choices == null ? List.of() : List.copyOf(choices);
        }
    }
}
