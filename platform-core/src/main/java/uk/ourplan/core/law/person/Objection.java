package uk.ourplan.core.law.person;

import org.jspecify.annotations.Nullable;

/**
 * Why something cannot stand on a person's record as it was written.
 *
 * @param rule the rule that says so
 * @param at the field, as a path such as {@code decisions[0].assessed}
 * @param says one sentence: what is wrong and what would mend it
 */
public record Objection(String rule, String at, String says) {

    static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
