package uk.ourplan.language.ending;

import java.time.LocalDate;

/**
 * A decision about a case; only ever added to.
 *
 * @param facts a fingerprint of what it rested on, so that the same question is not asked again before something changes
 */
public record CaseStep(CaseStepKind what, String reason, LocalDate on, String byName, String facts) {}
