package uk.ourplan.tenant.opening;

import uk.ourplan.language.council.CouncilId;

/** What a council begins with. */
public sealed interface WhatPolicy {

    /** A pack, whatever council wrote it: its name and slug are the new council's. */
    record Pack(String yaml) implements WhatPolicy {}

    /** What is in effect today in a council that shares its policy. */
    record CopyOf(CouncilId council) implements WhatPolicy {}

    /** Nothing decided: the catalogue's defaults, and a list of what has to be decided before anybody works here. */
    record Empty() implements WhatPolicy {}
}
