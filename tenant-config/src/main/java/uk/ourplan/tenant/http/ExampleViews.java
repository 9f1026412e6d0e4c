package uk.ourplan.tenant.http;

import java.util.List;
import uk.ourplan.api.policy.ExampleDiffers;
import uk.ourplan.api.policy.ExampleTried;
import uk.ourplan.api.policy.ExampleView;
import uk.ourplan.tenant.publishing.WritingAnExample.Shown;
import uk.ourplan.tenant.publishing.model.Differing;
import uk.ourplan.tenant.publishing.model.ExampleChange;
import uk.ourplan.tenant.publishing.model.ExampleRun;
import uk.ourplan.tenant.publishing.model.WorkedExample;

/** Worked examples, as the contract shows them. */
final class ExampleViews {

    private ExampleViews() {}

    static ExampleTried tried(ExampleRun run) {
        WorkedExample example = run.example();
        ExampleChange change = run.change();
        return new ExampleTried(
                example.id(),
                example.name(),
                example.determination(),
                run.on(),
                change == null ? example.expected() : change.expected(),
                change == null ? null : change.reason(),
                differing(run.differing()),
                run.why());
    }

    static ExampleView shown(Shown shown) {
        WorkedExample latest = shown.latest();
        return new ExampleView(
                latest.id(),
                latest.revision(),
                latest.name(),
                latest.determination(),
                latest.facts(),
                latest.on(),
                latest.expected(),
                shown.today().passes(),
                differing(shown.today().differing()),
                shown.today().why(),
                shown.history().stream().map(ExampleViews::revision).toList());
    }

    private static ExampleView.Revision revision(WorkedExample each) {
        return new ExampleView.Revision(
                each.revision(),
                each.from(),
                each.expected(),
                each.reason(),
                each.policyVersion(),
                each.changedBy().name(),
                each.changedAt());
    }

    private static List<ExampleDiffers> differing(List<Differing> differing) {
        return differing.stream()
                .map(one -> new ExampleDiffers(one.at(), one.expected(), one.got()))
                .toList();
    }
}
