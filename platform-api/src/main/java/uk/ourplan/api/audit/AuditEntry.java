package uk.ourplan.api.audit;

import java.time.Instant;
import java.util.SortedMap;
import java.util.UUID;
import uk.ourplan.language.council.WorkerId;

/**
 * One thing that somebody did or saw. Identifiers only.
 *
 * @param number its place in the council's chain, from 1
 * @param what a code such as plan_submitted or person_viewed
 * @param about what it was about, by kind
 * @param traceId under which the request's log lines are found
 * @param hash of this entry and the one before it, in hexadecimal
 */
public record AuditEntry(
        long number,
        Instant at,
        WorkerId who,
        String what,
        SortedMap<String, UUID> about,
        String traceId,
        String hash) {}
