package uk.ourplan.tenant.policy;

/** One question of the council's quality checklist: its code, its words, and whether it is about content, style or reading. */
public record ChecklistItem(String code, String text, String group) {}
