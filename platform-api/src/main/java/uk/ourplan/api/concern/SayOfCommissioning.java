package uk.ourplan.api.concern;

import uk.ourplan.language.concern.CommissioningRecord;

/** What commissioning does about a concern, over the revision that was read. */
public record SayOfCommissioning(long revision, CommissioningRecord said) {}
