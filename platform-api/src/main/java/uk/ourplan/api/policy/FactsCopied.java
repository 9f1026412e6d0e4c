package uk.ourplan.api.policy;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts of a live case, as a question is asked: codes, days and figures; no name, no number and no word of the case. */
public record FactsCopied(String determination, Map<String, @Nullable Object> facts) {}
