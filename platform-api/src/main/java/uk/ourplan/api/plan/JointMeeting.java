package uk.ourplan.api.plan;

import java.time.LocalDate;

/**
 * A meeting about plans that are made together, written down once.
 *
 * @param shared whether everybody agreed that it is written into each of the plans; otherwise it stays in the one
 */
public record JointMeeting(LocalDate dated, String how, String said, boolean shared) {}
