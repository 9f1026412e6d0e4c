package uk.ourplan.tenant.council;

import java.util.UUID;

/**
 * The outcome of a write, with what the audit record says of it.
 *
 * @param value what the caller gets
 * @param deed a lower-case code such as {@code policy_published}
 * @param kind what it was about, such as {@code policy_draft}
 * @param about which one
 */
public record Done<T>(T value, String deed, String kind, UUID about) {}
