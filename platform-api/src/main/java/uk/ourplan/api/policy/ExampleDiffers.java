package uk.ourplan.api.policy;

/**
 * A place at which an answer is not what was expected.
 *
 * @param at such as {@code panel.required} or {@code steps[0].role}
 */
public record ExampleDiffers(String at, String expected, String got) {}
