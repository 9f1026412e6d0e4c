package uk.ourplan.web.plan.form;

import java.util.List;

/** A part of a section's form. {@code key} is the name of the value in the section's JSON. */
public sealed interface Part {

    String key();

    /** One value. */
    record Field(String key, String label, String help, Kind kind) implements Part {}

    /** Values that belong together, in an object of their own (or, without a key, where the group itself stands); {@code folded} where few plans need them. */
    record Group(String key, String title, String help, boolean folded, List<Part> parts) implements Part {}

    /**
     * A list of things of one kind.
     *
     * @param one what one of them is called, as in "Add another need"
     * @param prefix of the identifiers of its items, blank where items have none
     * @param headline the value by which an item is recognised
     */
    record Many(String key, String title, String help, String one, String prefix, String headline, List<Part> parts)
            implements Part {}
}
