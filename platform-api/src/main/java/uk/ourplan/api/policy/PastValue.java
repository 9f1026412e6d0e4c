package uk.ourplan.api.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a setting said, or will say, from a day. */
public record PastValue(
        LocalDate from, int policyVersion, @Nullable Object value, String inWords, String setByName, String why) {}
