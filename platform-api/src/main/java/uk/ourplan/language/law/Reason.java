package uk.ourplan.language.law;

import org.jspecify.annotations.Nullable;

/**
 * One step of the way to an answer: the rule, what it found in this case in plain English, and the provision behind it
 * ({@code null} where the rule is good practice that no provision states).
 */
public record Reason(String rule, String says, @Nullable Provision provision, Effect effect) {}
