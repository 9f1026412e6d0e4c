package uk.ourplan.api.change;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something changed; identifiers only, nothing about a person.
 *
 * @param id grows with time within a council; sent back as Last-Event-ID
 * @param kind a code such as plan_submitted, section_saved, task_made, policy_published, or resync: look at everything
 *     again, something may have been missed
 * @param about the plan, task or draft it is about
 */
public record Change(String id, String kind, @Nullable UUID about, Instant at) {}
