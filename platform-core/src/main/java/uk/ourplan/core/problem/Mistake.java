package uk.ourplan.core.problem;

/**
 * One thing that is wrong with what was sent, so that all can be told at once.
 *
 * @param at where, as a path such as {@code people[3].nhs_number}
 * @param says what is wrong and what is expected, without repeating personal data
 */
public record Mistake(String at, String says) {}
