package uk.ourplan.core.plan.model;

/**
 * The part that whoever asks has in a plan, for which they may be no judge of it (AUTH-03, BUDGET-19).
 *
 * @param own whether they wrote in it or submitted it
 * @param interested whether they declared that they, their family or their household are concerned
 * @param tookAStep whether they took a step towards the signature since it was submitted
 */
public record Part(boolean own, boolean interested, boolean tookAStep) {}
