package uk.ourplan.tenant.policy;

import org.jspecify.annotations.Nullable;

/**
 * A tool for a conversation that the council has chosen or licensed.
 *
 * @param purpose what it helps to talk about: what_matters, wellbeing, needs, working_or_not or difficult_conversations
 */
public record ConversationTool(
        String name, String purpose, @Nullable String address) {}
