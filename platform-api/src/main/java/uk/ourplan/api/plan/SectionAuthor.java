package uk.ourplan.api.plan;

import java.time.Instant;
import java.util.UUID;
import uk.ourplan.language.plan.AuthorRole;

/**
 * Somebody who wrote in a section (DELEGATE-02).
 *
 * @param role as what they wrote: for the council, or because it was given to them
 * @param first when they first saved it
 * @param last when they last saved it
 */
public record SectionAuthor(UUID worker, String name, AuthorRole role, Instant first, Instant last) {}
