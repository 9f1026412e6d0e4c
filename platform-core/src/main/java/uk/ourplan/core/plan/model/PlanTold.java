package uk.ourplan.core.plan.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.api.plan.Returned;
import uk.ourplan.api.plan.SectionProgress;
import uk.ourplan.api.plan.SectionStanding;
import uk.ourplan.api.plan.SectionView;
import uk.ourplan.language.law.Step;
import uk.ourplan.language.law.Weight;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.SectionName;

/** A plan in the forms in which screens read it. */
public record PlanTold(Plan plan, PlanStanding standing) {

    /** Everything at once. */
    public PlanWorkspace workspace(CaseOnRecord about, Set<String> may) {
        return new PlanWorkspace(
                plan.head(),
                about.person().person(),
                about.person().circumstances(),
                about.person().capacity(),
                about.assessment(),
                Arrays.stream(SectionName.values()).map(this::section).toList(),
                plan.agreement(),
                standing.readiness(),
                plan.returns(),
                may,
                plan.origin().start(),
                about.newer());
    }

    public SectionView section(SectionName name) {
        SavedSection saved = plan.sections().get(name);
        return new SectionView(
                name,
                plan.revision(name),
                progress(name),
                saved == null ? null : saved.content(),
                saved == null ? null : saved.byName(),
                saved == null ? null : saved.at());
    }

    public List<SectionStanding> sections() {
        return Arrays.stream(SectionName.values())
                .map(name -> new SectionStanding(name, plan.revision(name), progress(name)))
                .toList();
    }

    /** A finding in a first draft means work under way; later, or after a return for it, it asks for attention. */
    private SectionProgress progress(SectionName name) {
        SavedSection saved = plan.sections().get(name);
        if (saved == null) {
            return SectionProgress.NOT_STARTED;
        }
        boolean found = standing.checked().findings().stream()
                .anyMatch(finding -> finding.weight() == Weight.BLOCKS
                        && finding.section() == name
                        && finding.step() != null
                        && finding.step().compareTo(Step.AUTHORISE) <= 0);
        if (isReturnedFor(name, saved)) {
            return SectionProgress.NEEDS_ATTENTION;
        }
        if (!found) {
            return SectionProgress.DONE;
        }
        return plan.state() == PlanState.DRAFT ? SectionProgress.IN_PROGRESS : SectionProgress.NEEDS_ATTENTION;
    }

    private boolean isReturnedFor(SectionName name, SavedSection saved) {
        if (plan.state() != PlanState.RETURNED || plan.returns().isEmpty()) {
            return false;
        }
        Returned latest = plan.returns().getFirst();
        return latest.reasons().stream().anyMatch(reason -> reason.section() == name)
                && saved.at().isBefore(latest.at());
    }
}
