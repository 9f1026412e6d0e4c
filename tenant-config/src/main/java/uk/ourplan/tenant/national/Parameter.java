package uk.ourplan.tenant.national;

import uk.ourplan.tenant.dated.Timeline;

/**
 * One number, or one list of codes, of the law over time.
 *
 * @param name such as {@code equipment.free_adaptation_line_pence}
 * @param unit such as pence, weeks, months; {@code codes} where it is a list
 * @param provision the law that sets it
 * @param alwaysCovered whether it must have a value on every day of the pack
 */
public record Parameter(
        String name,
        String description,
        String unit,
        String provision,
        boolean alwaysCovered,
        Timeline<Figure> figures) {}
