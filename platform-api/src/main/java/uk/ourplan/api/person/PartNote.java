package uk.ourplan.api.person;

/**
 * What comes next about a part of a record, in one sentence.
 *
 * @param rule the rule that asks for it
 * @param at the field in which it is recorded
 */
public record PartNote(String rule, String at, String says) {}
