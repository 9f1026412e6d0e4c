package uk.ourplan.api.ending;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.ourplan.language.ending.CaseStep;
import uk.ourplan.language.law.Finding;

/**
 * Where a case stands.
 *
 * @param asked whether the conditions for closing are met and nobody has answered yet (CLOSE-04)
 * @param findings what stands in the way of closing
 * @param may what whoever asks may do: close, keep_open, reopen
 */
public record CaseView(
        UUID personId, boolean closed, boolean asked, List<Finding> findings, List<CaseStep> steps, Set<String> may) {

    public CaseView {
        findings = List.copyOf(findings);
        steps = List.copyOf(steps);
    }
}
