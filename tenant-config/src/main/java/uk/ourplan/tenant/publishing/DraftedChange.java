package uk.ourplan.tenant.publishing;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody writes into a draft; plain values, which may be unlawful until the draft is checked. */
public record DraftedChange(
        LocalDate from, Map<String, @Nullable Object> settings, String reason, Map<String, String> legalBases) {}
