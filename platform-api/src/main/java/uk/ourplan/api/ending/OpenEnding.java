package uk.ourplan.api.ending;

import uk.ourplan.language.ending.EndGround;

/** Proposes that a plan, or planning, ends. */
public record OpenEnding(EndGround ground) {}
