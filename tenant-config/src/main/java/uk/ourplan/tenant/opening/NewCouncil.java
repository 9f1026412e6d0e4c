package uk.ourplan.tenant.opening;

import uk.ourplan.language.council.CouncilId;

/**
 * A council to be opened.
 *
 * @param id the identifier that it keeps for good; the same one again goes on with the same opening
 * @param slug the alias of its organization at the identity provider
 */
public record NewCouncil(
        CouncilId id,
        String slug,
        String name,
        WhatPolicy policy,
        FirstAdministrator administrator,
        boolean demonstration) {}
