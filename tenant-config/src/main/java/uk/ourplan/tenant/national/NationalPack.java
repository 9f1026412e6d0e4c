package uk.ourplan.tenant.national;

import java.time.LocalDate;
import java.util.List;

/** The law in figures, as one published pack. */
public interface NationalPack {

    /** The name under which a case stores which law it was decided by, such as 2026.1. */
    String version();

    /** The first day for which this pack speaks. */
    LocalDate beginsOn();

    /**
     * A parameter that is a whole number (pence, weeks, months, days), as it stands on the day.
     *
     * @throws NoLawInEffect where the pack has no such parameter, or no value on that day
     */
    long number(String parameter, LocalDate on);

    /**
     * A parameter that is a list of codes, in the law's order, as it stands on the day; never empty.
     *
     * @throws NoLawInEffect where the pack has no such parameter, or no list on that day
     */
    List<String> codes(String parameter, LocalDate on);
}
