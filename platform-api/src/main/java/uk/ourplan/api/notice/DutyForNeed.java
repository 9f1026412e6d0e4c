package uk.ourplan.api.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the duty to meet an eligible need stands.
 *
 * @param need its number
 * @param dischargedOn the day from which support is in place; {@code null} while the duty is open
 */
public record DutyForNeed(String need, @Nullable LocalDate dischargedOn) {}
