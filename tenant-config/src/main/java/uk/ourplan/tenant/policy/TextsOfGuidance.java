package uk.ourplan.tenant.policy;

import java.util.Set;

/** The settings that hold guidance and its words, which the team that the council names as their owner changes (RECORD-09). */
public final class TextsOfGuidance {

    /** Their keys. */
    public static final Set<String> KEYS = Set.of(
            "guidance.links",
            "guidance.tool_library",
            "guidance.version",
            "guidance.recheck_months",
            "info.local_content_pack",
            "quality.checklist_items",
            "quality.jargon_terms");

    private TextsOfGuidance() {}
}
