package uk.ourplan.tenant.policy.type;

/**
 * Something wrong with a value.
 *
 * @param at where, from the setting's key down, such as {@code auth.funding_levels[1].weekly_pence}
 * @param says one sentence: what is wrong and what would be right
 */
public record Fault(String at, String says) {}
