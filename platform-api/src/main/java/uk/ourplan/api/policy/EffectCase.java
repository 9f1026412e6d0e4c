package uk.ourplan.api.policy;

import java.util.UUID;

/**
 * Something in a live case of which the law would say something else under a draft. It names the record by its number and
 * nobody by name.
 *
 * @param kind open_plan, queue_item, due_review or charge
 * @param stage how far the plan has come
 * @param before under the policy in effect on the draft's first day, in words
 * @param after under the draft
 */
public record EffectCase(String kind, UUID planId, String recordNumber, String stage, String before, String after) {}
