package uk.ourplan.api.arranging;

import java.util.UUID;

/** What a provider offers is on record under this number. */
public record OfferKept(UUID id) {}
