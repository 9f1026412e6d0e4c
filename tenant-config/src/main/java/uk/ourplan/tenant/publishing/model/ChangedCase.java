package uk.ourplan.tenant.publishing.model;

import java.util.UUID;

/**
 * A live case of which the law would say something else. No name and no word of a plan.
 *
 * @param stage how far the plan has come
 * @param before what the law says under the policy in effect, in words
 * @param after what it would say under the draft
 */
public record ChangedCase(
        LiveCaseKind kind, UUID plan, String recordNumber, String stage, String before, String after) {}
