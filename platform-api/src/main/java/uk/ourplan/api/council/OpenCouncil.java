package uk.ourplan.api.council;

import uk.ourplan.language.council.CouncilId;

/**
 * Opens a council with a whole policy.
 *
 * @param id the identifier that it keeps for good
 * @param slug the alias of its organization at the identity provider
 * @param pack its policy as YAML, in the form of samples/councils
 */
public record OpenCouncil(CouncilId id, String slug, String name, String pack) {}
