package uk.ourplan.tenant.opening;

import java.util.UUID;

/**
 * How far an opening has got, and what it needs to go on.
 *
 * @param reached the last step that was finished
 * @param demonstration whether invented colleagues, and invented adults to practise on, are wanted
 * @param underWay whether somebody is at it
 */
public record Opening(
        UUID id, OpeningStep reached, FirstAdministrator administrator, boolean demonstration, UnderWay underWay) {}
