package uk.ourplan.tenant.policy;

import org.jspecify.annotations.Nullable;

/**
 * A stage at which staff try to get a plan back before agreement is assumed (AGREE-10).
 *
 * @param days after the presentation, where that decides when it is due
 */
public record EffortStage(
        String code, String name, EffortDue due, @Nullable Integer days) {

    static EffortStage read(Read.Fields row) {
        return new EffortStage(
                row.text("code"), row.text("name"), EffortDue.of(row.text("due")), row.numberOrNone("days"));
    }
}
