package uk.ourplan.api.plan;

/**
 * The authoriser signs.
 *
 * @param confirmed that the whole decision view was read; false is refused
 */
public record SignOff(boolean confirmed) {}
