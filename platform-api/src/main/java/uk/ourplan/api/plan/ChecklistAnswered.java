package uk.ourplan.api.plan;

import java.util.Map;

/** Answers to the quality checklist by the code of each question; one left out stays open. */
public record ChecklistAnswered(Map<String, Boolean> answers) {

    @SuppressWarnings("NullAway") // JSON may leave it out
    public ChecklistAnswered {
        answers = answers == null ? Map.of() : Map.copyOf(answers);
    }
}
