package uk.ourplan.tenant.policy.bound;

/**
 * A setting that a council has to decide before it opens, and has not.
 *
 * @param key its name in packs and at the interface
 * @param group under which screens show it
 * @param title its name on screens
 * @param meaning what there is to decide
 */
public record MustBeSet(String key, String group, String title, String meaning) {}
